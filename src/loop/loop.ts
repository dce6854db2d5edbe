import type {
  AngleMemory, Control, ControlPatch, ControlResponse, EffectiveSettings, HistoryResponse, Learned, LearnedResponse, OptimizationResult,
  OptimizeRequest, Run, RunsResponse, Trial
} from '../contract-types.js'
import type { Config } from '../config.js'
import { AppError, messageOf } from '../errors.js'
import type { Log } from '../log.js'
import { COOL } from '../machine/thermal-band.js'
import type { LookOptions } from '../machine/watch.js'
import type { Sight } from '../machine/watch-view.js'
import type { Submission } from '../network/contribute.js'
import type { Matched } from '../network/match.js'
import { learnFrom, learnUndone } from './belief.js'
import { stepHeat, whatDelaysRun, whyNotAct } from './conditions.js'
import { applyControlPatch } from './control.js'
import type { FileStore } from './file-store.js'
import { createHistory } from './history.js'
import { isEnded, newRun } from './new-run.js'
import { planRun } from './run-once.js'
import { resultOf } from './result.js'
import type { RunsStore } from './runs-store.js'
import { createSteady } from './steady.js'
import type { Grip } from './steady.js'
import { trialFor, trialSummary } from './trial-of-run.js'
import { runTrial } from './trial-run.js'
import { controlResponse, learnedResponse, modeOf } from './views.js'
import type { CandidateInput } from './candidates.js'

/** What the loop needs of the machine. */
export interface LoopMachine extends Grip {
  look (how?: LookOptions): Promise<Sight>
  onLook (listener: (sight: Sight) => void): () => void
}

export type LoopEvent =
  | { readonly kind: 'run', readonly run: Pick<Run, 'id' | 'state' | 'message'> }
  | { readonly kind: 'control' }

export interface LoopParts {
  readonly machine: LoopMachine
  readonly runs: RunsStore
  readonly control: FileStore<Control>
  readonly learned: FileStore<Learned>
  readonly memory: { readonly load: () => Promise<AngleMemory>, readonly save: (memory: AngleMemory) => Promise<void> }
  readonly config: Pick<Config, 'process_control' | 'control' | 'optimizer' | 'trial'>
  readonly settings: () => EffectiveSettings
  readonly matched: () => Matched
  readonly systemType: string
  readonly efficiencyCores: number
  readonly elsewhere: () => CandidateInput['elsewhere']
  /** Hands a proven result to the outbox. Must be safe to repeat with the same id. */
  readonly share: (result: OptimizationResult, run: Run, when: 'slot' | 'now') => Promise<Submission>
  readonly newShareId: () => string
  readonly onEvent: (event: LoopEvent) => void
  readonly log: Log
  readonly now: () => Date
  readonly monotonic: () => number
  readonly random: () => number
}

export interface Loop {
  /** Reads what is on disk. Runs that a crash cut short are marked; a trial goes on when `start` is called. */
  load (): Promise<void>
  start (): void
  /** Begins a run. @throws AppError RUN_ACTIVE */
  optimize (request: OptimizeRequest): Promise<Run>
  /** Ends the run or trial that goes on. @throws AppError NO_ACTIVE_RUN */
  cancel (): Promise<Run>
  runs (): RunsResponse
  /** @throws AppError NOT_FOUND */
  run (id: string): Promise<{ readonly run: Run, readonly trial: Trial | null }>
  control (): ControlResponse
  changeControl (patch: ControlPatch): Promise<ControlResponse>
  mode (): 'observe' | 'apply'
  neverTouch (): readonly string[]
  learned (): LearnedResponse
  history (): Promise<HistoryResponse>
  /** Shares the newest proven run that was not shared. @throws AppError NOTHING_TO_SHARE, CONTRIBUTION_DISABLED, STORAGE_FAILED */
  shareNewest (): Promise<Submission>
  /** The user let an app go. */
  undone (app: string): Promise<void>
  /** Before everything is let go on the user's word: ends what is going on, and the mode becomes observe. */
  standDown (): Promise<void>
  close (): Promise<void>
}

const TICK_MS = 60_000
const HOLDING_TICK_MS = 5000
const SAMPLE_SECONDS = 5
/** Percent of a core below which an app is not worth a decision. */
const LEAST_PERCENT = 0.5
const DAY_SECONDS = 86_400

interface Active { readonly id: string, readonly controller: AbortController, readonly done: Promise<void> }

