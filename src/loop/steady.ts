import type { RunApp } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import type { Hold, HoldRequest, HoldResult } from '../machine/act/hold.js'
import type { Sight } from '../machine/watch-view.js'

/** What the loop needs of the machine's hands. */
export interface Grip {
  hold (app: string, request: HoldRequest): Promise<HoldResult>
  /** `why` is told to whoever reads the log. */
  release (app: string, why?: string): Promise<boolean>
  holds (): readonly Hold[]
}

export interface SteadyOptions {
  readonly grip: Grip
  /** Percent of a core from which on an app is held down, and below which one that is only slowed is let go. */
  readonly engagePercent: number
  readonly releasePercent: number
  /** Seconds that a reason must last before it counts, and seconds that a hold lasts at least. */
  readonly dwellSeconds: number
  readonly holdSeconds: number
}

/** Keeps a plan in force, with hysteresis: an app is held down while it works in the background, and not again and again. */
export interface Steady {
  /** At each look while the plan may be held. */
  step (apps: readonly RunApp[], sight: Sight, how: StepOptions): Promise<void>
  /** Lets go of everything that the program holds by itself, also of what is being held at this moment, and says why. */
  release (why?: string): Promise<void>
  /** Resolves when nobody is being held at this moment. */
  idle (): Promise<void>
  /** Whether an app has a reason to be held or let go that has not lasted long enough yet. */
  isTurning (): boolean
  /** The last refusal of each app of the plan that is not held. */
  refusals (): ReadonlyMap<string, string>
}

export interface StepOptions {
  /** Asked right before each hold: a look at many apps takes a while, and the user may have said something meanwhile. */
  readonly mayHold: (app: string) => boolean
  /** Why an app is no longer held, where it is not. */
  readonly whyNot?: (app: string) => string | undefined
  /** What the trial of the plan found, for whoever asks why an app is held. */
  readonly proof?: string
}

/** A refused app is asked for again after this. */
const RETRY_SECONDS = 30

interface Trace { readonly busySince?: number, readonly heldSince?: number, readonly quietSince?: number, readonly refusedAt?: number }

/** `percent` of a core is what the app uses. */
interface Moment extends StepOptions { readonly at: number, readonly percent: number }

export function createSteady ({ grip, engagePercent, releasePercent, dwellSeconds, holdSeconds }: SteadyOptions): Steady {
  const traces = new Map<string, Trace>()
  const refusals = new Map<string, string>()
  let holding: Promise<void> = Promise.resolve()

  async function engage (app: RunApp, level: Level, { at, proof }: Moment): Promise<void> {
    const result = await grip.hold(app.app, requestOf(app, level, proof))
    if (result.held) refusals.delete(app.app)
    else refusals.set(app.app, result.refusal.reason)
    traces.set(app.app, result.held ? { heldSince: at } : { refusedAt: at })
  }

  async function stepApp (app: RunApp, level: Level, moment: Moment): Promise<void> {
    const { at, percent, mayHold } = moment
    const trace = traces.get(app.app) ?? {}
    const held = grip.holds().find(each => each.app === app.app)
    if (held?.by === 'user') {
      traces.delete(app.app)
      return
    }
    if (held === undefined) {
      if (percent < engagePercent || at - (trace.refusedAt ?? -Infinity) < RETRY_SECONDS) traces.set(app.app, forgetBusy(trace))
      else if (at - (trace.busySince ?? at) < dwellSeconds) traces.set(app.app, { ...trace, busySince: trace.busySince ?? at })
      else if (mayHold(app.app)) await (holding = engage(app, level, moment))
      return
    }
    // What is stopped or capped uses little because it is held; only of what is merely slowed does little use say anything.
    const quiet = level === 'deprioritise' && percent < releasePercent
    const quietSince = quiet ? trace.quietSince ?? at : undefined
    const heldSince = trace.heldSince ?? at
    if (quietSince !== undefined && at - quietSince >= dwellSeconds && at - heldSince >= holdSeconds) {
      await grip.release(app.app, 'it has used little for a while')
      traces.delete(app.app)
    } else traces.set(app.app, { heldSince, ...quietSince === undefined ? {} : { quietSince } })
  }

  async function letGo (why: string | undefined): Promise<void> {
    for (const { app, by } of grip.holds()) if (by === 'profile') await grip.release(app, why)
  }

  async function idle (): Promise<void> {
    await holding.catch(() => undefined) // told to whoever stepped
  }

  async function release (why?: string): Promise<void> {
    await letGo(why)
    await idle()
    await letGo(why)
    traces.clear()
    refusals.clear()
  }

  return {
    step: async (apps, sight, how) => {
      const rows = new Map(sight.ledger.rows.map(row => [row.id, row]))
      const at = sight.observation.at
      const planned = new Set(apps.filter(({ level }) => level !== 'keep').map(({ app }) => app))
      for (const { app, by } of grip.holds()) if (by === 'profile' && !planned.has(app)) await grip.release(app, how.whyNot?.(app))
      for (const app of traces.keys()) if (!planned.has(app)) traces.delete(app)
      for (const app of apps) {
        if (app.level === 'keep') continue
        const percent = 100 * (rows.get(app.app)?.cpuSeconds ?? 0) / Math.max(sight.ledger.seconds, 1e-3)
        await stepApp(app, app.level, { at, percent, ...how })
      }
    },
    release,
    idle,
    isTurning: () => [...traces.values()].some(({ busySince, quietSince }) => busySince !== undefined || quietSince !== undefined),
    refusals: () => refusals
  }
}

function forgetBusy ({ busySince: _, ...rest }: Trace): Trace {
  return rest
}

/**
 * What is asked of the hands for an app of a plan; `reason` is what the user reads beside the hold. The trial measured the plan as a
 * whole, so its figure is told as that.
 */
export function requestOf (app: RunApp, level: Level, proof?: string): HoldRequest {
  const { cpu_limit: cpuLimit, memory_limit: memoryLimit, reason, evidence } = app
  const source = { default: 'a guess', profile: 'what other machines have shown', measured: 'earlier trials here' }[evidence]
  const because = proof === undefined ? `planned (${source})` : `the plan was measured here: it ${proof}; planned from ${source}`
  return {
    level,
    ...cpuLimit === undefined ? {} : { cpuLimit },
    ...memoryLimit === undefined ? {} : { memoryLimit },
    reason: `${because}: ${reason}`.slice(0, 400),
    by: 'profile'
  }
}
