import type { Run, TrialResult } from '../contract-types.js'
import { othersWords } from './outcome-words.js'

export interface KnownSaving {
  readonly run: Run
  readonly result: TrialResult
  /** Whether it is a saving, and of a plan that is no longer in force: then it is none of now. */
  readonly isPast: boolean
}

/**
 * What trials say of a saving, of runs sorted with the newest first: the one of the plan in force, else the newest. A self-test proves
 * none.
 */
export function knownSaving (runs: readonly Run[]): KnownSaving | undefined {
  const measured = runs.flatMap(run => run.trial?.kind === 'plan' && run.trial.result !== null ? [{ run, result: run.trial.result }] : [])
  const known = measured.find(({ run }) => run.in_force) ?? measured[0]
  return known && { ...known, isPast: known.result.outcome === 'saving' && !known.run.in_force }
}

/** The same for a person. */
export function savingWords ({ result, isPast }: KnownSaving, runs: readonly Run[]): string {
  if (!isPast) return findingText(result)
  const now = runs.some(run => run.in_force) ? 'the plan in force was not measured' : 'no plan is in force'
  return `${now}; an earlier one saved ${findingText(result)}`
}

/** What a trial found, for a person: the figure never without its interval, its pairs and its sensor. */
export function findingText (result: TrialResult): string {
  const { claim, outcome, pairs, sensor, label } = result
  const { saving, ci95: [low, high] } = claim
  const interval = `95 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %`
  const basis = `${pairs} pairs, ${label} by ${sensor.replaceAll('_', ' ')}`
  if (outcome === 'none') return `no detectable effect (${interval}; ${basis})`
  return outcome === 'saving' ? `${saving.toFixed(1)} % (${interval}; ${basis})${othersWords(result)}` : `none: ${(-saving).toFixed(1)} % more was used (${interval}; ${basis})`
}
