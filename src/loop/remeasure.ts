import type { Run, RunApp, TrialResult } from '../contract-types.js'
import { MAX_AHEAD_SECONDS } from './let-go.js'
import { isWhole } from './standing.js'
import type { Word } from './standing.js'

const DAY_SECONDS = 86_400
/**
 * For so many days what a trial proved is believed without another one. A machine has one vote in the four weeks of an epoch, so measuring
 * again sooner would add nothing for others either.
 */
export const PROOF_DAYS = 28
/**
 * After so many trials that proved nothing, so many days until the next one. Where nothing is saved 1.8 % of trials call it a saving: with
 * one a day, two machines in five would share at least one such in a month (1 − 0.982²⁸). Waits that double make it five trials, and
 * fewer than one machine in ten (1 − 0.982⁵).
 */
export const WAIT_DAYS = [1, 2, 4, 8, 16, 28] as const

export interface Remeasuring {
  /** What a run that began by itself has planned. */
  readonly apps: readonly RunApp[]
  /** All runs that are kept, newest first. */
  readonly runs: readonly Run[]
  readonly word: Word
  /** Unix time in seconds. */
  readonly now: number
}

/** Why a plan need not, or must not yet, be measured, for a person; undefined where it is to be. What the user asks for is always. */
export function whyNotMeasured (facts: Remeasuring): string | undefined {
  return stillProven(facts) ?? waitsLonger(facts)
}

/** The plan in force was measured, all of it is still held, and it does what the new one would. */
function stillProven ({ apps, runs, word, now }: Remeasuring): string | undefined {
  const run = runs.find(({ in_force: is }) => is)
  const proven = run === undefined ? undefined : measuredOf(run)
  if (run === undefined || proven?.outcome !== 'saving' || !isBetween(now, proven.at, PROOF_DAYS)) return undefined
  return holdsAll(run, apps) && isWhole(run, word) ? `the plan in force is kept, which was measured on ${dayWords(proven.at)}` : undefined
}

/** Trials of these apps have found no saving since the last that did, and the wait after them is not over. */
function waitsLonger ({ apps, runs, now }: Remeasuring): string | undefined {
  if (apps.every(({ level }) => level === 'keep')) return undefined
  const trials = runs.flatMap(run => holdsAll(run, apps) ? measuredOf(run) ?? [] : []).filter(({ at }) => at <= now + MAX_AHEAD_SECONDS)
  const proven = trials.findIndex(({ outcome }) => outcome === 'saving')
  const failed = proven < 0 ? trials : trials.slice(0, proven)
  const [last] = failed
  const days = WAIT_DAYS[Math.min(failed.length, WAIT_DAYS.length) - 1]
  if (last === undefined || days === undefined || !isBetween(now, last.at, days)) return undefined
  const which = failed.length === 1 ? 'the last trial' : `the last ${failed.length} trials`
  return `not measured before ${dayWords(last.at + days * DAY_SECONDS)}, for ${which} of these apps proved no saving`
}

interface Measured { readonly at: number, readonly outcome: TrialResult['outcome'] }

function measuredOf ({ trial, ended_at: at }: Run): Measured | undefined {
  if (trial?.kind !== 'plan' || trial.result === null || at === null) return undefined
  return { at, outcome: trial.result.outcome }
}

// What was written under a clock that was ahead is of no time that is known.
function isBetween (now: number, at: number, days: number): boolean {
  return at <= now + MAX_AHEAD_SECONDS && now < at + days * DAY_SECONDS
}

/** Whether the plan of a run touches all these apps just so: an app that does not run today is no other plan. */
function holdsAll ({ plan }: Run, apps: readonly RunApp[]): boolean {
  return apps.every(app => app.level === 'keep' || plan?.apps.some(each => isSame(each, app)) === true)
}

function isSame (one: RunApp, other: RunApp): boolean {
  return one.app === other.app && one.level === other.level && one.cpu_limit === other.cpu_limit && one.memory_limit === other.memory_limit
}

/** The day of the user, not that of Greenwich. */
function dayWords (seconds: number): string {
  const at = new Date(seconds * 1000)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}
