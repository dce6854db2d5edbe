import { studentQuantile } from '../student.js'

/** A mean log-ratio of power, on over off, with its standard error and its 95 % interval. */
export interface Summary {
  readonly n: number
  readonly mean: number
  readonly se: number
  readonly low: number
  readonly high: number
}

/** Mean and Student's interval of independent values. @throws RangeError below two values */
export function summarise (values: readonly number[]): Summary {
  const n = values.length
  if (n < 2) throw new RangeError(`an interval needs two values; found ${n}`)
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const se = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n)
  const half = studentQuantile(0.975, n - 1) * se
  return { n, mean, se, low: mean - half, high: mean + half }
}

/** Percent of mean power saved, with its 95 % interval, lower bound first. */
export interface Estimate {
  readonly saving: number
  readonly ci95: [number, number]
}

/** A log-ratio of power, on over off, as a saving: 100·(1 − exp(mean)). The ends of the interval change places. */
export function savingOf ({ mean, low, high }: Pick<Summary, 'mean' | 'low' | 'high'>): Estimate {
  return { saving: percent(mean), ci95: [percent(high), percent(low)] }
}

function percent (logRatio: number): number {
  return Math.max(-1000, 100 * -Math.expm1(logRatio))
}
