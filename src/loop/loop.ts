import type { Run, Trial } from '../contract-types.js'
import { AppError } from '../errors.js'
import { createHistory } from './history.js'
import { createKeeper } from './keeper.js'
import { learnedResponse } from './learned-view.js'
import type { Loop, LoopParts } from './loop-parts.js'
import { createLateSharing } from './late-sharing.js'
import { createLateWriting } from './late-writing.js'
import { isEnded } from './new-run.js'
import { createOutlook } from './outlook.js'
import { createRunner } from './runner.js'
import { createSteady } from './steady.js'
import { createUserSay } from './user-say.js'
import { createUserWord } from './user-word.js'
import { controlResponse } from './views.js'

/** Runs whose trial windows the history shows. */
const SHOWN_TRIALS = 5

/** The only room that joins the others: what is decided by itself, what the user decides, and what both are told. */
export function createLoop (parts: LoopParts): Loop {
  const { machine, runs, control, learned, config, onEvent } = parts
  const history = createHistory()
  const outlook = createOutlook(parts)
  const { seconds, mode, whyNot } = outlook
  const steady = createSteady({
    grip: { ...machine, release: async (app, why) => await machine.release(app, 'plan', why) },
    engagePercent: config.control.engage_percent,
    releasePercent: config.control.release_percent,
    dwellSeconds: config.control.dwell_s,
    holdSeconds: config.control.hold_s
  })
  const subject = (): Run | undefined => runner.trial() === undefined ? runner.inForce() : underWay()
  const { word, undone } = createUserWord({ ...parts, seconds, subject })
  const runner = createRunner({ ...parts, outlook, steady, word, onIdle: () => { keeper.plan() } })
  const isBusy = (): boolean => runner.current() !== undefined
  const begin = async (): Promise<void> => {
    await runner.begin({}, 'automatic').catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'STORAGE_FAILED') throw error // that the run failed is in the log already
    })
  }
  const keeper = createKeeper({ ...parts, outlook, steady, word, isBusy, inForce: runner.inForce, begin })
  const sharing = createLateSharing({ runs, share: runner.shareByItself })
  const say = createUserSay({ ...parts, outlook, steady, cancel: runner.cancel, onSaid })
  const late = createLateWriting({
    ...parts,
    stores: [control, learned],
    onWritten: async () => {
      await say.settle()
      onSaid()
    }
  })
  let stopLooking: (() => void) | undefined

  function onSaid (): void {
    onEvent({ kind: 'control' })
    keeper.plan()
    late.look()
  }

  function underWay (): Run | undefined {
    return runs.get(runner.current() ?? '')
  }

  // The result of a run that has ended may still be on the way out.
  async function untilTold (): Promise<void> {
    const last = underWay()
    if (last !== undefined && isEnded(last)) await runner.idle()
  }

  function view (): ReturnType<Loop['control']> {
    return controlResponse({
      control: control.current(),
      configured: config.process_control,
      now: seconds(),
      whyNot: whyNot(),
      holds: machine.holds(),
      refusals: keeper.refusals(),
      run: underWay() ?? runner.inForce(),
      measuring: runner.trial() !== undefined,
      waitIsOver: outlook.isOver(underWay()?.message ?? ''),
      word: word()
    })
  }

  function known (id: string): Run {
    const run = runs.get(id)
    if (run === undefined) throw new AppError('NOT_FOUND', `there is no run ${id}`)
    return run
  }

  async function trialOf (id: string): Promise<Trial | null> {
    return (runner.current() === id ? runner.trial() : undefined) ?? await runs.trial(id) ?? null
  }

  return {
    load: async () => {
      await Promise.all([runs.load(), control.load(), learned.load()])
      await runner.repair()
    },
    start: () => {
      stopLooking = machine.onLook(sight => {
        outlook.see(sight)
        history.add(sight, seconds())
      })
      runner.resume()
      sharing.start()
      keeper.start()
      late.look()
    },
    optimize: async request => {
      await keeper.idle()
      await untilTold()
      return await runner.begin(request, 'manual')
    },
    cancel: async () => {
      await untilTold()
      const id = await runner.cancel()
      if (id === undefined) throw new AppError('NO_ACTIVE_RUN', 'no run is going on')
      return known(id)
    },
    runs: () => {
      const { automatic: enabled } = config.optimizer
      const automatic = { enabled, next_at: enabled ? outlook.nextRun() : null, waiting_for: enabled ? outlook.delays(isBusy()) : [] }
      return { success: true, active: runner.current() ?? null, automatic, runs: [...runs.list()] }
    },
    run: async id => ({ run: known(id), trial: await trialOf(id) }),
    control: view,
    changeControl: async patch => {
      await say.change(patch)
      return view()
    },
    mode,
    neverTouch: () => control.current().never_touch ?? [],
    learned: () => learnedResponse({ ...word(), runs: runs.list() }),
    history: async () => {
      const trials = await Promise.all(runs.list().slice(0, SHOWN_TRIALS).map(async ({ id }) => await trialOf(id)))
      return history.response(trials.flatMap(each => each ?? []))
    },
    shareNewest: runner.shareNewest,
    undone: async (app, how) => {
      try {
        await undone(app, how)
      } finally {
        late.look()
      }
    },
    standDown: say.standDown,
    close: async () => {
      stopLooking?.()
      await Promise.all([runner.close(), keeper.close(), sharing.close(), late.close()])
    }
  }
}
