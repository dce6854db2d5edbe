/** Whether the machine counts as hot, and how many readings in a row were missing. */
export interface BandState {
  readonly hot: boolean
  readonly missing: number
}

export interface Band {
  /** Hot from this value on. */
  readonly engageAt: number
  /** Cool again at this value and below. */
  readonly releaseAt: number
}

export const COOL: BandState = { hot: false, missing: 0 }
// macOS tells no temperature: hot from "heavy" on, until it is "nominal" again.
export const PRESSURE_BAND: Band = { engageAt: 2, releaseAt: 0 }
const MAX_MISSING = 3

/** Degrees Celsius: engage at the threshold, release that many degrees below it, so that a steady load does not switch to and fro. */
export function celsiusBand (threshold: number, bandCelsius: number): Band {
  return { engageAt: threshold, releaseAt: threshold - bandCelsius }
}

/**
 * The state after one more reading. Between the two values nothing changes. A reading that fails now and then does not either, but a
 * sensor that
 * stays silent for three readings no longer keeps anything held down.
 */
export function stepBand (state: BandState, value: number | undefined, { engageAt, releaseAt }: Band): BandState {
  if (value === undefined || !Number.isFinite(value)) {
    const missing = state.missing + 1
    return missing >= MAX_MISSING ? { hot: false, missing: MAX_MISSING } : { hot: state.hot, missing }
  }
  if (value >= engageAt) return { hot: true, missing: 0 }
  return value <= releaseAt ? COOL : { hot: state.hot, missing: 0 }
}
