import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mock } from 'node:test'
import t from 'tap'
import type { ControlPatch } from '../../src/contract-types.js'
import { NOW, runInForce, scriptedLoop, suspended } from './scripted-loop.js'
import type { Scripted } from './scripted-loop.js'

const TICK_MS = 60_000
const DAY = 86_400
const YEARS = 4 * 365 * DAY
const AUTOMATIC = { optimizer: { automatic: true, interval_h: 24, observe_s: 1, budget_ms: 100 } }
const APPS = ['Slack', 'Chrome', 'Zoom']

/** Timers pass at once, as often as it takes. */
async function untilTicked (isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn > 5000) throw new Error('it did not come to that')
    mock.timers.tick(TICK_MS)
    await new Promise(resolve => { setImmediate(resolve) })
  }
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

t.test('what the user said is let go of even where it cannot be written down', async t => {
  const directory = t.testdir()
  const { scene, goOn } = await heldAtThisMoment(directory)
  goOn()
  await untilTicked(() => scene.held().length === APPS.length)
  rmSync(join(directory, 'control.json'))
  mkdirSync(join(directory, 'control.json'))
  await t.rejects(scene.loop.standDown(), { code: 'STORAGE_FAILED' })
  t.strictSame(scene.held(), [])
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
