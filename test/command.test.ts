import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createRunner } from '../src/command.js'

const run = createRunner({ PATH: '/usr/bin:/bin', DISPLAY: ':7', SECRET: 'x', TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' })

t.test('a command gets the session and no more of the environment, in the C locale and in UTC', async t => {
  const { code, stdout } = await run('env', [])
  t.equal(code, 0)
  const lines = stdout.split('\n')
  for (const line of ['DISPLAY=:7', 'LC_ALL=C', 'PATH=/usr/bin:/bin', 'TZ=UTC']) t.ok(lines.includes(line), line)
  t.notMatch(stdout, /^(SECRET|LANG)=/m)
})

t.test('arguments are not looked at by a shell, and there is no input', async t => {
  t.equal((await run('echo', ['$HOME', ';', '`id`'])).stdout, '$HOME ; `id`\n')
  t.strictSame(await run('cat', []), { code: 0, stdout: '' })
})

t.test('the exit code is passed on with what was printed', async t => {
  t.strictSame(await run('sh', ['-c', 'echo part; exit 3']), { code: 3, stdout: 'part\n' })
})

t.test('a command that is missing or may not be run is 127', async t => {
  t.equal((await run('no-such-command', [])).code, 127)
  t.equal((await run('/etc/passwd', [])).code, 127)
  t.equal((await run('/etc/passwd/x', [])).code, 127)
  t.equal((await run('echo', ['a\0b'])).code, 124)
})

t.test('a command that hangs is killed, also while a child of it holds the output open, and leaves no half number', async t => {
  t.strictSame(await run('sh', ['-c', 'printf 123; sleep 20 & wait'], { timeoutMs: 200 }), { code: 124, stdout: '' })
})

t.test('a command that prints too much is killed', async t => {
  t.strictSame(await run('yes', [], { maxBytes: 1000 }), { code: 124, stdout: '' })
})

t.test('empty and relative parts of PATH are passed over', async t => {
  const folder = t.testdir()
  const script = join(folder, 'bin', 'ps')
  mkdirSync(join(folder, 'bin'))
  writeFileSync(script, '#!/bin/sh\necho mine\n')
  chmodSync(script, 0o755)
  t.equal((await createRunner({ PATH: `${folder}/bin:/bin` })('ps', [])).stdout, 'mine\n')
  const relative = createRunner({ PATH: ':bin:./x' })
  t.equal((await relative('env', [])).stdout.includes('PATH=/usr/bin:/bin:/usr/sbin:/sbin\n'), true)
})

t.test('what a command says on standard error is dropped unless it is asked for', async t => {
  const script = ['-c', 'echo out; echo why >&2; exit 5']
  t.strictSame(await run('sh', script), { code: 5, stdout: 'out\n' })
  t.strictSame(await run('sh', script, { errorsToo: true }), { code: 5, stdout: 'out\nwhy\n' })
})
