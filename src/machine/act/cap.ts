import type { ProcessIdentity } from '../process.js'
import { identityKey } from '../protect-context.js'
import { account, runSeconds, startBudget, stopSeconds } from './cap-budget.js'
import type { ProcessControl } from './cap-control.js'
import { createMeter } from './cap-meter.js'

/** Keeps processes together below a share of one core by short stops. Whoever adds a process has journaled it and told the guardian. */
export interface Cap {
  start (): void
  /** Exactly these may be stopped from now on, parents first. Those left out run again when it resolves. */
  setMembers (processes: readonly ProcessIdentity[]): Promise<void>
  /** All run when it resolves, until `resume`. */
  pause (): Promise<void>
  resume (): void
  /** Share of one core that was used over the last seconds; undefined until it is known. */
  readonly share: number | undefined
  /** All run when it resolves, and none is stopped any more. */
  close (): Promise<void>
}

export interface CapOptions {
  /** Share of one core, such as 0.2; at least `SMALLEST_LIMIT`. */
  readonly limit: number
  readonly control: ProcessControl
  /** Seconds, of a clock that never goes back. */
  readonly monotonic: () => number
  readonly periodSeconds: number
  /** Processors, the most that an app can use at once. */
  readonly cpuCount: number
}

/** Below this an app is slower than suspended: it never gets anything done, yet wakes all the time. */
export const SMALLEST_LIMIT = 0.05

// After so many runs below the limit it is only watched.
const CALM_RUNS = 3

export function createCap (options: CapOptions): Cap {
  const { control, monotonic, cpuCount } = options
  const limits = { limit: Math.max(SMALLEST_LIMIT, options.limit), period: options.periodSeconds }
  const meter = createMeter(control, monotonic)
  let budget = startBudget(limits, cpuCount)
  let members: readonly ProcessIdentity[] = []
  let wanted: readonly ProcessIdentity[] = []
  let paused = false
  let closed = false
  let calmRuns = 0
  let loop: Promise<void> | undefined
  let wake: () => void = () => undefined
  let settled: Array<() => void> = []

  async function wait (seconds: number): Promise<void> {
    if (settled.length > 0 || closed) return
    await new Promise<void>(resolve => {
      const timer = seconds === Infinity ? undefined : setTimeout(resolve, seconds * 1000)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  // Changes take effect between two cycles, when nothing is stopped: so no stop that is under way can overtake a release.
  async function change (): Promise<void> {
    if (loop === undefined || closed) {
      members = wanted
      return
    }
    await new Promise<void>(resolve => {
      settled.push(resolve)
      wake()
    })
  }

  async function run (): Promise<void> {
    for (;;) {
      members = wanted
      const answered = settled
      settled = []
      for (const resolve of answered) resolve()
      if (closed) return
      if (paused || members.length === 0) {
        meter.forget()
        await wait(Infinity)
      } else if (calmRuns >= CALM_RUNS) await watch()
      else await cycle()
    }
  }

  async function watch (): Promise<void> {
    await wait(limits.period)
    budget = account(budget, await meter.measure(members), limits)
    if (stopSeconds(budget, limits) > 0) calmRuns = 0
  }

  async function cycle (): Promise<void> {
    await wait(runSeconds(budget, limits))
    try {
      // Parents last, or they would see their children stop; and first to go on.
      await control.signal(members.toReversed(), 'SIGSTOP')
      budget = account(budget, await meter.measure(members), limits)
      const stop = stopSeconds(budget, limits)
      calmRuns = stop > 0 ? 0 : calmRuns + 1
      if (stop > 0) await wait(stop)
    } finally {
      await control.signal(members, 'SIGCONT')
      meter.resumed()
    }
  }

  return {
    start: () => { loop ??= run() },
    setMembers: async processes => {
      if (namesOf(processes) === namesOf(wanted)) return
      const left = new Set(processes.map(identityKey))
      const gone = wanted.filter(process => !left.has(identityKey(process)))
      wanted = processes
      await change()
      control.forget(gone)
    },
    pause: async () => {
      paused = true
      await change()
    },
    resume: () => {
      paused = false
      wake()
    },
    get share () { return meter.share },
    close: async () => {
      closed = true
      wake()
      await loop
      control.forget(members)
    }
  }
}

function namesOf (processes: readonly ProcessIdentity[]): string {
  return processes.map(identityKey).join()
}
