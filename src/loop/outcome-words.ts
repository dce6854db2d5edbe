import type { Trial, TrialResult } from '../contract-types.js'

/** What a finished trial found, as a sentence. */
export function outcomeWords ({ kind, result }: Pick<Trial, 'kind' | 'result'>): string {
  if (result === null) return 'not measured'
  const { claim: { saving, ci95: [low = saving, high = saving] }, outcome, label, pairs } = result
  const figure = (middle: number, from: number, to: number): string =>
    `${middle.toFixed(1)} % (95 % interval ${from.toFixed(1)} to ${to.toFixed(1)}, ${pairs} pairs, ${label})`
  if (kind === 'self_test') return `the method's own error, with nothing held: ${figure(saving, low, high)}`
  switch (outcome) {
    case 'saving': return `saves ${figure(saving, low, high)}${othersWords(result)}`
    // A negative saving, told as the rise that it is.
    case 'loss': return `uses more power, by ${figure(-saving, -high, -low)}; let go`
    case 'none': return `${isOnlyCharged(result) ? 'no saving with what was put off charged' : 'no detectable effect'}: ${figure(saving, low, high)}; let go`
  }
}

/** Whether the claim is negative for what was put off alone: that is charged rather too high, which proves neither a saving nor harm. */
export function isOnlyCharged ({ outcome, claim: { ci95: [, high] } }: TrialResult): boolean {
  return outcome === 'none' && high < 0
}

/** A saving that this machine's own interval does not show alone is told with what shows it; empty where its own does. */
export function othersWords (result: TrialResult): string {
  const others = neededOthers(result)
  if (others === undefined) return ''
  const { saving, ci95: [low, high] } = others
  return `; with what others of its type have proven ${saving.toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)})`
}

/** What this machine and others have proven together, where its own 95 % interval alone would not have made it a saving. */
export function neededOthers ({ claim: { ci95: [low] }, outcome, pooled }: TrialResult): NonNullable<TrialResult['pooled']> | undefined {
  return outcome === 'saving' && low <= 0 && pooled !== null ? pooled : undefined
}
