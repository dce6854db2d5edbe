import t from 'tap'
import type { Trial } from '../../src/contract-types.js'
import { AppError } from '../../src/errors.js'
import { runTrial } from '../../src/loop/trial-run.js'
import type { Refusal } from '../../src/machine/protect.js'
import { startsOn } from '../../src/trial/order.js'
import { APP, BEGAN, simulated, trialOf } from './simulated-trial.js'
import type { Conditions, Simulated } from './simulated-trial.js'

const HOUR = 3600
const DAY = 24 * HOUR
/** A moment between the two windows of the first pair. */
const BETWEEN_S = 60.3

async function run (conditions: Conditions, pairs = 4, apps = [APP]): Promise<{ readonly trial: Trial, readonly scene: Simulated }> {
  const scene = simulated(conditions)
  const trial = await runTrial(trialOf(pairs), apps, scene.parts, new AbortController().signal)
  return { trial, scene }
}

t.test('a trial whose sensor is gone waits with nothing held, and ends after a day', async t => {
  const { trial, scene } = await run({ sensor: now => now < 125 ? 'rapl' : 'battery' })
  t.match(trial, { state: 'void', reason: /rapl.*not answered/, voided_total: 1 })
  t.equal(trial.done.length, 1)
  const { seconds, heldSeconds } = scene.told()
  t.ok(heldSeconds < 200, `held for ${heldSeconds} s`)
  t.ok(seconds > DAY && seconds < DAY + HOUR, `${seconds / HOUR} hours`)
})

t.test('the day without its sensor goes on while the machine is on mains, and over restarts', async t => {
  const mains = (): string | undefined => scene.told().seconds % DAY < DAY / 2 ? 'the machine is not on battery power' : undefined
  const scene = simulated({ sensor: () => 'battery', parts: { whyNot: () => mains() } })
  const begun: Trial = { ...trialOf(4), sensor: 'rapl' }
  const trial = await runTrial(begun, [APP], scene.parts, new AbortController().signal)
  t.match(trial, { state: 'void', reason: /rapl.*not answered/ })
  const { seconds } = scene.told()
  t.ok(seconds > DAY && seconds < 2 * DAY, `${seconds / DAY} days`)

  const saved: Trial[] = []
  const stop = new AbortController()
  const first = simulated({ sensor: () => 'battery', parts: { save: async next => { saved.push(next) } } })
  const pause: typeof first.parts.pause = async (ms, signal) => {
    if (first.told().seconds > DAY / 2) stop.abort(new Error('the program ends'))
    await first.parts.pause(ms, signal)
  }
  await t.rejects(runTrial(begun, [APP], { ...first.parts, pause }, stop.signal), { message: 'the program ends' })
  const second = simulated({ sensor: () => 'battery', asleep: () => DAY / 2 })
  t.match(await runTrial(saved.at(-1) ?? begun, [APP], second.parts, new AbortController().signal), { state: 'void', reason: /rapl.*not answered/ })
  t.ok(second.told().seconds < DAY / 2 + HOUR, `${second.told().seconds / HOUR} hours`)
})

t.test('a sensor that answers late after a start or a day on mains ends no trial', async t => {
  const lostAt = { ...trialOf(2), sensor: 'rapl' as const, sensor_lost_at: BEGAN - 3 * DAY }
  const late = simulated({ sensor: now => now < 300 ? 'battery' : 'rapl' })
  const trial = await runTrial(lostAt, [APP], late.parts, new AbortController().signal)
  t.equal(trial.done.length, 2)
  t.notOk('sensor_lost_at' in trial)
  const ahead = simulated({ sensor: () => 'battery' })
  t.match(await runTrial({ ...lostAt, sensor_lost_at: BEGAN + 9 * DAY }, [APP], ahead.parts, new AbortController().signal), { state: 'void' })
  t.ok(ahead.told().seconds < DAY + HOUR, 'what a clock that was ahead wrote down is counted from now on')
})

