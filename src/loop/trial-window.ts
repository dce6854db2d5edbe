import type { Sensor, TrialWindow } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'

/** What happened while a window was measured. */
export type WindowOutcome =
  | { readonly kind: 'window', readonly window: TrialWindow, readonly sensor: Sensor, readonly label: 'measured' | 'modelled' }
  | { readonly kind: 'void', readonly reason: string }

/** Adds up the looks of one window. */
export interface WindowMeter {
  add (sight: Sight): void
  /** undefined while more looks are needed. */
  outcome (): WindowOutcome | undefined
}

export interface WindowOptions {
  readonly on: boolean
  /** The look with which the window begins, after the change of state is done. */
  readonly first: Sight
  /** The last look of the other window of its pair, where that came first. */
  readonly before?: Sight
  /** Unix time in seconds. */
  readonly startedAt: number
  /** Seconds of power that are needed, and seconds at the start that are left out. */
  readonly seconds: number
  readonly settle: number
  /** Apps of the plan. */
  readonly apps: readonly string[]
}

/** Two looks may differ so much from whole seconds. */
const SLACK_SECONDS = 0.05
/** Readings cover a window when they cover this share of it. */
const WHOLE = 0.97
/** A sensor that refreshes every minute needs up to a minute before its first whole reading. */
export const PATIENCE_SECONDS = 180
/** Looks come every few seconds; a longer gap means that the machine slept or was stuck. */
const GAP_SECONDS = 15
/** Between two windows of a pair apps are held or let go, which takes longer. */
const CHANGE_SECONDS = 60

/**
 * The mean power of a window from whatever its sensor gives. A reading that is a mean over some time counts when all of that time lies
 * in the window, so a gauge that publishes once a minute never smears one window into the next; single samples are averaged. Processor
 * seconds are scaled to the time that the readings cover. Anything that makes on and off differ by itself voids the window.
 */
export function createWindowMeter ({ on, first, startedAt, seconds, settle, apps, before }: WindowOptions): WindowMeter {
  const begin = first.observation.at + settle
  const { source: supply, profile, lowPower } = (before ?? first).supply
  let last = first.observation.at
  let sensor: { sensor: Sensor, label: 'measured' | 'modelled' } | undefined
  let [covered, joules, span, busy] = [0, 0, 0, 0]
  const instants: Array<{ at: number, watts: number }> = []
  const cpu = new Map<string, number>(apps.map(app => [app, 0]))
  const between = before === undefined ? undefined : changed(first, before.observation.at + CHANGE_SECONDS)
  let ended: WindowOutcome | undefined = between === undefined ? undefined : { kind: 'void', reason: between }

  function changed (sight: Sight, latest: number): string | undefined {
    if (sight.observation.at > latest) return 'the machine slept or was stuck'
    if (sight.supply.source !== supply) return 'the power supply changed'
    if (sight.supply.profile !== profile || sight.supply.lowPower !== lowPower) return 'the power profile changed'
    return undefined
  }

  function fault (sight: Sight): string | undefined {
    const reason = changed(sight, last + GAP_SECONDS)
    if (reason !== undefined) return reason
    const { reading } = sight.power
    if (reading !== undefined && sensor !== undefined && reading.sensor !== sensor.sensor) return 'another sensor answered'
    if (sight.observation.at - begin > 3 * seconds + PATIENCE_SECONDS) return 'the power sensor had no readings'
    return undefined
  }

  function addPower ({ power: { reading } }: Sight): void {
    if (reading === undefined) return
    if (reading.kind === 'instant') {
      if (reading.to <= begin) return // what the first look found may have been published before it
      instants.push({ at: reading.to, watts: reading.watts })
    } else {
      if (!reading.fresh || reading.from < begin - SLACK_SECONDS) return
      covered += reading.to - reading.from
      joules += reading.watts * (reading.to - reading.from)
    }
    sensor ??= { sensor: reading.sensor, label: reading.label }
  }

  function addUse ({ observation, ledger, busySeconds }: Sight): void {
    if (observation.at - ledger.seconds < begin - SLACK_SECONDS) return
    span += ledger.seconds
    busy += Math.max(0, busySeconds)
    for (const { id, cpuSeconds = 0 } of ledger.rows) if (cpu.has(id)) cpu.set(id, (cpu.get(id) ?? 0) + cpuSeconds)
  }

  function total (): { seconds: number, joules: number } {
    const [head, tail] = [instants[0], instants.at(-1)]
    if (covered > 0 || head === undefined || tail === undefined) return { seconds: covered, joules }
    const length = tail.at - head.at
    return { seconds: length, joules: length * instants.reduce((sum, { watts }) => sum + watts, 0) / instants.length }
  }

  function finish (): WindowOutcome | undefined {
    const power = total()
    if (sensor === undefined || span <= 0 || power.seconds < seconds * WHOLE) return undefined
    const scale = power.seconds / span
    const used = Object.fromEntries([...cpu].map(([app, value]) => [app, value * scale]))
    return { kind: 'window', ...sensor, window: { on, started_at: startedAt, ...power, busy_s: busy * scale, apps: used } }
  }

  return {
    add: sight => {
      if (ended !== undefined || sight.observation.at <= last) return
      const reason = fault(sight)
      if (reason === undefined) {
        addPower(sight)
        addUse(sight)
        ended = finish()
      } else ended = { kind: 'void', reason }
      last = sight.observation.at
    },
    outcome: () => ended
  }
}
