import type { Config } from '../config.js'
import type { Run, Trial, TrialTarget } from '../contract-types.js'
import type { Matched } from '../network/match.js'
import { untouchedFor } from '../trial/order.js'
import { newTrial } from '../trial/sequence.js'
import { pairsNeeded } from '../trial/shrink.js'
import { priorSavingOf } from './prior-saving.js'
import type { LimitsByApp } from './settings-now.js'
import { groundOf } from './trial-ground.js'

export interface TrialFrame {
  readonly config: Config['trial']
  readonly matched: Pick<Matched, 'match' | 'recommended'>
  /** Of this machine, newest first: what it shared itself is no news. */
  readonly runs: readonly Run[]
  readonly limits: LimitsByApp
  /** Unix time in seconds. */
  readonly now: number
}

/**
 * The trial that shall measure the plan of a run. Where other machines have proven something it needs fewer pairs for the same
 * certainty.
 */
export function trialFor (run: Run, { config, matched, runs, limits, now }: TrialFrame): Trial {
  const apps = targetsOf(run)
  const prior = run.request.self_test ? null : priorSavingOf(matched, { runs, now, sensor: run.observation?.sensor ?? null })
  const pairs = pairsNeeded({ pairs: config.pairs, prior })
  return newTrial({
    run: run.id,
    kind: run.request.self_test ? 'self_test' : 'plan',
    seed: run.request.seed,
    pairs,
    untouched: untouchedFor(pairs),
    windowSeconds: config.window_s,
    settleSeconds: config.settle_s,
    apps,
    basis: groundOf(apps, { settings: run.settings, limits }),
    prior
  })
}

function targetsOf ({ plan }: Run): TrialTarget[] {
  return (plan?.apps ?? []).flatMap(({ app, level, cpu_limit: cpu, memory_limit: memory, owed }) => level === 'keep'
    ? []
    : [{ app, level, owed, ...cpu === undefined ? {} : { cpu_limit: cpu }, ...memory === undefined ? {} : { memory_limit: memory } }])
}

/** What a run tells of its trial. */
export function trialSummary (trial: Trial): NonNullable<Run['trial']> {
  const { kind, state, reason, pairs, done, window_s: seconds, settle_s: settle, voided_total: voided, sensor, result } = trial
  const last = trial.voided.at(-1)
  return {
    kind,
    state,
    reason,
    pairs,
    pairs_done: done.length,
    window_s: seconds,
    settle_s: settle,
    voided,
    ...last === undefined ? {} : { last_void: last.reason },
    sensor,
    result
  }
}
