import type { RunApp, Trial } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'
import { addPair, voidPair } from '../trial/sequence.js'
import type { Measured, NextWindow, PairEnd } from '../trial/sequence.js'
import { brokenHold, holdAll, letGo } from './trial-hold.js'
import type { TrialRunParts } from './trial-run.js'
import { PATIENCE_SECONDS, createWindowMeter } from './trial-window.js'

/** Why a pair did not count. */
class PairVoid extends Error {}

/**
 * Clock and monotonic time drift apart by less than this in a pair, unless the machine slept. On Linux the monotonic clock stands still
 * meanwhile; on macOS it goes on (libuv reads mach_continuous_time), and there only the gap between two looks tells of a sleep.
 */
const SLEPT_SECONDS = 3

export interface PairOf {
  readonly apps: readonly RunApp[]
  readonly parts: TrialRunParts
  readonly signal: AbortSignal
  /** Unix time in seconds. */
  readonly at: () => number
}

/** The trial with one more pair, or with one more that did not count. */
export async function measurePair (trial: Trial, [first, second]: readonly [NextWindow, NextWindow], pair: PairOf): Promise<Trial> {
  const hasSlept = sleepWatch(pair.parts)
  const held: Array<PairEnd['held'][number]> = []
  const measured = async (window: WindowOf): Promise<MeasuredWindow> => {
    const from = pair.at()
    try {
      return await measureWindow(trial, window, pair)
    } finally {
      if (window.on) held.push({ at: pair.at(), seconds: Math.max(0, Math.min(pair.at() - from, longestOf(trial))) })
    }
  }
  try {
    const one = await measured({ on: first.on, hasSlept })
    const other = await measured({ on: second.on, hasSlept, before: one.last })
    return addPair(trial, [one, other], { at: pair.at(), held })
  } catch (error) {
    if (error instanceof PairVoid) return voidPair(trial, error.message, { at: pair.at(), held })
    throw error
  }
}

/** What takes longer was slept in. */
function longestOf ({ window_s: seconds, settle_s: settle }: Trial): number {
  return settle + 3 * seconds + PATIENCE_SECONDS
}

interface WindowOf {
  readonly on: boolean
  readonly hasSlept: () => boolean
  /** The last look of the other window of the pair: both are measured under the same conditions. */
  readonly before?: Sight
}

interface MeasuredWindow extends Measured { readonly last: Sight }

async function measureWindow (trial: Trial, { on, hasSlept, before }: WindowOf, pair: PairOf): Promise<MeasuredWindow> {
  const { apps, parts, signal, at } = pair
  const { grip } = parts
  const whyStop = (): string | undefined => parts.whyVoid() ?? parts.whyNot()
  if (on) expect(await holdAll(apps, grip, whyStop))
  else await letGo(grip, apps)
  const first = await parts.look({ freshSeconds: 0 })
  const { window_s: seconds, settle_s: settle } = trial
  const others = before === undefined ? {} : { before }
  const meter = createWindowMeter({ on, first, startedAt: at(), seconds, settle, apps: apps.map(({ app }) => app), ...others })
  const stop = parts.onLook(sight => { meter.add(sight) })
  let last = first
  try {
    for (;;) {
      const outcome = meter.outcome()
      if (outcome?.kind === 'void') throw new PairVoid(outcome.reason)
      if (outcome?.kind === 'window') return { ...outcome, last }
      await parts.pause(parts.sampleSeconds * 1000, signal)
      last = await parts.look({ freshSeconds: 0 })
      expect(hasSlept() ? 'the machine slept, or its clock was set' : whyStop() ?? brokenHold(on, apps, grip))
    }
  } finally {
    stop()
  }
}

function expect (fault: string | undefined): void {
  if (fault !== undefined) throw new PairVoid(fault)
}

function sleepWatch ({ now, monotonic }: TrialRunParts): () => boolean {
  const drift = (): number => now().getTime() / 1000 - monotonic()
  const begun = drift()
  return () => Math.abs(drift() - begun) > SLEPT_SECONDS
}
