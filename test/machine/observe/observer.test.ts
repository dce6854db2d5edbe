import { spawn } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import type { Apps } from '../../../src/contract-types.js'
import { readCatalogue } from '../../../src/machine/catalogue.js'
import { compileRules } from '../../../src/machine/catalogue-rules.js'
import { createRunner } from '../../../src/command.js'
import type { AppUse } from '../../../src/machine/observe/app-use.js'
import type { Observer } from '../../../src/machine/observe/observer.js'
import { observerOf } from '../../../src/machine/observe/platform.js'
import type { PlatformOptions } from '../../../src/machine/observe/platform.js'
import { directRun, recordedRun } from '../recorded-commands.js'
import type { Outputs } from '../recorded-commands.js'
import { fixture } from '../recorded-system.js'

const now = (): Date => new Date('2026-10-01T12:00:00Z')
const monotonic = (): number => performance.now() / 1000
const catalogue = compileRules(readCatalogue(), 'catalogue', '/Users/alice')
const plain: Omit<PlatformOptions, 'platform' | 'run'> = { env: {}, host: 'laptop', uid: 501, rules: [catalogue], now, monotonic }
const MAC: Outputs = {
  ps: fixture('darwin/ps.txt'),
  'lsappinfo front': fixture('darwin/lsappinfo-front.txt'),
  'lsappinfo info': fixture('darwin/lsappinfo-info.txt').replace('27285', '700'),
  ioreg: fixture('darwin/ioreg-hid.txt'),
  'pmset -g assertions': fixture('darwin/pmset-assertions.txt')
}

t.test('a Mac is observed through its own commands', async t => {
  const observer = observerOf({ ...plain, platform: 'darwin', run: recordedRun(t, MAC) })
  const seen = await observer.observe()
  t.equal(seen.intervalSeconds, undefined)
  t.strictSame(seen.uses, [])
  t.strictSame(seen.apps.find(({ id }) => id === 'Chrome')?.processes.map(({ pid }) => pid), [700, 4321])
  t.strictSame(seen.front, { kind: 'known', value: { pid: 700, label: 'com.google.Chrome' }, source: 'lsappinfo' })
  t.strictSame(seen.idleSeconds, { kind: 'known', value: 4.123456789, source: 'ioreg' })
  t.match(seen.audio, { kind: 'known', value: new Set([4321]) })
  t.equal(seen.wakes.kind === 'known' && seen.wakes.value.length, 4)
})

t.test('a change of the app in front is seen without looking at anything else', async t => {
  const asked: string[] = []
  let outputs = MAC
  const run: PlatformOptions['run'] = async (command, args) => {
    asked.push(command)
    return await directRun(outputs)(command, args)
  }
  const observer = observerOf({ ...plain, platform: 'darwin', run })
  await observer.observe()
  asked.length = 0
  t.notOk(await observer.hasFrontChanged())
  outputs = { ...MAC, 'lsappinfo info': fixture('darwin/lsappinfo-front.txt') }
  t.ok(await observer.hasFrontChanged())
  t.ok(asked.length > 0 && asked.every(command => command === 'lsappinfo'), asked.join())
})

t.test('the second look tells what each app used since the first', async t => {
  let ps = fixture('darwin/ps.txt')
  let at = 100
  const run: PlatformOptions['run'] = async (command, args) => await directRun({ ...MAC, ps })(command, args)
  const observer = observerOf({ ...plain, platform: 'darwin', run, monotonic: () => at })
  await observer.observe()
  ps = ps.replace('1000:00.50', '1000:03.50').replace('0:00.10', '0:01.10')
  at = 105
  const { intervalSeconds, uses } = await observer.observe()
  t.equal(intervalSeconds, 5)
  const chrome = uses.find(({ app }) => app.id === 'Chrome')
  t.ok(chrome !== undefined && Math.abs(chrome.cpuSeconds - 4) < 1e-6)
  t.equal(chrome?.endedSeconds, 0)
})

t.test('a look that failed does not make everything look new in the next', async t => {
  const outputs: { current: Outputs } = { current: MAC }
  const observer = observerOf({ ...plain, platform: 'darwin', run: async (command, args) => await directRun(outputs.current)(command, args) })
  await observer.observe()
  outputs.current = {}
  t.match(await observer.observe(), { table: { partial: true }, apps: [] })
  outputs.current = MAC
  const { uses } = await observer.observe()
  t.equal(uses.every(({ cpuSeconds }) => cpuSeconds === 0), true)
})

