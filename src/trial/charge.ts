import type { Trial } from '../contract-types.js'
import { studentQuantile } from '../student.js'
import { summarise } from './estimate.js'
import type { Summary } from './estimate.js'
import { average, joulesPerBusySecond, orderedPairs, powerOf, rateOf } from './pairs.js'
import type { OrderedPair } from './pairs.js'
import { pacesOf } from './rebound.js'
import type { Pace } from './rebound.js'

/** What is taken off a saving because work was only put off. */
export interface Charge {
  readonly perWork: Summary
  /** null where nothing can be said of what came back. */
  readonly paces: readonly Pace[] | null
}

const LEAST_RATIO = 1e-3

/**
 * The log-ratios of power with what the on windows owe. Of apps whose work is still to be done they owe every processor second that was
 * suppressed, pair by pair: what noise adds in one pair it takes away in another. Of the others they owe what came back, which is taken
 * off the off windows, for they did that work; where nothing was seen to be suppressed there is nothing to come back that could be told
 * from noise, and what little there is counts as owed, as all does where too few windows tell of it. A second costs the mean energy of a
 * busy second of the off windows, idle power included, so the charge is rather too high. The interval is the widest that any plausible
 * pace of return gives, with the error of what came back in it, by the jackknife over pairs (Efron & Stein 1981).
 */
export function chargeOf (trial: Trial): Charge {
  const pairs = orderedPairs(trial)
  const [idle, owed] = [false, true].map(kind => trial.apps.filter(app => app.owed === kind).map(({ app }) => app))
  const paces = pacesOf(trial, idle ?? [])
  if (paces === undefined || !suppressed(pairs, idle ?? [])) {
    return { perWork: chargedRatios(pairs, [...owed ?? [], ...idle ?? []]).summary, paces: null }
  }
  return { perWork: combined(chargedRatios(pairs, owed ?? []), pairs, paces), paces }
}

function suppressed (pairs: readonly OrderedPair[], apps: readonly string[]): boolean {
  const { mean, se } = summarise(pairs.map(pair => heldBack(pair, apps)))
  return mean > 2 * se
}

function heldBack ({ on, off }: OrderedPair, apps: readonly string[]): number {
  return apps.reduce((sum, app) => sum + rateOf(off, app) - rateOf(on, app), 0)
}

interface Base {
  readonly ratios: readonly number[]
  readonly summary: Summary
  /** Mean watts of the on windows with what they owe. */
  readonly on: number
}

function chargedRatios (pairs: readonly OrderedPair[], owed: readonly string[]): Base {
  const cost = joulesPerBusySecond(pairs)
  const charged = pairs.map(pair => Math.max(LEAST_RATIO * powerOf(pair.off), powerOf(pair.on) + cost * heldBack(pair, owed)))
  const ratios = pairs.map(({ off }, i) => Math.log((charged[i] ?? 1) / powerOf(off)))
  return { ratios, summary: summarise(ratios), on: average(charged) }
}

function combined ({ ratios, summary: { n, mean: plain }, on }: Base, pairs: readonly OrderedPair[], paces: readonly Pace[]): Summary {
  const [cost, off] = [joulesPerBusySecond(pairs), average(pairs.map(pair => powerOf(pair.off)))]
  const student = studentQuantile(0.975, n - 1)
  const each = paces.map(({ weight, plausible, back, done, influence }) => {
    const returned = Math.max(LEAST_RATIO * on - on, cost * back)
    const left = Math.max(LEAST_RATIO * off, off - cost * back * done)
    const slope = cost / (on + returned) + cost * done / left
    const own = new Map(pairs.map(({ index }, i) => [index, ((ratios[i] ?? plain) - plain) / (n - 1)]))
    for (const [pair, value] of influence) own.set(pair, (own.get(pair) ?? 0) + slope * value)
    const se = Math.sqrt([...own.values()].reduce((sum, value) => sum + value ** 2, 0))
    return { weight, plausible, mean: plain + Math.log((on + returned) / on) - Math.log(left / off), half: student * se }
  })
  const mean = each.reduce((sum, pace) => sum + pace.weight * pace.mean, 0)
  const likely = each.filter(({ plausible }) => plausible)
  const low = Math.min(mean, ...likely.map(pace => pace.mean - pace.half))
  const high = Math.max(mean, ...likely.map(pace => pace.mean + pace.half))
  return { n, mean, se: Math.max(high - mean, mean - low) / student, low, high }
}
