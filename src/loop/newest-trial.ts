import type { Run, TrialResult } from '../contract-types.js'

/** The newest trial of a plan that came to an end, of runs sorted with the newest first. A self-test proves no saving. */
export function newestTrial (runs: readonly Run[]): { readonly run: Run, readonly result: TrialResult } | undefined {
  for (const run of runs) {
    const result = run.trial?.kind === 'plan' ? run.trial.result : null
    if (result !== null) return { run, result }
  }
  return undefined
}

/** What a trial found, for a person: the figure never without its interval, its pairs and its sensor. */
export function findingText ({ claim, outcome, pairs, sensor, label }: TrialResult): string {
  const { saving, ci95: [low, high] } = claim
  const interval = `95 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %`
  const basis = `${pairs} pairs, ${label} by ${sensor.replaceAll('_', ' ')}`
  if (outcome === 'none') return `no detectable effect (${interval}; ${basis})`
  return outcome === 'saving' ? `${saving.toFixed(1)} % (${interval}; ${basis})` : `none: ${(-saving).toFixed(1)} % more was used (${interval}; ${basis})`
}
