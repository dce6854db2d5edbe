/** How long an app may run and must stop so that it uses a share of one core on average. Pure; times are seconds. */
export interface Budget {
  /** Processor time used beyond what is allowed; negative: saved up. */
  readonly debt: number
  /** Processor seconds per second while it runs, averaged over the last slices. */
  readonly rate: number
}

export interface BudgetLimits {
  /** Share of one core, such as 0.2. */
  readonly limit: number
  /** About how long one run and one stop take together. */
  readonly period: number
}

export interface Slice {
  /** Processor time that was used since the measurement before. */
  readonly used: number
  /** How long that is ago. */
  readonly elapsed: number
  /** How much of it the processes were not stopped. */
  readonly running: number
}

// Half of the new rate, half of the old: a tree that goes from idle to busy is known after three periods.
const SMOOTHING = 0.5
const SHORTEST_RUN = 0.01
// A longer stop shows as "not responding" (system facts, 6); what is left of the debt is paid by the next stops.
const LONGEST_STOP = 2
const LONGEST_DEBT = 5

/** Expects the most that an app can use, so that the first run is no burst. */
export function startBudget ({ limit }: BudgetLimits, cpuCount: number): Budget {
  return { debt: 0, rate: Math.max(limit, cpuCount) }
}

/** A leaky bucket: an error of one period, such as a late timer, is made up for by the following ones. */
export function account ({ debt, rate }: Budget, { used, elapsed, running }: Slice, { limit, period }: BudgetLimits): Budget {
  const next = debt + used - limit * elapsed
  return {
    // What an idle app saved must not become a long burst, and one stall of ours no long stop.
    debt: Math.min(Math.max(next, -limit * period), limit * LONGEST_DEBT),
    rate: running > 0 ? rate * (1 - SMOOTHING) + SMOOTHING * used / running : rate
  }
}

/** How long it may run now. */
export function runSeconds ({ rate, debt }: Budget, { limit, period }: BudgetLimits): number {
  const allowed = limit * period - Math.max(0, debt)
  return Math.min(period, Math.max(SHORTEST_RUN, allowed / Math.max(rate, limit)))
}

/** How long it must stop now; 0 where it used less than it may. */
export function stopSeconds ({ debt }: Budget, { limit }: BudgetLimits): number {
  return Math.min(LONGEST_STOP, Math.max(0, debt) / limit)
}
