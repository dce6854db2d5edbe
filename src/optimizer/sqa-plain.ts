import { SLOT } from './anneal-layout.js'
import type { Layout } from './anneal-layout.js'
import type { PlainState } from './anneal-plain-state.js'

/** The twin of `slices` in `assembly/anneal.ts`. */
export function plainSlices (layout: Layout, { random, flip }: PlainState): void {
  const { i32, f32, padded } = layout
  const first = i32[SLOT.spin] as number
  const stride = 8 * padded
  const count = i32[SLOT.slices] as number
  const table = (i32[SLOT.table] as number) >> 2
  const heat = f32[SLOT.heat] as number
  const enter = (slice: number): void => {
    i32[SLOT.spin] = first + slice * stride
    i32[SLOT.field] = first + slice * stride + 4 * padded
  }
  for (let ramp = (i32[SLOT.ramp] as number) >> 2; ramp < (i32[SLOT.rampEnd] as number) >> 2; ramp++) {
    const link = f32[ramp] as number
    for (let slice = 0; slice < count; slice++) {
      enter(slice)
      const spin = (first + slice * stride) >> 2
      const before = (first + (slice + count - 1) % count * stride) >> 2
      const after = (first + (slice + 1) % count * stride) >> 2
      let from = 0
      for (let i = 0; i < padded; i++) {
        if ((i & 15) === 0) from = table + (random() >>> 20)
        const limit = Math.fround(heat * (f32[from + (i & 15)] as number))
        const pull = Math.fround(link * ((f32[before + i] as number) + (f32[after + i] as number)))
        if ((f32[spin + i] as number) * Math.fround((f32[spin + padded + i] as number) + pull) <= limit) flip(i)
      }
    }
  }
  enter(0)
}
