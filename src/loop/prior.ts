import type { Level } from '../machine/app.js'

/** What is believed of a saving before this machine has measured it: a share of the app's own power, normal. */
export interface Prior {
  readonly mean: number
  readonly sd: number
  readonly source: 'default' | 'profile'
}

export interface PriorOf {
  readonly level: Level
  /** Cores that the app keeps busy. */
  readonly cores: number
  /** Percent of one core, for `cap`. */
  readonly cpuLimit: number
  /** Its background work is not missed when it is not done. */
  readonly idleWork: boolean
  /** How trials elsewhere ended at this level; absent where nobody has shared any. */
  readonly elsewhere?: { readonly kept: number, readonly undetected: number, readonly dropped: number }
}

/**
 * Choices, not measurements: wide, so that the first trials outweigh them. What is lowered in priority mostly does the same work at
 * another time or on a slower core; a cap or a stop suppresses work, of which only what nobody misses is a saving, and of what is still
 * to be done a tenth for slower cores and fewer wakeups.
 */
const LOWERED = { mean: 0.05, sd: 0.1 }
const IDLE_SHARE = 0.8
const OWED_SHARE = 0.1
const SUPPRESSED_SD = 0.3
const HIGHEST = 0.95

/**
 * The prior of one app at one level. What trials on other machines said of the level moves its mean by a factor between 0 and 2, and no
 * more: they held other apps, and only machines that proved a saving tell of their failures.
 */
export function priorOf ({ level, cores, cpuLimit, idleWork, elsewhere }: PriorOf): Prior {
  const base = level === 'deprioritise' ? LOWERED : suppressed({ level, cores, cpuLimit, idleWork })
  if (elsewhere === undefined) return { ...base, source: 'default' }
  return { mean: Math.min(HIGHEST, base.mean * successFactor(elsewhere)), sd: base.sd, source: 'profile' }
}

function suppressed ({ level, cores, cpuLimit, idleWork }: Omit<PriorOf, 'elsewhere'>): { mean: number, sd: number } {
  const share = level === 'suspend' ? 1 : cores <= 0 ? 0 : Math.max(0, 1 - cpuLimit / 100 / cores)
  return { mean: share * (idleWork ? IDLE_SHARE : OWED_SHARE), sd: SUPPRESSED_SD }
}

// The rule of succession, scaled so that no evidence at all leaves the mean as it is (Laplace 1812, with two kept of four).
function successFactor ({ kept, undetected, dropped }: NonNullable<PriorOf['elsewhere']>): number {
  return 2 * (kept + 2) / (kept + undetected + dropped + 4)
}
