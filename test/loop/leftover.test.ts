import t from 'tap'
import type { Sensor, Trial } from '../../src/contract-types.js'
import { createLeftover } from '../../src/loop/leftover.js'
import type { LeftoverParts } from '../../src/loop/leftover.js'
import { trialOf } from './simulated-trial.js'

const TRIAL = trialOf(60)
const APP = TRIAL.apps[0]?.app ?? ''
const OTHER_RUN = 'abcdefgh2'
const LOOK_S = 10

type Holds = ReturnType<LeftoverParts['machine']['holds']>

/** A machine whose time passes as it is told. */
function machine (trial: () => Pick<Trial, 'run' | 'state'> | undefined = () => undefined) {
  let [now, holds] = [1000, [] as unknown as Holds]
  const leftover = createLeftover({ machine: { holds: () => holds }, trial })
  const see = (): void => { leftover.see({ observation: { at: now } as never }) }
  const pass = (seconds: number, step = LOOK_S): void => {
    for (let passed = 0; passed < seconds; passed += step) {
      now += step
      see()
    }
  }
  see()
  return {
    leftover,
    pass,
    hold: (seconds: number, how: object = {}) => {
      holds = [{ app: APP, by: 'profile', state: 'held', ...how }] as unknown as Holds
      see()
      pass(seconds)
      holds = []
      see()
    },
    /** Minutes until a pair may begin. */
    minutes: (sensor: Sensor = 'rapl') => {
      let minutes = 0
      for (; leftover.whyRest(TRIAL, sensor) !== undefined && minutes < 600; minutes++) pass(60)
      return minutes
    }
  }
}

t.test('where nothing was held, a trial begins at once', async t => {
  const { leftover, pass, hold, minutes } = machine()
  pass(3600)
  t.equal(minutes(), 0)
  hold(1800, { app: 'another' })
  hold(1800, { state: 'paused' })
  t.equal(leftover.whyRest(TRIAL, 'rapl'), undefined)
})

t.test('the longer an app was held, the longer nothing is held before its trial, until what came back slowest is back', async t => {
  for (const by of ['profile', 'user']) {
    const waits = [60, 1800, 10_800].map(seconds => {
      const { leftover, hold, minutes } = machine()
      hold(seconds, { by })
      t.match(leftover.whyRest(TRIAL, 'rapl'), /x was held not long ago/)
      return minutes()
    })
    const [least = 0, half = 0, three = 0] = waits
    t.ok(least > 14 && least < 24, `${least} minutes after one`)
    t.ok(half > 46 && half < 60, `${half} minutes after half an hour`)
    t.ok(three >= half && three < 60, `${three} minutes after three hours`)
  }
})

t.test('by a sensor with longer windows it waits as many windows', async t => {
  const { hold, minutes } = machine()
  hold(1800)
  const long = minutes('battery_telemetry')
  t.ok(long > 70 && long < 95, `${long} minutes`)
})

t.test('what a trial itself holds is no reason to wait, what another one held is', async t => {
  let trial: Pick<Trial, 'run' | 'state'> = { run: TRIAL.run, state: 'running' }
  const { leftover, hold, minutes } = machine(() => trial)
  hold(600)
  t.equal(leftover.whyRest(TRIAL, 'rapl'), undefined)
  hold(600, { by: 'user' })
  t.ok(minutes() > 30, 'the user held it')
  trial = { run: OTHER_RUN, state: 'running' }
  hold(600)
  t.ok(minutes() > 30, 'another trial held it')
  trial = { run: TRIAL.run, state: 'waiting' }
  hold(600)
  t.ok(minutes() > 30, 'while it waits it holds nothing')
  t.equal(leftover.whyRest({ ...TRIAL, kind: 'self_test' }, 'rapl'), undefined)
})

t.test('nothing comes back while the machine sleeps', async t => {
  const { leftover, hold, pass } = machine()
  hold(1800)
  pass(36_000, 36_000)
  t.match(leftover.whyRest(TRIAL, 'rapl'), /not long ago/)
})

t.test('whom nobody saw before the program began is taken for held', async t => {
  const { leftover, minutes } = machine()
  leftover.assumeHeld([APP])
  const wait = minutes()
  t.ok(wait > 46 && wait < 60, `${wait} minutes`)
})
