import type { Run, Trial } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import type { Submission } from '../network/contribute.js'
import { learnFrom } from './belief.js'
import { levelCountsOf } from './level-counts.js'
import { insist } from './insist.js'
import type { InForce } from './in-force.js'
import type { LoopParts } from './loop-parts.js'
import { outcomeWords } from './outcome-words.js'
import { provesAlone, resultOf } from './result.js'
import { trialSummary } from './trial-of-run.js'
import { runTrial } from './trial-run.js'

export interface MeasurerParts extends LoopParts {
  readonly whyNot: (kind: Trial['kind']) => string | undefined
  /** Why the trial must not go on at all; undefined while it may. */
  readonly whyVoid: (trial: Trial) => string | undefined
  /** Why no pair of it may begin yet; undefined when one may. */
  readonly whyRest: (trial: Trial) => string | undefined
  readonly save: (run: Run) => Promise<void>
  readonly inForce: Pick<InForce, 'adopt' | 'end'>
  readonly seconds: () => number
}

/** From a plan to its proof: measures, learns, keeps what works, shares what is proven. */
export interface Measurer {
  /** The trial that goes on. */
  readonly current: () => Trial | undefined
  /** Measures the plan of a run to its end, from wherever its trial stands. */
  measure (run: Run, trial: Trial, signal: AbortSignal): Promise<void>
  /** @throws AppError NOTHING_TO_SHARE, CONTRIBUTION_DISABLED, STORAGE_FAILED */
  share (run: Run, when: 'slot' | 'now'): Promise<Submission>
  /** Shares in the install's own slot; what cannot be shared is kept. Never rejects. */
  shareByItself (run: Run): Promise<void>
}

/** Does what writes until it has been written. */
type Write = (work: () => Promise<unknown>) => Promise<void>

const SAMPLE_SECONDS = 5
const DAY_SECONDS = 86_400

export function createMeasurer (parts: MeasurerParts): Measurer {
  const { runs, machine, learned, config, save, seconds, log, inForce } = parts
  let current: Trial | undefined

  async function measured (run: Run, begun: Trial, signal: AbortSignal): Promise<Trial> {
    if (begun.state === 'finished' || begun.state === 'void') return begun
    const apps = run.plan?.apps.filter(({ level }) => level !== 'keep') ?? []
    const keep = async (trial: Trial): Promise<void> => {
      current = trial
      await runs.putTrial(trial)
      await save({ ...runs.get(run.id) ?? run, message: trial.reason, trial: trialSummary(trial) })
    }
    return await runTrial(begun, apps, {
      ...parts,
      grip: { ...machine, release: async app => await machine.release(app, 'trial') },
      look: machine.look,
      onLook: machine.onLook,
      whyNot: () => parts.whyNot(begun.kind),
      whyVoid: () => parts.whyVoid(begun),
      whyRest: () => parts.whyRest(begun),
      save: keep,
      sampleSeconds: Math.min(SAMPLE_SECONDS, begun.window_s / 4),
      begunAt: run.started_at,
      validSeconds: config.trial.valid_days * DAY_SECONDS
    }, signal)
  }

  async function giveUp (run: Run, trial: Trial): Promise<void> {
    await runs.putTrial(trial)
    const message = `not measured: ${trial.reason}`
    await save({ ...run, ended_at: seconds(), state: 'finished', message, trial: trialSummary(trial) })
  }

  async function conclude (run: Run, complete: Trial, write: Write): Promise<void> {
    const [{ analyseTrial }, { finishTrial }] = await Promise.all([import('../trial/analyse.js'), import('../trial/sequence.js')])
    const result = analyseTrial(complete)
    const trial = finishTrial(complete, result)
    const proven = trial.kind === 'plan' && result.outcome === 'saving'
    const ending = { ended_at: seconds(), state: 'finished' as const, message: outcomeWords(trial), trial: trialSummary(trial) }
    // The share's id is on disk before anything is sent: whatever is repeated after a crash is the same contribution.
    if (trial.kind === 'plan') await write(async () => await learned.change(before => learnFrom(before, { run: run.id, result, at: seconds() })))
    const levels = levelCountsOf(learned.current())
    const due = { id: parts.newShareId(), at: seconds(), done: false, ...levels === undefined ? {} : { levels } }
    const shared = proven && provesAlone(result) ? due : null
    const finished: Run = { ...run, ...ending, in_force: proven, shared }
    // Before the run has ended, so that a crash in between makes the same end again.
    if (trial.kind === 'plan' && !proven) await write(async () => { await inForce.end(trial.apps.map(({ app }) => app)) })
    await write(async () => { await runs.putTrial(trial) })
    await write(async () => { await save(finished) })
    if (!proven) return
    await inForce.adopt()
    if (shared === null) log.info({ event: 'not_shared', run: run.id, reason: 'its own interval includes zero' }, 'the plan is kept with what others have proven, and is no proof for others')
    else await shareByItself(finished)
  }

  async function share (run: Run, when: 'slot' | 'now'): Promise<Submission> {
    const result = resultOf(run)
    if (result === undefined || run.shared === null) throw new AppError('NOTHING_TO_SHARE', 'the run proved nothing to share')
    const submission = await parts.share(result, run, when)
    await runs.put({ ...runs.get(run.id) ?? run, shared: { ...run.shared, done: true } })
    return submission
  }

  async function shareByItself (run: Run): Promise<void> {
    try {
      await share(run, 'slot')
    } catch (error) {
      log.info({ event: 'not_shared', run: run.id, reason: messageOf(error) }, 'the result is kept here')
      if (error instanceof AppError && error.code === 'CONTRIBUTION_DISABLED') await keep(run)
    }
  }

  // Whoever says yes one day has not said it of what was measured while he said no.
  async function keep (run: Run): Promise<void> {
    const now = runs.get(run.id) ?? run
    if (now.shared === null) return
    const failed = (error: unknown): void => { log.warn({ event: 'not_written', run: run.id, reason: messageOf(error) }, 'that it stays here could not be written down') }
    await runs.put({ ...now, shared: { ...now.shared, kept: true } }).catch(failed)
  }

  return {
    current: () => current,
    measure: async (run, begun, signal) => {
      current = begun
      const write: Write = async work => { await insist(work, { ...parts, signal }) }
      try {
        const trial = await measured(run, begun, signal)
        const now = runs.get(run.id) ?? run
        if (trial.state === 'void') await write(async () => { await giveUp(now, trial) })
        else await conclude(now, trial, write)
      } finally {
        current = undefined
      }
    },
    share,
    shareByItself
  }
}
