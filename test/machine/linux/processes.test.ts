import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { createLinuxSampler } from '../../../src/machine/linux/processes.js'
import { fixture } from '../recorded-system.js'

const monotonic = (): number => performance.now() / 1000
const isInterpreter = (): boolean => false
const skip = process.platform === 'linux' ? false : 'needs /proc'

t.test('this very process is in the table of this machine', { skip }, async t => {
  const table = await createLinuxSampler({ monotonic, isInterpreter })()
  const me = table.processes.get(process.pid)
  t.match(me, {
    pid: process.pid,
    ppid: process.ppid,
    uid: process.getuid?.(),
    name: basename(process.execPath),
    executable: process.execPath,
    kernelThread: false,
    state: 'running'
  })
  const { user, system } = process.cpuUsage()
  t.ok(me !== undefined && me.cpuSeconds > 0 && me.cpuSeconds <= (user + system) / 1e6 + 0.02)
  t.ok(me !== undefined && Math.abs(me.ageSeconds - process.uptime()) < 5)
  t.ok(me !== undefined && me.residentBytes > 20 * 2 ** 20)
  t.equal(table.processes.get(1)?.pid, 1)
})

t.test('a process that ended is gone from the next table', { skip }, async t => {
  const sample = createLinuxSampler({ monotonic, isInterpreter })
  const child = spawn('/bin/sleep', ['60'])
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  t.equal((await sample()).processes.has(pid), true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.equal((await sample()).processes.has(pid), false)
})

t.test('a wrapper script that becomes the program is seen as the program', { skip }, async t => {
  const sample = createLinuxSampler({ monotonic, isInterpreter: path => basename(path) === 'sleep' })
  const child = spawn('/bin/sh', ['-c', 'echo ready; read go; exec sleep 60'], { stdio: ['pipe', 'pipe', 'ignore'] })
  t.teardown(() => { child.kill('SIGKILL') })
  await once(child.stdout, 'data')
  const pid = child.pid ?? 0
  const before = (await sample()).processes.get(pid)
  t.not(before?.name, 'sleep')
  t.equal(before?.command, undefined)
  child.stdin.write('go\n')
  const deadline = performance.now() + 10_000
  let after = before
  while (after?.name !== 'sleep' && performance.now() < deadline) after = (await sample()).processes.get(pid)
  t.equal(after?.name, 'sleep')
  t.equal(after?.started, before?.started)
  t.strictSame(after?.command, ['sleep', '60'])
})

interface Made { readonly pid: number, readonly comm?: string, readonly ticks?: number, readonly started?: number }

function makeProcess (proc: string, { pid, comm = 'sleep', ticks = 0, started = 199066 }: Made): void {
  const folder = join(proc, String(pid))
  mkdirSync(folder, { recursive: true })
  const line = fixture('linux/stat-sleep.txt').replace('15241 (sleep)', `${pid} (${comm})`).replace('199066', String(started))
  writeFileSync(join(folder, 'stat'), line.replace('116 0 1 0 0 0', `116 0 1 0 ${ticks} 0`))
  writeFileSync(join(folder, 'status'), `Name:\t${comm}\nUid:\t1000\t1000\t1000\t1000\n`)
  writeFileSync(join(folder, 'cgroup'), '0::/user.slice/x.scope\n')
}

function makeProc (t: Test, ...pids: number[]): string {
  const proc = t.testdir({ self: {}, uptime: '5000.25 9000.00\n', version: '', '12x': {} })
  const words = [6n, 4096n, 17n, 100n, 0n, 0n]
  const auxv = Buffer.alloc(48)
  words.forEach((word, index) => auxv.writeBigUInt64LE(word, index * 8))
  writeFileSync(join(proc, 'self', 'auxv'), auxv)
  for (const pid of pids) makeProcess(proc, { pid })
  return proc
}

t.test('ages, sizes and times are in seconds and bytes', async t => {
  const proc = makeProc(t, 1, 15241)
  makeProcess(proc, { pid: 15241, ticks: 250 })
  const { processes, partial } = await createLinuxSampler({ proc, monotonic: () => 7, isInterpreter })()
  t.equal(partial, false)
  t.match(processes.get(15241), { cpuSeconds: 2.5, residentBytes: 413 * 4096, ageSeconds: 5000.25 - 1990.66, started: '199066', uid: 1000, cgroup: '/user.slice/x.scope' })
})

t.test('an app that was updated while it runs keeps its path', async t => {
  const proc = makeProc(t, 1)
  symlinkSync('/opt/google/chrome/chrome (deleted)', join(proc, '1', 'exe'))
  const { processes } = await createLinuxSampler({ proc, monotonic, isInterpreter })()
  t.match(processes.get(1), { name: 'chrome', executable: '/opt/google/chrome/chrome' })
})

t.test('a number that was given to another process gets its details anew', async t => {
  const proc = makeProc(t, 1, 50)
  const sample = createLinuxSampler({ proc, monotonic, isInterpreter })
  symlinkSync('/usr/bin/one', join(proc, '50', 'exe'))
  t.equal((await sample()).processes.get(50)?.name, 'one')
  rmSync(join(proc, '50'), { recursive: true })
  makeProcess(proc, { pid: 50, started: 300000 })
  symlinkSync('/usr/bin/two', join(proc, '50', 'exe'))
  t.match((await sample()).processes.get(50), { name: 'two', started: '300000' })
})

t.test('what changes without a sign, such as the control group, is found within 48 samples', async t => {
  const proc = makeProc(t, 1, 50)
  const sample = createLinuxSampler({ proc, monotonic, isInterpreter })
  await sample()
  writeFileSync(join(proc, '50', 'cgroup'), '0::/moved.scope\n')
  for (let round = 0; round < 48; round++) await sample()
  t.equal((await sample()).processes.get(50)?.cgroup, '/moved.scope')
})

t.test('where others are hidden the table says that it is partial', async t => {
  t.equal((await createLinuxSampler({ proc: makeProc(t, 50), monotonic, isInterpreter })()).partial, true)
})

t.test('a process that may not be read makes the table partial, one that ended does not', async t => {
  const proc = makeProc(t, 1, 50, 51)
  rmSync(join(proc, '50', 'stat'))
  const sample = createLinuxSampler({ proc, monotonic, isInterpreter })
  t.equal((await sample()).partial, false)
  rmSync(join(proc, '51', 'stat'))
  mkdirSync(join(proc, '51', 'stat')) // EISDIR, as root may read everything
  t.equal((await sample()).partial, true)
})

t.test('a process that ends between two of its files is left out', async t => {
  const proc = makeProc(t, 1, 50)
  rmSync(join(proc, '50', 'status'))
  t.strictSame([...(await createLinuxSampler({ proc, monotonic, isInterpreter })()).processes.keys()], [1])
})

t.test('without /proc the table is empty and partial', async t => {
  t.match(await createLinuxSampler({ proc: join(t.testdir(), 'none'), monotonic: () => 3, isInterpreter })(), { at: 3, partial: true })
  const proc = makeProc(t, 1)
  writeFileSync(join(proc, 'uptime'), 'soon\n')
  t.equal((await createLinuxSampler({ proc, monotonic, isInterpreter })()).processes.size, 0)
})

t.test('processor time is what the kernel says', { skip }, async t => {
  const table = await createLinuxSampler({ monotonic, isInterpreter })()
  const stat = readFileSync('/proc/1/stat', 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const seconds = (Number(fields[11]) + Number(fields[12])) / 100
  t.ok(Math.abs((table.processes.get(1)?.cpuSeconds ?? NaN) - seconds) < 1)
})
