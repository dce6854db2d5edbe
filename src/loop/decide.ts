import type { Run } from '../contract-types.js'
import type { InForce } from './in-force.js'
import type { LoopParts } from './loop-parts.js'
import type { Measurer } from './measure.js'
import { whyNotMeasured } from './remeasure.js'
import type { RunRecord } from './run-record.js'
import { limitsNow } from './settings-now.js'
import type { Word } from './standing.js'
import { trialFor, trialSummary } from './trial-of-run.js'

export interface DeciderParts extends Pick<LoopParts, 'runs' | 'config' | 'matched' | 'settings'>, Pick<RunRecord, 'save'> {
  readonly inForce: Pick<InForce, 'adopt'>
  readonly measurer: Pick<Measurer, 'measure'>
  readonly mode: () => Run['mode']
  readonly word: () => Word
  /** Unix time in seconds. */
  readonly seconds: () => number
}

/** What becomes of a plan: it is measured, held, or only shown. */
export function createDecider (parts: DeciderParts): (planned: Run, signal: AbortSignal) => Promise<void> {
  const { runs, config, mode, word, save, seconds, inForce, measurer } = parts

  async function measure (run: Run, signal: AbortSignal): Promise<void> {
    const limits = limitsNow(parts.settings())
    const trial = trialFor(run, { config: config.trial, matched: parts.matched(), runs: runs.list(), limits, now: seconds() })
    await runs.putTrial(trial)
    const begun: Run = { ...run, state: 'trial', message: 'the trial begins', trial: trialSummary(trial) }
    await save(begun)
    await measurer.measure(begun, trial, signal)
  }

  // Whoever asks for a run wants it measured, whatever is known already.
  function whyNot ({ trigger, mode, request, plan }: Run): string | undefined {
    if (trigger !== 'automatic' || mode !== 'apply' || !request.trial) return undefined
    return whyNotMeasured({ apps: plan?.apps ?? [], runs: runs.list(), word: word(), now: seconds() })
  }

  return async (planned, signal) => {
    const { request: { self_test: selfTest, trial: isMeasured }, plan } = planned
    // Who has said observe meanwhile gets what that mode gives: a plan to look at.
    const run: Run = planned.mode === 'apply' ? { ...planned, mode: mode() } : planned
    const reason = selfTest ? undefined : whyNot(run)
    const touches = run.mode === 'apply' && (plan?.touched ?? 0) > 0 && reason === undefined
    if (selfTest || (touches && isMeasured)) {
      await measure(run, signal)
      return
    }
    const because = touches ? 'held without having been measured' : reason
    const message = because === undefined ? run.message : `${run.message}; ${because}`
    await save({ ...run, ended_at: seconds(), in_force: touches, message })
    if (touches) await inForce.adopt()
  }
}
