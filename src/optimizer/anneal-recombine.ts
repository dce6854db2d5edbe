import { SLOT } from './anneal-layout.js'
import type { AnnealSession } from './anneal-session.js'

/**
 * Optimal recombination of a new read with the best of its epoch: the variables where the two differ fall apart into connected components,
 * each of which changes the energy by itself, so every component is taken from the parent where it is better (as in the partition crossover
 * of Tinós, Whitley and Chicano 2015 and the cluster moves of Houdayer 2001). On sparse problems most reads improve some region for good.
 */
export interface Recombiner {
  /** Forgets the best: a new epoch. */
  reset: () => void
  /** The best of the epoch as the spins of the frame; false when there is none yet. */
  recall: () => boolean
  /** Merges the frame's state (a finished read: spins, fields, energy) with the best; true when that got better. */
  merge: () => boolean
}

const [SAME, DIFFERENT, SEEN] = [0, 1, 2]

export function createRecombiner (session: AnnealSession): Recombiner {
  const { layout: { i32, f32, f64, size, scale }, keep } = session
  const spins = f32.subarray((i32[SLOT.spin] as number) >> 2, ((i32[SLOT.spin] as number) >> 2) + size)
  const best = new Float32Array(size)
  let bestEnergy = Infinity
  const mark = new Uint8Array(size)
  const component = new Int32Array(size)
  const turnable = isSymmetric(session)

  const mergeComponents = (): number => {
    let gained = 0
    for (let i = 0; i < size; i++) {
      if (mark[i] !== DIFFERENT) continue
      const { length, change } = collect(session, { mark, component, from: i })
      for (let k = 0; k < length; k++) mark[component[k] as number] = SAME
      if (change >= 0) continue
      gained += change * scale
      for (let k = 0; k < length; k++) spins[component[k] as number] = -(spins[component[k] as number] as number)
    }
    return gained
  }
  const merge = (): boolean => {
    let different = 0
    for (let i = 0; i < size; i++) different += mark[i] = spins[i] === best[i] ? SAME : DIFFERENT
    // a state and its mirror image are as good as each other: compare with the nearer one
    if (turnable && different * 2 > size) for (let i = 0; i < size; i++) mark[i] = (mark[i] as number) ^ 1
    const energy = (f64[SLOT.energy] as number) + (bestEnergy === Infinity ? 0 : mergeComponents())
    f64[SLOT.energy] = energy
    keep()
    const better = energy < bestEnergy
    if (energy <= bestEnergy) {
      best.set(spins)
      bestEnergy = energy
    }
    return better
  }
  const recall = (): boolean => {
    if (bestEnergy === Infinity) return false
    spins.set(best)
    return true
  }
  return { reset: () => { bestEnergy = Infinity }, recall, merge }
}

/** The component of differing variables around `from`, and the change of E if all of it is flipped. */
function collect (
  { qubo: { rowStart, column, weight }, layout: { i32, f32, scale } }: AnnealSession,
  { mark, component, from }: { mark: Uint8Array, component: Int32Array, from: number }
): { length: number, change: number } {
  const spin = (i32[SLOT.spin] as number) >> 2
  const field = (i32[SLOT.field] as number) >> 2
  let [length, change] = [1, 0]
  component[0] = from
  mark[from] = SEEN
  for (let k = 0; k < length; k++) {
    const i = component[k] as number
    const own = f32[spin + i] as number
    change += own * (f32[field + i] as number) / scale
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const j = column[e] as number
      if (mark[j] === SAME) continue
      if (mark[j] === DIFFERENT) {
        mark[j] = SEEN
        component[length++] = j
      }
      change += own * (f32[spin + j] as number) * (weight[e] as number) / 2 // each pair is met twice
    }
  }
  return { length, change }
}

// Without fields (max-cut) the energy does not change when every spin is turned.
function isSymmetric ({ qubo: { size, linear, rowStart, weight } }: AnnealSession): boolean {
  for (let i = 0; i < size; i++) {
    let field = linear[i] ?? 0
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) field += (weight[k] ?? 0) / 2
    if (field !== 0) return false
  }
  return true
}
