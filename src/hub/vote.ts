import type { Contribution, LevelCounts, MachineSettings, OutcomeCounts, Sensor } from '../contract-types.js'

/** What one contributor says about one type in one epoch: the median of its last values, counted once. */
export interface Vote {
  readonly epoch: string
  readonly tagHash: string
  readonly systemType: string
  /** Day of the contributor's newest result: the vote leaves the window with it. */
  readonly day: string
  /** The contributor's last savings, oldest first, in tenths of a percent. */
  readonly recent: readonly number[]
  readonly sensor: Sensor
  readonly settings: MachineSettings | undefined
  /** How holding apps down ended, by level, as the contributor counted last. */
  readonly levels: LevelCounts | undefined
  readonly prefixHash: string | undefined
  /** false: its network had already cast as many votes as one network may. */
  readonly counted: boolean
}

/** One line of the sums that estimates are made from. */
export interface Tally {
  readonly systemType: string
  readonly day: string
  readonly epoch: string
  readonly measure: Measure
  readonly value: number
  readonly count: number
}

export type Measure =
  | 'savings' | 'optimizations' | 'quantum_advantage' | `sensor:${Sensor}` | `setting:${keyof MachineSettings}`
  | `level:${keyof LevelCounts}:${keyof OutcomeCounts}`

const MAX_RECENT = 32

/** The vote after one more result of its contributor. */
export function castVote (before: Vote, { day, metrics, sensor, settings, levels }: Contribution): Vote {
  return {
    ...before,
    day: day > before.day ? day : before.day,
    recent: [...before.recent, tenthsOf(metrics.energy_savings)].slice(-MAX_RECENT),
    sensor,
    settings: settings ?? before.settings,
    levels: levels ?? before.levels
  }
}

/** Savings are kept in tenths of a percent: finer is noise, and a coarse grid keeps the histogram small. */
export function tenthsOf (percent: number): number {
  return Math.round(percent * 10) + 0 // + 0: no negative zero
}

/** What a vote adds to the sums; taking it out again is the same with the counts negated. */
export function talliesOf (vote: Vote): Tally[] {
  if (!vote.counted || vote.recent.length === 0) return []
  const { systemType, day, epoch, sensor, settings = {}, levels = {} } = vote
  const line = (measure: Measure, value: number): Tally => ({ systemType, day, epoch, measure, value, count: 1 })
  return [
    line('savings', medianOf(vote.recent)),
    line(`sensor:${sensor}`, 0),
    ...Object.entries(settings).map(([key, value]) => line(`setting:${key as keyof MachineSettings}`, Math.round(Number(value) * 10) / 10)),
    ...levelShares(levels).map(([measure, share]) => line(measure, share))
  ]
}

// One machine, one vote also at a level: its apps share it, in hundredths, however many they are.
function levelShares (levels: LevelCounts): Array<readonly [Measure, number]> {
  return Object.entries(levels).flatMap(([level, counts]: [string, OutcomeCounts]) => {
    const all = counts.kept + counts.undetected + counts.dropped
    if (all === 0) return []
    const outcomes = Object.entries(counts) as Array<[keyof OutcomeCounts, number]>
    return outcomes.map(([outcome, count]) => [`level:${level as keyof LevelCounts}:${outcome}`, Math.round(100 * count / all)] as const)
  })
}

/** What one result adds to the sums beside its contributor's vote. */
export function resultTallies (vote: Vote, { day, metrics }: Contribution): Tally[] {
  if (!vote.counted) return []
  const line = (measure: Measure): Tally => ({ systemType: vote.systemType, day, epoch: vote.epoch, measure, value: 0, count: 1 })
  return metrics.quantum_advantage ? [line('optimizations'), line('quantum_advantage')] : [line('optimizations')]
}

function medianOf (values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1] ?? 0
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0
  return Math.round((lower + upper) / 2) + 0
}
