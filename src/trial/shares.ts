import type { TrialResult, TrialTarget } from '../contract-types.js'
import { summarise } from './estimate.js'
import type { Summary } from './estimate.js'
import { joulesPerBusySecond, powerOf, rateOf } from './pairs.js'
import type { OrderedPair } from './pairs.js'
import { owedShare } from './rebound.js'
import type { Rebound } from './rebound.js'

export interface SharesInput {
  readonly pairs: readonly OrderedPair[]
  readonly apps: readonly TrialTarget[]
  readonly rebound: Rebound | null
  /** Log-ratios of power with what is owed charged. */
  readonly perWork: Summary
}

type Share = TrialResult['apps'][number]

/**
 * What the trial says of each app, as a share of the app's own power. Of an app whose work nobody misses: its processor time that was
 * saved. Of one whose work is still to be done, processor time says nothing, because putting work off is no saving: such apps share
 * alike what the machine as a whole saved beyond the others. `se` is 0 where nothing can be said.
 */
export function sharesSaved (input: SharesInput): TrialResult['apps'] {
  const idle = input.apps.filter(({ owed }) => !owed).map(app => ({ app, share: ownShare(input, app) }))
  const residual = residualShare(input, idle.map(({ app, share }) => share.saving * wattsOf(input, app)))
  return input.apps.map(app => {
    const { saving, se } = app.owed ? residual : idle.find(each => each.app === app)?.share ?? NOTHING
    return { app: app.app, level: app.level, owed: app.owed, saving: Math.min(1, Math.max(-1000, saving)), se: Math.min(1000, se) }
  })
}

const NOTHING = { saving: 0, se: 0 }
const LEAST_SE = 1e-6
const Z95 = 1.959964

/**
 * The mean difference over the mean of the off windows, with the error of a ratio estimator (Cochran, Sampling Techniques, 3rd ed.,
 * §6.4).
 */
function ownShare ({ pairs, rebound }: SharesInput, target: TrialTarget): Pick<Share, 'saving' | 'se'> {
  const off = pairs.map(pair => rateOf(pair.off, target.app))
  const on = pairs.map(pair => rateOf(pair.on, target.app))
  const mean = average(off)
  if (mean <= 0) return NOTHING
  const suppressed = 1 - average(on) / mean
  const se = normalSe(summarise(off.map((rate, i) => rate - (on[i] ?? 0) - suppressed * rate)))
  return { saving: (1 - owedShare(target, rebound)) * suppressed, se: Math.max(LEAST_SE, se / mean) }
}

function residualShare (input: SharesInput, savedByOthers: readonly number[]): Pick<Share, 'saving' | 'se'> {
  const { pairs, apps, perWork } = input
  const watts = apps.filter(({ owed }) => owed).reduce((sum, app) => sum + wattsOf(input, app), 0)
  if (watts <= 0) return NOTHING
  const power = average(pairs.map(({ off }) => powerOf(off)))
  const saved = -Math.expm1(perWork.mean) * power - savedByOthers.reduce((sum, each) => sum + each, 0)
  return { saving: saved / watts, se: Math.max(LEAST_SE, normalSe(perWork) * Math.exp(perWork.mean) * power / watts) }
}

// Who adds these up takes them for normal: the few pairs of a short trial are made up for by the width of Student's interval.
function normalSe ({ half }: Summary): number {
  return half / Z95
}

/** Mean watts of an app in the off windows, by its processor time. */
function wattsOf ({ pairs }: SharesInput, { app }: TrialTarget): number {
  return joulesPerBusySecond(pairs) * average(pairs.map(({ off }) => rateOf(off, app)))
}

function average (values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
