import type { Trial, TrialWindow } from '../contract-types.js'
import { isUntouched, startsOn } from './order.js'

/** One pair in the order of the comparison, not of time. In an A/A trial both were off, and the coin alone says which counts as on. */
export interface OrderedPair {
  readonly index: number
  readonly on: TrialWindow
  readonly off: TrialWindow
}

type Ordered = Pick<Trial, 'seed' | 'done' | 'pairs' | 'untouched'>

/** The pairs that are compared. */
export function orderedPairs (trial: Ordered): OrderedPair[] {
  return trial.done.flatMap(({ index, windows: [one, other] }) => {
    if (one === undefined || other === undefined || isUntouched(trial, index)) return []
    return [startsOn(trial.seed, index) ? { index, on: one, off: other } : { index, on: other, off: one }]
  })
}

/** A window in its place in time. */
export interface Step {
  readonly pair: number
  readonly on: boolean
  readonly window: TrialWindow
}

/** Every window of the trial, the untouched ones too, in order of time. */
export function stepsOf (trial: Ordered): Step[] {
  return trial.done.flatMap(({ index, windows }) => windows.map((window, position) => {
    const on = !isUntouched(trial, index) && startsOn(trial.seed, index) === (position === 0)
    return { pair: index, on, window }
  }))
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

export function average (values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
