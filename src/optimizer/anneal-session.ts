import { createAnnealKernel } from './anneal-kernel.js'
import type { AnnealKernel, KernelKind } from './anneal-kernel.js'
import { SLOT, layOut } from './anneal-layout.js'
import type { Layout } from './anneal-layout.js'
import { createDescent } from './descent.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Budget } from './solver.js'
import { createStopper } from './stopper.js'

/** One problem in the kernel's memory; serves run after run. */
export interface Prepared {
  readonly qubo: Qubo
  readonly layout: Layout
  readonly kernel: AnnealKernel
  readonly kind: KernelKind
  /** All sums are exact in single precision: whole numbers, and not too large. */
  readonly isExact: boolean
  /** The mean over the variables of sqrt(Σ_j w_ij² / 4) in the layout's unit: the spread of the field on a spin between random ones. */
  readonly fieldScale: number
}

/** What the arms of the annealing solver share in one run. */
export interface AnnealSession extends Prepared {
  readonly random: Random
  /** Attempted single flips that a kernel call may take: under 5 ms on the kernel in use. */
  readonly attemptsPerCall: number
  readonly done: () => boolean
  /** Remembers the spins that stand in the frame, whose energy the frame has. */
  readonly keep: () => void
}

const ATTEMPTS_PER_CALL = { simd: 150_000, plain: 30_000 }
/** Of the largest weight, a variable: how far sums in single precision may be off before the exact energy is asked. */
const ROUNDING = 2 ** -20

export function prepareAnnealing (qubo: Qubo, replicas: number, wanted?: KernelKind): Prepared {
  const layout = layOut(qubo, replicas)
  return { qubo, layout, ...createAnnealKernel(layout, wanted), isExact: isExact(layout), fieldScale: fieldScale(qubo, layout.scale) }
}

/** A new run on a prepared problem: the random stream seeded, nothing found yet. */
export function openSession (prepared: Prepared, random: Random, budget: Budget): AnnealSession {
  const { qubo, layout, kernel, kind, isExact, fieldScale } = prepared
  const { i32, f64, scale } = layout
  const { target } = budget
  for (let k = 0; k < 4; k++) i32[SLOT.random + k] = random.uint32()
  f64[SLOT.bestEnergy] = Infinity
  f64[SLOT.target] = (target === undefined ? -Infinity : (target - qubo.offset) * scale) + (isExact ? 0 : ROUNDING * qubo.size)
  const attemptsPerCall = ATTEMPTS_PER_CALL[kind]
  // spelled out: objects made by spreading have shapes of their own, which cost a short run more than its search
  const [done, keep] = [doneIn(prepared, budget), () => { keepBest(layout) }]
  return { qubo, layout, kernel, kind, isExact, fieldScale, random, attemptsPerCall, done, keep }
}

function doneIn (prepared: Prepared, budget: Budget): () => boolean {
  const { qubo, layout: { f64 } } = prepared
  const stopped = createStopper(budget)
  let over = false
  return () => {
    if (over) return true
    const found = f64[SLOT.bestEnergy] as number
    if (found > (f64[SLOT.target] as number)) over = stopped(Infinity)
    else {
      over = stopped(energyOf(qubo, foundBits(prepared)))
      if (!over) f64[SLOT.target] = found - ROUNDING // rounding only made it look good enough: ask for a little less
    }
    return over
  }
}

function keepBest ({ i32, f32, f64, padded }: Layout): void {
  const energy = f64[SLOT.energy] as number
  if (energy >= (f64[SLOT.bestEnergy] as number)) return
  f64[SLOT.bestEnergy] = energy
  const spin = (i32[SLOT.spin] as number) >> 2
  f32.copyWithin((i32[SLOT.best] as number) >> 2, spin, spin + padded)
}

// Multiples of one power of two, few enough for the 24 bits of single precision.
function isExact ({ scale, i32, f32, size, padded, dense }: Layout): boolean {
  const unit = Math.max(scale, 2 ** -12)
  const weight = (i32[SLOT.weight] as number) >> 2
  const linear = (i32[SLOT.linear] as number) >> 2
  const count = dense ? size * padded : (i32[((i32[SLOT.row] as number) >> 2) + padded] as number) >> 2
  const isMultiple = (value: number): boolean => Number.isInteger(value / unit)
  return f32.subarray(weight, weight + count).every(isMultiple) && f32.subarray(linear, linear + size).every(isMultiple)
}

function fieldScale ({ size, rowStart, weight, linear }: Qubo, scale: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) {
    let squares = 0
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) squares += ((weight[k] ?? 0) * scale) ** 2 / 4
    sum += squares > 0 ? Math.sqrt(squares) : Math.abs(linear[i] ?? 0) * scale
  }
  return sum > 0 ? sum / size : 1
}

/** The best bits of the run; where single precision may have left a flip undone, brought to a local optimum in double precision. */
export function foundBits ({ qubo, layout: { i32, f32, size }, isExact }: Prepared): Uint8Array {
  const best = (i32[SLOT.best] as number) >> 2
  const bits = new Uint8Array(size)
  for (let i = 0; i < size; i++) bits[i] = (f32[best + i] as number) < 0 ? 1 : 0
  return isExact ? bits : polished(qubo, bits)
}

function polished (qubo: Qubo, start: Uint8Array): Uint8Array {
  const { bits, gains, flip } = createDescent(qubo, start)
  const tolerance = 1e-12 * gains.reduce((largest, gain) => Math.max(largest, Math.abs(gain)), 0)
  for (let moved = true; moved;) {
    moved = false
    for (let i = 0; i < qubo.size; i++) {
      if ((gains[i] ?? 0) >= -tolerance) continue
      flip(i)
      moved = true
    }
  }
  return bits
}
