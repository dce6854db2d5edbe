/** What is known before a trial: the saving in percent and its standard deviation in points. */
export interface SavingPrior {
  readonly saving: number
  readonly sd: number
}

const Z95 = 1.959964
/**
 * Standard deviation of the log-ratio of one pair that planning assumes, in points: the office day of the simulation in `bench`.
 * It decides only how many pairs are measured, never what they say.
 */
const PLANNED_PAIR_SD = 11
const FEWEST_PAIRS = 12
/** The machine's own measurement must speak for the plan too, so a prior spares a third of the pairs at most. */
const LEAST_SHARE = 2 / 3

/**
 * How many pairs give, together with the prior, the precision that `pairs` pairs would have without it: precisions add (Gelman et al.,
 * Bayesian Data Analysis, 3rd ed., eq. 2.11), n = s²·(pairs/s² − 1/sd²). Never fewer than two thirds, nor than twelve, for which Student's
 * factor is still small, nor more than `pairs`.
 */
export function pairsNeeded ({ pairs, prior }: { readonly pairs: number, readonly prior: SavingPrior | null }): number {
  if (prior === null) return pairs
  const needed = Math.ceil(pairs - PLANNED_PAIR_SD ** 2 / prior.sd ** 2)
  return Math.min(pairs, Math.max(FEWEST_PAIRS, Math.ceil(LEAST_SHARE * pairs), needed))
}

export interface Pooled {
  readonly mean: number
  readonly sd: number
  readonly ci95: [number, number]
}

/**
 * A normal prior and a normal measurement as one: what shrinks a lucky result towards what is usual. Without it the best of many
 * noisy results promise far more than they hold (the winner's curse; James & Stein 1961, Efron & Morris 1977).
 */
export function pool (prior: Pick<Pooled, 'mean' | 'sd'>, measured: { readonly mean: number, readonly se: number }): Pooled {
  const [own, data] = [prior.sd ** -2, measured.se ** -2]
  const sd = (own + data) ** -0.5
  const mean = (own * prior.mean + data * measured.mean) * sd ** 2
  return { mean, sd, ci95: [mean - Z95 * sd, mean + Z95 * sd] }
}
