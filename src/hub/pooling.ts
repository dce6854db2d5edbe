/** 97.5 % quantile of the standard normal distribution. */
const NORMAL_975 = 1.959964

export interface Study { readonly mean: number, readonly variance: number }

export interface Pooled {
  readonly mean: number
  readonly ci95: readonly [number, number]
  /** Standard deviation between the types. */
  readonly tau: number
  readonly types: number
}

/** Mean over related types that may truly differ: random effects, moment estimator (DerSimonian & Laird 1986). */
export function poolTypes (studies: readonly Study[]): Pooled {
  const weights = studies.map(({ variance }) => 1 / variance)
  const fixed = weightedMean(studies, weights)
  const spread = studies.reduce((all, { mean }, index) => all + (weights[index] ?? 0) * (mean - fixed) ** 2, 0)
  const all = add(weights)
  const scale = all - add(weights.map(weight => weight ** 2)) / all
  const tauSquared = scale > 0 ? Math.max(0, (spread - (studies.length - 1)) / scale) : 0
  const random = studies.map(({ variance }) => 1 / (variance + tauSquared))
  const mean = weightedMean(studies, random)
  const half = NORMAL_975 / Math.sqrt(add(random))
  return { mean, ci95: [Math.max(mean - half, -100), Math.min(mean + half, 100)], tau: Math.sqrt(tauSquared), types: studies.length }
}

/** Types that are expected to behave alike: one chip family, or one vendor's Linux machines. */
export function familyOf (systemType: string): string {
  const [first = '', second = ''] = systemType.split('_')
  return `${first}_${second}`
}

function weightedMean (studies: readonly Study[], weights: readonly number[]): number {
  return studies.reduce((all, { mean }, index) => all + mean * (weights[index] ?? 0), 0) / add(weights)
}

function add (values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
