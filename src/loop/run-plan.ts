import type { RunApp, RunPlan } from '../contract-types.js'
import type { Plan, PlannedApp } from '../optimizer/plan.js'
import { DEFAULT_CPU_LIMIT } from './candidates.js'
import type { Candidate, Candidates } from './candidates.js'

const MAX_IGNORED = 200
const MAX_REASON = 400

/** What a run found, for a person: each app before and after, why, and what was left out. */
export function runPlanOf (plan: Pick<Plan, 'apps' | 'watts' | 'saved_watts'>, { chosen, ignored }: Candidates): NonNullable<RunPlan> {
  const apps = plan.apps.flatMap((planned, i) => {
    const candidate = chosen[i]
    return candidate === undefined ? [] : [runAppOf(planned, candidate)]
  })
  return {
    apps,
    ignored: ignored.slice(0, MAX_IGNORED),
    ignored_total: ignored.length,
    watts: plan.watts,
    saved_watts: plan.saved_watts,
    touched: apps.filter(({ level }) => level !== 'keep').length
  }
}

function runAppOf ({ level, watts, saved_watts: saved, impact, reason }: PlannedApp, { app, limits, beliefs }: Candidate): RunApp {
  const limit = level === 'cap' ? { cpu_limit: limits.cpu_limit ?? DEFAULT_CPU_LIMIT } : {}
  const memory = level === 'keep' || limits.memory_limit === undefined ? {} : { memory_limit: limits.memory_limit }
  const evidence = level === 'keep' ? [...beliefs.values()][0]?.source : beliefs.get(level)?.source
  return {
    app: app.id.slice(0, 128),
    name: app.name.slice(0, 128),
    level,
    processes: app.processes,
    watts,
    saved_watts: saved,
    impact,
    ...limit,
    ...memory,
    before: `${app.processes} ${app.processes === 1 ? 'process' : 'processes'}, ${percent(app.cores)} of a core, runs freely`,
    after: [AFTER[level], ...level === 'cap' ? [`to ${limit.cpu_limit} % of a core`] : [], ...level === 'keep' ? [] : ['while in the background']].join(' '),
    reason: reason.slice(0, MAX_REASON),
    evidence: evidence ?? 'default',
    owed: !app.idleWork
  }
}

const AFTER: Readonly<Record<RunApp['level'], string>> = { keep: 'as before', deprioritise: 'lower priority', cap: 'capped', suspend: 'stopped' }

function percent (cores: number): string {
  return `${(cores * 100).toFixed(cores < 0.1 ? 1 : 0)} %`
}