/** The only room that joins the others: one run at a time, from looking at the machine to the proof that is shared. */
export function createLoop (parts: LoopParts): Loop {
  const { machine, runs, control, learned, config, log, now, monotonic, onEvent } = parts
  const history = createHistory()
  const steady = createSteady({
    grip: machine,
    engagePercent: config.control.engage_percent,
    releasePercent: config.control.release_percent,
    dwellSeconds: config.control.dwell_s,
    holdSeconds: config.control.hold_s
  })
  const closing = new AbortController()
  let sight: Sight | undefined
  let heat = COOL
  let active: Active | undefined
  let trial: Trial | undefined
  let timer: NodeJS.Timeout | undefined
  let ticking: Promise<void> = Promise.resolve()
  let stopLooking: (() => void) | undefined

  const seconds = (): number => Math.floor(now().getTime() / 1000)
  const mode = (): 'observe' | 'apply' => modeOf(control.current(), config.process_control).value
  const inForce = (): Run | undefined => runs.get(control.current().in_force ?? '')
  const isPaused = (): boolean => (control.current().paused_until ?? 0) > seconds()

  function seen (next: Sight): void {
    sight = next
    const threshold = Number(parts.settings().settings['thermal_threshold']?.value ?? 80)
    heat = stepHeat(heat, next, { threshold, band: config.control.thermal_band_c })
    history.add(next, seconds())
  }

  function whyNot (kind: Trial['kind'] = 'plan'): string | undefined {
    return whyNotAct({
      mode: kind === 'self_test' ? 'apply' : mode(),
      now: seconds(),
      pausedUntil: control.current().paused_until ?? 0,
      actOn: config.control.act_on,
      supply: sight?.supply.source,
      hot: heat.hot,
      rivals: kind === 'self_test' ? [] : sight?.context.rivals ?? []
    })
  }

  function delays (): string[] {
    const facts = { now: seconds(), lastRun: runs.list()[0]?.started_at ?? 0, intervalSeconds: config.optimizer.interval_h * 3600 }
    return whatDelaysRun({ ...facts, actOn: config.control.act_on, sight, hot: heat.hot, busy: active !== undefined, paused: isPaused() })
  }

  async function save (run: Run): Promise<void> {
    const before = runs.get(run.id)
    await runs.put(run)
    if (before?.state === run.state && before.message === run.message) return
    log.info({ event: 'run', run: run.id, state: run.state }, `🔎 ${run.message}`)
    onEvent({ kind: 'run', run: { id: run.id, state: run.state, message: run.message } })
  }

  async function end (id: string, changes: Partial<Run>): Promise<void> {
    const run = runs.get(id)
    if (run !== undefined) await save({ ...run, ended_at: seconds(), ...changes })
  }

  /** Runs to its end in the background; nothing of it rejects. */
  function launch (id: string, work: (signal: AbortSignal) => Promise<void>): void {
    const controller = new AbortController()
    const signal = AbortSignal.any([controller.signal, closing.signal])
    const done = work(signal)
      .catch(async (error: unknown) => {
        if (closing.signal.aborted) return // what was measured is on disk and goes on with the next start
        const cancelled = controller.signal.aborted
        if (!cancelled) log.error({ event: 'run_failed', run: id, err: error }, 'the run failed')
        await end(id, { state: cancelled ? 'cancelled' : 'failed', message: cancelled ? 'ended by you' : messageOf(error).slice(0, 400) })
      })
      .catch((error: unknown) => { log.error({ event: 'run_failed', run: id, err: error }, 'the end of a run could not be written down') })
      .finally(() => {
        active = undefined
        trial = undefined
        plan()
      })
    active = { id, controller, done }
  }

  async function begin (request: OptimizeRequest, trigger: Run['trigger']): Promise<Run> {
    const { match } = parts.matched()
    const run = newRun({
      now: now(),
      random: parts.random,
      trigger,
      mode: mode(),
      systemType: parts.systemType,
      settings: {},
      profile: { kind: match.kind, system_type: match.system_type, adapted: match.adapted },
      request,
      defaults: { observeSeconds: config.optimizer.observe_s, budgetMs: config.optimizer.budget_ms, trial: config.trial.enabled }
    })
    launch(run.id, async signal => {
      await steady.release() // what is held would not show what it uses
      await conclude(await planRun(run, { ...parts, ...planning(signal) }), signal)
    })
    await save(run)
    return run
  }

  function planning (signal: AbortSignal): Omit<Parameters<typeof planRun>[1], keyof LoopParts> & Pick<Parameters<typeof planRun>[1], 'learned'> {
    return {
      look: machine.look,
      onLook: machine.onLook,
      learned: learned.current,
      wishes: () => ({ neverTouch: new Set(control.current().never_touch), alwaysAllow: new Set(control.current().always_allow) }),
      leastPercent: LEAST_PERCENT,
      save,
      signal
    }
  }

  async function conclude (planned: Run, signal: AbortSignal): Promise<void> {
    const { request: { self_test: selfTest, trial: wanted }, plan: found } = planned
    const touches = (found?.touched ?? 0) > 0
    if (selfTest || (planned.mode === 'apply' && touches && wanted)) {
      trial = trialFor(planned, { config: config.trial, profile: parts.matched().recommended })
      await runs.putTrial(trial)
      await measure({ ...planned, state: 'trial', message: 'the trial begins', trial: trialSummary(trial) }, trial, signal)
      return
    }
    const adopt = planned.mode === 'apply' && touches
    if (adopt) await adopted(planned.id)
    await save({ ...planned, ended_at: seconds(), in_force: adopt, ...adopt ? { message: `${planned.message}; held without having been measured` } : {} })
  }

  async function measure (run: Run, begun: Trial, signal: AbortSignal): Promise<void> {
    await save(run)
    const apps = run.plan?.apps.filter(({ level }) => level !== 'keep') ?? []
    const keep = async (next: Trial): Promise<void> => {
      trial = next
      await runs.putTrial(next)
      await save({ ...runs.get(run.id) ?? run, message: next.reason === '' ? 'measuring' : next.reason, trial: trialSummary(next) })
    }
    const measured = await runTrial(begun, apps, {
      grip: machine,
      look: machine.look,
      onLook: machine.onLook,
      now,
      monotonic,
      whyNot: () => whyNot(begun.kind),
      save: keep,
      sampleSeconds: Math.min(SAMPLE_SECONDS, begun.window_s / 4),
      validSeconds: config.trial.valid_days * DAY_SECONDS
    }, signal)
    await finish(runs.get(run.id) ?? run, measured)
  }

  async function finish (run: Run, measured: Trial): Promise<void> {
    if (measured.state === 'void') {
      await runs.putTrial(measured)
      await save({ ...run, ended_at: seconds(), state: 'finished', message: `not measured: ${measured.reason}`, trial: trialSummary(measured) })
      return
    }
    const [{ analyseTrial }, { finishTrial }] = await Promise.all([import('../trial/analyse.js'), import('../trial/sequence.js')])
    const result = analyseTrial(measured)
    const done = finishTrial(measured, result)
    const proven = done.kind === 'plan' && result.outcome === 'saving'
    // The share's id is on disk before anything is sent: whatever is repeated after a crash is the same contribution.
    const finished: Run = {
      ...run,
      ended_at: seconds(),
      state: 'finished',
      message: outcomeWords(done),
      trial: trialSummary(done),
      in_force: proven,
      shared: proven ? { id: parts.newShareId(), at: seconds(), done: false } : null
    }
    if (done.kind === 'plan' && run.trial?.state !== 'finished') await learned.change(now => learnFrom(now, result, seconds()))
    await runs.putTrial(done)
    await save(finished)
    if (proven) await adopted(run.id)
    if (proven) await shareByItself(finished)
  }

  async function shareRun (run: Run, when: 'slot' | 'now'): Promise<Submission> {
    const result = resultOf(run)
    if (result === undefined || run.shared === null) throw new AppError('NOTHING_TO_SHARE', 'the run proved nothing to share')
    const submission = await parts.share(result, run, when)
    await runs.put({ ...run, shared: { ...run.shared, done: true } })
    return submission
  }

  function isUnshared ({ shared }: Run): boolean {
    return shared?.done === false
  }

  async function shareByItself (run: Run): Promise<void> {
    await shareRun(run, 'slot').catch((error: unknown) => { log.info({ event: 'not_shared', run: run.id, reason: messageOf(error) }, 'the result is kept here') })
  }

  async function adopted (id: string): Promise<void> {
    const before = inForce()
    if (before !== undefined && before.id !== id) await runs.put({ ...before, in_force: false })
    await control.change(value => ({ ...value, in_force: id }))
    onEvent({ kind: 'control' })
  }

  async function tick (): Promise<void> {
    if (active !== undefined || closing.signal.aborted) return
    const run = inForce()
    const acting = mode() === 'apply' && run !== undefined
    if (!acting && !config.optimizer.automatic) return
    const seen = await machine.look({ oldSeconds: 2 * TICK_MS / 1000 })
    if (config.optimizer.automatic && delays().length === 0) await begin({}, 'automatic')
    else if (acting && whyNot() === undefined) await steady.step(run.plan?.apps ?? [], seen)
    else await steady.release()
  }

  function plan (): void {
    clearTimeout(timer)
    if (closing.signal.aborted || stopLooking === undefined) return
    const quick = mode() === 'apply' && inForce() !== undefined && whyNot() === undefined
    timer = setTimeout(() => {
      ticking = tick().catch((error: unknown) => { log.error({ event: 'loop_failed', err: error }, 'the loop stumbled; it goes on') }).finally(plan)
    }, quick ? HOLDING_TICK_MS : TICK_MS).unref()
  }

  async function resume (run: Run): Promise<void> {
    const stored = await runs.trial(run.id)
    if (stored === undefined) {
      await end(run.id, { state: 'interrupted', message: 'the record of its trial is gone' })
      return
    }
    if (stored.state === 'finished' || stored.state === 'void') launch(run.id, async () => { await finish(run, stored) })
    else launch(run.id, async signal => { await measure(run, stored, signal) })
  }

  return {
    load: async () => {
      await Promise.all([runs.load(), control.load(), learned.load()])
      for (const run of runs.list()) {
        if (!isEnded(run) && run.state !== 'trial') await end(run.id, { state: 'interrupted', message: 'the program ended while it ran' })
      }
    },
    start: () => {
      stopLooking = machine.onLook(seen)
      const open = runs.list().find(({ state }) => state === 'trial')
      if (open !== undefined) void resume(open)
      const waiting = runs.list().find(isUnshared)
      if (waiting !== undefined) void shareByItself(waiting)
      plan()
    },
    optimize: async request => {
      if (active !== undefined) throw new AppError('RUN_ACTIVE', `run ${active.id} is going on; cancel it first`)
      await ticking
      return await begin(request, 'manual')
    },
    cancel: async () => {
      const current = active
      if (current === undefined) throw new AppError('NO_ACTIVE_RUN', 'no run is going on')
      current.controller.abort()
      await current.done
      const run = runs.get(current.id)
      if (run === undefined) throw new AppError('NOT_FOUND', `there is no run ${current.id}`)
      return run
    },
    runs: () => ({
      success: true,
      active: active?.id ?? null,
      automatic: automaticView(),
      runs: [...runs.list()]
    }),
    run: async id => {
      const run = runs.get(id)
      if (run === undefined) throw new AppError('NOT_FOUND', `there is no run ${id}`)
      return { run, trial: (active?.id === id ? trial : await runs.trial(id)) ?? null }
    },
    control: view,
    changeControl: async patch => {
      const before = mode()
      await control.change(value => applyControlPatch(value, patch, seconds()))
      if (whyNot() !== undefined || before !== mode()) await steady.release()
      for (const app of Object.entries(patch.never_touch ?? {}).flatMap(([id, wanted]) => wanted ? [id] : [])) await machine.release(app)
      onEvent({ kind: 'control' })
      plan()
      return view()
    },
    mode,
    neverTouch: () => control.current().never_touch ?? [],
    learned: () => learnedResponse(learned.current()),
    history: async () => {
      const known = await Promise.all(runs.list().slice(0, 5).map(async ({ id }) => active?.id === id ? trial : await runs.trial(id)))
      return history.response(known.flatMap(each => each ?? []))
    },
    shareNewest: async () => {
      const run = runs.list().find(isUnshared)
      if (run === undefined) throw new AppError('NOTHING_TO_SHARE', 'this computer has no measured optimization that was not shared yet; a result of another program can be posted as JSON')
      return await shareRun(run, 'now')
    },
    undone: async app => {
      const held = [...runs.list()].find(({ in_force: force }) => force)?.plan?.apps.find(each => each.app === app)
      if (held === undefined || held.level === 'keep') return
      const { level } = held
      await learned.change(value => learnUndone(value, { app, level, at: seconds() }))
    },
    standDown: async () => {
      active?.controller.abort()
      await active?.done
      await steady.release()
      await control.change(value => ({ ...value, mode: 'observe' }))
      onEvent({ kind: 'control' })
    },
    close: async () => {
      closing.abort(new Error('the program is ending'))
      clearTimeout(timer)
      stopLooking?.()
      await active?.done
      await ticking
    }
  }

  function view (): ControlResponse {
    const run = active === undefined ? inForce() : runs.get(active.id)
    return controlResponse({
      control: control.current(),
      configured: config.process_control,
      now: seconds(),
      whyNot: whyNot(),
      holds: machine.holds(),
      refusals: steady.refusals(),
      run,
      measuring: trial !== undefined
    })
  }

  function automaticView (): RunsResponse['automatic'] {
    const last = runs.list()[0]?.started_at
    return {
      enabled: config.optimizer.automatic,
      next_at: last === undefined ? null : last + config.optimizer.interval_h * 3600,
      waiting_for: config.optimizer.automatic ? delays() : []
    }
  }
}

function outcomeWords ({ kind, result, pairs }: Trial): string {
  if (result === null) return 'not measured'
  const { claim: { saving, ci95 }, outcome, label } = result
  const figure = `${saving.toFixed(1)} % (95 % interval ${(ci95[0] ?? saving).toFixed(1)} to ${(ci95[1] ?? saving).toFixed(1)}, ${pairs} pairs, ${label})`
  if (kind === 'self_test') return `the method's own error, with nothing held: ${figure}`
  return outcome === 'saving' ? `saves ${figure}` : outcome === 'loss' ? `uses more: ${figure}; let go` : `no detectable effect: ${figure}; let go`
}
