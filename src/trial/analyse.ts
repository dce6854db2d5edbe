import type { Trial, TrialResult, TrialTarget } from '../contract-types.js'
import { savingOf, summarise } from './estimate.js'
import type { Summary } from './estimate.js'
import { joulesPerBusySecond, orderedPairs, powerOf, rateOf } from './pairs.js'
import type { OrderedPair } from './pairs.js'
import { owedShare, reboundOf } from './rebound.js'
import type { Rebound } from './rebound.js'
import { sharesSaved } from './shares.js'
import { pool } from './shrink.js'

/**
 * What a complete trial says. Each pair gives the log-ratio of its mean powers; Student's interval over pairs, whose order was random,
 * is valid under drift that outlasts a pair. `per_second` compares power as it was. `per_work` charges the on windows for what they
 * owe: of apps whose work is still to be done every processor second that was suppressed, of the others the share that was seen to come
 * back. A second costs the mean energy of a busy second of the off windows, idle power included, so the charge is rather too high. The
 * smaller saving is the claim. The share that comes back is taken at its estimate; its own error is not in the interval of `per_work`.
 * @throws RangeError for fewer than two pairs, and Error for a trial that has no sensor
 */
export function analyseTrial (trial: Trial): TrialResult {
  const { sensor, label, apps, prior } = trial
  if (sensor === null || label === null) throw new Error('a trial without a sensor says nothing')
  const pairs = orderedPairs(trial)
  const rebound = reboundOf(trial, apps.filter(({ owed }) => !owed).map(({ app }) => app))
  const perSecond = summarise(pairs.map(({ on, off }) => Math.log(powerOf(on) / powerOf(off))))
  const perWork = summarise(chargedRatios(pairs, apps, rebound))
  const basis = perWork.mean > perSecond.mean ? 'per_work' as const : 'per_second' as const
  const claimed = basis === 'per_work' ? perWork : perSecond
  const claim = { basis, ...savingOf(claimed) }
  return {
    pairs: pairs.length,
    sensor,
    label,
    per_second: savingOf(perSecond),
    per_work: savingOf(perWork),
    claim,
    outcome: claim.ci95[0] > 0 ? 'saving' : claim.ci95[1] < 0 ? 'loss' : 'none',
    rebound,
    pooled: prior === null ? null : pooledWith(prior, claimed),
    apps: sharesSaved({ pairs, apps, rebound, perWork })
  }
}

const LEAST_RATIO = 1e-3

function chargedRatios (pairs: readonly OrderedPair[], apps: readonly TrialTarget[], rebound: Rebound | null): number[] {
  const cost = joulesPerBusySecond(pairs)
  return pairs.map(({ on, off }) => {
    // Signed, not cut off at zero: what noise adds in one pair it takes away in another.
    const owed = apps.reduce((sum, target) => sum + owedShare(target, rebound) * (rateOf(off, target.app) - rateOf(on, target.app)), 0)
    return Math.log(Math.max(LEAST_RATIO, (powerOf(on) + cost * owed) / powerOf(off)))
  })
}

// On the scale of the log-ratio, where the measurement is normal; a point of saving is about a hundredth there (delta method).
function pooledWith (prior: NonNullable<Trial['prior']>, { mean, se }: Summary): TrialResult['pooled'] {
  const left = Math.max(1 - prior.saving / 100, 0.01)
  const both = pool({ mean: Math.log(left), sd: prior.sd / 100 / left }, { mean, se: Math.max(se, 1e-9) })
  const { saving, ci95 } = savingOf({ mean: both.mean, half: (both.ci95[1] - both.ci95[0]) / 2 })
  return { saving, ci95, prior_saving: prior.saving, prior_sd: prior.sd }
}
