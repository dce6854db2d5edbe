import t from 'tap'
import { workedOff } from '../../src/trial/backlog.js'
import type { Step } from '../../src/trial/pairs.js'

const WINDOW_S = 60

function steps (...windows: ReadonlyArray<readonly [on: boolean, startedAt: number]>): Step[] {
  return windows.map(([on, at], pair) => ({ pair, on, window: { on, started_at: at, seconds: WINDOW_S, joules: 1, busy_s: 1, apps: {} } }))
}

function rounded (values: readonly number[]): number[] {
  return values.map(value => Math.round(value * 1e6) / 1e6)
}

t.test('each on window adds one unit, and of what is left each off window does its share', async t => {
  t.strictSame(rounded(workedOff(steps([true, 0], [false, 60], [false, 120], [true, 180], [false, 240]), 0.5)), [0, 0.5, 0.25, 0, 0.625])
})

t.test('in a gap the backlog goes on being worked off, but for what was held in it', async t => {
  const apart = steps([true, 0], [false, 60], [false, 240], [false, 300])
  t.strictSame(rounded(workedOff(apart, 0.5)), [0, 0.5, 0.0625, 0.03125])
  // Held for the second of the two minutes between 120 and 240: half of the half is left, and one unit more.
  t.strictSame(rounded(workedOff(apart, 0.5, [{ at: 240, seconds: 60 }])), [0, 0.5, 0.625, 0.3125])
  const half = 0.5 ** 2.5 + 0.5
  t.strictSame(rounded(workedOff(apart, 0.5, [{ at: 240, seconds: 30 }])), rounded([0, 0.5, half / 2, half / 4]))
})

t.test('holds before the first window and after the last count as far as they reach', async t => {
  t.strictSame(rounded(workedOff(steps([false, 60], [false, 120]), 0.5, [{ at: 60, seconds: 60 }])), [0.5, 0.25])
  t.strictSame(rounded(workedOff(steps([false, 60], [false, 120]), 0.5, [{ at: 900, seconds: 60 }])), [0, 0])
})
