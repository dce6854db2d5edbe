import type { Sensor } from '../../contract-types.js'

/** Electrical power of this machine as one sensor tells it. */
export interface Reading {
  readonly sensor: Sensor
  readonly label: 'measured' | 'modelled'
  /** What the figure covers: the whole machine, its processor packages, or only what the CPU-time model counts. */
  readonly scope: 'machine' | 'package' | 'cpu_time'
  readonly watts: number
  /** `mean` holds over `from` to `to`; `instant` is one sample at `to`, and must not stand for a mean. */
  readonly kind: 'mean' | 'instant'
  /** Monotonic seconds. For `instant` both are the same. */
  readonly from: number
  readonly to: number
  /** False: the sensor has published nothing since the reading before, so this is that reading again. */
  readonly fresh: boolean
  /** Formula and source of a modelled figure. */
  readonly basis?: string
}

/** One way to learn this machine's power. */
export interface PowerSensor {
  readonly sensor: Sensor
  /** Undefined where there is no figure: because the sensor is missing, may not be read, or needs a second sample first. Never throws. */
  read: () => Promise<Reading | undefined>
  /** Why the last `read` gave no reading, for a person; undefined when it gave one. */
  why: () => string | undefined
}

// No machine this program is for draws more; what claims to is damage, a counter that was reset, or a unit misread.
const MAX_WATTS = 2000

/** Whether a figure can be the power of a running computer. Zero cannot: a sensor that says so is not measuring. */
export function isPlausiblePower (watts: number): boolean {
  return Number.isFinite(watts) && watts > 0 && watts <= MAX_WATTS
}
