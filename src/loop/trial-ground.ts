import type { MachineSettings, Trial, TrialTarget } from '../contract-types.js'
import { basisOf } from '../trial/sequence.js'
import { limitsOf } from './settings-now.js'
import type { LimitsByApp } from './settings-now.js'
import { whyNotHeld } from './standing.js'
import type { Word } from './standing.js'

export interface Ground {
  readonly settings: MachineSettings
  readonly limits: LimitsByApp
}

/** Digest of what the plan of a trial was made with: its apps, the settings, and the limits of these apps. */
export function groundOf (apps: readonly TrialTarget[], { settings, limits }: Ground): string {
  return basisOf(apps, { settings, limits: Object.fromEntries(apps.map(({ app }) => [app, limitsOf(limits, app)])) })
}

/**
 * Why a trial must not go on: the plan that it measures is no longer one that would be made or held. Asked before each pair, so also of
 * a trial that goes on after the program was away, whatever changed meanwhile. `since` is when its run began.
 */
export function whyVoid (trial: Pick<Trial, 'kind' | 'apps' | 'basis'>, now: Word, since: number): string | undefined {
  if (trial.kind !== 'plan') return undefined // a self-test measures no plan
  for (const target of trial.apps) {
    const reason = whyNotHeld({ ...target, since }, now)
    if (reason !== undefined) return `${target.app}: ${reason}`
  }
  return groundOf(trial.apps, now) === trial.basis ? undefined : 'the settings are no longer those that its plan was made with'
}
