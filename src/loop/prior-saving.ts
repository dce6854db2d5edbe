import type { Profile, Trial } from '../contract-types.js'

/** Fewer machines than this say little of how much machines differ, so then at least so many points are assumed. */
const FEW_MACHINES = 5
const FEW_SD = 6
/** Two machines of one type never do the same work, so the spread is never believed to be smaller than this, in points. */
const LEAST_SD = 2

/**
 * What other machines of the type have proven, as a normal distribution of the saving of one more machine, in percent: their mean, and the
 * standard deviation of their votes (one a machine). Bundled profiles quote figures that nobody measured and are no evidence.
 */
export function priorSavingOf (profile: Profile | null): Trial['prior'] {
  const savings = profile?.source === 'shared' ? profile.savings : undefined
  if (savings === undefined) return null
  const spread = spreadOf(savings.histogram)
  const floor = savings.machines < FEW_MACHINES ? FEW_SD : LEAST_SD
  return { saving: savings.mean, sd: Math.max(floor, spread), machines: savings.machines }
}

/** How holding apps down ended on other machines of the type, by level; undefined where nobody has shared any. */
export function findingsElsewhere (profile: Profile | null): Profile['levels'] {
  return profile?.source === 'shared' ? profile.levels : undefined
}

function spreadOf ({ edges, counts }: NonNullable<Profile['savings']>['histogram']): number {
  const middles = counts.map((count, i) => ({ count, value: ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2 }))
  const total = middles.reduce((sum, { count }) => sum + count, 0)
  if (total < 2) return 0
  const mean = middles.reduce((sum, { count, value }) => sum + count * value, 0) / total
  return Math.sqrt(middles.reduce((sum, { count, value }) => sum + count * (value - mean) ** 2, 0) / (total - 1))
}
