import { SLOT } from './anneal-layout.js'
import type { Layout } from './anneal-layout.js'
import { streamOver } from './random.js'

/** The spins, fields and random stream of a layout's frame, as the plain kernels use them. */
export interface PlainState {
  random: () => number
  /** Flips spin `index`, moves its neighbours' fields, returns the change of energy. */
  flip: (index: number) => number
  rebuild: () => void
  scramble: () => void
  /** Remembers the spins if `energy` is the lowest so far. */
  keep: (energy: number) => void
}

export function createPlainState (layout: Layout): PlainState {
  const { i32, f32, f64, padded } = layout
  const at = (slot: number): number => (i32[slot] as number) >> 2
  const random = streamOver(i32, SLOT.random)
  const flip = layout.dense ? denseFlip(layout) : sparseFlip(layout)
  const linear = at(SLOT.linear)
  const rebuild = (): void => {
    const spin = at(SLOT.spin)
    f32.copyWithin(at(SLOT.field), linear, linear + padded)
    let energy = 0
    for (let i = 0; i < padded; i++) {
      if ((f32[spin + i] as number) > 0) continue
      f32[spin + i] = 1
      energy += flip(i)
    }
    f64[SLOT.energy] = energy
  }
  const scramble = (): void => {
    const spin = at(SLOT.spin)
    let word = 0
    for (let i = 0; i < padded; i++) {
      if ((i & 31) === 0) word = random()
      f32[spin + i] = (word & 1) !== 0 && (f32[linear + i] as number) < 1e30 ? -1 : 1
      word >>>= 1
    }
  }
  const keep = (energy: number): void => {
    if (energy >= (f64[SLOT.bestEnergy] as number)) return
    f64[SLOT.bestEnergy] = energy
    f32.copyWithin(at(SLOT.best), at(SLOT.spin), at(SLOT.spin) + padded)
  }
  return { random, flip, rebuild, scramble, keep }
}

function denseFlip ({ i32, f32, padded }: Layout): (index: number) => number {
  const weight = (i32[SLOT.weight] as number) >> 2
  return index => {
    const field = (i32[SLOT.field] as number) >> 2
    const own = ((i32[SLOT.spin] as number) >> 2) + index
    const spin = f32[own] as number
    const delta = spin * (f32[field + index] as number)
    f32[own] = -spin
    const row = weight + index * padded
    for (let j = 0; j < padded; j++) f32[field + j] = (f32[field + j] as number) + spin * (f32[row + j] as number)
    return delta
  }
}

function sparseFlip ({ i32, f32 }: Layout): (index: number) => number {
  const weight = (i32[SLOT.weight] as number) >> 2
  const column = (i32[SLOT.column] as number) >> 2
  const row = (i32[SLOT.row] as number) >> 2
  return index => {
    const field = (i32[SLOT.field] as number) >> 2
    const own = ((i32[SLOT.spin] as number) >> 2) + index
    const spin = f32[own] as number
    const delta = spin * (f32[field + index] as number)
    f32[own] = -spin
    const end = (i32[row + index + 1] as number) >> 2
    for (let k = (i32[row + index] as number) >> 2; k < end; k++) {
      const to = field + ((i32[column + k] as number) >> 2)
      f32[to] = (f32[to] as number) + spin * (f32[weight + k] as number)
    }
    return delta
  }
}
