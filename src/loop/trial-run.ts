import type { RunApp, Trial } from '../contract-types.js'
import type { Log } from '../log.js'
import type { Sight } from '../machine/watch-view.js'
import { nextPair, voidTrial } from '../trial/sequence.js'
import { insist } from './insist.js'
import { MAX_AHEAD_SECONDS } from './let-go.js'
import { createSensorWatch, otherSensor } from './lost-sensor.js'
import type { Pause } from './pause.js'
import type { Grip } from './steady.js'
import { heldByHand, letGo } from './trial-hold.js'
import { measurePair } from './trial-pair.js'

export interface TrialRunParts {
  readonly grip: Grip
  readonly look: (how?: { readonly freshSeconds?: number }) => Promise<Sight>
  readonly onLook: (listener: (sight: Sight) => void) => () => void
  readonly now: () => Date
  /** Monotonic seconds. */
  readonly monotonic: () => number
  readonly pause: Pause
  /** Why nothing may be held now; undefined when it may. */
  readonly whyNot: () => string | undefined
  /** Why the trial must not go on at all: what it was begun under is no more. undefined while it may. */
  readonly whyVoid: () => string | undefined
  /** Why no pair may begin yet: what others held put work off. undefined when one may. */
  readonly whyRest: () => string | undefined
  /** Writes the trial down, and tells whoever watches. */
  readonly save: (trial: Trial) => Promise<void>
  readonly log: Log
  /** Seconds between two looks in a window. */
  readonly sampleSeconds: number
  /** Epoch seconds at which its run began, in this or an earlier process. */
  readonly begunAt: number
  /** Seconds after which an unfinished trial is given up. */
  readonly validSeconds: number
}

/** A waiting trial looks at the machine once in this time; what is known without looking is asked more often. */
const WAIT_MS = 60_000
const ASK_MS = 5000
/** So many pairs in a row that did not count, and no more are tried: apps were held for nothing long enough. */
const MAX_VOID = 20

/**
 * Measures pair after pair until the trial is complete, over days if need be: while the conditions do not hold it waits, and a pair
 * that was cut short is measured again. @throws the signal's reason when it aborts; what was measured is on disk then
 */
export async function runTrial (begun: Trial, apps: readonly RunApp[], parts: TrialRunParts, signal: AbortSignal): Promise<Trial> {
  const { grip, pause, now } = parts
  const at = (): number => Math.floor(now().getTime() / 1000)
  let trial = begun
  let seen: Sight | undefined
  const sensor = createSensorWatch()
  let mustRest = false
  const stop = parts.onLook(sight => { seen = sight })
  const whyWait = (): string | undefined => parts.whyNot() ?? heldByHand(grip, apps) ?? otherSensor(trial, seen) ?? parts.whyRest()

  async function change (next: Trial): Promise<void> {
    trial = next
    await insist(async () => { await parts.save(trial) }, { ...parts, signal, onWait: async () => { await letGo(grip, apps) } })
  }

  function whyOver (): string | undefined {
    const { voided, voided_in_a_row: row = 0 } = trial
    if (at() - parts.begunAt > parts.validSeconds) return 'it could not be completed in time'
    if (parts.begunAt > at() + MAX_AHEAD_SECONDS) return 'it was begun under a clock that was ahead'
    if (row >= MAX_VOID) return `${row} pairs in a row did not count; the last: ${voided.at(-1)?.reason ?? ''}`
    return sensor.whyOver(trial, at()) ?? parts.whyVoid()
  }

  async function wait (reason: string): Promise<void> {
    await letGo(grip, apps)
    if (trial.state !== 'waiting' || trial.reason !== reason) await change({ ...trial, state: 'waiting', reason })
    await parts.look({ freshSeconds: 0 })
    // After a start nothing is known before this look, and now the conditions may be right.
    for (let waited = 0; waited < WAIT_MS && whyWait() !== undefined; waited += ASK_MS) await pause(ASK_MS, signal)
    signal.throwIfAborted()
  }

  async function measure (pair: NonNullable<ReturnType<typeof nextPair>>): Promise<void> {
    await change({ ...trial, state: 'running', reason: `pair ${trial.done.length + 1} of ${trial.pairs}` })
    const { voided_total: before } = trial
    await change(await measurePair(trial, pair, { apps, parts, signal, at }))
    mustRest = trial.voided_total > before
  }

  // What voided a pair at once may last, and would void the next ones as fast.
  async function rest (): Promise<void> {
    mustRest = false
    await letGo(grip, apps)
    await pause(Math.min(WAIT_MS, trial.window_s * 1000), signal)
  }

  try {
    if (trial.sensor !== null) await parts.look() // whether it still answers
    for (let pair = nextPair(trial); pair !== undefined; pair = nextPair(trial)) {
      const noted = sensor.note(trial, { seen, at: at(), mayAct: parts.whyNot() === undefined })
      if (noted !== trial) await change(noted)
      const over = whyOver()
      if (over !== undefined) return voidTrial(trial, over)
      const reason = whyWait()
      if (reason !== undefined) await wait(reason)
      else if (mustRest) await rest()
      else await measure(pair)
    }
    return trial
  } finally {
    stop()
    await letGo(grip, apps)
  }
}
