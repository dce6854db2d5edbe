import type { Sensor, Trial } from '../contract-types.js'
import type { LoopMachine } from './loop-parts.js'
import type { Sight } from '../machine/watch-view.js'
import { SLOWEST_PACE } from '../trial/backlog.js'

/** What holds put off that may still come back: a trial that began under it would take it for what the apps always do. */
export interface Leftover {
  /** At each look. */
  see (sight: Pick<Sight, 'observation'>): void
  /** These apps may have been held until the program began, for nobody saw it. */
  assumeHeld (apps: readonly string[]): void
  /**
   * Why no pair of a trial may begin yet; undefined when one may. `observed` is the sensor that its run saw. What the trial itself put off
   * does not count: its model knows of it.
   */
  whyRest (trial: Measured, observed: Sensor | null): string | undefined
}

type Measured = Pick<Trial, 'kind' | 'run' | 'apps' | 'sensor' | 'window_s' | 'settle_s'>

export interface LeftoverParts {
  readonly machine: Pick<LoopMachine, 'holds'>
  /** The trial that goes on: what the program holds while it measures is that trial's own. */
  readonly trial: () => Pick<Trial, 'run' | 'state'> | undefined
}

/** A hold on the clock below; of a trial, or of nobody's. */
interface Held {
  readonly from: number
  to: number
  readonly trial: string | undefined
}

/** In units of what one window puts off: with this left, trials call as much a saving as with nothing left, to within two of a hundred. */
const LEAST_UNITS = 0.2
/** However long an app was held: more than this would be more work, once it came back, than machines do. */
const MOST_UNITS = 30
/** Seconds between two looks; in what is longer the machine may have slept, and nothing came back. */
const LONGEST_GAP = 150
const ASSUMED_SECONDS = 3600
const MOST_HOLDS = 500
/** A window takes a little longer than its length, by battery telemetry until the next whole minute was published. */
const CHANGE_SHARE = 0.1
const TELEMETRY_SECONDS = 50

export function createLeftover ({ machine, trial: current }: LeftoverParts): Leftover {
  const held = new Map<string, Held[]>()
  let holding = new Map<string, string | undefined>()
  // Seconds for which the machine was seen to be awake.
  let clock = 0
  let last: number | undefined

  function add (app: string, each: Held): void {
    const all = held.get(app) ?? []
    const before = all.at(-1)
    if (before !== undefined && before.trial === each.trial && each.from <= before.to) before.to = Math.max(before.to, each.to)
    else held.set(app, [...all, each].slice(-MOST_HOLDS))
  }

  function unitsOf (app: string, run: string, windowSeconds: number): number {
    let [units, at] = [0, -Infinity]
    for (const { from, to, trial } of held.get(app) ?? []) {
      if (trial === run) continue
      const left = units * (1 - SLOWEST_PACE) ** (Math.max(0, from - at) / windowSeconds)
      units = Math.min(MOST_UNITS, left + (to - Math.max(from, at)) / windowSeconds)
      at = to
    }
    return units * (1 - SLOWEST_PACE) ** ((clock - at) / windowSeconds)
  }

  return {
    see: ({ observation: { at } }) => {
      const from = clock
      clock += Math.max(0, Math.min(LONGEST_GAP, at - (last ?? at)))
      last = at
      // Who was held at the look before may have been let go at any moment since.
      for (const [app, trial] of holding) add(app, { from, to: clock, trial })
      const trial = current()
      const run = trial?.state === 'running' ? trial.run : undefined
      holding = new Map(machine.holds().filter(({ state }) => state === 'held').map(({ app, by }) => [app, by === 'user' ? undefined : run]))
    },
    assumeHeld: apps => {
      for (const app of apps) add(app, { from: clock - ASSUMED_SECONDS, to: clock, trial: undefined })
    },
    whyRest: ({ kind, run, apps, sensor, window_s: window, settle_s: settle }, observed) => {
      if (kind !== 'plan') return undefined
      const seconds = (window + settle) * (1 + CHANGE_SHARE) + ((sensor ?? observed) === 'battery_telemetry' ? TELEMETRY_SECONDS : 0)
      const app = apps.find(each => unitsOf(each.app, run, seconds) > LEAST_UNITS)?.app
      return app === undefined ? undefined : `${app} was held not long ago; what that put off has to come back first, with nothing held`
    }
  }
}
