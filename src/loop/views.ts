import type { Control, ControlResponse, Run } from '../contract-types.js'
import { countText } from '../count-text.js'
import type { Hold } from '../machine/act/hold.js'
import { pauseEnd } from './control.js'
import { isWhole } from './standing.js'
import type { Word } from './standing.js'

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
  /** What its message waits for is so: the trial has not asked again yet. */
  readonly waitIsOver?: boolean
  readonly word: Word
}

const MAX_REASON = 400

/** What the user decides with, and what the program does about it now. */
export function controlResponse (facts: ControlFacts): ControlResponse {
  const { control, now, holds, measuring, whyNot, run } = facts
  const mode = modeOf(control, facts.configured)
  const ours = holds.filter(each => each.by === 'profile' && each.state === 'held')
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
    plan: planOf(facts, run?.in_force === true ? facts.refusals : new Map())
  }
}

/** Whose word on the mode counts: the user's own, else the configuration's. Whose own was lost may have said no. */
export function modeOf ({ mode, lost }: Control, configured: 'observe' | 'apply'): ControlResponse['mode'] {
  if (lost !== undefined) return { value: 'observe', source: 'default' }
  if (mode !== undefined) return { value: mode, source: 'yours' }
  return { value: configured, source: configured === 'observe' ? 'default' : 'config' }
}

function reasonOf (state: ControlResponse['state'], facts: ControlFacts): string {
  const { run } = facts
  switch (state) {
    case 'measuring': return facts.waitIsOver === true ? 'the trial goes on in a moment' : run?.message ?? 'a trial decides what is held'
    case 'holding': return 'the plan in force is held'
    case 'off':
    case 'paused':
    case 'waiting':
      if (run === undefined) return 'no plan is in force'
      return run.in_force ? whyIdle(run, facts) : run.message
  }
}

function whyIdle ({ plan }: Run, { holds, refusals }: ControlFacts): string {
  const refused = (plan?.apps ?? []).flatMap(({ app, name }) => {
    const reason = refusalOf(holdOf(app, holds), refusals.get(app))
    return reason === undefined ? [] : [`${name}: ${reason}`]
  })
  const [first, ...others] = refused
  if (first === undefined) return 'no app of the plan in force has worked enough in the background yet to be held'
  return `nothing of the plan in force is held; ${first}${others.length === 0 ? '' : `, and ${countText(others.length, 'more app')}`}`
}

// Why apps are not held is told of the plan in force; another one is only being made or measured.
function planOf ({ run, holds, measuring, word }: ControlFacts, refusals: ControlFacts['refusals']): ControlResponse['plan'] {
  if (run === undefined || run.plan === null) return null
  return {
    run: run.id,
    at: run.started_at,
    whole: isWhole(run, word),
    apps: run.plan.apps.flatMap(({ app, name, level, reason }) => {
      if (level === 'keep') return []
      const hold = holdOf(app, holds)
      const refusal = refusalOf(hold, refusals.get(app))
      const because = refusal === undefined ? '' : `${refusal}; `
      const state = hold?.state ?? (refusal === undefined || measuring ? 'waiting' : 'refused')
      return [{ app, name, level, state, reason: `${because}${reason}`.slice(0, MAX_REASON) }]
    })
  }
}

function holdOf (app: string, holds: readonly Hold[]): Hold | undefined {
  return holds.find(each => each.app === app)
}

// Who is held but runs freely for now says so itself.
function refusalOf (hold: Hold | undefined, otherwise: string | undefined): string | undefined {
  return hold?.refusal?.reason ?? otherwise
}
