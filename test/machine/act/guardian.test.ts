import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import type { Test } from 'tap'
import { createLinuxControl } from '../../../src/machine/act/cap-linux.js'
import { createGuardian } from '../../../src/machine/act/guardian.js'
import type { Guardian } from '../../../src/machine/act/guardian.js'
import { guardianCommand } from '../../../src/machine/act/guardian-script.js'
import { REST, startTree, statOf, until } from './burners.js'
import { createTestLog } from './logging.js'

const control = createLinuxControl()
const isStopped = (pid: number): boolean => statOf(pid)?.state === 'stopped'

async function startGuardian (t: Test, leaseSeconds = 30): Promise<Guardian> {
  const guardian = createGuardian({ resume: async processes => await control.signal(processes, 'SIGCONT'), log: createTestLog(), platform: 'linux', leaseSeconds })
  t.teardown(guardian.close)
  await guardian.start()
  return guardian
}

/** Bytes that are this process's alone, and its share of what it shares. */
function memoryOf (pid: number): { readonly own: number, readonly proportional: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const read = (name: string): number => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1]) * 1024
  return { own: read('Private_Clean') + read('Private_Dirty'), proportional: read('Pss') }
}

function childrenOf (pid: number): number[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(child => statOf(child)?.ppid === pid)
}

/** A guardian as a daemon starts it, with its input and output in the test's hands. */
function startScript (t: Test, leaseSeconds = 30, platform = 'linux') {
  const { command, args, env } = guardianCommand(leaseSeconds, platform)
  const child = spawn(command, [...args], { env, detached: true, stdio: ['pipe', 'pipe', 'ignore'] })
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => { lines.push(...text.split('\n').filter(line => line !== '')) })
  t.teardown(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // Nobody is left in its group.
    }
  })
  return { child, lines, pid: child.pid ?? 0 }
}

t.test('what is stopped runs again when the input ends, whatever signals came before', async t => {
  const tree = await startTree(t, 2, REST)
  const { child, lines, pid } = startScript(t)
  child.stdin.write(tree.map(({ pid, started }) => `stop ${pid} ${started}\n`).join('') + 'beat 1\n')
  await until(() => lines.includes('ok 1'))
  await control.signal(tree, 'SIGSTOP')
  await until(() => tree.every(({ pid }) => isStopped(pid)))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGPIPE'] as const) process.kill(pid, signal)
  child.stdin.write('beat 2\n')
  await until(() => lines.includes('ok 2'))
  t.ok(tree.every(({ pid }) => isStopped(pid)))
  child.stdin.end()
  await until(() => tree.every(({ pid }) => !isStopped(pid)), 2000)
  await until(() => child.exitCode !== null)
  t.equal(child.exitCode, 0)
})

t.test('only the process that was named is resumed: not one that took over its number, nor one that was let go', async t => {
  const [named, reused, released] = await startTree(t, 2, REST)
  if (named === undefined || reused === undefined || released === undefined) throw new Error('no tree')
  const { child, lines } = startScript(t)
  child.stdin.write(`stop ${named.pid} ${named.started}\nstop ${reused.pid} ${Number(reused.started) - 1}\nstop ${released.pid} ${released.started}\n`)
  child.stdin.write(`stop 4194399 77\nstop x y z\nstop\nnonsense\ncont ${released.pid} ${released.started}\nbeat 1\n`)
  await until(() => lines.includes('ok 1'))
  await control.signal([named, reused, released], 'SIGSTOP')
  await until(() => [named, reused, released].every(({ pid }) => isStopped(pid)))
  child.stdin.end()
  await until(() => !isStopped(named.pid), 2000)
  await until(() => child.exitCode !== null)
  t.ok(isStopped(reused.pid))
  t.ok(isStopped(released.pid))
})

t.test('a process whose name holds brackets, spaces and a line end is recognised', async t => {
  const [parent] = await startTree(t, 0, 'printf "a) (b\\nS 1" > /proc/$$/comm; sleep 1000 & wait')
  if (parent === undefined) throw new Error('no tree')
  await until(() => statOf(parent.pid)?.comm.includes('\n') === true)
  const { child, lines } = startScript(t)
  child.stdin.write(`stop ${parent.pid} ${parent.started}\nbeat 1\n`)
  await until(() => lines.includes('ok 1'))
  await control.signal([parent], 'SIGSTOP')
  await until(() => isStopped(parent.pid))
  child.stdin.end()
  await until(() => !isStopped(parent.pid), 2000)
})

