import type { SystemTraits } from './system-type.js'

/** Added for another chip maker of the same architecture. More than all that can separate two chips of one maker. */
export const OTHER_VENDOR = 50
/** Added for another architecture. */
export const OTHER_ARCHITECTURE = 100
/** Added where the maker of one of the two is not known. */
export const UNKNOWN_VENDOR = 150
/** Per generation apart. More than tier and core counts together, so the same generation is always nearer. */
export const PER_GENERATION = 4
export const MAX_GENERATIONS = 10
/** Where only one generation is known it counts as this many apart. */
export const UNKNOWN_GENERATIONS = 3
/** Per step on the ladder base – pro – max – ultra, or i3 – i5 – i7 – i9 – workstation. */
export const PER_TIER = 1
/** Where the two tiers are not on one ladder, they count as this many steps apart. */
export const UNKNOWN_TIERS = 2
/** Per doubling of the number of cores. */
export const PER_CORE_DOUBLING = 0.25
export const MAX_CORE_DOUBLINGS = 3
/** Two different types are never nearer than this, so 0 means the same type. */
export const MIN_DISTANCE = 0.5
/** The farthest profile that is still used: another architecture is, an unknown maker is not. */
export const MAX_MATCH_DISTANCE = 120

const LADDERS: ReadonlyArray<ReadonlyMap<string, number>> = [
  new Map(['base', 'pro', 'max', 'ultra'].map((tier, step) => [tier, step])),
  new Map([
    ['n_series', -1], ['atom', -1], ['celeron', -1], ['pentium', -1], ['athlon', -1],
    ['i3', 0], ['core_3', 0], ['ryzen_3', 0],
    ['i5', 1], ['core_5', 1], ['core_ultra_5', 1], ['ryzen_5', 1],
    ['i7', 2], ['core_7', 2], ['core_ultra_7', 2], ['ryzen_7', 2],
    ['i9', 3], ['core_9', 3], ['core_ultra_9', 3], ['ryzen_9', 3], ['ryzen_ai_max', 3],
    ['xeon', 4], ['threadripper', 4], ['epyc', 5]
  ])
]

/**
 * How far two system types are apart: 0 for the same type, Infinity across operating systems, otherwise
 *
 *     d = maker + 4·min(|Δgeneration|, 10) + 1·|Δtier| + 0.25·min(|log2(cores a / cores b)|, 3)      and at least 0.5
 *
 * where maker is 0 for the same chip maker, 50 for another one of the same architecture, 100 for another architecture
 * and 150 where a maker is not known. Generations and tiers of different makers cannot be compared and count 0. Of two
 * generations of which one is unknown, Δ is 3; of two tiers that are not on one ladder (base – pro – max – ultra;
 * i3 – i5 – i7 – i9 – workstation, and AMD's likewise), Δ is 2. Core counts count only where both are known.
 */
export function distanceBetween (a: SystemTraits, b: SystemTraits): number {
  const isSame = a.systemType === b.systemType
  if (!isSame && (a.platform !== b.platform || a.platform === 'other')) return Infinity
  const chips = a.vendor === b.vendor
    ? PER_GENERATION * generationsApart(a.generation, b.generation) + PER_TIER * tiersApart(a.tier, b.tier)
    : vendorTerm(a, b)
  const total = chips + PER_CORE_DOUBLING * coreDoublings(a.cores, b.cores)
  return isSame ? total : Math.max(total, MIN_DISTANCE)
}

function vendorTerm (a: SystemTraits, b: SystemTraits): number {
  if (a.architecture === 'unknown' || b.architecture === 'unknown') return UNKNOWN_VENDOR
  return a.architecture === b.architecture ? OTHER_VENDOR : OTHER_ARCHITECTURE
}

function generationsApart (a: number | null, b: number | null): number {
  if (a === b) return 0
  return a === null || b === null ? UNKNOWN_GENERATIONS : Math.min(Math.abs(a - b), MAX_GENERATIONS)
}

function tiersApart (a: string | null, b: string | null): number {
  if (a === b) return 0
  const steps = LADDERS.map(ladder => [ladder.get(a ?? ''), ladder.get(b ?? '')] as const)
  const [first, second] = steps.find(([left, right]) => left !== undefined && right !== undefined) ?? []
  return first === undefined || second === undefined ? UNKNOWN_TIERS : Math.abs(first - second)
}

function coreDoublings (a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return 0
  return Math.min(Math.log2(Math.max(a, b) / Math.min(a, b)), MAX_CORE_DOUBLINGS)
}
