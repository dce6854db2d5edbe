import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mock } from 'node:test'
import t from 'tap'
import type { Control, Run } from '../../src/contract-types.js'
import { groundOf } from '../../src/loop/trial-ground.js'
import { measured } from './measured-trial.js'
import { runInForce, scriptedLoop, suspended } from './scripted-loop.js'
import type { Scripted } from './scripted-loop.js'
import { until } from './until.js'

const [OLD, NEW] = ['aaaaaaaa1', 'bbbbbbbb1']
const MINUTE_MS = 60_000

function runOf (id: string, apps: readonly string[], changes: Partial<Run> = {}): Run {
  return runInForce(apps.map(suspended), { id, ...changes })
}

/** What is on disk, as the next start finds it. */
function stored (directory: string): { readonly control: Control, readonly inForce: string[] } {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(directory, path), 'utf8'))
  const inForce = [OLD, NEW].filter(id => (read(`runs/${id}.json`) as Run).in_force)
  return { control: read('control.json') as Control, inForce }
}

const MEASURING: Partial<Run> = { state: 'trial', ended_at: null, in_force: false, message: 'pair 8 of 8' }

/** The older plan is in force, and the program begins with a trial whose pairs are all there. */
async function concluding (directory: string, apps: readonly string[], saving: number): Promise<Scripted> {
  const runs = [runOf(OLD, ['Slack', 'Chrome']), runOf(NEW, apps, MEASURING)]
  const scene = await scriptedLoop({ directory, control: { mode: 'apply' }, runs })
  await scene.runs.putTrial(measured(NEW, apps, saving))
  return scene
}

t.test('a trial of the same apps that proves no saving ends the force of the older plan', async t => {
  const directory = t.testdir()
  const { loop, runs } = await concluding(directory, ['Slack'], -0.1)
  loop.start()
  await until(() => runs.get(NEW)?.state === 'finished' && loop.runs().active === null)
  t.match(runs.get(NEW), { message: /^uses more power, by 1\d\.\d %.*let go$/, in_force: false })
  t.equal(loop.control().plan, null)
  t.strictSame(stored(directory), { control: { mode: 'apply' }, inForce: [] })
  await loop.close()
})

t.test('one of other apps leaves it in force, and one that proves a saving takes its place', async t => {
  const directory = t.testdir()
  const other = await concluding(join(directory, 'other'), ['Zoom'], 0)
  other.loop.start()
  await until(() => other.runs.get(NEW)?.state === 'finished' && other.loop.runs().active === null)
  t.match(other.runs.get(NEW), { message: /^no detectable effect.*let go$/ })
  t.equal(other.loop.control().plan?.run, OLD)
  await other.loop.close()
  const proven = await concluding(join(directory, 'proven'), ['Slack'], 0.1)
  proven.loop.start()
  await until(() => proven.runs.get(NEW)?.state === 'finished' && proven.loop.runs().active === null)
  t.equal(proven.loop.control().plan?.run, NEW)
  t.strictSame(stored(join(directory, 'proven')), { control: { mode: 'apply', in_force: NEW }, inForce: [NEW] })
  await proven.loop.close()
})

t.test('a crash between the writes that put a plan in force leaves a plan that is, and all records agree after the next start', async t => {
  const directory = t.testdir()
  const cases: ReadonlyArray<readonly [string, Partial<Run>, Control, string | undefined]> = [
    ['before anything but the record of the run is written', {}, { in_force: OLD }, NEW],
    ['the same with no plan before', { in_force: false }, {}, NEW],
    ['after the record of the older one', { in_force: false }, { in_force: OLD }, NEW],
    ['with a plan whose record is gone', { in_force: false }, { in_force: 'cccccccc1' }, NEW]
  ]
  for (const [when, old, control, expected] of cases) {
    const home = join(directory, when.replaceAll(' ', '-'))
    const before = await scriptedLoop({ directory: home, runs: [runOf(OLD, ['Slack'], old), runOf(NEW, ['Slack'])] })
    await before.control.change(() => ({ mode: 'apply', ...control }))
    const { loop } = await scriptedLoop({ directory: home })
    t.equal(loop.control().plan?.run, expected, when)
    t.strictSame(stored(home), { control: { mode: 'apply', in_force: expected }, inForce: [expected] }, when)
  }
})

