import type { Trial, TrialResult } from '../contract-types.js'

/** What a finished trial found, as a sentence. */
export function outcomeWords ({ kind, result }: Pick<Trial, 'kind' | 'result'>): string {
  if (result === null) return 'not measured'
  const { claim: { saving, ci95: [low = saving, high = saving] }, outcome, label, pairs, pooled } = result
  const figure = (middle: number, from: number, to: number): string =>
    `${middle.toFixed(1)} % (95 % interval ${from.toFixed(1)} to ${to.toFixed(1)}, ${pairs} pairs, ${label})`
  if (kind === 'self_test') return `the method's own error, with nothing held: ${figure(saving, low, high)}`
  switch (outcome) {
    case 'saving': return `saves ${figure(saving, low, high)}${low > 0 || pooled === null ? '' : `; ${withOthers(pooled)}`}`
    // A negative saving, told as the rise that it is.
    case 'loss': return `uses more power, by ${figure(-saving, -high, -low)}; let go`
    case 'none': return `no detectable effect: ${figure(saving, low, high)}; let go`
  }
}

function withOthers ({ saving, ci95: [low, high] }: NonNullable<TrialResult['pooled']>): string {
  return `with what others of its type have proven ${saving.toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)})`
}
