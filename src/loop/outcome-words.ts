import type { Trial } from '../contract-types.js'

/** What a finished trial found, as a sentence. */
export function outcomeWords ({ kind, result, pairs }: Pick<Trial, 'kind' | 'result' | 'pairs'>): string {
  if (result === null) return 'not measured'
  const { claim: { saving, ci95: [low = saving, high = saving] }, outcome, label } = result
  const figure = (middle: number, from: number, to: number): string =>
    `${middle.toFixed(1)} % (95 % interval ${from.toFixed(1)} to ${to.toFixed(1)}, ${pairs} pairs, ${label})`
  if (kind === 'self_test') return `the method's own error, with nothing held: ${figure(saving, low, high)}`
  switch (outcome) {
    case 'saving': return `saves ${figure(saving, low, high)}`
    // A negative saving, told as the rise that it is.
    case 'loss': return `uses more power, by ${figure(-saving, -high, -low)}; let go`
    case 'none': return `no detectable effect: ${figure(saving, low, high)}; let go`
  }
}
