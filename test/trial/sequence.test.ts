import t from 'tap'
import type { TrialWindow } from '../../src/contract-types.js'
import { startsOn } from '../../src/trial/order.js'
import { addPair, basisOf, newTrial, nextPair, voidPair, voidTrial } from '../../src/trial/sequence.js'
import type { Measured } from '../../src/trial/sequence.js'

const PLAN = { run: 'run00001', kind: 'plan', seed: 3, pairs: 2, windowSeconds: 60, settleSeconds: 0, apps: [], basis: '', prior: null } as const

function measured (on: boolean, sensor: Measured['sensor'] = 'rapl', joules = 10): Measured {
  const window: TrialWindow = { on, started_at: 1, seconds: 60, joules, busy_s: 1, apps: {} }
  return { window, sensor, label: 'measured' }
}

t.test('each pair has an on and an off window in an order that only seed and number decide', async t => {
  const pair = nextPair(newTrial(PLAN)) ?? t.fail('no pair')
  if (typeof pair === 'boolean') return
  t.strictSame(pair.map(({ on }) => on).sort(), [false, true])
  t.equal(pair[0].on, startsOn(3, 0))
  const first = Array.from({ length: 2000 }, (_, i) => startsOn(3, i)).filter(on => on).length
  t.ok(Math.abs(first - 1000) < 130, `${first} of 2000`)
})

t.test('an A/A trial holds nothing', async t => {
  t.strictSame(nextPair(newTrial({ ...PLAN, kind: 'self_test' }))?.map(({ on }) => on), [false, false])
})

t.test('only whole pairs of one sensor count, and a void one is measured again in its order', async t => {
  let trial = newTrial(PLAN)
  trial = voidPair(trial, 'the machine slept', { at: 5, held: [] })
  t.equal(nextPair(trial)?.[0].pair, 0)
  trial = addPair(trial, [measured(true), measured(false)], { at: 6, held: [] })
  t.equal(trial.sensor, 'rapl')
  trial = addPair(trial, [measured(true, 'battery'), measured(false, 'battery')], { at: 7, held: [] })
  t.equal(trial.done.length, 1)
  trial = addPair(trial, [measured(true), measured(false, 'rapl', 0)], { at: 8, held: [] })
  t.equal(trial.voided_total, 3)
  trial = addPair(trial, [measured(false), measured(true)], { at: 9, held: [] })
  t.equal(nextPair(trial), undefined)
  t.match(voidTrial(trial, 'too old'), { state: 'void', reason: 'too old' })
})

t.test('a trial is bound to its plan and settings', async t => {
  const app = { app: 'Slack', level: 'cap' as const, owed: false }
  t.equal(basisOf([app], { a: 1 }), basisOf([app], { a: 1 }))
  t.not(basisOf([app], { a: 1 }), basisOf([app], { a: 2 }))
  t.not(basisOf([{ ...app, owed: true }], {}), basisOf([app], {}))
})
