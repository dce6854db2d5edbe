import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { Control, ControlResponse, Run, RunResponse, RunsResponse } from '../../src/contract-types.js'
import { applyToBurner, configBeside } from '../loop/planted-daemon.js'
import { isHeld, plantedMachine } from '../loop/planted-machine.js'
import type { PlantedMachine } from '../loop/planted-machine.js'
import { createLoopbackHub } from '../network/loopback-hub.js'
import { kernelState } from './burning.js'
import { call, eventually, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'

// A kill takes about four seconds; TEST_KILLS=100 is the long run.
const KILLS = Number(process.env['TEST_KILLS'] ?? 3)
const PROGRAM = new URL('planted-program.mjs', import.meta.url).pathname
// Two pairs cannot tell what comes back, so all that was held back is charged: most of the power of a machine that does little else.
const PLANTED = 0.95
const RESUMED_MS = 2000
const RUN_MS = 240_000

t.setTimeout(600_000 + KILLS * 30_000)

interface Started { readonly daemon: Program, readonly url: string }

async function start (t: Test, { machine: { home, env }, root, foreign }: PlantedMachine, hubUrl: string): Promise<Started> {
  const config = { ...configBeside(foreign), primary_server: hubUrl, process_control: 'apply', trial: { pairs: 2, window_s: 1 } }
  const daemon = runProgram(t, [JSON.stringify({ home, root, config })], { home, env, main: PROGRAM })
  return { daemon, url: String((await daemon.event('listening'))['url']) }
}

async function runsOf (url: string): Promise<RunsResponse> {
  return (await call(`${url}/api/optimize/runs`)).json as unknown as RunsResponse
}

async function untilIdle (url: string): Promise<Run[]> {
  const isDone = ({ active, runs }: RunsResponse): boolean => active === null && runs.every(each => each.shared?.done !== false)
  const { runs } = await eventually(async () => await runsOf(url), isDone, RUN_MS)
  return runs
}

/** Resolves when windows are being measured, or the run has ended without. */
async function untilMeasuring (url: string): Promise<void> {
  await eventually(async () => await runsOf(url), ({ active, runs }) => active === null || runs.some(({ id, state }) => id === active && state === 'trial'), RUN_MS)
}

/** Files that are no JSON, or were set aside as damaged. */
function damaged (folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    if (name.includes('.corrupt-')) return [name]
    if (!name.endsWith('.json')) return []
    try {
      JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return []
    } catch {
      return [name]
    }
  })
}

interface InForce { readonly plan: string | undefined, readonly named: string | undefined, readonly recorded: string[] }

/** The plan that the daemon acts on, the one that the control file names, and all whose records say that they are in force. */
async function inForce (url: string, home: string): Promise<InForce> {
  const { plan } = (await call(`${url}/api/control`)).json as unknown as ControlResponse
  const { in_force: named } = JSON.parse(readFileSync(join(home, '.pqs', 'control.json'), 'utf8')) as Control
  const { runs } = await runsOf(url)
  return { plan: plan?.run, named, recorded: runs.filter(({ in_force: is }) => is).map(({ id }) => id) }
}

/** The plan of the newest trial that came to an end, where it proved a saving. */
function provenLast (runs: readonly Run[]): InForce {
  const last = runs.find(({ trial }) => trial?.result != null)
  const plan = last?.trial?.result?.outcome === 'saving' ? last.id : undefined
  return { plan, named: plan, recorded: plan === undefined ? [] : [plan] }
}

t.test(`${KILLS} kills at random moments of a trial: all is let go, the trial goes on, and nothing is shared twice`, async t => {
  const planted = plantedMachine(t, 'planted-kill')
  const { machine: { home, env }, pid } = planted
  planted.plant(PLANTED)
  const hub = await createLoopbackHub()
  t.teardown(async () => { await hub.close() })
  const untouched = kernelState(pid).policy

  const first = await start(t, planted, hub.url)
  await applyToBurner(first.url)
  const isFree = async (): Promise<boolean> => {
    const { apps } = (await call(`${first.url}/api/machine`)).json as { apps: Array<{ id: string, state: string }> }
    return apps.some(({ id, state }) => id === 'user:Burner' && state === 'free')
  }
  await eventually(isFree, free => free, RUN_MS)
  t.equal((await call(`${first.url}/api/optimize`, { method: 'POST', body: {} })).status, 202)
  await untilMeasuring(first.url)
  // As long as a trial and its sharing take on this machine, so that kills fall into every part of them.
  const begun = performance.now()
  t.match(await untilIdle(first.url), [{ state: 'finished', trial: { result: { outcome: 'saving' } }, shared: { done: true } }], 'without a kill')
  const withinMs = performance.now() - begun
  t.equal((await first.daemon.end('SIGKILL')).signal, 'SIGKILL')

  let [resumed, replayed, slowest] = [0, 0, 0]
  for (let kill = 0; kill < KILLS; kill++) {
    const { daemon, url } = await start(t, planted, hub.url)
    const { active, runs } = await runsOf(url)
    if (active === null) t.strictSame(await inForce(url, home), provenLast(runs), 'what was proven is in force, and all that is on disk says so')
    if (active === null) await call(`${url}/api/optimize`, { method: 'POST', body: {} })
    else resumed++
    await untilMeasuring(url)
    await new Promise(resolve => { setTimeout(resolve, Math.random() * withinMs) })
    await daemon.end('SIGKILL')
    const killed = performance.now()
    await eventually(async () => kernelState(pid).state, state => state !== 'T', RESUMED_MS)
    slowest = Math.max(slowest, performance.now() - killed)
    const replay = daemon.log.find(({ event }) => event === 'journal_replayed')
    if (replay !== undefined) replayed++
    t.equal(replay?.['failed'] ?? 0, 0, 'the next start undid what was left')
    t.strictSame(damaged(join(home, '.pqs', 'runs')), [])
  }

  const last = await start(t, planted, hub.url)
  const runs = await untilIdle(last.url)
  t.strictSame(await inForce(last.url, home), provenLast(runs), 'what was proven last is in force')
  await last.daemon.end()
  t.equal(isHeld(pid), false)
  t.equal(kernelState(pid).policy, untouched)
  const { undone, failed } = JSON.parse((await runCommand(['revert', '--json'], { home, env })).stdout) as Record<string, unknown[]>
  t.strictSame([undone, failed], [[], []], 'nothing is left to undo')

  t.strictSame(runs.filter(({ state }) => !['finished', 'interrupted', 'planned'].includes(state)).map(({ id, state }) => `${id} ${state}`), [])
  for (const { id, trial } of runs) {
    if (trial === null) continue
    const { done, voided_total: voided, state } = JSON.parse(readFileSync(join(home, '.pqs', 'runs', `${id}.trial.json`), 'utf8')) as NonNullable<RunResponse['trial']>
    t.equal(state, 'finished', `${id}: ${trial.reason}, ${voided} pairs void`)
    t.strictSame(done.map(({ index }) => index), [0, 1], 'each pair counts once')
  }
  const proven = runs.flatMap(({ shared }) => shared === null ? [] : [shared.id])
  t.strictSame([...hub.stored.keys()].sort(), [...new Set(proven)].sort(), 'each proof has reached the hub under its one id')
  t.equal(new Set(proven).size, proven.length)
  t.comment(`${KILLS} kills in ${runs.length} runs: ${resumed} trials went on after one, ${replayed} starts had something to undo; ` +
    `what was stopped ran again after ${slowest.toFixed(0)} ms at most; ${hub.bodies.length} requests for ${hub.stored.size} contributions`)
})
