import type { Trial, TrialTarget, TrialWindow } from '../contract-types.js'
import { startsOn } from './order.js'
import { orderedPairs, rateOf } from './pairs.js'

export interface Rebound {
  /** Share of the suppressed work that came back in the next off window. */
  readonly fraction: number
  readonly se: number
}

const LEAST_WINDOWS = 3

/**
 * Carry-over, estimated from the random order: off windows that follow an on window directly show the work that came back, off windows that
 * follow an off window do not. The difference of their mean rates of work over what on windows suppress; its error by the delta
 * method. null where either kind is too rare, or where nothing was suppressed.
 */
export function reboundOf (trial: Pick<Trial, 'seed' | 'done' | 'window_s' | 'settle_s'>, apps: readonly string[]): Rebound | null {
  if (apps.length === 0) return null
  const work = (window: TrialWindow): number => apps.reduce((sum, app) => sum + rateOf(window, app), 0)
  const { afterOn, afterOff } = offWindows(trial)
  if (afterOn.length < LEAST_WINDOWS || afterOff.length < LEAST_WINDOWS) return null
  const pairs = orderedPairs(trial)
  const [before, after] = [moments(afterOff.map(work)), moments(afterOn.map(work))]
  const suppressed = moments(pairs.map(({ on, off }) => work(off) - work(on)))
  if (suppressed.mean <= 2 * suppressed.se) return null
  const fraction = (after.mean - before.mean) / suppressed.mean
  const se = Math.sqrt(after.se ** 2 + before.se ** 2 + (fraction * suppressed.se) ** 2) / suppressed.mean
  return { fraction, se }
}

/** Which share of an app's suppressed work is charged: all of what is still to be done, else what is seen to come back. */
export function owedShare ({ owed }: TrialTarget, rebound: Rebound | null): number {
  return owed ? 1 : Math.min(1, Math.max(0, rebound?.fraction ?? 0))
}

interface Sorted { readonly afterOn: TrialWindow[], readonly afterOff: TrialWindow[] }

function offWindows ({ seed, done, window_s: length, settle_s: settle }: Pick<Trial, 'seed' | 'done' | 'window_s' | 'settle_s'>): Sorted {
  const sorted: Sorted = { afterOn: [], afterOff: [] }
  let last: { readonly on: boolean, readonly window: TrialWindow } | undefined
  for (const { index, windows } of done) {
    windows.forEach((window, position) => {
      const on = startsOn(seed, index) === (position === 0)
      const follows = last !== undefined && window.started_at - last.window.started_at <= 2 * (length + settle) + 5
      if (!on && follows && last !== undefined) (last.on ? sorted.afterOn : sorted.afterOff).push(window)
      last = { on, window }
    })
  }
  return sorted
}

function moments (values: readonly number[]): { readonly mean: number, readonly se: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
  return { mean, se: Math.sqrt(variance / values.length) }
}
