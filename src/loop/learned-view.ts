import type { Learned, LearnedApp, LearnedResponse, Run } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import { measuredHere, reasonToDrop, undoneOf } from './belief.js'
import type { Evidence } from './belief.js'
import type { Wishes } from './candidates.js'

export interface LearnedFacts {
  readonly learned: Learned
  readonly wishes: Wishes
  /** The newest first: in them an app has its name. */
  readonly runs: readonly Run[]
}

/** Every app that was measured here, or that the user let go, and whether the next plan may choose it. */
export function learnedResponse ({ learned, wishes, runs }: LearnedFacts): LearnedResponse {
  const apps = Object.entries(learned.apps).flatMap(([app, levels]) => Object.entries(levels).map(([level, evidence]) => {
    const { trials, pairs, undone } = evidence
    const facts = { ...measuredHere(evidence), trials, pairs, undone, ...verdict(app, { ...evidence, undone: undoneOf(levels) }, wishes) }
    return { app, name: nameOf(app, runs), level: level as Level, ...facts }
  }))
  return { success: true, apps }
}

// In the order in which a run decides: the user's word first, then experience.
function verdict (app: string, evidence: Evidence, { neverTouch, alwaysAllow }: Wishes): Pick<LearnedApp, 'dropped' | 'reason'> {
  if (neverTouch.has(app)) return { dropped: true, reason: 'you said that it is never to be touched' }
  const reason = reasonToDrop(evidence)
  if (reason === undefined) return { dropped: false, reason: '' }
  return alwaysAllow.has(app) ? { dropped: false, reason: 'because you always allow it' } : { dropped: true, reason }
}

function nameOf (app: string, runs: readonly Run[]): string {
  for (const { plan } of runs) {
    const found = plan?.apps.find(each => each.app === app) ?? plan?.ignored.find(each => each.app === app)
    if (found !== undefined) return found.name
  }
  return app
}
