import type { Profile, Run, Sensor, Trial } from '../contract-types.js'
import { epochOf } from '../epoch.js'
import type { Matched } from '../network/match.js'
import { isSameQuantity } from '../trial/quantity.js'

/** Fewer machines than this say little of how much machines differ, so then at least so many points are assumed. */
const FEW_MACHINES = 5
const FEW_SD = 6
/** Two machines of one type never do the same work, so the spread is never believed to be smaller than this, in points. */
const LEAST_SD = 2

/**
 * Days that votes count at a hub that is not told otherwise (window_days in schemas/hub-config.json). What this machine shared before is
 * no longer among the published ones, and must not be taken out of others' votes.
 */
const WINDOW_DAYS = 56

type Others = Pick<Matched, 'match' | 'recommended'>
export interface PriorFrame {
  /** Of this machine, newest first. */
  readonly runs: readonly Run[]
  /** Unix time in seconds. */
  readonly now: number
  /** By which this machine's power was observed. */
  readonly sensor: Sensor | null
}

type Histogram = NonNullable<Profile['savings']>['histogram']

/**
 * What other machines of the type have proven, as a normal distribution of the saving of one more machine, in percent: their mean, and the
 * standard deviation of their votes (one a machine), with the error of the mean. Only a profile of the very type counts: what another
 * type saves is no measurement of this one. What this machine itself shared is taken out, so that nothing counts twice. Bundled profiles
 * quote figures that nobody measured and are no evidence. Nor are figures of another quantity: of a profile only the sensor of most
 * votes is known, and it must measure the same as this machine's does.
 */
export function priorSavingOf ({ match, recommended }: Others, { runs, now, sensor }: PriorFrame): Trial['prior'] {
  const savings = match.kind === 'exact' && recommended?.source === 'shared' ? recommended.savings : undefined
  if (savings === undefined || !isSameQuantity(savings.sensor, sensor)) return null
  const own = ownVotes(sharedRuns(runs, recommended?.system_type, now))
  const machines = savings.machines - (own.length > 0 ? 1 : 0)
  const histogram = own.reduce(without, savings.histogram)
  const [votes, before] = [histogram, savings.histogram].map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))
  if (machines < 1 || votes === undefined || before === undefined || (own.length > 0 && votes < 1)) return null
  const moved = own.reduce((sum, value) => sum + savings.mean - value, 0) / Math.max(1, before - own.length)
  const floor = machines < FEW_MACHINES ? FEW_SD : LEAST_SD
  const sd = Math.max(floor, spreadOf(histogram)) * Math.sqrt(1 + 1 / machines)
  return { saving: Math.max(-100, Math.min(100, savings.mean + moved)), sd, machines, sensor: savings.sensor }
}

/** How holding apps down ended on other machines of the very type, by level; undefined where nobody else has shared any. */
export function findingsElsewhere ({ match, recommended }: Others, runs: readonly Run[], now: number): Profile['levels'] {
  const levels = match.kind === 'exact' && recommended?.source === 'shared' ? recommended.levels : undefined
  const own = sharedRuns(runs, recommended?.system_type, now)[0]?.shared?.levels
  if (levels === undefined || own === undefined) return levels
  const others = Object.entries(levels).flatMap(([level, finding]) => {
    const mine = own[level as keyof typeof own]
    if (mine === undefined) return [[level, finding] as const]
    const total = mine.kept + mine.undetected + mine.dropped
    const less = (name: 'kept' | 'undetected' | 'dropped'): number => Math.max(0, finding[name] - (total > 0 ? mine[name] / total : 0))
    if (finding.machines <= 1) return []
    return [[level, { machines: finding.machines - 1, kept: less('kept'), undetected: less('undetected'), dropped: less('dropped') }] as const]
  })
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

// Newest first, as runs are listed. `now`: Unix time in seconds.
function sharedRuns (runs: readonly Run[], type: string | undefined, now: number): Run[] {
  const since = now - WINDOW_DAYS * 86_400
  return runs.filter(({ shared, system_type: of }) => shared?.done === true && shared.at > since && of === type)
}

/** What this machine voted: the median of what it shared in each epoch, as the hub counts it. */
function ownVotes (runs: readonly Run[]): number[] {
  const byEpoch = new Map<string, number[]>()
  for (const { shared, trial } of runs) {
    const saving = trial?.result?.claim.saving
    if (shared === null || saving === undefined) continue
    const epoch = epochOf(new Date(shared.at * 1000))
    byEpoch.set(epoch, [...byEpoch.get(epoch) ?? [], saving])
  }
  return [...byEpoch.values()].map(values => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0)
}

// The published bins may lag behind or be rounded, so the nearest vote is taken out.
function without ({ edges, counts }: Histogram, value: number): Histogram {
  const distance = (i: number): number => Math.abs(((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2 - value)
  const [nearest] = counts.map((_, i) => i).filter(i => (counts[i] ?? 0) > 0).sort((a, b) => distance(a) - distance(b))
  const [first, ...others] = counts.map((count, i) => i === nearest ? count - 1 : count)
  return { edges, counts: first === undefined ? counts : [first, ...others] }
}

function spreadOf ({ edges, counts }: Histogram): number {
  const middles = counts.map((count, i) => ({ count, value: ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2 }))
  const total = middles.reduce((sum, { count }) => sum + count, 0)
  if (total < 2) return 0
  const mean = middles.reduce((sum, { count, value }) => sum + count * value, 0) / total
  return Math.sqrt(middles.reduce((sum, { count, value }) => sum + count * (value - mean) ** 2, 0) / (total - 1))
}
