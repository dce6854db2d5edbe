import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mock } from 'node:test'
import t from 'tap'
import type { Control, ControlPatch } from '../../src/contract-types.js'
import { groundOf } from '../../src/loop/trial-ground.js'
import { measured } from './measured-trial.js'
import { NOW, runInForce, scriptedLoop, suspended } from './scripted-loop.js'
import type { Scripted } from './scripted-loop.js'
import { until } from './until.js'

const TICK_MS = 60_000
const DAY = 86_400
const YEARS = 4 * 365 * DAY
const AUTOMATIC = { optimizer: { automatic: true, interval_h: 24, observe_s: 1, budget_ms: 100 } }
const APPS = ['Slack', 'Chrome', 'Zoom']

/** Timers pass at once, as often as it takes. */
async function untilTicked (isSo: () => boolean): Promise<void> {
  await until(isSo, { tickMs: TICK_MS })
}

/** A plan of three apps is in force, and the first of them is being held at this moment. */
async function heldAtThisMoment (directory: string): Promise<{ scene: Scripted, goOn: () => void }> {
  const scene = await scriptedLoop({ directory, control: { mode: 'apply' }, runs: [runInForce(APPS.map(suspended))] })
  const goOn = scene.stall()
  let begun = false
  void scene.holding().then(() => { begun = true })
  scene.loop.start()
  await untilTicked(() => begun)
  return { scene, goOn }
}

t.before(() => { mock.timers.enable({ apis: ['setTimeout'] }) })
t.after(() => { mock.timers.reset() })

for (const patch of [{ mode: 'observe' }, { pause_s: 3600 }] satisfies ControlPatch[]) {
  t.test(`${JSON.stringify(patch)} while an app is being held lets go of it too, and nothing is held afterwards`, async t => {
    const { scene, goOn } = await heldAtThisMoment(t.testdir())
    const answer = scene.loop.changeControl(patch)
    await scene.control.change(value => value) // what the user said is on disk
    goOn()
    t.match(await answer, { state: 'mode' in patch ? 'off' : 'paused' })
    t.strictSame(scene.held(), [], 'once it is answered')
    let ticks = 0
    await untilTicked(() => ticks++ > 20)
    t.strictSame(scene.held(), [], 'and later')
    await scene.loop.close()
  })
}

t.test('the same for whoever lets go of everything', async t => {
  const { scene, goOn } = await heldAtThisMoment(t.testdir())
  const done = scene.loop.standDown()
  await scene.control.change(value => value)
  goOn()
  await done
  t.strictSame(scene.held(), [])
  t.match(scene.loop.control(), { mode: { value: 'observe' }, state: 'off' })
  await scene.loop.close()
})

/** What was said is nowhere to be written down, until the place is made free again. */
function blocked (directory: string, name = 'control.json'): () => void {
  const path = join(directory, name)
  rmSync(path, { force: true })
  mkdirSync(path)
  return () => { rmSync(path, { recursive: true }) }
}

for (const patch of [{ mode: 'observe' }, { pause_s: 3600 }, { never_touch: { Slack: true, Chrome: true, Zoom: true } }] satisfies ControlPatch[]) {
  t.test(`${JSON.stringify(patch)} counts where it cannot be written down, and is written as soon as it can be`, async t => {
    const directory = t.testdir()
    const { scene, goOn } = await heldAtThisMoment(directory)
    goOn()
    await untilTicked(() => scene.held().length === APPS.length)
    const free = blocked(directory)
    await t.rejects(scene.loop.changeControl(patch), { code: 'STORAGE_FAILED', message: /^this counts from now on: / })
    t.strictSame(scene.held(), [], 'at once')
    const looks = scene.looks()
    let ticks = 0
    await untilTicked(() => ticks++ > 20 && ('mode' in patch || 'pause_s' in patch || scene.looks() > looks + 5))
    t.strictSame(scene.held(), [], 'and later')
    free()
    await untilTicked(() => scene.control.isOnDisk())
    const { mode, paused_until: until = 0, never_touch: never = [] } = JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8')) as Control
    t.ok(mode === 'observe' || until > NOW || never.length === APPS.length)
    await scene.loop.close()
  })
}

t.test('what lets the program do more needs a word that is written down', async t => {
  const directory = t.testdir()
  const scene = await scriptedLoop({ directory, control: { mode: 'observe', never_touch: ['Slack'], paused_until: NOW + 600 } })
  blocked(directory)
  for (const patch of [{ mode: 'apply' }, { never_touch: { Slack: false } }, { always_allow: { Slack: true } }, { pause_s: 0 }, { pause_s: 60 }] satisfies ControlPatch[]) {
    await t.rejects(scene.loop.changeControl(patch), { code: 'STORAGE_FAILED' })
    t.match(scene.loop.control(), { mode: { value: 'observe' }, never_touch: ['Slack'], always_allow: [], paused_until: NOW + 600 }, JSON.stringify(patch))
  }
  await t.rejects(scene.loop.changeControl({ mode: 'apply', never_touch: { Zoom: true } }), { code: 'STORAGE_FAILED' })
  t.match(scene.loop.control(), { mode: { value: 'observe' }, never_touch: ['Slack', 'Zoom'] }, 'of both in one breath only the safe one')
  await scene.loop.close()
})

