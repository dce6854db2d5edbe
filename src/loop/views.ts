import type { Control, ControlResponse, Learned, LearnedResponse, Run } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import type { Hold } from '../machine/act/hold.js'
import { measuredHere, reasonToDrop } from './belief.js'
import { pauseEnd } from './control.js'

export interface ControlFacts {
  readonly control: Control
  readonly configured: 'observe' | 'apply'
  readonly now: number
  readonly whyNot: string | undefined
  readonly holds: readonly Hold[]
  readonly refusals: ReadonlyMap<string, string>
  /** The run whose plan is in force, or is being measured. */
  readonly run: Run | undefined
  readonly measuring: boolean
}

const MAX_REASON = 400

/** What the user decides with, and what the program does about it now. */
export function controlResponse (facts: ControlFacts): ControlResponse {
  const { control, now, holds, measuring, whyNot } = facts
  const mode = modeOf(control, facts.configured)
  const ours = holds.filter(({ by }) => by === 'profile')
  const pausedUntil = pauseEnd(control, now)
  const state = mode.value === 'observe' ? 'off' : pausedUntil > 0 ? 'paused' : measuring ? 'measuring' : ours.length > 0 ? 'holding' : 'waiting'
  return {
    success: true,
    mode,
    paused_until: pausedUntil > 0 ? pausedUntil : null,
    never_touch: control.never_touch ?? [],
    always_allow: control.always_allow ?? [],
    state,
    reason: (whyNot ?? reasonOf(state, facts)).slice(0, MAX_REASON),
    plan: planOf(facts)
  }
}

/** Whose word on the mode counts: the user's own, else the configuration's. */
export function modeOf ({ mode }: Control, configured: 'observe' | 'apply'): ControlResponse['mode'] {
  if (mode !== undefined) return { value: mode, source: 'yours' }
  return { value: configured, source: configured === 'observe' ? 'default' : 'config' }
}

function reasonOf (state: ControlResponse['state'], { run }: ControlFacts): string {
  switch (state) {
    case 'measuring': return run?.message ?? 'a trial decides what is held'
    case 'holding': return 'the plan in force is held'
    case 'off':
    case 'paused':
    case 'waiting': return run === undefined ? 'there is no plan in force yet' : 'no app of the plan in force works in the background'
  }
}

function planOf ({ run, holds, refusals, measuring }: ControlFacts): ControlResponse['plan'] {
  if (run === undefined || run.plan === null) return null
  return {
    run: run.id,
    at: run.started_at,
    apps: run.plan.apps.flatMap(({ app, name, level, reason }) => {
      if (level === 'keep') return []
      const hold = holds.find(each => each.app === app)
      const refusal = hold?.refusal?.reason ?? refusals.get(app)
      const because = refusal === undefined ? '' : `${refusal}; `
      const state = hold?.state ?? (refusal === undefined || measuring ? 'waiting' : 'refused')
      return [{ app, name, level, state, reason: `${because}${reason}`.slice(0, MAX_REASON) }]
    })
  }
}

/** Every app that was measured here, or that the user let go. */
export function learnedResponse (learned: Learned): LearnedResponse {
  const apps = Object.entries(learned.apps).flatMap(([app, levels]) => Object.entries(levels).map(([level, evidence]) => {
    const { trials, pairs, undone } = evidence
    const dropped = reasonToDrop(evidence)
    const words = trials === 0 ? 'not measured here' : `${trials} ${trials === 1 ? 'trial' : 'trials'} here`
    const verdict = { dropped: dropped !== undefined, reason: dropped ?? words }
    return { app, level: level as Level, ...measuredHere(evidence), trials, pairs, undone, ...verdict }
  }))
  return { success: true, apps }
}
