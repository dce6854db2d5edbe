import { mock } from 'node:test'
import t from 'tap'
import type { Run } from '../../src/contract-types.js'
import { NOW, scriptedLoop } from './scripted-loop.js'
import type { Scripted } from './scripted-loop.js'
import { APPS, tried } from './tried-run.js'
import { until } from './until.js'

const TICK_MS = 60_000
const PATIENCE_MS = 60_000
const ASK_MS = 5
/** From one look at a plan in force to the next. */
const HOLDING_MS = 10_000
const [FIRST, SECOND] = ['aaaaaaaa1', 'bbbbbbbb1']
const AUTOMATIC = { optimizer: { automatic: true, interval_h: 24, observe_s: 1, budget_ms: 100 } }

t.before(() => { mock.timers.enable({ apis: ['setTimeout'] }) })
t.after(() => { mock.timers.reset() })

/** Timers pass at once where `tickMs` says so; else solvers get the time that they take, on threads that need the processor. */
async function untilSo (isSo: () => boolean, tickMs = 0): Promise<void> {
  await until(isSo, { tickMs, restMs: tickMs > 0 ? 0 : ASK_MS, patienceMs: PATIENCE_MS })
}

async function started (directory: string, runs: readonly Run[]): Promise<Scripted> {
  const scene = await scriptedLoop({ directory, control: { mode: 'apply' }, config: AUTOMATIC, runs })
  scene.loop.start()
  return scene
}

/** The run that begins after this one, when it has come to a decision. */
async function nextRun ({ loop }: Scripted, after: string): Promise<Run> {
  const newest = (): Run | undefined => loop.runs().runs[0]
  await untilSo(() => newest()?.id !== after, TICK_MS)
  await untilSo(() => newest()?.state !== 'observing', 1000)
  await untilSo(() => newest()?.state !== 'solving')
  const run = newest()
  if (run === undefined) throw new Error('no run began')
  return run
}

t.test('a plan that was proven lately is kept and held, also where one of its apps does not run today', async t => {
  const scene = await started(t.testdir(), [tried(FIRST, 0.1, 27)])
  scene.works('Chrome', false)
  const run = await nextRun(scene, FIRST)
  t.match(run, { trigger: 'automatic', state: 'planned', trial: null, in_force: false, ended_at: NOW })
  t.match(run.message, /^this would touch 1 app; 0 ignored; the plan in force is kept, which was measured on 2025-10-2\d$/)
  await untilSo(() => scene.loop.runs().active === null)
  t.match(scene.loop.control(), { plan: { run: FIRST, whole: true } })
  mock.timers.tick(HOLDING_MS)
  await untilSo(() => scene.held().length > 0)
  scene.works('Chrome', true)
  await untilSo(() => scene.held().length === APPS.length, TICK_MS)
  await scene.loop.close()
})

t.test('after trials that proved nothing the next one waits, and tells until when', async t => {
  const scene = await started(t.testdir(), [tried(FIRST, 0, 4), tried(SECOND, 0, 1)])
  const { message, ...run } = await nextRun(scene, SECOND)
  t.match(run, { state: 'planned', trial: null, in_force: false })
  t.match(message, /^this would touch 2 apps; 0 ignored; not measured before 2025-11-2\d, for the last 2 trials of these apps proved no saving$/)
  await untilSo(() => scene.loop.runs().active === null)
  t.strictSame(scene.held(), [])
  await scene.loop.close()
})
