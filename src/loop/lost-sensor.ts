import type { Trial } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'

/** A trial whose sensor has not answered for so long ends, so that one with the sensor that there is can begin. */
const GONE_SECONDS = 86_400
/** After a start, or when the cable was pulled, a sensor that refreshes every minute says nothing at first: that ends no trial. */
const PATIENCE_SECONDS = 600

export interface SensorMoment {
  readonly seen: Sight | undefined
  /** Unix time in seconds. */
  readonly at: number
  /** Whether the trial might measure now, were it not for its sensor. */
  readonly mayAct: boolean
}

/** Watches whether the sensor of a trial answers. Since when it has not is kept in the trial, over starts and over time on mains. */
export interface SensorWatch {
  /** The trial with that time, or without it since the sensor answers. */
  note (trial: Trial, moment: SensorMoment): Trial
  /** Why the trial must not wait for it any longer. */
  whyOver (trial: Trial, at: number): string | undefined
}

export function createSensorWatch (): SensorWatch {
  let missingSince: number | undefined // without a break, and in this process

  return {
    note: (trial, { seen, at, mayAct }) => {
      const { sensor_lost_at: before, ...answered } = trial
      if (trial.sensor === null || seen === undefined) return trial
      const isMissing = otherSensor(trial, seen) !== undefined
      missingSince = isMissing && mayAct ? missingSince ?? at : undefined
      if (!isMissing) return before === undefined ? trial : answered
      const lostAt = mayAct ? Math.min(before ?? at, at) : before
      return lostAt === undefined || lostAt === before ? trial : { ...trial, sensor_lost_at: lostAt }
    },
    whyOver: ({ sensor, sensor_lost_at: lostAt = Infinity }, at) => {
      const isMissing = missingSince !== undefined && at - missingSince >= PATIENCE_SECONDS
      return isMissing && at - lostAt > GONE_SECONDS ? `${wordOf(sensor)}, by which it measures, has not answered for a day` : undefined
    }
  }
}

/** Which sensor answers instead of the one that the trial measures by; undefined where that one does. */
export function otherSensor ({ sensor }: Pick<Trial, 'sensor'>, seen: Sight | undefined): string | undefined {
  if (sensor === null || seen === undefined) return undefined
  const now = seen.power.reading?.sensor
  return now === sensor ? undefined : `it measures by ${wordOf(sensor)}, and now ${now === undefined ? 'no sensor' : wordOf(now)} answers`
}

function wordOf (sensor: Trial['sensor']): string {
  return String(sensor).replaceAll('_', ' ')
}
