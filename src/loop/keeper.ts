import type { Run } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'
import type { LoopParts } from './loop-parts.js'
import type { Outlook } from './outlook.js'
import { refusedOf } from './standing.js'
import type { Word } from './standing.js'
import type { Steady } from './steady.js'

/** Looks after the plan in force, and begins runs by itself. */
export interface Keeper {
  start (): void
  /** Works out anew when it looks next, after something has changed. */
  plan (): void
  /** Resolves when nothing is being looked after at this moment. */
  idle (): Promise<void>
  /** Why apps of the plan in force are not held. */
  refusals (): ReadonlyMap<string, string>
  close (): Promise<void>
}

export interface KeeperParts extends Pick<LoopParts, 'machine' | 'config' | 'log'> {
  readonly outlook: Outlook
  readonly steady: Steady
  readonly inForce: () => Run | undefined
  readonly word: () => Word
  /** A run or a trial is going on: what it holds is its own. */
  readonly isBusy: () => boolean
  readonly begin: () => Promise<unknown>
}

/** How often is looked whether a run may begin, while a plan is in force, and while an app of it is about to be held or let go. */
const TICK_MS = 60_000
const HOLDING_TICK_MS = 10_000
const TURNING_TICK_MS = 4000

export function createKeeper (parts: KeeperParts): Keeper {
  const { machine, config, log, outlook, steady, inForce, isBusy } = parts
  let timer: NodeJS.Timeout | undefined
  let ticking: Promise<void> = Promise.resolve()
  let started = false
  let closed = false

  const isActing = (): boolean => outlook.mode() === 'apply' && inForce() !== undefined

  const declined = (run: Run): Map<string, string> => refusedOf(run, parts.word())

  // Asked anew before each hold, for all of this may have changed since the look.
  function mayHold (run: Run, app: string): boolean {
    return !closed && !isBusy() && outlook.whyNot() === undefined && inForce()?.id === run.id && !declined(run).has(app)
  }

  async function keep (run: Run, looked: Sight): Promise<void> {
    const not = declined(run)
    const proof = not.size === 0 ? proofOf(run) : undefined // it is of the whole plan
    await steady.step((run.plan?.apps ?? []).filter(({ app }) => !not.has(app)), looked, {
      mayHold: app => mayHold(run, app),
      whyNot: app => not.get(app),
      ...proof === undefined ? {} : { proof }
    })
  }

  async function tick (): Promise<void> {
    if (isBusy() || closed) return
    if (!isActing() && !config.optimizer.automatic) {
      await steady.release(outlook.whyNot())
      return
    }
    const looked = await machine.look({ oldSeconds: 2 * TICK_MS / 1000 })
    const run = inForce()
    if (config.optimizer.automatic && outlook.delays(isBusy()).length === 0) await parts.begin()
    else if (isActing() && run !== undefined && outlook.whyNot() === undefined) await keep(run, looked)
    else await steady.release(outlook.whyNot())
  }

  function plan (): void {
    clearTimeout(timer)
    if (closed || !started) return
    const holding = isActing() && outlook.whyNot() === undefined
    const holdingMs = steady.isTurning() ? TURNING_TICK_MS : HOLDING_TICK_MS
    timer = setTimeout(() => {
      ticking = tick()
        .catch((error: unknown) => { log.error({ event: 'loop_failed', err: error }, 'the loop stumbled; it goes on') })
        .finally(plan)
    }, holding ? holdingMs : TICK_MS).unref()
  }

  return {
    start: () => {
      started = true
      plan()
    },
    plan,
    idle: async () => { await ticking },
    refusals: () => {
      const run = inForce()
      return new Map([...steady.refusals(), ...run === undefined ? [] : declined(run)])
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await ticking
    }
  }
}

/** What its trial said of the plan: the message of a proven run. */
function proofOf ({ trial, message }: Run): string | undefined {
  return trial?.result?.outcome === 'saving' ? message : undefined
}
