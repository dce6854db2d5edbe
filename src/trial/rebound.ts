import type { Trial } from '../contract-types.js'
import { SLOWEST_PACE, workedOff } from './backlog.js'
import { average, orderedPairs, rateOf, stepsOf } from './pairs.js'
import type { Step } from './pairs.js'
import { leastSquares } from './regression.js'
import type { Fit } from './regression.js'

/** What came back if the backlog is worked off at one pace. Rates are processor seconds per second. */
export interface Pace {
  /** How likely this pace is beside the others; all together 1. */
  readonly weight: number
  /** false: the windows speak against it. */
  readonly plausible: boolean
  /** What one on window puts off that is done later. */
  readonly back: number
  /** How much of `back` the mean off window of the compared pairs did. */
  readonly done: number
  /** What each pair, by its number, adds to the error of `back`. */
  readonly influence: ReadonlyMap<number, number>
}

/** Shares of the backlog that are worked off in one off window. Slower than the last is not looked for. */
const PACES = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.13, SLOWEST_PACE]
const FEWEST_WINDOWS = 10
/** Twice the difference of log-likelihoods that one parameter exceeds in 1 % of cases (χ² with one degree of freedom). */
const LIKELY = 6.63

/**
 * Work that was put off and came back. What the apps do in each off window, the untouched ones too, is regressed on the backlog that the
 * random order left them with, for several paces at which it may be worked off; the pace itself is judged by the likelihood. What the rest
 * of the machine did is a covariate, so that a busy hour is no return, and errors may be autocorrelated of first order (Prais & Winsten
 * 1954), so that a drift of the apps themselves is none either. Blind to what comes back much more slowly than over ten off windows, or
 * after the trial: in all its off windows it would look like what the apps always do. undefined where there are too few windows.
 */
export function pacesOf (trial: Pick<Trial, 'seed' | 'done' | 'pairs' | 'untouched' | 'held_uncounted'>, apps: readonly string[]): Pace[] | undefined {
  const steps = stepsOf(trial)
  const off = steps.flatMap(({ on }, i) => on ? [] : [i])
  if (apps.length === 0 || off.length < FEWEST_WINDOWS) return undefined
  const windows = off.flatMap(i => steps[i] ?? [])
  const work = windows.map(step => workOf(step, apps))
  const rest = centred(windows.map(step => (step.window.busy_s / step.window.seconds) - workOf(step, Object.keys(step.window.apps))))
  const compared = new Set(orderedPairs(trial).map(({ index }) => index))
  const raw = PACES.map(drain => pick(workedOff(steps, drain, trial.held_uncounted), off))
  const model = modelOf(raw, rest, work)
  if (model === undefined) return undefined
  const fits = raw.flatMap(units => {
    const scaled = units.map((unit, i) => unit * (model.load[i] ?? 1))
    const rows = columnsToRows([units.map(() => 1), scaled, rest].map(model.white))
    const fit = leastSquares(rows, model.white(work))
    return fit === undefined ? [] : [{ fit, done: average(scaled.filter((_, i) => compared.has(windows[i]?.pair ?? -1))) }]
  })
  return fits.length === 0 ? undefined : weighed(fits, windows)
}

const LEAST_LOAD = 0.1

interface Model {
  /** What the app would do in a window, as a share of what it does on average, by what the rest of the machine does. */
  readonly load: readonly number[]
  /** Takes the autocorrelation of the errors out of a column. */
  readonly white: (column: readonly number[]) => number[]
}

function modelOf (raw: ReadonlyArray<readonly number[]>, rest: readonly number[], work: readonly number[]): Model | undefined {
  const fits = raw.flatMap(units => leastSquares(columnsToRows([units.map(() => 1), units, rest]), work) ?? [])
  const [first] = fits.sort((a, b) => a.squares - b.squares)
  if (first === undefined) return undefined
  const { coefficients: [level = 0, , slope = 0], residuals, squares } = first
  const lagged = residuals.slice(1).reduce((sum, value, i) => sum + value * (residuals[i] ?? 0), 0)
  // Estimated from residuals it comes out too small by about so much (Kendall 1954).
  const keeps = squares > 0 ? Math.max(0, Math.min(0.95, lagged / squares + 4 / residuals.length)) : 0
  return {
    load: rest.map(value => level > 0 ? Math.max(LEAST_LOAD, 1 + slope * value / level) : 1),
    white: column => column.map((value, i) => i === 0 ? value * Math.sqrt(1 - keeps ** 2) : value - keeps * (column[i - 1] ?? 0))
  }
}

function weighed (fits: ReadonlyArray<{ readonly fit: Fit, readonly done: number }>, windows: readonly Step[]): Pace[] {
  const likelihood = fits.map(({ fit: { squares } }) => -windows.length / 2 * Math.log(Math.max(Number.MIN_VALUE, squares)))
  const best = Math.max(...likelihood)
  const total = likelihood.reduce((sum, each) => sum + Math.exp(each - best), 0)
  return fits.map(({ fit, done }, i) => {
    const below = (likelihood[i] ?? best) - best
    const influence = new Map<number, number>()
    fit.influence().forEach((value, row) => {
      const pair = windows[row]?.pair ?? -1
      influence.set(pair, (influence.get(pair) ?? 0) + value)
    })
    return { weight: Math.exp(below) / total, plausible: -2 * below <= LIKELY, back: fit.coefficients[1] ?? 0, done, influence }
  })
}

function workOf ({ window }: Step, apps: readonly string[]): number {
  return apps.reduce((sum, app) => sum + rateOf(window, app), 0)
}

function centred (values: readonly number[]): number[] {
  const mean = average(values)
  return values.map(value => value - mean)
}

function pick (values: readonly number[], indices: readonly number[]): number[] {
  return indices.map(i => values[i] ?? 0)
}

function columnsToRows (columns: ReadonlyArray<readonly number[]>): number[][] {
  return (columns[0] ?? []).map((_, i) => columns.map(column => column[i] ?? 0))
}