t.test('all is let go of even where that cannot be written down, and nothing is held afterwards', async t => {
  const directory = t.testdir()
  const { scene, goOn } = await heldAtThisMoment(directory)
  goOn()
  await untilTicked(() => scene.held().length === APPS.length)
  const free = blocked(directory)
  await t.rejects(scene.loop.standDown(), { code: 'STORAGE_FAILED' })
  t.strictSame(scene.held(), [])
  t.match(scene.loop.control(), { mode: { value: 'observe' } })
  await t.rejects(scene.loop.standDown(), { code: 'STORAGE_FAILED' }, 'said again it is no more written down than before')
  let ticks = 0
  await untilTicked(() => ticks++ > 20)
  t.strictSame(scene.held(), [])
  free()
  await scene.loop.standDown()
  t.match(JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8')), { mode: 'observe' })
  await scene.loop.close()
})

t.test('an app that was let go stays free where that cannot be written down, and it is written later', async t => {
  const directory = t.testdir()
  const scene = await scriptedLoop({ directory, control: { mode: 'apply' }, runs: [runInForce(APPS.map(suspended))] })
  scene.loop.start()
  await untilTicked(() => scene.held().length === APPS.length)
  const free = blocked(directory, 'learned.json')
  await scene.release('Slack')
  await t.rejects(scene.loop.undone('Slack', { judged: true }), { code: 'STORAGE_FAILED', message: /^Slack runs freely/ })
  const looks = scene.looks()
  await untilTicked(() => scene.looks() > looks + 5)
  t.strictSame(scene.held(), ['Chrome', 'Zoom'])
  free()
  await untilTicked(() => scene.learned.isOnDisk())
  t.match(JSON.parse(readFileSync(join(directory, 'learned.json'), 'utf8')), { apps: { Slack: { suspend: { undone: 1 } } } })
  await scene.loop.close()
})

const APPLY = { process_control: 'apply' } as const

t.test('where what the user had said was damaged nothing is held until he says apply, over starts, and it is told why', async t => {
  const directory = t.testdir({ 'control.json': '{"mode":"observe","never_touch":["Sla' })
  const lost = { mode: { value: 'observe', source: 'default' }, state: 'off', reason: /^control\.json was damaged and is kept as control\.json\.corrupt-\S+: nothing is touched until you say apply/ }
  const first = await scriptedLoop({ directory, config: APPLY })
  t.match(first.loop.control(), lost)
  await first.loop.close()
  const written = JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8')) as Control
  const scene = await scriptedLoop({ directory, config: APPLY, control: written, runs: [runInForce(APPS.map(suspended))] })
  scene.loop.start()
  await scene.loop.changeControl({ pause_s: 60 })
  await scene.loop.changeControl({ pause_s: 0 })
  t.match(scene.loop.control(), lost, 'he has not said it')
  let ticks = 0
  await untilTicked(() => ticks++ > 20)
  t.strictSame(scene.held(), [])
  await scene.loop.changeControl({ mode: 'apply' })
  await untilTicked(() => scene.held().length === APPS.length)
  t.notMatch(JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8')), { lost: String })
  await scene.loop.close()
})

t.test('the same where a disk was full when the damaged file was set aside', async t => {
  const directory = t.testdir({ 'control.json.corrupt-2026-01-01T00-00-00-000Z': 'broken' })
  const { loop } = await scriptedLoop({ directory, config: APPLY })
  t.match(loop.control(), { mode: { value: 'observe' }, reason: /2026-01-01/ })
  await loop.close()
})

t.test('what cannot be read is not written over, counts as no, and as what it says once it can be read', async t => {
  const directory = t.testdir()
  const free = blocked(directory)
  const scene = await scriptedLoop({ directory, config: APPLY })
  scene.loop.start()
  t.match(scene.loop.control(), { mode: { value: 'observe' }, reason: /^what you have said is not known, so nothing is touched: .*EISDIR/ })
  await t.rejects(scene.loop.changeControl({ mode: 'apply' }), { code: 'STORAGE_FAILED' })
  await t.rejects(scene.loop.changeControl({ never_touch: { Zoom: true } }), { code: 'STORAGE_FAILED' })
  t.match(scene.loop.control(), { mode: { value: 'observe' }, never_touch: ['Zoom'] })
  free()
  writeFileSync(join(directory, 'control.json'), JSON.stringify({ never_touch: ['Slack'] }))
  await untilTicked(() => scene.control.isOnDisk())
  t.match(scene.loop.control(), { mode: { value: 'apply' }, never_touch: ['Slack', 'Zoom'] })
  t.match(JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8')), { never_touch: ['Slack', 'Zoom'] })
  await scene.loop.close()
})

t.test('whoever stands down where his word could not be read has said observe, whatever it turns out to be', async t => {
  const directory = t.testdir()
  const free = blocked(directory)
  const scene = await scriptedLoop({ directory })
  await t.rejects(scene.loop.standDown(), { code: 'STORAGE_FAILED' })
  free()
  writeFileSync(join(directory, 'control.json'), JSON.stringify({ mode: 'apply' }))
  await untilTicked(() => scene.control.isOnDisk())
  t.match(scene.loop.control(), { mode: { value: 'observe', source: 'yours' } })
  await scene.loop.close()
})

t.test('a word that names no app by its id is looked up at once', async t => {
  const scene = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, runs: [runInForce(APPS.map(suspended))] })
  scene.loop.start()
  await untilTicked(() => scene.held().length === APPS.length)
  const looks = scene.looks()
  await scene.loop.changeControl({ never_touch: { '/opt/slack/slack': true } })
  t.equal(scene.looks(), looks + 1)
  await scene.loop.close()
})

t.test('a trial that waited is told to go on as soon as the user has said so', async t => {
  const run = runInForce([suspended('Slack')], { id: 'bbbbbbbb1', state: 'trial', ended_at: null, in_force: false, message: 'the trial begins' })
  const scene = await scriptedLoop({ directory: t.testdir(), control: { mode: 'observe' }, runs: [run] })
  const trial = measured(run.id, ['Slack'], 0.1)
  const basis = groundOf(trial.apps, { settings: { aggressive_mode: true }, limits: { Slack: { background_suspension: true } } })
  await scene.runs.putTrial({ ...trial, basis, state: 'waiting', done: [], sensor: null })
  scene.loop.start()
  const reason = (): string => scene.loop.control().reason
  await untilTicked(() => scene.looks() > 0 && scene.runs.get(run.id)?.message.startsWith('the mode is observe') === true)
  t.match(await scene.loop.changeControl({ mode: 'apply' }), { state: 'measuring', reason: 'the trial goes on in a moment' })
  await scene.loop.changeControl({ pause_s: 60 })
  t.equal(reason(), 'paused by you')
  t.match(await scene.loop.changeControl({ pause_s: 0 }), { reason: 'the trial goes on in a moment' })
  await scene.loop.close()
})

t.test('what was written under a clock that was ahead means nothing once it is put right', async t => {
  const run = runInForce(APPS.map(suspended))
  const scene = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, runs: [run], config: AUTOMATIC })
  scene.at(NOW + YEARS)
  await scene.loop.undone('Slack', { judged: false })
  await scene.loop.changeControl({ pause_s: 604_800 })
  await scene.runs.put({ ...run, id: `z${run.id}`, started_at: NOW + YEARS, in_force: false })
  t.match(scene.loop.control(), { state: 'paused', plan: { apps: [{ app: 'Slack', state: 'refused' }, {}, {}] } })
  t.equal(scene.loop.runs().automatic.next_at, NOW + YEARS + DAY)

  scene.at(NOW)
  t.match(scene.loop.control(), { state: 'waiting', paused_until: null, plan: { apps: [{ app: 'Slack', state: 'waiting' }, {}, {}] } })
  t.equal(scene.loop.runs().automatic.next_at, run.started_at + DAY)
  t.notMatch(scene.loop.runs().automatic.waiting_for, ['the pause has to end'])
  await scene.loop.close()
})

