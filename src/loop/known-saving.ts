import type { ControlResponse, Run, TrialResult } from '../contract-types.js'
import { othersWords } from './outcome-words.js'

export interface KnownSaving {
  readonly run: Run
  readonly result: TrialResult
  /** Of a saving that is none of now: why, and what it was that saved. */
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
  return known && { ...known, past: known.result.outcome === 'saving' ? pastOf(known.run, runs, control) : undefined }
}

function pastOf (run: Run, runs: readonly Run[], control: Standing): Past | undefined {
  if (!run.in_force) return { why: runs.some(each => each.in_force) ? 'the plan in force was not measured' : 'no plan is in force', what: 'an earlier plan' }
  if (control?.mode.value === 'observe') return { why: 'in mode observe nothing is held', what: 'the plan' }
  if (control?.plan?.run === run.id && control.plan.whole === false) return { why: 'an app of the plan is no longer held', what: 'the whole plan' }
  return undefined
}

/** The same for a person. */
export function savingWords ({ result, past }: KnownSaving): string {
  return past === undefined ? findingText(result) : `${past.why}; ${past.what} saved ${findingText(result)}`
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
