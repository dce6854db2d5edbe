import type { Learned, LevelCounts, OutcomeCounts } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import { measuredHere, reasonToDrop } from './belief.js'
import type { Evidence } from './belief.js'

/** Larger counts are rare enough to mark a machine from one epoch to the next, and the hub uses only the shares. */
const MOST = 5
const LEVELS: readonly Level[] = ['deprioritise', 'cap', 'suspend']

/**
 * What this machine has learned, counted by level and outcome: all that leaves it of what it knows about single apps. undefined where
 * there is nothing to count.
 */
export function levelCountsOf ({ apps }: Learned): LevelCounts | undefined {
  const counted = LEVELS.flatMap(level => {
    const outcomes = Object.values(apps).flatMap(levels => outcomeOf(levels[level]) ?? [])
    return outcomes.length === 0 ? [] : [[level, countsOf(outcomes)] as const]
  })
  return counted.length === 0 ? undefined : Object.fromEntries(counted)
}

type Outcome = keyof OutcomeCounts

function countsOf (outcomes: readonly Outcome[]): OutcomeCounts {
  const count = (outcome: Outcome): number => Math.min(MOST, outcomes.filter(each => each === outcome).length)
  return { kept: count('kept'), undetected: count('undetected'), dropped: count('dropped') }
}

function outcomeOf (evidence: Evidence | undefined): Outcome | undefined {
  if (evidence === undefined) return undefined
  if (reasonToDrop(evidence) !== undefined) return 'dropped'
  const { ci95 } = measuredHere(evidence)
  if (ci95 === null) return undefined
  return ci95[0] > 0 ? 'kept' : 'undetected'
}
