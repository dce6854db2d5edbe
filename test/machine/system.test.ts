import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { matches } from '../../src/contract.js'
import { identifyMachine } from '../../src/machine/identify.js'
import { createSystem } from '../../src/machine/system.js'

const system = createSystem()

t.test('a command runs without a shell, in a fixed environment', async t => {
  t.strictSame(await system.run('/bin/echo', ['$HOME', ';', 'id']), { code: 0, stdout: '$HOME ; id\n' })
  const { stdout } = await system.run('/usr/bin/env', [])
  t.match(stdout, /^LC_ALL=C$/m)
  t.notMatch(stdout, /^HOME=/m)
})

t.test('the exit code is passed on, and a missing command is 127', async t => {
  t.equal((await system.run('/bin/sh', ['-c', 'echo part; exit 3'])).code, 3)
  t.strictSame(await system.run('/nowhere/sysctl', []), { code: 127, stdout: '' })
})

t.test('a command that hangs is stopped', async t => {
  const started = process.hrtime.bigint()
  t.equal((await system.run('/bin/sleep', ['60'])).code, 124)
  t.ok(process.hrtime.bigint() - started < 10_000_000_000n)
})

t.test('a file is its text, and one that cannot be read is not known', async t => {
  const path = join(t.testdir(), 'file')
  writeFileSync(path, 'text\n')
  t.equal(await system.readText(path), 'text\n')
  t.equal(await system.readText(`${path}.missing`), undefined)
  t.equal(await system.readText('/'), undefined)
})

t.test('this very machine gets a valid type', async t => {
  const machine = await identifyMachine(system)
  t.ok(matches('system-type', machine.systemType), machine.systemType)
  t.ok(machine.cores.total > 0)
})
