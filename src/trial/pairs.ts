import type { Trial, TrialWindow } from '../contract-types.js'
import { startsOn } from './order.js'

/** One pair in the order of the comparison, not of time. In an A/A trial both were off, and the coin alone says which counts as on. */
export interface OrderedPair {
  readonly on: TrialWindow
  readonly off: TrialWindow
}

export function orderedPairs ({ seed, done }: Pick<Trial, 'seed' | 'done'>): OrderedPair[] {
  return done.flatMap(({ index, windows: [one, other] }) => {
    if (one === undefined || other === undefined) return []
    return [startsOn(seed, index) ? { on: one, off: other } : { on: other, off: one }]
  })
}

/** Processor seconds per second of an app in a window. */
export function rateOf ({ apps, seconds }: TrialWindow, app: string): number {
  return (apps[app] ?? 0) / seconds
}

/** Mean watts. */
export function powerOf ({ joules, seconds }: TrialWindow): number {
  return joules / seconds
}

/** What a second of processor time cost in the off windows, idle power included; 0 where nothing was busy. */
export function joulesPerBusySecond (pairs: readonly OrderedPair[]): number {
  const joules = pairs.reduce((sum, { off }) => sum + off.joules, 0)
  const busy = pairs.reduce((sum, { off }) => sum + off.busy_s, 0)
  return busy > 0 ? joules / busy : 0
}
