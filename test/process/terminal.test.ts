import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import t from 'tap'
import type { Test } from 'tap'
import { MAIN, freshHome, runCommand, runProgram } from './harness.js'

const ESCAPE = '\u001b'
const ENV = { PQS_LISTEN_PORT: '0', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' }
// The one of util-linux; that of BSD takes other arguments.
const NO_TERMINAL = process.platform === 'linux' && existsSync('/usr/bin/script') ? false : 'there is no script of util-linux to make a terminal with'

interface Use { readonly args: string, readonly size: string, readonly after?: string, readonly keys?: string }

interface Session { readonly text: string, readonly code: number | null }

/** Runs the program on a terminal of a size; `keys` are typed when what it wrote contains `after`. */
async function onTerminal (t: Test, home: string, { args, size, after, keys }: Use): Promise<Session> {
  const command = `stty ${size}; exec '${process.execPath}' '${MAIN}' ${args}`
  const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], { env: { ...process.env, PQS_HOME: home, TERM: 'xterm', NO_COLOR: '' }, stdio: 'pipe' })
  t.teardown(() => { child.kill('SIGKILL') })
  let text = ''
  let typed = false
  child.stdout.setEncoding('utf8').on('data', part => {
    text += String(part)
    if (typed || after === undefined || !text.includes(after)) return
    typed = true
    child.stdin.write(keys ?? '')
  })
  const [code] = await once(child, 'close') as [number | null]
  return { text, code }
}

t.test('on a terminal', { skip: NO_TERMINAL }, async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: ENV })
  await daemon.event('listening')

  await t.test('the first status says what will and what will never be done, the next ones do not; a pipe gets neither that nor colours', async t => {
    const piped = await runCommand(['status'], { home })
    t.match(piped.stdout, /^Saving {5}not measured yet$/m)
    t.notMatch(piped.stdout, /Never: /)
    t.notOk(piped.stdout.includes(ESCAPE))
    const first = await onTerminal(t, home, { args: 'status', size: 'cols 100 rows 30' })
    t.match(first.text, /Will: .*Never: .*Never shared: .*To say no: /s)
    t.ok(first.text.includes(`${ESCAPE}[33mobserve`))
    const second = await onTerminal(t, home, { args: 'status', size: 'cols 100 rows 30' })
    t.notMatch(second.text, /Never: /)
  })

  await t.test('top fills the screen and no more, and gives it back on q and on Ctrl-C', async t => {
    for (const keys of ['q', '\u0003']) {
      const { text, code } = await onTerminal(t, home, { args: 'top', size: 'cols 60 rows 10', after: 'APP', keys })
      t.equal(code, 0)
      const [before = '', frame = ''] = text.split('\u001b[H')
      t.ok(before.includes(`${ESCAPE}[?1049h`))
      t.ok(text.trimEnd().endsWith('\u001b[?1049l'), 'the screen of before is back')
      // eslint-disable-next-line no-control-regex -- what moves the cursor is no text
      const lines = (frame.split('\u001b[J')[0] ?? '').split(/\r+\n/).map(line => line.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''))
      t.ok(lines.length <= 10, `${lines.length} lines`)
      t.ok(lines.every(line => line.length <= 60), 'every line fits')
    }
  })
})
