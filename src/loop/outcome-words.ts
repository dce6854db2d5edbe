import type { Trial } from '../contract-types.js'

/** What a finished trial found, as a sentence. */
export function outcomeWords ({ kind, result, pairs }: Pick<Trial, 'kind' | 'result' | 'pairs'>): string {
  if (result === null) return 'not measured'
  const { claim: { saving, ci95: [low = saving, high = saving] }, outcome, label } = result
  const figure = `${saving.toFixed(1)} % (95 % interval ${low.toFixed(1)} to ${high.toFixed(1)}, ${pairs} pairs, ${label})`
  if (kind === 'self_test') return `the method's own error, with nothing held: ${figure}`
  switch (outcome) {
    case 'saving': return `saves ${figure}`
    case 'loss': return `uses more power: ${figure}; let go`
    case 'none': return `no detectable effect: ${figure}; let go`
  }
}
