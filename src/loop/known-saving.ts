import type { ControlResponse, Run, TrialResult } from '../contract-types.js'
import { isOnlyCharged, othersWords } from './outcome-words.js'

export interface KnownSaving {
  readonly run: Run
  readonly result: TrialResult
  /** Of a result that is none of now: why, and whose it is. */
  readonly past: Past | undefined
}

export interface Past { readonly why: string, readonly what: string }

/** What the user's word has made of the plan in force; null where it is not known. */
type Standing = Pick<ControlResponse, 'mode' | 'plan'> | null

/**
 * What trials say of a saving, of runs sorted with the newest first: the one of the plan in force, else the newest. A self-test proves
 * none.
 */
export function knownSaving (runs: readonly Run[], control: Standing): KnownSaving | undefined {
  const measured = runs.flatMap(run => run.trial?.kind === 'plan' && run.trial.result !== null ? [{ run, result: run.trial.result }] : [])
  const known = measured.find(({ run }) => run.in_force) ?? measured[0]
  return known && { ...known, past: pastOf(known, runs, control) }
}

// That a plan saved nothing stays true when it is let go.
function pastOf ({ run, result }: Omit<KnownSaving, 'past'>, runs: readonly Run[], control: Standing): Past | undefined {
  const isSaving = result.outcome === 'saving'
  if (!run.in_force && runs.some(each => each.in_force)) return { why: 'the plan in force was not measured', what: 'an earlier plan' }
  if (!isSaving) return undefined
  if (!run.in_force) return { why: 'no plan is in force', what: 'an earlier plan' }
  if (control?.mode.value === 'observe') return { why: 'in mode observe nothing is held', what: 'the plan' }
  if (control?.plan?.run === run.id && control.plan.whole === false) return { why: 'an app of the plan is no longer held', what: 'the whole plan' }
  return undefined
}

/** The same for a person. */
export function savingWords ({ result, past }: KnownSaving): string {
  if (past === undefined) return findingText(result)
  return `${past.why}; ${past.what} ${result.outcome === 'saving' ? 'saved' : 'was tried:'} ${findingText(result)}`
}

/** What a trial found, for a person: the figure never without its interval, its pairs and its sensor. */
export function findingText (result: TrialResult): string {
  const { claim, outcome, pairs, sensor, label } = result
  const { saving, ci95: [low, high] } = claim
  const interval = `95 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %`
  const basis = `${pairs} pairs, ${label} by ${sensor.replaceAll('_', ' ')}`
  if (outcome === 'none') return `${isOnlyCharged(result) ? 'none with what was put off charged' : 'no detectable effect'} (${interval}; ${basis})`
  return outcome === 'saving' ? `${saving.toFixed(1)} % (${interval}; ${basis})${othersWords(result)}` : `none: ${(-saving).toFixed(1)} % more was used (${interval}; ${basis})`
}