t.test('it goes on when its sensor answers again, and holds nothing until then', async t => {
  const { trial, scene } = await run({ sensor: now => now > 125 && now < 5 * HOUR ? 'battery' : 'rapl' })
  t.match(trial, { voided_total: 1, sensor: 'rapl' })
  t.equal(trial.done.length, 4)
  t.ok(scene.told().heldSeconds < 500, `held for ${scene.told().heldSeconds} s`)
})

t.test('a trial none of whose pairs count ends after twenty of them and says why', async t => {
  const mains = (now: number): string => Math.floor(now / 7) % 2 === 0 ? 'balanced' : 'performance'
  const { trial, scene } = await run({ supply: now => ({ profile: mains(now) }) })
  t.match(trial, { state: 'void', reason: /^20 pairs in a row .*power profile/, done: [], voided_total: 20 })
  t.ok(scene.told().seconds < HOUR)
  const flaky = await run({ supply: now => now % 600 < 90 ? { profile: mains(now) } : {} }, 30)
  t.equal(flaky.trial.done.length, 30, 'pairs that count begin the row anew')
  t.ok(flaky.trial.voided_total > 5, `${flaky.trial.voided_total}`)
})

t.test('how long the plan was held in a pair that did not count is kept with the trial', async t => {
  const { trial } = await run({ supply: now => ({ profile: now < 90 ? 'balanced' : 'performance' }) })
  t.equal(trial.voided_total, 1)
  const { held_uncounted: [held, ...others] = [] } = trial
  t.strictSame(others, [])
  const seconds = held?.seconds ?? NaN
  t.ok(startsOn(trial.seed, 0) ? seconds >= 60 && seconds < 70 : seconds > 25 && seconds < 40, `${seconds} s`)
  t.notHas(await run({}), { trial: { held_uncounted: [] } })
})

t.test('while what others held put off comes back, a trial waits with nothing held, and says why', async t => {
  const reasons = new Set<string>()
  const scene: Simulated = simulated({
    parts: {
      whyRest: () => scene.told().seconds < HOUR ? 'x was held' : undefined,
      save: async ({ state, reason }) => {
        if (state !== 'waiting') return
        reasons.add(reason)
        t.equal(scene.told().heldSeconds, 0)
      }
    }
  })
  const trial = await runTrial(trialOf(4), [APP], scene.parts, new AbortController().signal)
  t.equal(trial.done.length, 4)
  t.ok((trial.done[0]?.windows[0]?.started_at ?? 0) >= BEGAN + HOUR)
  t.strictSame([...reasons], ['x was held'])
})

t.test('both windows of a pair are measured under the same conditions', async t => {
  const changes: Readonly<Record<string, Conditions>> = {
    'the power supply': { supply: now => ({ source: now < BETWEEN_S ? 'battery' : 'mains' }) },
    'the power profile': { supply: now => ({ profile: now < BETWEEN_S ? 'balanced' : 'performance' }) },
    'the low-power mode': { supply: now => ({ lowPower: now >= BETWEEN_S }) },
    'a sleep': { asleep: now => now < BETWEEN_S ? 0 : 600 }
  }
  for (const [what, conditions] of Object.entries(changes)) {
    const { trial } = await run(conditions, 2)
    t.equal(trial.voided_total, 1, `${what} between the two: that pair does not count`)
    t.equal(trial.done.length, 2)
  }
  t.equal((await run({}, 2)).trial.voided_total, 0)
})

t.test('a sleep between two windows is seen also where the monotonic clock goes on', async t => {
  const scene = simulated({})
  const { pause } = scene.parts
  let hasSlept = false
  const release = async (app: string): Promise<boolean> => {
    if (!hasSlept) await pause(600_000, new AbortController().signal)
    hasSlept = true
    return await scene.parts.grip.release(app)
  }
  const trial = await runTrial(trialOf(2), [APP], { ...scene.parts, grip: { ...scene.parts.grip, release } }, new AbortController().signal)
  t.ok(hasSlept)
  t.match(trial, { voided: [{ reason: /slept/ }] })
})

