import { pino } from 'pino'
import type { RunApp, Trial } from '../../src/contract-types.js'
import type { TrialRunParts } from '../../src/loop/trial-run.js'
import type { Refusal } from '../../src/machine/protect.js'
import type { Sight } from '../../src/machine/watch-view.js'
import { newTrial } from '../../src/trial/sequence.js'
import { suspended } from './scripted-loop.js'

export const BEGAN = 1_700_000_000
const DAY = 86_400
const WATTS = 10
/** Seconds that an app takes to be held or let go. */
const CHANGE_S = 0.4

export const APP: RunApp = { ...suspended('x'), level: 'cap', cpu_limit: 20 }

export function trialOf (pairs: number, seed = 3): Trial {
  const apps = [{ app: APP.app, level: 'cap' as const, owed: false }]
  return newTrial({ run: 'abcdefgh1', kind: 'plan', seed, pairs, windowSeconds: 60, settleSeconds: 0, apps, basis: 'basis', prior: null })
}

/** What the machine is like, by seconds since the beginning. */
export interface Conditions {
  readonly supply?: (now: number) => Partial<Sight['supply']>
  readonly sensor?: (now: number) => string
  /** Seconds that the wall clock is ahead of the other one. */
  readonly asleep?: (now: number) => number
  readonly refusal?: (now: number, app: string) => Refusal | undefined
  /** A held app that runs freely for now. */
  readonly paused?: (now: number, app: string) => Refusal | undefined
  readonly parts?: Partial<TrialRunParts>
}

export interface Simulated {
  readonly parts: TrialRunParts
  readonly warnings: string[]
  /** Seconds since the beginning, how many of them something was held for, and how often the machine was looked at. */
  told (): { readonly seconds: number, readonly heldSeconds: number, readonly looks: number }
}

/** A machine on a clock of its own, for a trial. */
export function simulated ({ supply, sensor, asleep, refusal, paused, parts = {} }: Conditions): Simulated {
  let [now, last, heldSeconds, looks] = [0, 0, 0, 0]
  const held = new Set<string>()
  const warnings: string[] = []
  const listeners = new Set<(sight: Sight) => void>()
  const pass = (seconds: number): void => {
    now += seconds
    if (held.size > 0) heldSeconds += seconds
  }

  async function look (): Promise<Sight> {
    looks++
    const seen = sightOf({ now, last, supply: supply?.(now), sensor: sensor?.(now) })
    last = now
    for (const listener of listeners) listener(seen)
    return seen
  }

  return {
    warnings,
    told: () => ({ seconds: now, heldSeconds, looks }),
    parts: {
      grip: {
        holds: () => [...held].map(app => {
          const free = paused?.(now, app)
          return { app, name: app, by: 'profile', ...free === undefined ? { state: 'held' } : { state: 'paused', refusal: free } }
        }),
        hold: async (app: string) => {
          pass(CHANGE_S)
          const because = refusal?.(now, app)
          if (because !== undefined) return { held: false, refusal: because }
          held.add(app)
          return { held: true }
        },
        release: async (app: string) => {
          pass(CHANGE_S)
          return held.delete(app)
        }
      } as unknown as TrialRunParts['grip'],
      look,
      onLook: listener => {
        listeners.add(listener)
        return () => { listeners.delete(listener) }
      },
      now: () => new Date((BEGAN + now + (asleep?.(now) ?? 0)) * 1000),
      monotonic: () => now,
      pause: async (ms, signal) => {
        signal.throwIfAborted()
        pass(ms / 1000)
      },
      whyNot: () => undefined,
      whyVoid: () => undefined,
      whyRest: () => undefined,
      save: async () => undefined,
      log: pino({ level: 'warn' }, { write: line => { warnings.push(line) } }),
      sampleSeconds: 5,
      begunAt: BEGAN,
      validSeconds: 14 * DAY,
      ...parts
    }
  }
}

interface Moment { readonly now: number, readonly last: number, readonly supply: Partial<Sight['supply']> | undefined, readonly sensor: string | undefined }

function sightOf ({ now, last, supply, sensor = 'rapl' }: Moment): Sight {
  const seconds = now - last
  return {
    observation: { at: now },
    ledger: { seconds, rows: [{ id: APP.app, kind: 'app', cpuSeconds: seconds / 2 }] },
    power: { reading: { sensor, label: 'measured', kind: 'mean', fresh: true, from: last, to: now, watts: WATTS } },
    thermal: {},
    supply: { source: 'battery', ...supply },
    busySeconds: seconds
  } as unknown as Sight
}
