import type { Learned, TrialResult } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import type { Prior } from './prior.js'

export type Evidence = Learned['apps'][string][string]

/** What one trial taught. */
export interface Lesson {
  readonly run: string
  readonly result: TrialResult
  readonly at: number
}

/** What is believed of one app at one level after this machine's own trials. Shares of the app's power. */
export interface Belief {
  readonly mean: number
  readonly sd: number
  readonly ci95: readonly [number, number]
  readonly source: 'default' | 'profile' | 'measured'
  readonly trials: number
  readonly pairs: number
  readonly undone: number
  /** Why it is no longer planned; undefined while it is. */
  readonly dropped?: string
}

const Z95 = 1.959964
const MAX_UNDONE = 2
/** Of one trial: a standard error of 0.05 of the app's power, below which no trial is believed (src/trial/shares.ts). */
const MAX_PRECISION = 400
const NONE: Evidence = { precision: 0, weighted: 0, trials: 0, pairs: 0, undone: 0, updated_at: 0 }

/** What a decision about an app at a level rests on: measurements at this level, and how often it was let go at whatever level. */
export function evidenceOf (learned: Learned, app: string, level: Level): Evidence {
  return { ...writtenOf(learned, app, level), undone: undoneOf(learned.apps[app] ?? {}) }
}

/** How often the user let an app go: it is the app that he would not have held, at whatever level it was. */
export function undoneOf (levels: Learned['apps'][string]): number {
  return Object.values(levels).reduce((sum, { undone }) => sum + undone, 0)
}

function writtenOf (learned: Learned, app: string, level: Level): Evidence {
  return believable(learned.apps[app]?.[level] ?? NONE)
}

// Earlier versions wrote down what is surer than any trial can be; its mean is kept.
function believable <Of extends Pick<Evidence, 'precision' | 'weighted' | 'trials'>> (evidence: Of): Of {
  const most = MAX_PRECISION * evidence.trials
  if (evidence.precision <= most) return evidence
  return { ...evidence, precision: most, weighted: evidence.weighted * most / evidence.precision }
}

/**
 * The prior and this machine's trials as one normal distribution: precisions add, and means are weighted by them (Gelman et al., Bayesian
 * Data Analysis, 3rd ed., eq. 2.10–2.12). So one lucky trial is pulled towards the prior, and many trials outweigh it.
 */
export function beliefOf (prior: Prior, { precision, weighted, trials, pairs, undone }: Evidence): Belief {
  const own = 1 / prior.sd ** 2
  const sd = (own + precision) ** -0.5
  const mean = (own * prior.mean + weighted) * sd ** 2
  const dropped = reasonToDrop({ precision, weighted, trials, undone })
  return {
    mean,
    sd,
    ci95: [mean - Z95 * sd, mean + Z95 * sd],
    source: trials > 0 ? 'measured' : prior.source,
    trials,
    pairs,
    undone,
    ...dropped === undefined ? {} : { dropped }
  }
}

/** Why an app is no longer planned. Harm is judged by the measurements alone: a good name elsewhere does not excuse it here. */
export function reasonToDrop ({ undone, ...evidence }: Pick<Evidence, 'precision' | 'weighted' | 'trials' | 'undone'>): string | undefined {
  const { precision, weighted } = believable(evidence)
  if (undone >= MAX_UNDONE) return `you let it go ${undone} times`
  if (precision > 0 && weighted / precision + Z95 * precision ** -0.5 < 0) return 'it used more power when it was held down'
  return undefined
}

/** What this machine's own trials say, without any prior; null where there were none. */
export function measuredHere (evidence: Evidence): { saving: number | null, ci95: [number, number] | null } {
  const { precision, weighted } = believable(evidence)
  if (precision === 0) return { saving: null, ci95: null }
  const [saving, sd] = [weighted / precision, precision ** -0.5]
  return { saving, ci95: [saving - Z95 * sd, saving + Z95 * sd] }
}

/**
 * What a finished trial adds; the same run adds nothing a second time. Apps of which it says nothing (their error is not known) add
 * nothing.
 */
export function learnFrom (learned: Learned, { run, result: { apps, pairs }, at }: Lesson): Learned {
  if (learned.latest === run) return learned
  const after = apps.reduce((so, { app, level, saving, se }) => {
    if (!(se > 0) || !Number.isFinite(saving)) return so
    const before = writtenOf(so, app, level)
    const precision = Math.min(MAX_PRECISION, se ** -2)
    return withEvidence(so, { app, level }, {
      ...before,
      precision: before.precision + precision,
      weighted: before.weighted + saving * precision,
      trials: before.trials + 1,
      pairs: before.pairs + pairs,
      updated_at: at
    })
  }, learned)
  return { ...after, latest: run }
}

export interface Undone {
  readonly app: string
  readonly level: Level
  /** Unix time in seconds. */
  readonly at: number
  /** false: it was let go with everything else, which says nothing about this app. */
  readonly judged: boolean
}

/** The user let an app go that the program had held down. */
export function learnUndone (learned: Learned, { app, level, at, judged }: Undone): Learned {
  const before = writtenOf(learned, app, level)
  return withEvidence(learned, { app, level }, { ...before, undone: before.undone + (judged ? 1 : 0), undone_at: at, updated_at: at })
}

/** When the user let an app go last, at whatever level; 0 for never. */
export function letGoAt ({ apps }: Learned, app: string): number {
  return Math.max(0, ...Object.values(apps[app] ?? {}).map(({ undone_at: at = 0 }) => at))
}

const MAX_APPS = 500

// The app that was heard of longest ago makes room.
function withEvidence (learned: Learned, { app, level }: { app: string, level: Level }, evidence: Evidence): Learned {
  const entries = Object.entries({ ...learned.apps, [app]: { ...learned.apps[app], [level]: evidence } })
  const heardOf = (levels: Readonly<Record<string, Evidence>>): number => Math.max(...Object.values(levels).map(each => each.updated_at))
  const newest = entries.sort(([, one], [, other]) => heardOf(other) - heardOf(one))
  return { ...learned, apps: Object.fromEntries(newest.slice(0, MAX_APPS)) }
}
