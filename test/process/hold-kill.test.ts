import { execFileSync } from 'node:child_process'
import t from 'tap'
import { burningMachine, kernelState, HALF } from './burning.js'
import { call, eventually, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'

// A kill takes about three seconds; TEST_KILLS=200 is the long run.
const KILLS = Number(process.env['TEST_KILLS'] ?? 3)
const LEVELS = ['suspend', 'cap', 'deprioritise']
const RESUMED_MS = 2000
const APP = 'user:Burner'

t.setTimeout(120_000 + KILLS * 30_000)

/** Everything that a hold may change, of every thread's leader, as the system's own tools tell it. */
function valuesOf (pids: readonly number[]): string[] {
  const list = pids.map(String)
  const masks = list.map(pid => execFileSync('taskset', ['-p', pid], { encoding: 'utf8' }))
  const classes = list.map(pid => execFileSync('ionice', ['-p', pid], { encoding: 'utf8' }))
  const nices = execFileSync('ps', ['-o', 'ni=', '-p', list.join()], { encoding: 'utf8' })
  return [...pids.map(pid => String(kernelState(pid).policy)), ...masks, ...classes, nices]
}

function childrenOf (parent: number): number[] {
  return execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' }).trim().split(/\s+/).map(Number)
}

/** Holds the app at one level after another, and lets it go now and then, until nobody answers any more. Returns how often it held. */
async function holdAndRelease (url: string, rounds = Infinity): Promise<number> {
  const first = Math.floor(Math.random() * LEVELS.length)
  for (let round = 0; round < rounds; round++) {
    try {
      await call(`${url}/api/holds`, { method: 'POST', body: { app: APP, level: LEVELS[(first + round) % LEVELS.length] } })
      if (Math.random() < 0.5) await call(`${url}/api/holds/${APP}`, { method: 'DELETE' })
    } catch {
      return round // it was killed
    }
  }
  return rounds
}

t.test(`${KILLS} times kill -9 of the built program at any moment: nothing stays stopped, and nothing is altered after the next start`, async t => {
  const machine = burningMachine(t)
  const root = machine.burn(`(exec sleep 100000) & (exec sleep 100000) & ${HALF}`).pid ?? 0
  const pids = [root, ...await eventually(async () => childrenOf(root), found => found.length === 2)]
  const before = valuesOf(pids)
  const isUntouched = (): boolean => valuesOf(pids).join() === before.join()
  const isFree = async (url: string): Promise<boolean> => {
    const { apps } = (await call(`${url}/api/machine`)).json as { apps: Array<{ id: string, state: string }> }
    return apps.some(({ id, state }) => id === APP && state === 'free')
  }
  const first = runProgram(t, ['run'], machine)
  const firstUrl = String((await first.event('listening'))['url'])
  await eventually(async () => await isFree(firstUrl), free => free)
  await first.end()
  // As long as it takes on this machine, so that kills fall into every part of it.
  const begun = performance.now()
  const unhurried = runProgram(t, ['run'], machine)
  const url = String((await unhurried.event('listening'))['url'])
  const startMs = performance.now() - begun
  await holdAndRelease(url, LEVELS.length)
  const workMs = performance.now() - begun - startMs
  await unhurried.end()

  /** From the start of the daemon to its end, whenever that is. Returns how often it held and let go. */
  async function work (daemon: Program): Promise<number> {
    const listening = await daemon.event('listening').catch(() => undefined) // killed before
    if (listening === undefined) return 0
    const isGone = (): boolean => daemon.child.signalCode !== null
    await eventually(async () => isGone() || isUntouched(), done => done, 10_000)
    return isGone() ? 0 : await holdAndRelease(String(listening['url']))
  }

  let [rounds, replayed, slowest] = [0, 0, 0]
  for (let kill = 0; kill < KILLS; kill++) {
    const daemon = runProgram(t, ['run'], { ...machine, counted: false })
    const worked = work(daemon)
    // One in four falls into the start, which undoes what the kill before left.
    const isEarly = Math.random() < 0.25
    if (!isEarly) await daemon.event('listening')
    await new Promise(resolve => { setTimeout(resolve, Math.random() * (isEarly ? startMs : workMs)) })
    await daemon.end('SIGKILL')
    const killed = performance.now()
    await eventually(async () => pids.filter(pid => kernelState(pid).state === 'T'), left => left.length === 0, RESUMED_MS)
    slowest = Math.max(slowest, performance.now() - killed)
    rounds += await worked
    if (daemon.log.some(({ event }) => event === 'journal_replayed')) replayed++
  }

  const { success, failed } = JSON.parse((await runCommand(['revert', '--json'], machine)).stdout) as { success: boolean, failed: unknown[] }
  t.strictSame([success, failed], [true, []])
  t.strictSame(valuesOf(pids), before)
  t.ok(KILLS < 10 || (rounds > 0 && replayed > 0), `${rounds} holds, ${replayed} starts had something to undo`)
  t.comment(`${KILLS} kills in ${rounds} holds; ${replayed} starts had something to undo; all ran again after ${slowest.toFixed(0)} ms at most`)
})
