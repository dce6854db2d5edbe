import type { Sensor, Trial, TrialResult } from '../contract-types.js'
import { chargeOf } from './charge.js'
import type { Charge } from './charge.js'
import { decide } from './decide.js'
import { savingOf, summarise } from './estimate.js'
import type { Summary } from './estimate.js'
import { average, orderedPairs, powerOf, rateOf } from './pairs.js'
import type { OrderedPair } from './pairs.js'
import { isSameQuantity } from './quantity.js'
import { sharesSaved } from './shares.js'

/**
 * What a complete trial says. Each pair gives the log-ratio of its mean powers; Student's interval over pairs, whose order was random,
 * is valid under drift that outlasts a pair. `per_second` compares power as it was, `per_work` charges what was only put off. The smaller
 * saving is the claim, with the smaller of both lower bounds and the upper one of `per_work`, so that neither the choice between the two
 * nor the error of what came back makes it look surer than it is.
 * @throws RangeError for fewer than two pairs, and Error for a trial that has no sensor
 */
export function analyseTrial (trial: Trial): TrialResult {
  const { sensor, label, apps, prior } = trial
  if (sensor === null || label === null) throw new Error('a trial without a sensor says nothing')
  const pairs = orderedPairs(trial)
  const perSecond = summarise(pairs.map(({ on, off }) => Math.log(powerOf(on) / powerOf(off))))
  const charge = chargeOf(trial)
  const { perWork } = charge
  const claimed = smaller(perSecond, perWork)
  return {
    pairs: pairs.length,
    sensor,
    label,
    per_second: savingOf(perSecond),
    per_work: savingOf(perWork),
    claim: { basis: perWork.mean > perSecond.mean ? 'per_work' : 'per_second', ...savingOf(claimed) },
    ...decide({ claim: claimed, perSecond, prior: isComparable(prior, sensor) ? prior : null }),
    rebound: reboundOf(pairs, apps.filter(({ owed }) => !owed).map(({ app }) => app), charge),
    apps: sharesSaved({ trial, pairs, perSecond, charge })
  }
}

// A trial begins by the sensor of its first window, which may be another one than its run saw.
function isComparable (prior: Trial['prior'], sensor: Sensor): boolean {
  return prior?.sensor === undefined || isSameQuantity(prior.sensor, sensor)
}

// On the scale of log-ratios, where the larger one is the smaller saving.
function smaller (one: Summary, other: Summary): Summary {
  const mean = Math.max(one.mean, other.mean)
  const high = Math.max(one.high, other.high)
  return { n: one.n, mean, low: Math.min(mean, other.low), high, se: Math.max(one.se, other.se) }
}

// How much of what was suppressed came back, for a person to read; the claim does not rest on this quotient.
function reboundOf (pairs: readonly OrderedPair[], apps: readonly string[], { paces }: Charge): TrialResult['rebound'] {
  if (paces === null) return null
  const held = average(pairs.map(({ on, off }) => apps.reduce((sum, app) => sum + rateOf(off, app) - rateOf(on, app), 0)))
  const back = paces.reduce((sum, pace) => sum + pace.weight * pace.back, 0)
  const done = paces.reduce((sum, pace) => sum + pace.weight * pace.done, 0)
  const spread = paces.reduce((sum, pace) => sum + pace.weight * ((pace.back - back) ** 2 + squared(pace.influence.values())), 0)
  const putOff = Math.max(held / 50, held - back * done)
  return { fraction: Math.max(-100, Math.min(100, back / putOff)), se: Math.min(1000, Math.sqrt(spread) * held / putOff ** 2) }
}

function squared (values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value ** 2, 0)
}
