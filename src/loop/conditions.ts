import type { BandState } from '../machine/thermal-band.js'
import { PRESSURE_BAND, celsiusBand, stepBand } from '../machine/thermal-band.js'
import type { Sight } from '../machine/watch-view.js'

/** Seconds without input after which nobody is at the machine. */
const AWAY_SECONDS = 300

export interface ActFacts {
  readonly mode: 'observe' | 'apply'
  /** Unix time in seconds. */
  readonly now: number
  readonly pausedUntil: number
  readonly actOn: 'battery' | 'always'
  readonly supply: Sight['supply']['source'] | undefined
  readonly hot: boolean
  readonly rivals: readonly string[]
}

/** Why the program must not act by itself now, for a person; undefined when it may. */
export function whyNotAct ({ mode, now, pausedUntil, actOn, supply, hot, rivals }: ActFacts): string | undefined {
  if (mode === 'observe') return 'the mode is observe: nothing is touched until you say apply'
  if (now < pausedUntil) return 'paused by you' // without the time left, which would be another reason every minute
  if (rivals.length > 0) return `${rivals.join(' and ')} does the same work; this program stands back`
  if (actOn === 'always' || hot || supply === 'battery') return undefined
  return supply === undefined ? 'the machine has not been looked at yet' : 'the machine is not on battery power'
}

export interface StartFacts {
  readonly now: number
  /** When the last run began; 0: never. */
  readonly lastRun: number
  readonly intervalSeconds: number
  readonly actOn: 'battery' | 'always'
  readonly sight: Pick<Sight, 'supply' | 'observation'> | undefined
  readonly hot: boolean
  /** A run or a trial is going on. */
  readonly busy: boolean
  readonly paused: boolean
}

/** When the last run began; 0: never. One that lies after `latest` began under a clock that was ahead. */
export function lastRunAt (newestFirst: ReadonlyArray<{ readonly started_at: number }>, latest: number): number {
  return newestFirst.find(({ started_at: at }) => at <= latest)?.started_at ?? 0
}

/**
 * What has to be so before a run begins by itself: daily at most, on battery, somebody at the machine, not hot. Empty: it may begin.
 * Where nobody tells of the last input, as on servers and on most desktops with Wayland, nobody would ever be there: it does not count.
 */
export function whatDelaysRun ({ now, lastRun, intervalSeconds, actOn, sight, hot, busy, paused }: StartFacts): string[] {
  const idle = sight?.observation.idleSeconds
  return [
    ...busy ? ['the run that is going on has to end'] : [],
    ...paused ? ['the pause has to end'] : [],
    ...now < lastRun + intervalSeconds ? ['the last run is too recent'] : [],
    ...sight === undefined ? ['the machine has not been looked at yet'] : [],
    ...actOn === 'battery' && sight !== undefined && sight.supply.source !== 'battery' ? ['the machine has to be on battery power'] : [],
    ...idle?.kind === 'known' && idle.value > AWAY_SECONDS ? ['somebody has to be at the machine'] : [],
    ...hot ? ['the machine has to cool down'] : []
  ]
}

/** The thermal band after one more look: °C where there is a sensor, macOS' pressure level elsewhere. */
export function stepHeat (state: BandState, { thermal }: Pick<Sight, 'thermal'>, { threshold, band }: { threshold: number, band: number }): BandState {
  const { temperature, pressure } = thermal
  if (temperature === undefined && pressure !== undefined) return stepBand(state, pressure.level, PRESSURE_BAND)
  return stepBand(state, temperature?.celsius, celsiusBand(threshold, band))
}
