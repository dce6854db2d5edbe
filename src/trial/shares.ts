import type { Trial, TrialResult, TrialTarget } from '../contract-types.js'
import type { Charge } from './charge.js'
import type { Summary } from './estimate.js'
import { average, joulesPerBusySecond, powerOf, rateOf } from './pairs.js'
import type { OrderedPair } from './pairs.js'
import { pacesOf } from './rebound.js'
import type { Pace } from './rebound.js'

export interface SharesInput {
  readonly trial: Trial
  readonly pairs: readonly OrderedPair[]
  readonly perSecond: Summary
  readonly charge: Charge
}

type Share = Pick<TrialResult['apps'][number], 'saving' | 'se'>
interface Guess extends Share { readonly watts: number }

/**
 * How far the saved share of an app's processor time may be from the saved share of its energy, and how much of its power an app may
 * save or cost whose work is still to be done, or of which too few windows tell what came back, one standard deviation each. Choices: the
 * same second of processor time costs up to sixty times as much on a fast core as on a slow one.
 */
const TIME_IS_NOT_ENERGY = 0.2
const OWED_SD = 1
/** No trial is believed to know a share better than this. */
const LEAST_SE = 0.05

/**
 * What the trial says of each app, as a share of the app's own power. Processor time tells of each app whose work nobody misses what it
 * saved, and nothing of one whose work is still to be done; the machine's power tells what all of them saved together. Both are put
 * together as normal distributions (Gelman et al., Bayesian Data Analysis, 3rd ed., §3.5): what the machine measured beyond the sum of the
 * guesses falls on the apps by their watts and by how unsure each guess is. So an app that only seems to save is given the harm that was
 * measured. `se` is 0 where nothing can be said.
 */
export function sharesSaved (input: SharesInput): TrialResult['apps'] {
  const guesses = input.trial.apps.map(app => guessOf(input, app))
  const { saved, error } = machineSaved(input)
  const expected = guesses.reduce((sum, { saving, watts }) => sum + saving * watts, 0)
  const variance = error ** 2 + guesses.reduce((sum, { se, watts }) => sum + (se * watts) ** 2, 0)
  return input.trial.apps.map(({ app, level, owed }, i) => {
    const { saving, se, watts } = guesses[i] ?? NOTHING
    if (!(se > 0) || !(variance > 0)) return { app, level, owed, saving: 0, se: 0 }
    const gain = se ** 2 * watts / variance
    const left = se * Math.sqrt(Math.max(0, 1 - gain * watts))
    const told = saving + gain * (saved - expected)
    return { app, level, owed, saving: Math.min(1, Math.max(-1000, told)), se: Math.min(1000, Math.max(LEAST_SE, left)) }
  })
}

const NOTHING: Guess = { saving: 0, se: 0, watts: 0 }

function guessOf (input: SharesInput, { app, owed }: TrialTarget): Guess {
  const { trial, pairs, charge } = input
  const rate = average(pairs.map(({ off }) => rateOf(off, app)))
  if (rate <= 0) return NOTHING
  const cost = joulesPerBusySecond(pairs)
  const told = owed ? undefined : pacesOf(trial, [app])
  if (told === undefined) return { saving: 0, se: OWED_SD, watts: cost * rate }
  const paces = charge.paces === null ? [NO_RETURN] : told
  const each = paces.map(pace => ({ weight: pace.weight, ...shareAt(pairs, app, pace) }))
  const saving = each.reduce((sum, one) => sum + one.weight * one.saving, 0)
  const spread = each.reduce((sum, one) => sum + one.weight * ((one.saving - saving) ** 2 + one.se ** 2), 0)
  const usual = each.reduce((sum, one) => sum + one.weight * one.rate, 0)
  return { saving, se: Math.hypot(Math.sqrt(spread), TIME_IS_NOT_ENERGY), watts: cost * usual }
}

const NO_RETURN: Pace = { weight: 1, plausible: true, back: 0, done: 0, influence: new Map() }
const LEAST_RATE = 0.02

/** The suppressed time less what comes back of it, over what the app does when nothing was put off; the error by the jackknife. */
function shareAt (pairs: readonly OrderedPair[], app: string, { back, done, influence }: Pace): Share & { readonly rate: number } {
  const off = pairs.map(pair => rateOf(pair.off, app))
  const held = pairs.map((pair, i) => (off[i] ?? 0) - rateOf(pair.on, app))
  const [meanOff, meanHeld] = [average(off), average(held)]
  const rate = Math.max(LEAST_RATE * meanOff, meanOff - back * done)
  const saving = (meanHeld - back * (1 + done)) / rate
  const own = new Map(pairs.map(({ index }, i) =>
    [index, ((held[i] ?? 0) - meanHeld - saving * ((off[i] ?? 0) - meanOff)) / (pairs.length - 1) / rate]))
  for (const [pair, value] of influence) own.set(pair, (own.get(pair) ?? 0) - (1 + done - saving * done) * value / rate)
  return { saving, rate, se: Math.sqrt([...own.values()].reduce((sum, value) => sum + value ** 2, 0)) }
}

/**
 * Watts that the machine saved, with what was put off charged, and their standard error. That charge is rather too high: harm is what
 * power itself shows, and below that only the error tells.
 */
function machineSaved ({ pairs, perSecond, charge: { perWork, paces } }: SharesInput): { readonly saved: number, readonly error: number } {
  const back = (paces ?? []).reduce((sum, pace) => sum + pace.weight * pace.back * pace.done, 0)
  const off = average(pairs.map(pair => powerOf(pair.off)))
  const power = Math.max(LEAST_RATE * off, off - joulesPerBusySecond(pairs) * back)
  const mean = Math.min(perWork.mean, Math.max(0, perSecond.mean))
  return { saved: -Math.expm1(mean) * power, error: Math.hypot(perWork.se, perWork.mean - mean) * Math.exp(mean) * power }
}
