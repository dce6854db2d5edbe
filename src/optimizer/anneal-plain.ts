import type { AnnealKernel } from './anneal-kernel.js'
import { SLOT } from './anneal-layout.js'
import type { Layout } from './anneal-layout.js'
import { createPlainState } from './anneal-plain-state.js'
import type { PlainState } from './anneal-plain-state.js'
import { plainTabu } from './anneal-plain-tabu.js'
import { plainSlices } from './sqa-plain.js'

/** The twin of `assembly/anneal.ts`: same memory, same single-precision sums in the same order, so the same bits. */
export function createPlainKernel (layout: Layout): AnnealKernel {
  const { i32, f64 } = layout
  const state = createPlainState(layout)
  const step = (): void => { sweeps(layout, state) }
  const begin = (): void => {
    if (i32[SLOT.fresh] !== 0) state.scramble()
    state.rebuild()
  }
  const finish = (): void => {
    descend(layout, state)
    state.keep(f64[SLOT.energy] as number)
  }
  const anneal = (): number => {
    const reads = i32[SLOT.reads] as number
    for (let read = 1; read <= reads; read++) {
      begin()
      step()
      finish()
      if ((f64[SLOT.bestEnergy] as number) <= (f64[SLOT.target] as number)) return read
    }
    return reads
  }
  return { anneal, begin, step, finish, slices: () => { plainSlices(layout, state) }, tabu: () => plainTabu(layout, state) }
}

function sweeps ({ i32, f32, f64, padded }: Layout, { random, flip }: PlainState): void {
  const spin = (i32[SLOT.spin] as number) >> 2
  const field = (i32[SLOT.field] as number) >> 2
  const table = (i32[SLOT.table] as number) >> 2
  let energy = f64[SLOT.energy] as number
  for (let ramp = (i32[SLOT.ramp] as number) >> 2; ramp < (i32[SLOT.rampEnd] as number) >> 2; ramp++) {
    const heat = f32[ramp] as number
    let from = 0
    for (let i = 0; i < padded; i++) {
      if ((i & 15) === 0) from = table + (random() >>> 20)
      const limit = Math.fround(heat * (f32[from + (i & 15)] as number))
      if ((f32[spin + i] as number) * (f32[field + i] as number) <= limit) energy += flip(i)
    }
  }
  f64[SLOT.energy] = energy
}

function descend ({ i32, f32, f64, padded }: Layout, { flip }: PlainState): void {
  const spin = (i32[SLOT.spin] as number) >> 2
  const field = (i32[SLOT.field] as number) >> 2
  let energy = f64[SLOT.energy] as number
  for (let moved = true; moved;) {
    moved = false
    for (let i = 0; i < padded; i++) {
      if ((f32[spin + i] as number) * (f32[field + i] as number) < 0) {
        energy += flip(i)
        moved = true
      }
    }
  }
  f64[SLOT.energy] = energy
}
