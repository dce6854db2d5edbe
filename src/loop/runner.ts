import type { OptimizeRequest, Run, Trial } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Submission } from '../network/contribute.js'
import type { LoopParts } from './loop-parts.js'
import { createCutShort } from './cut-short.js'
import { createDecider } from './decide.js'
import { createInForce } from './in-force.js'
import { createMeasurer } from './measure.js'
import type { Measurer } from './measure.js'
import { createLeftover } from './leftover.js'
import { isUnshared, newRun } from './new-run.js'
import type { Outlook } from './outlook.js'
import { findingsElsewhere } from './prior-saving.js'
import { planRun } from './run-once.js'
import { createRunEnding } from './run-ending.js'
import { createRunRecord } from './run-record.js'
import type { Word } from './standing.js'
import type { Steady } from './steady.js'
import { createTask } from './task.js'
import { whyVoid } from './trial-ground.js'

/** One run at a time, from looking at the machine to the proof that is shared. */
export interface Runner extends Pick<Measurer, 'shareByItself'> {
  /** The id of the run that goes on. */
  current (): string | undefined
  /** Its trial, while it is measured. */
  trial (): Trial | undefined
  /** The run whose plan is in force. */
  inForce (): Run | undefined
  /** After reading what is on disk: what a crash left half written agrees again, and all that it cut short but one trial has ended. */
  repair (): Promise<void>
  /** @throws AppError RUN_ACTIVE, STORAGE_FAILED */
  begin (request: OptimizeRequest, trigger: Run['trigger']): Promise<Run>
  /** The trial that the end of the program cut short goes on, if there is one; until then it is what goes on, and nothing else begins. */
  resume (): void
  /** Shares the newest proven run that was not shared. @throws AppError NOTHING_TO_SHARE, CONTRIBUTION_DISABLED, STORAGE_FAILED */
  shareNewest (): Promise<Submission>
  idle (): Promise<void>
  /** Ends what goes on; its id. */
  cancel (): Promise<string | undefined>
  close (): Promise<void>
}

export interface RunnerParts extends LoopParts {
  readonly outlook: Outlook
  readonly steady: Steady
  readonly word: () => Word
  readonly onIdle: () => void
}

/** Percent of a core below which an app is not worth a decision, whatever the configuration says of engaging. */
const LEAST_PERCENT = 0.5

export function createRunner (parts: RunnerParts): Runner {
  const { machine, runs, learned, config, now, outlook: { seconds, mode, whyNot }, steady, word } = parts
  const voided = (trial: Trial): string | undefined => whyVoid(trial, word(), runs.get(trial.run)?.started_at ?? 0)
  const { save, end } = createRunRecord(parts, seconds)
  const inForce = createInForce(parts)
  const leftover = createLeftover({ machine, trial: () => measurer.current() })
  const whyRest = (trial: Trial): string | undefined => leftover.whyRest(trial, runs.get(trial.run)?.observation?.sensor ?? null)
  const measurer = createMeasurer({ ...parts, whyNot, whyVoid: voided, whyRest, save, inForce, seconds })
  const decide = createDecider({ ...parts, mode, word, save, seconds, inForce, measurer })
  const closing = new AbortController()
  let stopLooking = (): void => undefined
  const cutShort = createCutShort({ ...parts, end })
  const write = createRunEnding({ ...parts, end, signal: closing.signal })
  const task = createTask(async (id, ending) => {
    await write(id, ending)
    parts.onIdle()
  })
  const current = (): string | undefined => task.current() ?? cutShort.current()?.id

  async function begin (request: OptimizeRequest, trigger: Run['trigger']): Promise<Run> {
    const active = current()
    if (active !== undefined) throw new AppError('RUN_ACTIVE', `run ${active} is going on; cancel it first`)
    const { match } = parts.matched()
    const run = newRun({
      ...parts,
      now: now(),
      after: runs.list()[0]?.id,
      trigger,
      mode: mode(),
      settings: {},
      profile: { kind: match.kind, system_type: match.system_type, adapted: match.adapted },
      request,
      defaults: { observeSeconds: config.optimizer.observe_s, budgetMs: config.optimizer.budget_ms, trial: config.trial.enabled }
    })
    // In this turn, so that nobody else begins one meanwhile.
    const recorded = save(run)
    task.start(run.id, async signal => {
      await recorded
      await steady.release('a run looks at what it uses') // what is held would not show it
      await decide(await plan(run, signal), signal)
    })
    await recorded // a run that is nowhere to be looked up has not begun
    return run
  }

  async function plan (run: Run, signal: AbortSignal): Promise<Run> {
    return await planRun(run, {
      ...parts,
      look: machine.look,
      onLook: machine.onLook,
      learned: learned.current,
      elsewhere: () => findingsElsewhere(parts.matched(), runs.list(), seconds()),
      wishes: () => word().wishes,
      // The same threshold from which on the plan is held, or a proof would rest on apps that are never held afterwards.
      leastPercent: Math.max(LEAST_PERCENT, config.control.engage_percent),
      save,
      signal
    })
  }

  return {
    shareByItself: measurer.shareByItself,
    current,
    trial: measurer.current,
    inForce: inForce.current,
    repair: async () => {
      await inForce.repair()
      await cutShort.endOthers()
    },
    begin,
    resume: () => {
      const run = cutShort.take()
      stopLooking = machine.onLook(leftover.see)
      // A trial that goes on had nobody else held.
      if (run === undefined) leftover.assumeHeld((inForce.current()?.plan?.apps ?? []).flatMap(({ app, level }) => level === 'keep' ? [] : app))
      if (run === undefined) return
      task.start(run.id, async signal => {
        const trial = await runs.trial(run.id)
        if (trial === undefined) await end(run.id, { state: 'interrupted', message: 'the record of its trial is gone' })
        else await measurer.measure(run, trial, signal)
      })
    },
    shareNewest: async () => {
      const run = runs.list().find(isUnshared)
      if (run !== undefined) return await measurer.share(run, 'now')
      const hint = 'a result of another program can be posted as JSON'
      throw new AppError('NOTHING_TO_SHARE', `this computer has no measured optimization that was not shared yet; ${hint}`)
    },
    idle: task.idle,
    cancel: task.cancel,
    close: async () => {
      closing.abort(new Error('the program is ending'))
      stopLooking()
      await task.close()
    }
  }
}
