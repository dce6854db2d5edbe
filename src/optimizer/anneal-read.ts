import { MAX_RAMP, SLOT } from './anneal-layout.js'
import type { AnnealSession, Prepared } from './anneal-session.js'

/** Temperatures from hot to cold, geometrically, in units of the prepared problem's `fieldScale`. */
export interface Ramp {
  readonly sweeps: number
  readonly hot: number
  readonly cold: number
}

export function writeRamp ({ layout: { i32, f32 }, fieldScale }: Prepared, { sweeps, hot, cold }: Ramp): void {
  const start = i32[SLOT.ramp] as number
  const length = Math.min(sweeps, MAX_RAMP)
  const ratio = (cold / hot) ** (1 / Math.max(1, length - 1))
  let heat = fieldScale * (length === 1 ? cold : hot)
  for (let k = 0; k < length; k++, heat *= ratio) f32[start / 4 + k] = heat
  i32[SLOT.rampEnd] = start + 4 * length
}

/** Reads along the ramp that stands in the frame, `attempts` single flips in all, at least one read; returns the sweeps made. */
export function readFresh (session: AnnealSession, attempts: number): number {
  const { layout: { i32, padded }, kernel, attemptsPerCall, done } = session
  const sweeps = ((i32[SLOT.rampEnd] as number) - (i32[SLOT.ramp] as number)) / 4
  const wanted = Math.max(1, Math.floor(attempts / (sweeps * padded)))
  const atOnce = Math.floor(attemptsPerCall / (sweeps * padded))
  i32[SLOT.fresh] = 1
  let [reads, made] = [0, 0]
  while (reads < wanted && !done()) {
    if (atOnce === 0) {
      made += readInPieces(session)
      reads++
    } else {
      i32[SLOT.reads] = Math.min(atOnce, wanted - reads)
      const several = kernel.anneal()
      reads += several
      made += several * sweeps
    }
  }
  return made
}

/** One read, its ramp cut into calls that are short enough, so that a stop is seen in time; returns the sweeps made. */
export function readInPieces ({ layout: { i32, padded }, kernel, attemptsPerCall, done }: AnnealSession): number {
  const start = i32[SLOT.ramp] as number
  const end = i32[SLOT.rampEnd] as number
  const piece = 4 * Math.max(1, Math.floor(attemptsPerCall / padded))
  let at = start
  kernel.begin()
  while (at < end && !done()) {
    i32[SLOT.ramp] = at
    at = i32[SLOT.rampEnd] = Math.min(end, at + piece)
    kernel.step()
  }
  i32[SLOT.ramp] = start
  i32[SLOT.rampEnd] = end
  kernel.finish()
  return (at - start) / 4
}
