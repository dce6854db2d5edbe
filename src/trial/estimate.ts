import { studentQuantile } from '../student.js'

/** Mean, standard error and half width of the 95 % interval of independent values. */
export interface Summary {
  readonly n: number
  readonly mean: number
  readonly se: number
  readonly half: number
}

/** Student's interval with n − 1 degrees of freedom. @throws RangeError below two values */
export function summarise (values: readonly number[]): Summary {
  const n = values.length
  if (n < 2) throw new RangeError(`an interval needs two values; found ${n}`)
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const se = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n)
  return { n, mean, se, half: studentQuantile(0.975, n - 1) * se }
}

/** Percent of mean power saved, with its 95 % interval, lower bound first. */
export interface Estimate {
  readonly saving: number
  readonly ci95: [number, number]
}

/** A mean log-ratio of power, on over off, as a saving: 100·(1 − exp(mean)). The ends of the interval change places. */
export function savingOf ({ mean, half }: Pick<Summary, 'mean' | 'half'>): Estimate {
  return { saving: percent(mean), ci95: [percent(mean + half), percent(mean - half)] }
}

function percent (logRatio: number): number {
  return Math.max(-1000, 100 * -Math.expm1(logRatio))
}