t.test('a process in front that is not there, or is somebody else’s, is no answer', async t => {
  const front = async (pid: string): Promise<string> => {
    const run = directRun({ ...MAC, 'lsappinfo info': `"pid"=${pid}\n` })
    return (await observerOf({ ...plain, platform: 'darwin', run }).observe()).front.kind
  }
  t.equal(await front('700'), 'known')
  t.equal(await front('12345'), 'unknown')
  t.equal(await front('602'), 'unknown')
})

t.test('output that is noise makes an observation that knows nothing', async t => {
  const noise = Object.fromEntries(Object.keys(MAC).map(key => [key, '\u0000\u001b[2J{"pid": 1,\n \r\n\ufffd'.repeat(50)]))
  const seen = await observerOf({ ...plain, platform: 'darwin', run: recordedRun(t, noise) }).observe()
  t.equal(seen.table.processes.size, 0)
  t.equal(seen.table.partial, true)
  t.strictSame([seen.front, seen.idleSeconds, seen.audio, seen.wakes].map(({ kind }) => kind), Array(4).fill('unknown'))
})

t.test('a platform that is not known is not observed, and says so', async t => {
  const seen = await observerOf({ ...plain, platform: 'win32', run: directRun({}) }).observe()
  t.equal(seen.table.partial, true)
  t.equal(seen.front.kind, 'unknown')
})

t.test('looks that overlap follow each other', async t => {
  const observer = observerOf({ ...plain, platform: 'darwin', run: recordedRun(t, MAC) })
  const [first, second] = await Promise.all([observer.observe(), observer.observe()])
  t.equal(first.intervalSeconds, undefined)
  t.ok(second.intervalSeconds !== undefined && second.at >= first.at)
})

const skip = process.platform === 'linux' ? false : 'needs /proc'

t.test('ten busy processes are one app of the user’s, measured as the kernel measures them', { skip }, async t => {
  const folder = t.testdir()
  const executable = join(folder, 'burner')
  copyFileSync('/bin/sh', executable)
  const apps: Apps = { apps: { Burner: { name: 'Burner', match: [{ executable }] } } }
  const rules = [compileRules(apps, 'user', folder), catalogue]
  const observer = observerOf({ ...plain, platform: 'linux', uid: process.getuid?.(), rules, run: createRunner({}) })
  // One with three children, each with two of its own: ten.
  const script = new URL('./burner.sh', import.meta.url).pathname
  const root = spawn(executable, [script, String(process.pid), executable, '3', '2'], { stdio: 'ignore' })
  const pids: number[] = []
  t.teardown(() => { for (const pid of pids.length > 0 ? pids : [root.pid ?? 0]) process.kill(pid, 'SIGKILL') })
  pids.push(...await familyOf(observer, 10))
  const before = await pausedTime(pids, observer)
  await wait(5000)
  const after = await pausedTime(pids, observer)
  t.equal(after.use?.app.origin, 'user')
  t.strictSame(after.use?.app.processes.map(({ pid }) => pid).sort(), [...pids].sort())
  const seconds = after.kernelSeconds - before.kernelSeconds
  t.ok(seconds > 1, `${seconds} s burnt`)
  t.ok(Math.abs((after.use?.cpuSeconds ?? 0) / seconds - 1) < 0.02, `${after.use?.cpuSeconds} s, and ${seconds} s in /proc`)
})

async function familyOf (observer: Observer, size: number): Promise<number[]> {
  const deadline = performance.now() + 15_000
  for (;;) {
    const { apps } = await observer.observe()
    const pids = apps.find(({ id }) => id === 'user:Burner')?.processes.map(({ pid }) => pid) ?? []
    if (pids.length === size) return pids
    if (performance.now() > deadline) throw new Error(`${pids.length} of ${size} processes were found`)
  }
}

// Both are read while the processes stand still, so that nothing is burnt between one reading and the other.
async function pausedTime (pids: readonly number[], observer: Observer): Promise<{ kernelSeconds: number, use: AppUse | undefined }> {
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  const deadline = performance.now() + 10_000
  while (!pids.every(pid => statOf(pid)[0] === 'T') && performance.now() < deadline) await wait(5)
  const { uses } = await observer.observe()
  const kernelSeconds = pids.reduce((total, pid) => total + Number(statOf(pid)[11]) + Number(statOf(pid)[12]), 0) / 100
  for (const pid of pids) process.kill(pid, 'SIGCONT')
  return { kernelSeconds, use: uses.find(({ app }) => app.id === 'user:Burner') }
}

// Straight from the kernel, so that nothing of what is tested is used.
function statOf (pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')
}
