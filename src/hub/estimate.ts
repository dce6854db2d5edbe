import { studentQuantile } from '../student.js'

/** Votes of one value, in tenths of a percent. */
export interface Bin { readonly value: number, readonly count: number }

/** All in percent. */
export interface Estimate {
  readonly mean: number
  readonly median: number
  readonly ci95: readonly [number, number]
  /** Squared standard error of the mean; undefined where one vote says nothing about spread. */
  readonly variance: number | undefined
}

const LIMIT = 100
// A value rounded to the grid of 0.1 % is uniformly wrong by up to half a step: variance 1/12 square tenth (Sheppard 1898). No set
// of votes is surer.
const GRID_VARIANCE = 1 / 12

/**
 * 20 % trimmed mean, median and 95 % interval of the votes.
 *
 * Trimmed mean: floor(0.2 n) votes are cut from each end (Tukey & McLaughlin 1963): up to a fifth of hostile votes cannot drag it away.
 * Interval: winsorized variance with Student's t on h - 1 degrees of freedom, h votes being left after the cut (Yuen 1974,
 * Biometrika 61, formula for one sample). Up to four votes nothing is cut, and it is the ordinary t interval, wide by itself.
 * One vote gives the whole range, -100 to 100: it says nothing about spread.
 *
 * `machines` may be smaller than the number of votes, because a machine votes anew in every epoch and cannot be recognised. The
 * error then shrinks with the machines, not with the votes.
 */
export function estimate (bins: readonly Bin[], machines: number): Estimate {
  const votes = total(bins)
  const cut = Math.floor(votes / 5)
  const low = nth(bins, cut)
  const high = nth(bins, votes - 1 - cut)
  const winsorized = bins.map(({ value, count }) => ({ value: Math.min(Math.max(value, low), high), count }))
  const mean = (sum(winsorized) - cut * (low + high)) / (votes - 2 * cut)
  const median = (nth(bins, Math.floor((votes - 1) / 2)) + nth(bins, Math.floor(votes / 2))) / 2
  const degrees = machines - 2 * Math.floor(machines / 5) - 1
  const variance = degrees < 1 ? undefined : errorSquared(winsorized, votes, cut) * votes / machines
  const squared = variance === undefined ? undefined : variance / 100
  return { mean: mean / 10, median: median / 10, ci95: interval(mean / 10, squared, degrees), variance: squared }
}

// Yuen 1974: (n - 1) s_w^2 / (h (h - 1)).
function errorSquared (winsorized: readonly Bin[], votes: number, cut: number): number {
  const mean = sum(winsorized) / votes
  const squares = winsorized.reduce((all, { value, count }) => all + count * (value - mean) ** 2, 0)
  const left = votes - 2 * cut
  return Math.max(squares, (votes - 1) * GRID_VARIANCE) / (left * (left - 1))
}

function interval (mean: number, variance: number | undefined, degrees: number): readonly [number, number] {
  if (variance === undefined) return [-LIMIT, LIMIT]
  const half = studentQuantile(0.975, degrees) * Math.sqrt(variance)
  return [Math.max(mean - half, -LIMIT), Math.min(mean + half, LIMIT)]
}

/** Number of votes. */
export function total (bins: readonly Bin[]): number {
  return bins.reduce((all, { count }) => all + count, 0)
}

function sum (bins: readonly Bin[]): number {
  return bins.reduce((all, { value, count }) => all + value * count, 0)
}

/** The vote at a place of the sorted votes, counted from 0. Bins are in ascending order. */
export function nth (bins: readonly Bin[], place: number): number {
  let seen = 0
  for (const { value, count } of bins) {
    seen += count
    if (place < seen) return value
  }
  return bins.at(-1)?.value ?? 0
}
