import type { OptimizeRequest, Run } from '../contract-types.js'

/** Where a run starts from. */
export interface RunFrame {
  readonly now: Date
  /** The newest run so far. */
  readonly after?: string | undefined
  readonly random: () => number
  readonly trigger: Run['trigger']
  readonly mode: Run['mode']
  readonly systemType: string
  readonly settings: Run['settings']
  readonly profile: Run['profile']
  readonly request: OptimizeRequest
  readonly defaults: { readonly observeSeconds: number, readonly budgetMs: number, readonly trial: boolean }
}

/** The record of a run that has just begun. Its id sorts by time, and after every other also where the clock was set back. */
export function newRun ({ now, after, random, trigger, mode, systemType, settings, profile, request, defaults }: RunFrame): Run {
  const noise = Math.floor(random() * 36 ** 4).toString(36).padStart(4, '0')
  return {
    id: Math.max(now.getTime(), timeOf(after) + 1).toString(36).padStart(TIME_DIGITS, '0') + noise,
    started_at: Math.floor(now.getTime() / 1000),
    ended_at: null,
    trigger,
    mode,
    state: 'observing',
    message: 'looking at what runs',
    system_type: systemType,
    request: {
      observe_s: request.observe_s ?? defaults.observeSeconds,
      budget_ms: request.budget_ms ?? defaults.budgetMs,
      seed: request.seed ?? Math.floor(random() * 2 ** 32),
      trial: request.trial ?? defaults.trial,
      self_test: request.self_test ?? false
    },
    settings,
    profile,
    observation: null,
    plan: null,
    solve: null,
    trial: null,
    shared: null,
    in_force: false
  }
}

const TIME_DIGITS = 9

function timeOf (id: string | undefined): number {
  return id === undefined ? 0 : Number.parseInt(id.slice(0, TIME_DIGITS), 36)
}

const ENDED: ReadonlySet<Run['state']> = new Set(['planned', 'finished', 'failed', 'cancelled', 'interrupted'])

export function isEnded ({ state }: Run): boolean {
  return ENDED.has(state)
}

/** Proven, and not yet handed to the outbox. */
export function isUnshared ({ shared }: Run): boolean {
  return shared?.done === false
}

/** To be shared without being asked for: not what was proven while the user had said no. */
export function isDue (run: Run): boolean {
  return isUnshared(run) && run.shared?.kept !== true
}