t.test('a trial that waits looks at the machine once a minute, and goes on within seconds of what is known without looking', async t => {
  const { scene } = await run({ parts: { whyNot: () => 'the machine is not on battery power', validSeconds: DAY } })
  t.ok(scene.told().looks <= DAY / 60 + 1, `${scene.told().looks} looks in a day`)
  t.equal(scene.told().heldSeconds, 0)
  const paused = simulated({})
  const whyNot = (): string | undefined => paused.told().seconds < 100 ? 'paused' : undefined
  const saved: Array<{ readonly seconds: number, readonly state: string }> = []
  const save = async ({ state }: Trial): Promise<void> => { saved.push({ seconds: paused.told().seconds, state }) }
  await runTrial(trialOf(2), [APP], { ...paused.parts, whyNot, save }, new AbortController().signal)
  const went = saved.find(({ state }) => state === 'running')?.seconds ?? Infinity
  t.ok(went >= 100 && went <= 106, `${went}`)
})

t.test('where nothing could be held an on window does not count; what protection refuses does', async t => {
  for (const rule of ['STORAGE_FAILED', 'ACTION_FAILED', 'stop', 'actuator']) {
    const { trial } = await run({ refusal: now => now < 300 ? { rule, reason: 'no guardian runs' } : undefined })
    t.ok(trial.voided_total > 0 && trial.voided.every(({ reason }) => reason.includes('no guardian runs')), rule)
    t.equal(trial.done.length, 4)
  }
  const { trial } = await run({ refusal: () => ({ rule: 'front', reason: 'you are using it' }) })
  t.equal(trial.voided_total, 0)
  t.equal(trial.done.length, 4)
})

t.test('a pair in which the hands held a part of the plan only does not count', async t => {
  const apps = ['a', 'b', 'c'].map(app => ({ ...APP, app, name: app }))
  const failing = (now: number, app: string): Refusal | undefined => now < 300 && app !== 'b' ? { rule: 'failed', reason: 'no guardian runs' } : undefined
  for (const conditions of [{ refusal: failing }, { paused: failing }]) {
    const { trial } = await run(conditions, 2, apps)
    t.ok(trial.voided_total > 0 && trial.voided.every(({ reason }) => /^[ac] .*no guardian runs/.test(reason)), JSON.stringify(trial.voided))
    t.equal(trial.done.length, 2)
  }
  const front = (_: number, app: string): Refusal | undefined => app === 'b' ? undefined : { rule: 'front', reason: 'you are using it' }
  for (const conditions of [{ refusal: front }, { paused: front }]) t.equal((await run(conditions, 2, apps)).trial.voided_total, 0)
})

t.test('an app that the user holds by hand makes the trial wait, with no pair tried', async t => {
  const scene = simulated({})
  const { grip } = scene.parts
  const holds: typeof grip.holds = () => scene.told().seconds < 1000 ? [{ app: APP.app, by: 'user', state: 'held' }] as never : grip.holds()
  const trial = await runTrial(trialOf(2), [APP], { ...scene.parts, grip: { ...grip, holds } }, new AbortController().signal)
  t.match(trial, { voided_total: 0 })
  t.equal(trial.done.length, 2)
})

t.test('a write that fails is tried again, told once, with nothing held meanwhile, and nothing is lost', async t => {
  let writes = 0
  const full = simulated({})
  const heldWhile: number[] = []
  const save = async (): Promise<void> => {
    if (++writes < 6 || writes > 9) return
    heldWhile.push(full.told().heldSeconds)
    throw new AppError('STORAGE_FAILED', 'no space left on device')
  }
  const trial = await runTrial(trialOf(4), [APP], { ...full.parts, save }, new AbortController().signal)
  t.equal(trial.done.length, 4)
  t.equal(trial.voided_total, 0)
  t.equal(full.warnings.length, 1)
  t.match(full.warnings[0], /no space left/)
  t.equal(heldWhile.length, 4)
  t.ok((heldWhile.at(-1) ?? 0) - (heldWhile[0] ?? 0) < 1)
  const broken = simulated({ parts: { save: async () => { throw new Error('a fault of the program') } } })
  await t.rejects(runTrial(trialOf(4), [APP], broken.parts, new AbortController().signal), { message: 'a fault of the program' })
})