t.test('a crash while the force of a plan ends leaves no plan in force', async t => {
  const home = t.testdir()
  const before = await scriptedLoop({ directory: home, runs: [runOf(OLD, ['Slack'], { in_force: false }), runOf(NEW, ['Slack'], { in_force: false })] })
  await before.control.change(() => ({ mode: 'apply', in_force: OLD }))
  const { loop } = await scriptedLoop({ directory: home })
  t.equal(loop.control().plan, null)
  t.strictSame(stored(home), { control: { mode: 'apply' }, inForce: [] })
})

t.test('what a trial found is written once there is room again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  const directory = t.testdir()
  const { loop, runs } = await concluding(directory, ['Slack'], 0.1)
  const path = join(directory, 'runs', `${NEW}.json`)
  rmSync(path)
  mkdirSync(path)
  loop.start()
  await until(() => loop.learned().apps.length > 0)
  t.equal(loop.runs().active, NEW)
  rmSync(path, { recursive: true })
  await until(() => runs.get(NEW)?.state === 'finished' && loop.runs().active === null, { tickMs: MINUTE_MS })
  t.match(stored(directory), { inForce: [NEW] })
  t.equal(loop.learned().apps[0]?.trials, 1, 'and was learned once')
  await loop.close()
})

t.test('the trial of a run that was ended is over too, for whoever waits for it', async t => {
  const directory = t.testdir()
  const { loop, runs: store } = await scriptedLoop({ directory, control: { mode: 'observe' }, runs: [runOf(NEW, ['Slack'], MEASURING)] })
  const trial = measured(NEW, ['Slack'], 0.1)
  const basis = groundOf(trial.apps, { settings: { aggressive_mode: true }, limits: { Slack: { background_suspension: true } } })
  await store.putTrial({ ...trial, done: [], basis })
  loop.start()
  await until(() => store.get(NEW)?.trial?.state === 'waiting')
  await loop.cancel()
  t.match(store.get(NEW), { state: 'cancelled', trial: { state: 'void', reason: 'ended by you' } })
  t.match(await store.trial(NEW), { state: 'void', reason: 'ended by you' })
  await loop.close()
})

t.test('a trial that is void for a long reason ends its run all the same', async t => {
  const { loop, runs: store } = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, runs: [runOf(NEW, ['Slack'], MEASURING)] })
  await store.putTrial({ ...measured(NEW, ['Slack'], 0.1), state: 'void', reason: 'x'.repeat(400) })
  loop.start()
  await until(() => loop.runs().active === null)
  t.match(store.get(NEW), { state: 'finished', message: /^not measured: x+$/ })
  await loop.close()
})

t.test('a trial that was ended, which could not be written down, is not taken up again', async t => {
  const directory = t.testdir()
  const runs = [runOf(NEW, ['Slack'], MEASURING)]
  const { loop, runs: store } = await scriptedLoop({ directory, control: { mode: 'observe' }, runs })
  const trial = measured(NEW, ['Slack'], 0.1)
  const basis = groundOf(trial.apps, { settings: { aggressive_mode: true }, limits: { Slack: { background_suspension: true } } })
  await store.putTrial({ ...trial, done: [], basis })
  loop.start()
  await until(() => store.get(NEW)?.trial?.state === 'waiting')
  for (const run of store.list()) await store.put(run) // all that the trial was writing is on disk
  const path = join(directory, 'runs', `${NEW}.json`)
  const before = readFileSync(path)
  rmSync(path)
  mkdirSync(path)
  await loop.cancel()
  await loop.close()
  rmSync(path, { recursive: true })
  writeFileSync(path, before)
  const next = await scriptedLoop({ directory })
  t.equal(next.runs.get(NEW)?.state, 'trial', 'what the disk says')
  next.loop.start()
  await until(() => next.loop.runs().active === null)
  t.match(next.runs.get(NEW), { state: 'interrupted', message: /trial is gone/ })
  await next.loop.close()
})
