import type { Trial, TrialResult } from '../contract-types.js'
import { studentQuantile } from '../student.js'
import { savingOf } from './estimate.js'
import type { Summary } from './estimate.js'
import { pool } from './shrink.js'

/** What one side of the machine's own interval must exclude zero with, where the others' results are to make up the rest. */
const OWN_CONFIDENCE = 0.9

export interface Evidence {
  readonly claim: Summary
  readonly perSecond: Summary
  readonly prior: Trial['prior']
}

/**
 * Whether a plan is a saving. Alone, the 95 % interval of the claim decides. With what others have proven it is enough that claim and
 * prior together lie above zero, as long as the claim alone does so with 90 % on its side: so the prior spares pairs, and however wrong it
 * is, a plan that saves nothing is kept in a tenth of trials at most instead of a fortieth. Harm is judged without the others, and only
 * where power itself was higher too: what is owed is charged rather too high, so that alone would call plans harmful that used less.
 */
export function decide ({ claim, perSecond, prior }: Evidence): Pick<TrialResult, 'outcome' | 'pooled'> {
  const pooled = prior === null ? null : pooledWith(prior, claim)
  const ownSide = claim.mean + studentQuantile(OWN_CONFIDENCE, claim.n - 1) * claim.se
  const isSaving = claim.high < 0 || (pooled !== null && pooled.ci95[0] > 0 && ownSide < 0)
  const isLoss = claim.low > 0 && perSecond.low > 0
  return { outcome: isSaving ? 'saving' : isLoss ? 'loss' : 'none', pooled }
}

// On the scale of the log-ratio, where the measurement is normal; a point of saving is about a hundredth there (delta method).
function pooledWith (prior: NonNullable<Trial['prior']>, { mean, se }: Summary): NonNullable<TrialResult['pooled']> {
  const left = Math.max(1 - prior.saving / 100, 0.01)
  const both = pool({ mean: Math.log(left), sd: prior.sd / 100 / left }, { mean, se: Math.max(se, 1e-9) })
  const { saving, ci95 } = savingOf({ mean: both.mean, low: both.ci95[0], high: both.ci95[1] })
  return { saving, ci95, prior_saving: prior.saving, prior_sd: prior.sd }
}