t.test('what was written under a clock that was put back by an hour still counts', async t => {
  const run = runInForce(APPS.map(suspended))
  const scene = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, runs: [run], config: AUTOMATIC })
  await scene.loop.undone('Slack', { judged: false })
  await scene.loop.changeControl({ pause_s: 604_800 - 3600 })
  scene.at(NOW - 3600)
  t.match(scene.loop.control(), { state: 'paused', plan: { apps: [{ app: 'Slack', state: 'refused' }, {}, {}] } })
  await scene.loop.close()
})

t.test('what is let go under a plan that was begun under a clock that was ahead stays free, however far ahead it was', async t => {
  const home = t.testdir({ hour: {}, years: {} })
  for (const [name, ahead] of [['hour', 3600], ['years', YEARS]] as const) {
    const begun = NOW + ahead
    const run = runInForce(APPS.map(suspended), { started_at: begun, ended_at: begun + 1 })
    const scene = await scriptedLoop({ directory: join(home, name), control: { mode: 'apply' }, runs: [run] })
    scene.at(NOW + 600)
    await scene.loop.undone('Slack', { judged: false })
    t.match(scene.loop.control().plan?.apps, [{ app: 'Slack', state: 'refused', reason: /you let it go/ }, { state: 'waiting' }, {}], name)
    scene.at(NOW + DAY)
    t.match(scene.loop.control().plan?.apps, [{ state: 'refused' }, {}, {}], `${name}, a day later`)
    await scene.loop.close()
  }
})
