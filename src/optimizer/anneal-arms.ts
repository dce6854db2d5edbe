import { SLOT } from './anneal-layout.js'
import { readFresh, readInPieces, writeRamp } from './anneal-read.js'
import type { Ramp } from './anneal-read.js'
import { createRecombiner } from './anneal-recombine.js'
import type { AnnealSession } from './anneal-session.js'
import { searchTabu } from './tabu.js'

/** Reads along the ramp for about `attempts` attempted flips; returns the sweeps made. */
export type Arm = (ramp: Ramp, attempts: number) => number

/** Reads of a sparse problem that bring nothing new before the next epoch begins from nothing. */
const PATIENCE = 30

/** Independent reads, then tabu search for as long. */
export function createDenseArm (session: AnnealSession): Arm {
  return (ramp, attempts) => {
    writeRamp(session, ramp)
    const made = readFresh(session, attempts)
    searchTabu(session, attempts)
    return made
  }
}

/** Reads that are recombined with the best of their epoch; every second one starts there, reheated. */
export function createSparseArm (session: AnnealSession): Arm {
  const { layout, done } = session
  const recombiner = createRecombiner(session)
  let patience = 0
  return (ramp, attempts) => {
    writeRamp(session, ramp)
    let made = 0
    do {
      if (patience === 0) {
        recombiner.reset()
        patience = PATIENCE
      }
      layout.i32[SLOT.fresh] = patience % 2 === 0 || !recombiner.recall() ? 1 : 0
      made += readInPieces(session)
      patience = recombiner.merge() ? PATIENCE : patience - 1
    } while (made * layout.padded < attempts && !done())
    return made
  }
}
