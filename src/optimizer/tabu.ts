import { SLOT } from './anneal-layout.js'
import type { AnnealSession } from './anneal-session.js'

/** Where a whole search from random spins fits a short call; above, the search goes on from the last read's local optimum. */
const MAX_FRESH_SIZE = 320

/** One-flip tabu search on a dense problem for about the time of `attempts` attempted flips of the annealing; returns its flips. */
export function searchTabu ({ layout: { i32, padded, size }, kernel, attemptsPerCall, done }: AnnealSession, attempts: number): number {
  const cost = 16 + padded / 8 // of a flip, in attempted flips of the annealing
  const atOnce = Math.max(64, Math.floor(attemptsPerCall / cost))
  let left = Math.max(64, Math.floor(attempts / cost))
  i32[SLOT.fresh] = size <= MAX_FRESH_SIZE ? 1 : 0
  i32[SLOT.tenure] = Math.min(8, size >> 2)
  i32[SLOT.tenureMask] = size < 16 ? 1 : 3
  i32[SLOT.stall] = 25 * size
  let made = 0
  while (left > 0 && !done()) {
    i32[SLOT.reads] = Math.min(left, atOnce)
    made += kernel.tabu()
    left -= atOnce
  }
  return made
}
