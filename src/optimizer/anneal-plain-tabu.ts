import { SLOT } from './anneal-layout.js'
import type { Layout } from './anneal-layout.js'
import type { PlainState } from './anneal-plain-state.js'

const NOTHING_TABU = -1

/** The twin of `tabu` in `assembly/anneal.ts`. */
export function plainTabu (layout: Layout, { random, flip, rebuild, scramble, keep }: PlainState): number {
  const { i32, f64, padded } = layout
  const until = (i32[SLOT.until] as number) >> 2
  const [flips, stall] = [i32[SLOT.reads] as number, i32[SLOT.stall] as number]
  const [tenure, tenureMask] = [i32[SLOT.tenure] as number + 1, i32[SLOT.tenureMask] as number]
  let [best, energy, patience] = [Infinity, 0, 0]
  for (let made = 0; made < flips; made++) {
    if (patience === 0) {
      if (i32[SLOT.fresh] !== 0) scramble()
      rebuild()
      i32.fill(0, until, until + padded)
      energy = best = f64[SLOT.energy] as number
      patience = stall
    }
    const { any, free } = lowest(layout, made)
    const aspires = energy + any < best || free >= 1e30
    const chosen = find(layout, aspires ? any : free, aspires ? NOTHING_TABU : made)
    energy += flip(chosen)
    i32[until + chosen] = made + tenure + ((random() & tenureMask) >>> 0)
    patience--
    if (energy >= best) continue
    best = energy
    patience = stall
    if (energy >= (f64[SLOT.bestEnergy] as number)) continue
    keep(energy)
    if (energy <= (f64[SLOT.target] as number)) return made + 1
  }
  return flips
}

function lowest ({ i32, f32, padded }: Layout, now: number): { any: number, free: number } {
  const [spin, field, until] = [(i32[SLOT.spin] as number) >> 2, (i32[SLOT.field] as number) >> 2, (i32[SLOT.until] as number) >> 2]
  let [any, free] = [Infinity, Infinity]
  for (let i = 0; i < padded; i++) {
    const delta = (f32[spin + i] as number) * (f32[field + i] as number)
    if (delta < any) any = delta
    if (delta < free && (i32[until + i] as number) <= now) free = delta
  }
  return { any, free }
}

function find ({ i32, f32, padded }: Layout, wanted: number, now: number): number {
  const [spin, field, until] = [(i32[SLOT.spin] as number) >> 2, (i32[SLOT.field] as number) >> 2, (i32[SLOT.until] as number) >> 2]
  for (let i = 0; i < padded; i++) {
    if ((f32[spin + i] as number) * (f32[field + i] as number) === wanted && (now < 0 || (i32[until + i] as number) <= now)) return i
  }
  return 0
}
