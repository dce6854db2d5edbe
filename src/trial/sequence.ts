import { createHash } from 'node:crypto'
import type { Sensor, Trial, TrialPair, TrialResult, TrialTarget, TrialWindow } from '../contract-types.js'
import { isUntouched, startsOn } from './order.js'

export interface TrialPlan {
  readonly run: string
  readonly kind: Trial['kind']
  readonly seed: number
  /** Fixed before the first window: looking at the result and going on until it pleases makes 25 % false alarms of 5 %. */
  readonly pairs: number
  /** Further pairs with no hold in either window. */
  readonly untouched?: number
  readonly windowSeconds: number
  readonly settleSeconds: number
  readonly apps: readonly TrialTarget[]
  readonly basis: string
  readonly prior: Trial['prior']
}

export interface NextWindow {
  readonly pair: number
  /** Which of the pair's two windows. */
  readonly position: 0 | 1
  /** Whether the plan is held. */
  readonly on: boolean
}

export interface Measured {
  readonly window: TrialWindow
  readonly sensor: Sensor
  readonly label: 'measured' | 'modelled'
}

/** How a pair ended. */
export interface PairEnd {
  /** Unix time in seconds. */
  readonly at: number
  /** When the plan was held in it: what that put off comes back, whether the pair counts or not. */
  readonly held: NonNullable<Trial['held_uncounted']>
}

const MAX_VOIDED = 50
const MAX_UNCOUNTED = 1000

export function newTrial ({ run, kind, seed, pairs, untouched = 0, windowSeconds, settleSeconds, apps, basis, prior }: TrialPlan): Trial {
  return {
    run,
    kind,
    seed,
    pairs: pairs + untouched,
    untouched,
    window_s: windowSeconds,
    settle_s: settleSeconds,
    apps: [...apps],
    basis,
    sensor: null,
    label: null,
    prior,
    done: [],
    voided: [],
    voided_total: 0,
    state: 'waiting',
    reason: 'not begun',
    result: null
  }
}

/**
 * The two windows of the pair that comes next, in the order that its seed decides; undefined when all pairs are done. Both are off in
 * an untouched pair and in an A/A trial.
 */
export function nextPair (trial: Trial): readonly [NextWindow, NextWindow] | undefined {
  const { seed, kind, pairs, done } = trial
  const pair = done.length
  if (pair >= pairs) return undefined
  const first = startsOn(seed, pair)
  const isOn = (wanted: boolean): boolean => kind === 'plan' && wanted && !isUntouched(trial, pair)
  return [{ pair, position: 0, on: isOn(first) }, { pair, position: 1, on: isOn(!first) }]
}

/** The trial with one more whole pair. Where the two windows do not fit each other or the trial's sensor, the pair is void. */
export function addPair (trial: Trial, [one, other]: readonly [Measured, Measured], { at, held }: PairEnd): Trial {
  const sensor = trial.sensor ?? one.sensor
  if (one.sensor !== sensor || other.sensor !== sensor) return voidPair(trial, 'another sensor answered', { at, held })
  if (one.window.joules <= 0 || other.window.joules <= 0) return voidPair(trial, 'the sensor told no power', { at, held })
  const pair: TrialPair = { index: trial.done.length, windows: [one.window, other.window] }
  const { voided_in_a_row: _, ...before } = trial
  return { ...before, sensor, label: trial.label ?? one.label, done: [...trial.done, pair] }
}

/** The trial after a pair that does not count; it is measured again. Whether one counts never depends on what it showed. */
export function voidPair (trial: Trial, reason: string, { at, held }: PairEnd): Trial {
  const voided = [...trial.voided, { at, reason: reason.slice(0, 400) }].slice(-MAX_VOIDED)
  const uncounted = [...trial.held_uncounted ?? [], ...held].slice(-MAX_UNCOUNTED)
  return {
    ...trial,
    ...uncounted.length === 0 ? {} : { held_uncounted: uncounted },
    voided,
    voided_total: trial.voided_total + 1,
    voided_in_a_row: (trial.voided_in_a_row ?? 0) + 1
  }
}

/** The end of a trial that cannot be completed. */
export function voidTrial (trial: Trial, reason: string): Trial {
  return { ...trial, state: 'void', reason: reason.slice(0, 400) }
}

export function finishTrial (trial: Trial, result: TrialResult): Trial {
  return { ...trial, state: 'finished', reason: '', result }
}

/** Digest of what must not change while a trial runs, whatever order it is told in. */
export function basisOf (apps: readonly TrialTarget[], settings: object): string {
  return createHash('sha256').update(JSON.stringify(sorted([apps, settings]))).digest('hex').slice(0, 32)
}

function sorted (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1).map(([name, each]) => [name, sorted(each)])
}
