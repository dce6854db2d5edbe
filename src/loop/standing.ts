import type { Learned, MachineSettings, Run } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import { evidenceOf, letGoAt, reasonToDrop } from './belief.js'
import { DEFAULT_CPU_LIMIT } from './candidates.js'
import type { Wishes } from './candidates.js'
import { limitsOf } from './settings-now.js'
import type { LimitsByApp } from './settings-now.js'

/** What user, profile and experience say now. A plan is older than that. */
export interface Word {
  readonly settings: MachineSettings
  readonly limits: LimitsByApp
  readonly wishes: Wishes
  readonly learned: Learned
}

export interface Planned {
  readonly app: string
  readonly level: Level
  /** What its plan was made with. */
  readonly cpu_limit?: number
  readonly memory_limit?: number
  /** When its plan was begun, Unix time in seconds. */
  readonly since: number
}

/**
 * Why an app of a plan is not to be held any longer; undefined while it is. The next plan decides anew. A profile that comes again and
 * says the same, or something else of other apps, changes nothing.
 */
export function whyNotHeld (planned: Planned, word: Word): string | undefined {
  const { app, level, since } = planned
  const { limits, wishes, learned } = word
  if (wishes.neverTouch.has(app)) return 'you said that it is never to be touched'
  // In the second in which it was begun a plan holds nobody yet: what was let go then belongs to the one before.
  if (letGoAt(learned, app) > since) return 'you let it go; it is left alone until the next plan'
  if (!wishes.alwaysAllow.has(app)) {
    if ((limitsOf(limits, app).priority_adjustment ?? 0) > 0) return 'its profile says that it is never lowered'
    const dropped = reasonToDrop(evidenceOf(learned, app, level))
    if (dropped !== undefined) return dropped
  }
  return otherGround(planned, word)
}

/** Why apps of the plan of a run are not to be held any longer, by their ids. */
export function refusedOf ({ plan, started_at: since }: Run, word: Word): Map<string, string> {
  return new Map((plan?.apps ?? []).flatMap(each => {
    const { app, level } = each
    const reason = level === 'keep' ? undefined : whyNotHeld({ ...each, level, since }, word)
    return reason === undefined ? [] : [[app, reason] as const]
  }))
}

/** Whether all of the plan that was measured may still be held. */
export function isWhole (run: Run, word: Word): boolean {
  return refusedOf(run, word).size === 0
}

// What a plan would hold it by is no longer what settings and limits say.
function otherGround ({ app, level, cpu_limit: cap, memory_limit: memory }: Planned, { settings, limits }: Word): string | undefined {
  const { background_suspension: stands, cpu_limit: limit = DEFAULT_CPU_LIMIT, memory_limit: most } = limitsOf(limits, app)
  if (level === 'suspend' && stands !== true) return 'nobody says any longer that it may be stopped'
  if (level !== 'deprioritise' && settings.aggressive_mode !== true) return 'aggressive_mode is off, and without it no app is capped or stopped'
  if (level === 'cap' && cap !== undefined && cap !== limit) return `its cpu_limit is ${limit} now, and the plan was made with ${cap}; the next plan decides anew`
  if (memory !== most) return 'its memory_limit is no longer the one that the plan was made with; the next plan decides anew'
  return undefined
}
