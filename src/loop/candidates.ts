import type { AppLimits, Learned, MachineSettings, MachineSnapshot, RunIgnored } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import { beliefOf, evidenceOf } from './belief.js'
import type { Belief } from './belief.js'
import type { Observed, ObservedApp } from './observed.js'
import { priorOf } from './prior.js'
import type { PriorOf } from './prior.js'
import { limitsOf } from './settings-now.js'
import type { LimitsByApp } from './settings-now.js'

/** What the user said of single apps. */
export interface Wishes {
  readonly neverTouch: ReadonlySet<string>
  readonly alwaysAllow: ReadonlySet<string>
}

export interface CandidateInput {
  readonly observed: Observed
  readonly settings: MachineSettings
  /** From profile and user. */
  readonly limits: LimitsByApp
  readonly learned: Learned
  readonly wishes: Wishes
  readonly efficiencyCores: number
  /** Percent of a core below which an app is not worth a decision. */
  readonly leastPercent: number
  /** How trials on other machines ended, by level. */
  readonly elsewhere?: Readonly<Partial<Record<Level, NonNullable<PriorOf['elsewhere']>>>>
}

export interface Candidate {
  readonly app: ObservedApp
  readonly limits: AppLimits
  /** What is believed of each level that may be chosen. */
  readonly beliefs: ReadonlyMap<Level, Belief>
}

export interface Candidates {
  readonly chosen: readonly Candidate[]
  readonly ignored: readonly RunIgnored[]
  readonly snapshot: MachineSnapshot
}

export const DEFAULT_CPU_LIMIT = 20
const MAX_CANDIDATES = 20
/**
 * How much a person notices, 1 being as much as one is willing to pay the impact weight for: judgements. An app that a profile or the user
 * names is known to stand it, so it counts half.
 */
const IMPACT: Readonly<Record<Level, number>> = { deprioritise: 0.05, cap: 0.3, suspend: 0.6 }
const NAMED = 0.5
/** An app that shall be held down first when the machine is hot. */
const HOT_FIRST = 0.25
/** What one unit of impact is worth, as a share of the machine's power; and what related apps treated unlike cost of theirs. */
const IMPACT_SHARE = 0.1
const RELATED_SHARE = 0.05

/**
 * Which apps a run decides about, and what each level would save and disturb: the arrow from observing to the problem. Everything else
 * is named with the reason why it is not. Pure.
 */
export function candidatesOf (input: CandidateInput): Candidates {
  const { observed } = input
  const sorted = [...observed.apps].sort((a, b) => b.watts - a.watts || b.cores - a.cores || (a.id < b.id ? -1 : 1))
  const judged = sorted.map(app => judge(app, input))
  const able = judged.flatMap(each => 'beliefs' in each ? [each] : [])
  const chosen = able.slice(0, MAX_CANDIDATES)
  const crowded = able.slice(MAX_CANDIDATES).map(({ app }) => ignore(app, 'crowded', `only the ${MAX_CANDIDATES} apps with the most power are decided about`))
  const ignored = [...judged.flatMap(each => 'beliefs' in each ? [] : [each]), ...crowded]
  return { chosen, ignored, snapshot: snapshotOf(chosen, input) }
}

function ignore ({ id, name }: ObservedApp, rule: string, reason: string): RunIgnored {
  return { app: id.slice(0, 128), name: name.slice(0, 128), rule, reason: reason.slice(0, 400) }
}

function judge (app: ObservedApp, input: CandidateInput): Candidate | RunIgnored {
  const { limits: all, wishes, leastPercent } = input
  const limits = limitsOf(all, app.id)
  const allowed = wishes.alwaysAllow.has(app.id)
  const [refusal] = app.refusals
  if (wishes.neverTouch.has(app.id)) return ignore(app, 'never', 'you said that it is never to be touched')
  if (app.levels.length === 0) return ignore(app, refusal?.rule ?? 'identity', refusal?.reason ?? 'it has no processes')
  if ((limits.priority_adjustment ?? 0) > 0 && !allowed) return ignore(app, 'profile', 'its profile says that it is never lowered')
  if (app.cores * 100 < leastPercent) return ignore(app, 'idle', 'it uses too little to matter')
  const beliefs = new Map(levelsOf(app, limits).map(level => [level, believed(app, { limits, level, input })] as const))
  const dropped = [...beliefs].filter(([, belief]) => belief.dropped !== undefined && !allowed)
  for (const [level] of dropped) beliefs.delete(level)
  if (beliefs.size > 0) return { app, limits, beliefs }
  return ignore(app, 'learned', dropped[0]?.[1].dropped ?? 'no level is allowed for it')
}

// Stopping needs somebody who says that this app stands it.
function levelsOf (app: ObservedApp, { background_suspension: stands }: AppLimits): Level[] {
  return app.levels.filter(level => level !== 'suspend' || stands === true)
}

function believed (app: ObservedApp, { limits, level, input }: { limits: AppLimits, level: Level, input: CandidateInput }): Belief {
  const elsewhere = input.elsewhere?.[level]
  const prior = priorOf({
    level,
    cores: app.cores,
    cpuLimit: limits.cpu_limit ?? DEFAULT_CPU_LIMIT,
    idleWork: app.idleWork,
    ...elsewhere === undefined ? {} : { elsewhere }
  })
  return beliefOf(prior, evidenceOf(input.learned, app.id, level))
}

function snapshotOf (chosen: readonly Candidate[], input: CandidateInput): MachineSnapshot {
  const { observed, settings, efficiencyCores } = input
  const hot = observed.celsius !== null && settings.thermal_threshold !== undefined && observed.celsius > settings.thermal_threshold
  const total = observed.watts ?? chosen.reduce((sum, { app }) => sum + app.watts, 0)
  return {
    apps: chosen.map(({ app, limits, beliefs }) => ({
      id: app.id.slice(0, 128),
      name: app.name.slice(0, 128),
      watts: app.watts,
      cores: app.cores,
      levels: Object.fromEntries([...beliefs].map(([level, { mean }]) =>
        [level, { saving: clamp(mean), impact: impactOf(level, limits, hot) }]))
    })),
    related: relatedOf(chosen),
    efficiency_cores: efficiencyCores,
    temperature: observed.celsius,
    weights: { impact: IMPACT_SHARE * total, crowding: 0.5, thermal: 0.05 },
    settings
  }
}

function impactOf (level: Level, limits: AppLimits, hot: boolean): number {
  return IMPACT[level] * (isNamed(level, limits) ? NAMED : 1) * (hot && limits.thermal_management === true ? HOT_FIRST : 1)
}

function isNamed (level: Level, limits: AppLimits): boolean {
  const { priority_adjustment: priority = 0, cpu_limit: limit, background_suspension: stands } = limits
  switch (level) {
    case 'deprioritise': return priority < 0
    case 'cap': return limit !== undefined
    case 'suspend': return stands === true
  }
}

// An app and what it started work on one thing.
function relatedOf (chosen: readonly Candidate[]): MachineSnapshot['related'] {
  const byId = new Map(chosen.map(({ app }) => [app.id, app]))
  return chosen.flatMap(({ app }) => {
    const starter = byId.get(app.startedBy ?? '')
    if (starter === undefined) return []
    return [{ apps: [starter.id.slice(0, 128), app.id.slice(0, 128)], watts: RELATED_SHARE * Math.min(starter.watts, app.watts) }]
  })
}

function clamp (saving: number): number {
  return Math.min(1, Math.max(0, saving))
}
