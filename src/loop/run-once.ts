import type { AngleMemory, EffectiveSettings, Learned, MachineSettings, Run } from '../contract-types.js'
import { candidatesOf } from './candidates.js'
import type { CandidateInput, Wishes } from './candidates.js'
import { createObservation } from './observed.js'
import type { Observed } from './observed.js'
import type { Pause } from './pause.js'
import { runPlanOf } from './run-plan.js'
import type { Found } from './search.js'
import { limitsNow, limitsOf, settingsNow } from './settings-now.js'
import type { LimitsByApp } from './settings-now.js'
import type { Sight } from '../machine/watch-view.js'

export interface PlanningParts {
  readonly look: (how?: { readonly freshSeconds?: number }) => Promise<Sight>
  readonly onLook: (listener: (sight: Sight) => void) => () => void
  /** Monotonic seconds. */
  readonly monotonic: () => number
  readonly pause: Pause
  readonly settings: () => EffectiveSettings
  readonly learned: () => Learned
  readonly wishes: () => Wishes
  readonly elsewhere: () => CandidateInput['elsewhere']
  readonly efficiencyCores: number
  readonly leastPercent: number
  readonly memory: { readonly load: () => Promise<AngleMemory>, readonly save: (memory: AngleMemory) => Promise<void> }
  readonly save: (run: Run) => Promise<void>
  readonly signal: AbortSignal
}

/** Seconds between two looks while a run observes. */
const SAMPLE_SECONDS = 5

/** Observes, builds the problem, solves it and writes the plan down: the run with its plan, which nobody has acted on. */
export async function planRun (begun: Run, parts: PlanningParts): Promise<Run> {
  const { signal, save } = parts
  const observed = await observe(begun.request.observe_s, parts)
  const effective = parts.settings()
  const solving: Run = {
    ...begun,
    state: 'solving',
    message: 'deciding whom to hold down, and how far',
    settings: settingsNow(effective),
    observation: observationOf(observed)
  }
  await save(solving)
  const limits = limitsNow(effective)
  const elsewhere = parts.elsewhere()
  const candidates = candidatesOf({
    observed,
    settings: settingsFor(solving.settings, limits, observed),
    limits,
    learned: parts.learned(),
    wishes: parts.wishes(),
    efficiencyCores: parts.efficiencyCores,
    leastPercent: parts.leastPercent,
    ...elsewhere === undefined ? {} : { elsewhere }
  })
  if (candidates.chosen.length === 0) return planned(solving, runPlanOf(NOTHING_TO_DECIDE, candidates), null)
  const { searchPlan } = await import('./search.js') // a daemon that plans nothing does without the optimizer
  const memory = await parts.memory.load()
  const { budget_ms: budgetMs, seed } = solving.request
  const found: Found = await searchPlan({ snapshot: candidates.snapshot, budgetMs, seed, memory, signal })
  if (found.memory !== memory) await parts.memory.save(found.memory)
  return planned(solving, runPlanOf(found.plan, candidates), found.solve)
}

/** Where no app may or need be touched there is no problem to solve. */
const NOTHING_TO_DECIDE = { apps: [], watts: 0, saved_watts: 0 }

function planned (run: Run, plan: NonNullable<Run['plan']>, solve: Run['solve']): Run {
  return { ...run, state: 'planned', message: planWords(plan.touched, plan.ignored_total), plan, solve }
}

async function observe (seconds: number, { look, onLook, monotonic, pause, signal }: PlanningParts): Promise<Observed> {
  const observation = createObservation()
  await look({ freshSeconds: 0 }) // what was before the run is not part of it
  const stop = onLook(sight => { observation.add(sight) })
  const end = monotonic() + seconds
  try {
    for (let left = seconds; left > 0; left = end - monotonic()) {
      await pause(Math.min(SAMPLE_SECONDS, left) * 1000, signal)
      await look({ freshSeconds: 0 })
    }
  } finally {
    stop()
  }
  const result = observation.result()
  if (result === undefined) throw new Error('the machine could not be looked at')
  return result
}

function observationOf (observed: Observed): NonNullable<Run['observation']> {
  const { seconds, samples, processes, watts, label, sensor, celsius, supply, apps } = observed
  return { seconds, samples, processes, apps: apps.length, watts, label, sensor, celsius, supply }
}

// The circuit decides about all apps at once, so one that it may not decide about turns it off.
function settingsFor (settings: MachineSettings, limits: LimitsByApp, { apps }: Observed): MachineSettings {
  const barred = apps.some(({ id, cores }) => cores > 0 && limitsOf(limits, id).quantum_acceleration === false)
  return barred ? { ...settings, classical_optimization: true } : settings
}

function planWords (touched: number, ignored: number): string {
  return `this would touch ${touched} ${touched === 1 ? 'app' : 'apps'}; ${ignored} ignored`
}
