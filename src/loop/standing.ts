import type { Learned } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import { letGoAt } from './belief.js'
import type { Wishes } from './candidates.js'
import { limitsOf } from './settings-now.js'
import type { LimitsByApp } from './settings-now.js'

/** What user, profile and experience say now. A plan is older than that. */
export interface Word {
  readonly limits: LimitsByApp
  readonly wishes: Wishes
  readonly learned: Learned
}

export interface Planned {
  readonly app: string
  readonly level: Level
  /** When its plan was begun, Unix time in seconds. */
  readonly since: number
}

/** Why an app of a plan is not to be held any longer; undefined while it is. The next plan decides anew. */
export function whyNotHeld ({ app, level, since }: Planned, { limits, wishes, learned }: Word): string | undefined {
  const { priority_adjustment: priority = 0, background_suspension: stands } = limitsOf(limits, app)
  if (wishes.neverTouch.has(app)) return 'you said that it is never to be touched'
  // In the second in which it was begun a plan holds nobody yet: what was let go then belongs to the one before.
  if (letGoAt(learned, app) > since) return 'you let it go; it is left alone until the next plan'
  if (priority > 0 && !wishes.alwaysAllow.has(app)) return 'its profile says that it is never lowered'
  if (level === 'suspend' && stands !== true) return 'nobody says any longer that it may be stopped'
  return undefined
}
