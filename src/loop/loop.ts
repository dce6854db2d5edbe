import type { OptimizeRequest, Run, RunsResponse, Trial } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import { COOL } from '../machine/thermal-band.js'
import type { Sight } from '../machine/watch-view.js'
import { learnUndone } from './belief.js'
import { stepHeat, whatDelaysRun, whyNotAct } from './conditions.js'
import { applyControlPatch } from './control.js'
import { createHistory } from './history.js'
import type { Loop, LoopParts } from './loop-parts.js'
import { createMeasurer } from './measure.js'
import { isEnded, newRun } from './new-run.js'
import { planRun } from './run-once.js'
import { createSteady } from './steady.js'
import { createTask } from './task.js'
import type { TaskEnding } from './task.js'
import { trialFor, trialSummary } from './trial-of-run.js'
import { controlResponse, learnedResponse, modeOf } from './views.js'

/** How often is looked whether a run may begin by itself, and how often while a plan is in force. */
const TICK_MS = 60_000
const HOLDING_TICK_MS = 5000
/** Percent of a core below which an app is not worth a decision. */
const LEAST_PERCENT = 0.5
const DEFAULT_THRESHOLD_C = 80
/** Runs whose trial windows the history shows. */
const SHOWN_TRIALS = 5

/** The only room that joins the others: one run at a time, from looking at the machine to the proof that is shared. */
export function createLoop (parts: LoopParts): Loop {
  const { machine, runs, control, learned, config, log, now, onEvent } = parts
  const history = createHistory()
  const steady = createSteady({
    grip: machine,
    engagePercent: config.control.engage_percent,
    releasePercent: config.control.release_percent,
    dwellSeconds: config.control.dwell_s,
    holdSeconds: config.control.hold_s
  })
  const measurer = createMeasurer({ ...parts, whyNot, save, adopt, seconds })
  const task = createTask(ended)
  let sight: Sight | undefined
  let heat = COOL
  let timer: NodeJS.Timeout | undefined
  let ticking: Promise<void> = Promise.resolve()
  let stopLooking: (() => void) | undefined
  let closed = false

  function seconds (): number {
    return Math.floor(now().getTime() / 1000)
  }

  function mode (): 'observe' | 'apply' {
    return modeOf(control.current(), config.process_control).value
  }

  function inForce (): Run | undefined {
    return runs.get(control.current().in_force ?? '')
  }

  function seen (next: Sight): void {
    sight = next
    const threshold = Number(parts.settings().settings['thermal_threshold']?.value ?? DEFAULT_THRESHOLD_C)
    heat = stepHeat(heat, next, { threshold, band: config.control.thermal_band_c })
    history.add(next, seconds())
  }

  // An A/A trial touches nothing, so neither mode nor rivals are in its way.
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
    return whatDelaysRun({
      now: seconds(),
      lastRun: runs.list()[0]?.started_at ?? 0,
      intervalSeconds: config.optimizer.interval_h * 3600,
      actOn: config.control.act_on,
      sight,
      hot: heat.hot,
      busy: task.current() !== undefined,
      paused: (control.current().paused_until ?? 0) > seconds()
    })
  }

  async function save (run: Run): Promise<void> {
    const before = runs.get(run.id)
    await runs.put(run)
    if (before?.state === run.state && before.message === run.message) return
    log.info({ event: 'run', run: run.id, state: run.state }, `🔎 ${run.message}`)
    onEvent({ kind: 'run', run: { id: run.id, state: run.state, message: run.message } })
  }

  async function end (id: string, changes: Pick<Run, 'state' | 'message'>): Promise<void> {
    const run = runs.get(id)
    if (run !== undefined) await save({ ...run, ended_at: seconds(), ...changes })
  }

  async function ended (id: string, ending: TaskEnding): Promise<void> {
    try {
      if (ending.kind === 'cancelled') await end(id, { state: 'cancelled', message: 'ended by you' })
      if (ending.kind === 'failed') {
        log.error({ event: 'run_failed', run: id, err: ending.error }, 'the run failed')
        await end(id, { state: 'failed', message: messageOf(ending.error).slice(0, 400) })
      }
    } catch (error) {
      log.error({ event: 'run_failed', run: id, err: error }, 'the end of a run could not be written down')
    }
    planTick()
  }

  async function begin (request: OptimizeRequest, trigger: Run['trigger']): Promise<Run> {
    const { match } = parts.matched()
    const run = newRun({
      ...parts,
      now: now(),
      trigger,
      mode: mode(),
      settings: {},
      profile: { kind: match.kind, system_type: match.system_type, adapted: match.adapted },
      request,
      defaults: { observeSeconds: config.optimizer.observe_s, budgetMs: config.optimizer.budget_ms, trial: config.trial.enabled }
    })
    // In this turn, so that nobody else begins one meanwhile.
    task.start(run.id, async signal => {
      await save(run)
      await steady.release() // what is held would not show what it uses
      await decide(await plan(run, signal), signal)
    })
    return run
  }

  async function plan (run: Run, signal: AbortSignal): Promise<Run> {
    const { never_touch: never, always_allow: allow } = control.current()
    return await planRun(run, {
      ...parts,
      look: machine.look,
      onLook: machine.onLook,
      learned: learned.current,
      wishes: () => ({ neverTouch: new Set(never), alwaysAllow: new Set(allow) }),
      leastPercent: LEAST_PERCENT,
      save,
      signal
    })
  }

  /** A plan is measured, held, or only shown. */
  async function decide (run: Run, signal: AbortSignal): Promise<void> {
    const { request: { self_test: selfTest, trial: measure }, plan: found } = run
    const touches = run.mode === 'apply' && (found?.touched ?? 0) > 0
    if (selfTest || (touches && measure)) {
      const trial = trialFor(run, { config: config.trial, profile: parts.matched().recommended })
      await runs.putTrial(trial)
      const begun: Run = { ...run, state: 'trial', message: 'the trial begins', trial: trialSummary(trial) }
      await save(begun)
      await measurer.measure(begun, trial, signal)
      return
    }
    const message = touches ? `${run.message}; held without having been measured` : run.message
    const done: Run = { ...run, ended_at: seconds(), in_force: touches, message }
    await save(done)
    if (touches) await adopt(done)
  }

  async function adopt ({ id }: Run): Promise<void> {
    const before = inForce()
    if (before !== undefined && before.id !== id) await runs.put({ ...before, in_force: false })
    await control.change(value => ({ ...value, in_force: id }))
    onEvent({ kind: 'control' })
  }

  async function resume (run: Run): Promise<void> {
    const trial = await runs.trial(run.id)
    if (trial === undefined) await end(run.id, { state: 'interrupted', message: 'the record of its trial is gone' })
    else task.start(run.id, async signal => { await measurer.measure(run, trial, signal) })
  }

  async function tick (): Promise<void> {
    const run = inForce()
    const acting = mode() === 'apply' && run !== undefined
    if (task.current() !== undefined || closed || (!acting && !config.optimizer.automatic)) return
    const looked = await machine.look({ oldSeconds: 2 * TICK_MS / 1000 })
    if (config.optimizer.automatic && delays().length === 0) await begin({}, 'automatic')
    else if (acting && whyNot() === undefined) await steady.step(run.plan?.apps ?? [], looked)
    else await steady.release()
  }

  function planTick (): void {
    clearTimeout(timer)
    if (closed || stopLooking === undefined) return
    const holding = mode() === 'apply' && inForce() !== undefined && whyNot() === undefined
    timer = setTimeout(() => {
      ticking = tick()
        .catch((error: unknown) => { log.error({ event: 'loop_failed', err: error }, 'the loop stumbled; it goes on') })
        .finally(planTick)
    }, holding ? HOLDING_TICK_MS : TICK_MS).unref()
  }

  function view (): ReturnType<Loop['control']> {
    return controlResponse({
      control: control.current(),
      configured: config.process_control,
      now: seconds(),
      whyNot: whyNot(),
      holds: machine.holds(),
      refusals: steady.refusals(),
      run: runs.get(task.current() ?? '') ?? inForce(),
      measuring: measurer.current() !== undefined
    })
  }

  function automatic (): RunsResponse['automatic'] {
    const last = runs.list()[0]?.started_at
    const { automatic: enabled, interval_h: hours } = config.optimizer
    return { enabled, next_at: last === undefined ? null : last + hours * 3600, waiting_for: enabled ? delays() : [] }
  }

  function known (id: string): Run {
    const run = runs.get(id)
    if (run === undefined) throw new AppError('NOT_FOUND', `there is no run ${id}`)
    return run
  }

  async function trialOf (id: string): Promise<Trial | null> {
    return (task.current() === id ? measurer.current() : undefined) ?? await runs.trial(id) ?? null
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
      if (open !== undefined) void resume(open).catch((error: unknown) => { log.error({ err: error }, 'a trial could not be resumed') })
      const waiting = runs.list().find(isUnshared)
      if (waiting !== undefined) void measurer.shareByItself(waiting)
      planTick()
    },
    optimize: async request => {
      await ticking
      const last = runs.get(task.current() ?? '')
      if (last !== undefined && isEnded(last)) await task.idle() // its result is on the way out
      const active = task.current()
      if (active !== undefined) throw new AppError('RUN_ACTIVE', `run ${active} is going on; cancel it first`)
      return await begin(request, 'manual')
    },
    cancel: async () => {
      const id = await task.cancel()
      if (id === undefined) throw new AppError('NO_ACTIVE_RUN', 'no run is going on')
      return known(id)
    },
    runs: () => ({ success: true, active: task.current() ?? null, automatic: automatic(), runs: [...runs.list()] }),
    run: async id => ({ run: known(id), trial: await trialOf(id) }),
    control: view,
    changeControl: async patch => {
      await control.change(value => applyControlPatch(value, patch, seconds()))
      if (whyNot() !== undefined) await steady.release()
      for (const [app, never] of Object.entries(patch.never_touch ?? {})) if (never) await machine.release(app)
      onEvent({ kind: 'control' })
      planTick()
      return view()
    },
    mode,
    neverTouch: () => control.current().never_touch ?? [],
    learned: () => learnedResponse(learned.current()),
    history: async () => {
      const trials = await Promise.all(runs.list().slice(0, SHOWN_TRIALS).map(async ({ id }) => await trialOf(id)))
      return history.response(trials.flatMap(each => each ?? []))
    },
    shareNewest: async () => {
      const run = runs.list().find(isUnshared)
      if (run !== undefined) return await measurer.share(run, 'now')
      const hint = 'a result of another program can be posted as JSON'
      throw new AppError('NOTHING_TO_SHARE', `this computer has no measured optimization that was not shared yet; ${hint}`)
    },
    undone: async app => {
      const planned = inForce()?.plan?.apps.find(each => each.app === app)
      if (planned === undefined || planned.level === 'keep') return
      const { level } = planned
      await learned.change(value => learnUndone(value, { app, level, at: seconds() }))
    },
    standDown: async () => {
      await task.cancel()
      await steady.release()
      if (mode() === 'apply') await control.change(value => ({ ...value, mode: 'observe' }))
      onEvent({ kind: 'control' })
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      stopLooking?.()
      await task.close()
      await ticking
    }
  }
}

function isUnshared ({ shared }: Run): boolean {
  return shared?.done === false
}
