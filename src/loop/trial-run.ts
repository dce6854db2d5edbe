import type { RunApp, Trial } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'
import { addPair, nextPair, voidPair, voidTrial } from '../trial/sequence.js'
import type { Measured, NextWindow } from '../trial/sequence.js'
import type { Pause } from './pause.js'
import type { Grip } from './steady.js'
import { requestOf } from './steady.js'
import { createWindowMeter } from './trial-window.js'

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
  /** Writes the trial down, and tells whoever watches. */
  readonly save: (trial: Trial) => Promise<void>
  /** Seconds between two looks in a window. */
  readonly sampleSeconds: number
  /** Epoch seconds at which its run began, in this or an earlier process. */
  readonly begunAt: number
  /** Seconds after which an unfinished trial is given up. */
  readonly validSeconds: number
}

/** Why a pair did not count. */
class PairVoid extends Error {}

/** How often is asked whether a waiting trial may go on. */
const WAIT_MS = 5000
/** Clock and monotonic time drift apart by less than this in a window, unless the machine slept. */
const SLEPT_SECONDS = 3

/**
 * Measures pair after pair until the trial is complete, over days if need be: while the conditions do not hold it waits, and a pair
 * that was cut short is measured again. @throws the signal's reason when it aborts; what was measured is on disk then
 */
export async function runTrial (begun: Trial, apps: readonly RunApp[], parts: TrialRunParts, signal: AbortSignal): Promise<Trial> {
  const { whyNot, save, now } = parts
  const at = (): number => Math.floor(now().getTime() / 1000)
  let trial = begun
  const change = async (next: Trial): Promise<void> => {
    trial = next
    await save(trial)
  }
  try {
    for (let pair = nextPair(trial); pair !== undefined; pair = nextPair(trial)) {
      const over = parts.whyVoid() ?? (at() - parts.begunAt > parts.validSeconds ? 'it could not be completed in time' : undefined)
      if (over !== undefined) return voidTrial(trial, over)
      const reason = whyNot()
      if (reason !== undefined) {
        if (trial.state !== 'waiting' || trial.reason !== reason) await change({ ...trial, state: 'waiting', reason })
        await letGo(parts.grip, apps)
        await parts.look()
        // After a start nothing is known before this look, and now the conditions may be right.
        if (whyNot() !== undefined) await parts.pause(WAIT_MS, signal)
        signal.throwIfAborted()
        continue
      }
      await change({ ...trial, state: 'running', reason: `pair ${trial.done.length + 1} of ${trial.pairs}` })
      await change(await measurePair(trial, pair, { apps, parts, signal, at }))
    }
    return trial
  } finally {
    await letGo(parts.grip, apps)
  }
}

interface PairOf {
  readonly apps: readonly RunApp[]
  readonly parts: TrialRunParts
  readonly signal: AbortSignal
  readonly at: () => number
}

async function measurePair (trial: Trial, [first, second]: readonly [NextWindow, NextWindow], pair: PairOf): Promise<Trial> {
  const { at } = pair
  try {
    const one = await measureWindow(trial, first.on, pair)
    const other = await measureWindow(trial, second.on, pair)
    return addPair(trial, [one, other], at())
  } catch (error) {
    if (error instanceof PairVoid) return voidPair(trial, error.message, at())
    throw error
  }
}

async function measureWindow (trial: Trial, on: boolean, { apps, parts, signal, at }: PairOf): Promise<Measured> {
  await setState(on, apps, parts)
  const first = await parts.look({ freshSeconds: 0 })
  const { window_s: seconds, settle_s: settle } = trial
  const meter = createWindowMeter({ on, first, startedAt: at(), seconds, settle, apps: apps.map(({ app }) => app) })
  const stop = parts.onLook(sight => { meter.add(sight) })
  const [wall, steady] = [parts.now().getTime() / 1000, parts.monotonic()]
  try {
    for (;;) {
      await parts.pause(parts.sampleSeconds * 1000, signal)
      await parts.look({ freshSeconds: 0 })
      const slept = Math.abs(parts.now().getTime() / 1000 - wall - (parts.monotonic() - steady)) > SLEPT_SECONDS
      const reason = slept ? 'the machine slept, or its clock was set' : parts.whyVoid() ?? parts.whyNot() ?? brokenHold(on, apps, parts.grip)
      if (reason !== undefined) throw new PairVoid(reason)
      const outcome = meter.outcome()
      if (outcome?.kind === 'void') throw new PairVoid(outcome.reason)
      if (outcome?.kind === 'window') return outcome
    }
  } finally {
    stop()
  }
}

async function setState (on: boolean, apps: readonly RunApp[], parts: TrialRunParts): Promise<void> {
  const { grip } = parts
  if (!on) {
    await letGo(grip, apps)
    return
  }
  const held = new Set(grip.holds().filter(({ by }) => by === 'profile').map(({ app }) => app))
  // What is refused now (it is in front, it plays sound) is part of what the plan does: the trial measures the plan as it would be held.
  for (const app of apps) {
    if (app.level === 'keep' || held.has(app.app)) continue
    stopIfNot(parts)
    await grip.hold(app.app, requestOf(app, app.level))
  }
  stopIfNot(parts)
}

// What the user says while apps are being held counts at once, not at the next look.
function stopIfNot ({ whyVoid, whyNot }: TrialRunParts): void {
  const reason = whyVoid() ?? whyNot()
  if (reason !== undefined) throw new PairVoid(reason)
}

async function letGo (grip: Grip, apps: readonly RunApp[]): Promise<void> {
  const ours = new Set(apps.map(({ app }) => app))
  for (const { app, by } of grip.holds()) if (by === 'profile' && ours.has(app)) await grip.release(app)
}

// A hold by hand on an app of the plan is the user's and would make on and off the same.
function brokenHold (on: boolean, apps: readonly RunApp[], grip: Grip): string | undefined {
  const ours = new Set(apps.map(({ app }) => app))
  const holds = grip.holds().filter(({ app }) => ours.has(app))
  if (holds.some(({ by }) => by === 'user')) return 'you hold an app of the plan down by hand'
  if (!on && holds.length > 0) return 'an app of the plan was held in an off window'
  return undefined
}