t.test('where start times are dates that ps prints, only the process with that date is resumed', async t => {
  const [named, reused] = await startTree(t, 1, REST)
  if (named === undefined || reused === undefined) throw new Error('no tree')
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  const date = execFileSync('ps', ['-o', 'lstart=', '-p', String(named.pid)], { encoding: 'utf8', env }).trimEnd()
  const { child, lines } = startScript(t, 30, 'darwin')
  child.stdin.write(`stop ${named.pid} ${date}\nstop ${reused.pid} Thu Oct  1 09:05:07 2020\nbeat 1\n`)
  await until(() => lines.includes('ok 1'))
  await control.signal([named, reused], 'SIGSTOP')
  await until(() => isStopped(named.pid) && isStopped(reused.pid))
  child.stdin.end()
  await until(() => !isStopped(named.pid), 2000)
  await until(() => child.exitCode !== null)
  t.ok(isStopped(reused.pid))
})

t.test('without beats everything runs again after the lease, and the guardian says so; with beats it stays stopped', async t => {
  const [target] = await startTree(t, 0, REST)
  if (target === undefined) throw new Error('no tree')
  const { child, lines } = startScript(t, 1)
  child.stdin.write(`stop ${target.pid} ${target.started}\nbeat 1\n`)
  await until(() => lines.includes('ok 1'))
  await control.signal([target], 'SIGSTOP')
  for (let beat = 2; beat < 12; beat++) {
    await new Promise(resolve => { setTimeout(resolve, 150) })
    child.stdin.write(`beat ${beat}\n`)
  }
  await until(() => lines.includes('ok 11'))
  t.ok(isStopped(target.pid))
  t.notOk(lines.includes('lapsed'))
  await until(() => lines.includes('lapsed'))
  await until(() => !isStopped(target.pid), 100)
})

t.test('it needs less than 2 MB, and while nothing may be stopped it has no timer and uses no processor time', async t => {
  const guardian = await startGuardian(t)
  const pid = guardian.pid ?? 0
  const { own, proportional } = memoryOf(pid)
  t.comment(`guardian: ${own / 1024} KiB of its own, ${proportional / 1024} KiB proportional`)
  t.ok(own < 2e6 && proportional < 2e6)
  t.strictSame(childrenOf(pid), [])
  const [target] = await startTree(t, 0, REST)
  if (target === undefined) throw new Error('no tree')
  await guardian.guard([target])
  const [watcher, ...others] = childrenOf(pid)
  t.strictSame(others, [])
  await until(() => childrenOf(watcher ?? 0).length === 1)
  const all = [pid, ...childrenOf(pid), ...childrenOf(watcher ?? 0)].map(memoryOf)
  const total = all.reduce((sum, memory) => sum + memory.proportional, 0)
  t.comment(`with its timer: ${total / 1024} KiB proportional`)
  t.ok(total < 2e6)
  t.strictSame(guardian.guarded().map(each => each.pid), [target.pid])
  await guardian.unguard([target])
  await until(() => childrenOf(pid).length === 0)
  t.strictSame(guardian.guarded(), [])
})

t.test('when the guardian is killed everything runs again at once and another one is there', async t => {
  const tree = await startTree(t, 1, REST)
  const guardian = await startGuardian(t)
  const lost: number[] = []
  guardian.onLost(processes => { lost.push(...processes.map(({ pid }) => pid)) })
  await guardian.guard(tree)
  await control.signal(tree, 'SIGSTOP')
  await until(() => tree.every(({ pid }) => isStopped(pid)))
  const [first = 0, watcher = 0] = [guardian.pid, childrenOf(guardian.pid ?? 0)[0]]
  process.kill(first, 'SIGKILL')
  await until(() => tree.every(({ pid }) => !isStopped(pid)), 2000)
  await until(() => guardian.pid !== undefined && guardian.pid !== first)
  t.strictSame(lost, tree.map(({ pid }) => pid))
  t.strictSame(guardian.guarded(), [])
  await until(() => ['zombie', undefined].includes(statOf(watcher)?.state))
  await guardian.guard(tree)
  t.equal(guardian.guarded().length, 2)
})

t.test('a guardian that keeps being killed is given up, and then nothing may be stopped', async t => {
  const [target] = await startTree(t, 0, REST)
  if (target === undefined) throw new Error('no tree')
  const guardian = await startGuardian(t)
  let gaveUp = false
  for (let kills = 0; kills < 20 && !gaveUp; kills++) {
    try {
      await guardian.guard([target])
      if (guardian.pid !== undefined) process.kill(guardian.pid, 'SIGKILL')
      await until(() => guardian.guarded().length === 0)
    } catch (error) {
      gaveUp = true
      t.match(error, { code: 'ACTION_FAILED' })
    }
  }
  t.ok(gaveUp)
  t.strictSame(guardian.guarded(), [])
})

t.test('closing resumes what is left and may be repeated; after it nothing may be stopped', async t => {
  const [target] = await startTree(t, 0, REST)
  if (target === undefined) throw new Error('no tree')
  const guardian = await startGuardian(t)
  await guardian.start()
  await guardian.guard([target])
  await control.signal([target], 'SIGSTOP')
  await until(() => isStopped(target.pid))
  await guardian.close()
  await until(() => !isStopped(target.pid), 2000)
  await guardian.close()
  await t.rejects(guardian.guard([target]), { code: 'ACTION_FAILED' })
})
