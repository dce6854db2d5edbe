import type { Trial, TrialTarget, TrialWindow } from '../contract-types.js'
import { startsOn } from './order.js'
import { orderedPairs, rateOf } from './pairs.js'

export interface Rebound {
  /** Share of the suppressed work that came back in the off windows after it. */
  readonly fraction: number
  readonly se: number
}

const LEAST_WINDOWS = 3

/**
 * Carry-over, estimated from the random order. What a pair suppresses (work of its off window less work of its on window, per second) is
 * swollen by the work that came back when its off window directly follows an on window, and is not when it follows an off window.
 * Within a pair drift cancels. With D̄ the mean over all pairs, D₀ and D₁ the means of pairs of the two kinds and q the share of pairs
 * whose off window follows an on window, q·(D₁ − D₀) came back per on window, and the share is f = q·(D₁ − D₀) / D₀; its error by the
 * delta method. A pair's work to come back is that of all on windows before it, so what is put off for long is seen as well. null where
 * either kind is too rare, or where nothing was suppressed.
 */
export function reboundOf (trial: Pick<Trial, 'seed' | 'done' | 'window_s' | 'settle_s'>, apps: readonly string[]): Rebound | null {
  if (apps.length === 0) return null
  const work = (window: TrialWindow): number => apps.reduce((sum, app) => sum + rateOf(window, app), 0)
  const suppressed = orderedPairs(trial).map(({ on, off }) => work(off) - work(on))
  const before = offFollows(trial)
  const [afterOn, afterOff] = ['on', 'off'].map(kind => suppressed.filter((_, i) => before[i] === kind))
  if (afterOn === undefined || afterOff === undefined || Math.min(afterOn.length, afterOff.length) < LEAST_WINDOWS) return null
  const all = moments(suppressed)
  if (all.mean <= 2 * all.se) return null
  const [swollen, plain] = [moments(afterOn), moments(afterOff)]
  // Where nearly all of it came back, the denominator is noise: the share is large then, and charged as all.
  const base = Math.max(plain.mean, all.mean / 50)
  const share = afterOn.length / suppressed.length
  const fraction = share * (swollen.mean - plain.mean) / base
  const se = share * Math.hypot(swollen.se / base, swollen.mean * plain.se / base ** 2)
  return { fraction: Math.max(-100, Math.min(100, fraction)), se: Math.min(1000, se) }
}

/** Which share of an app's suppressed work is charged: all of what is still to be done, else what is seen to come back. */
export function owedShare ({ owed }: TrialTarget, rebound: Rebound | null): number {
  return owed ? 1 : Math.min(1, Math.max(0, rebound?.fraction ?? 0))
}

/** Of a difference between off and on, the part that is work come back: f·S of S + f·S. */
export function returnedPart (share: number): number {
  return share / (1 + share)
}

/** For each pair, what the window directly before its off window was; undefined where there was a gap. */
function offFollows ({ seed, done, window_s: length, settle_s: settle }: Pick<Trial, 'seed' | 'done' | 'window_s' | 'settle_s'>): Array<'on' | 'off' | undefined> {
  let last: { readonly kind: 'on' | 'off', readonly at: number } | undefined
  const before: Array<'on' | 'off' | undefined> = []
  for (const [i, { index, windows }] of done.entries()) {
    windows.forEach(({ started_at: at }, position) => {
      const kind = startsOn(seed, index) === (position === 0) ? 'on' : 'off'
      const follows = last !== undefined && at - last.at <= 2 * (length + settle) + 5
      if (kind === 'off') before[i] = follows ? last?.kind : undefined
      last = { kind, at }
    })
  }
  return before
}

function moments (values: readonly number[]): { readonly mean: number, readonly se: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
  return { mean, se: Math.sqrt(variance / values.length) }
}
