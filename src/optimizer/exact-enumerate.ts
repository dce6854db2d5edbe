import type { Block, EnumerationKernel } from './exact-kernel.js'

/** Minimise constant + Σ linear·x + Σ weight·x·x over `count` variables; `weight` is symmetric and row-major. */
export interface Leaf {
  readonly count: number
  readonly constant: number
  readonly linear: Float64Array
  readonly weight: Float64Array
  readonly whole: boolean
}

export interface EnumerationRequest {
  readonly kernel: EnumerationKernel
  /** Closes a part whose lower bound reaches this, for the best value so far. */
  readonly goalFor: (value: number) => number
  readonly value: number
  readonly shouldStop: () => boolean
}

export interface Enumeration {
  /** Undefined when no assignment is below the value asked for. */
  readonly found: { readonly bits: Uint8Array, readonly value: number } | undefined
  /** False when told to stop before the end. */
  readonly complete: boolean
}

/** 2^20 states are 0.1 ms in the SIMD kernel and some 2 ms in the plain one. */
const CHUNK = 20
const SMALL = 6
const ROUGH_TRIALS = 16

/**
 * Looks at all assignments of a leaf, in blocks that give a lower bound each (exact where the numbers are small and whole);
 * a block whose bound is too low is halved, down to sums in 64-bit floating point.
 */
export function enumerateLeaf (leaf: Leaf, request: EnumerationRequest): Enumeration {
  let best: Enumeration['found']
  let complete = true
  const limit = (): number => request.goalFor(best?.value ?? request.value)
  const bits = new Uint8Array(leaf.count)
  const rough = { tried: 0, closed: 0 }
  const visit = (count: number, constant: number, linear: Float64Array): void => {
    if (!complete) return
    if (count <= SMALL) {
      const small = smallest({ ...leaf, constant, linear }, count)
      if (small.value >= limit()) return
      bits.set(small.bits.subarray(0, count))
      best = { bits: bits.slice(), value: small.value }
      return
    }
    if (count <= CHUNK) {
      if (request.shouldStop()) {
        complete = false
        return
      }
      if (isClosed({ ...leaf, constant, linear }, count, { kernel: request.kernel, limit: limit(), rough })) return
    }
    const v = count - 1
    bits[v] = 0
    visit(v, constant, linear)
    bits[v] = 1
    visit(v, constant + (linear[v] as number), linear.map((each, i) => each + (leaf.weight[v * leaf.count + i] as number)))
    bits[v] = 0
  }
  visit(leaf.count, leaf.constant, leaf.linear)
  return { found: best, complete }
}

function smallest ({ constant, linear, weight, count: pitch }: Leaf, count: number): { bits: Uint8Array, value: number } {
  let [value, state] = [Infinity, 0]
  for (let x = 0; x < 1 << count; x++) {
    let sum = constant
    for (let i = 0; i < count; i++) {
      if ((x >> i & 1) === 0) continue
      sum += linear[i] as number
      for (let j = 0; j < i; j++) if ((x >> j & 1) === 1) sum += weight[i * pitch + j] as number
    }
    if (sum < value) [value, state] = [sum, x]
  }
  return { bits: Uint8Array.from({ length: pitch }, (_, i) => i < count ? state >> i & 1 : 0), value }
}

// First with 16-bit numbers, and only where those are too coarse with 32-bit ones.
interface Closing {
  readonly kernel: EnumerationKernel
  readonly limit: number
  /** How often sums in 16 bits were tried that are too small for the numbers, and were enough. */
  readonly rough: { tried: number, closed: number }
}

function isClosed (leaf: Leaf, count: number, { kernel, limit, rough }: Closing): boolean {
  const range = rangeOf(leaf, count)
  for (const [top, narrow] of [[2 ** 15 - 512, true], [2 ** 31 - 512, false]] as const) {
    const unit = range <= top && leaf.whole ? 1 : 2 ** Math.ceil(Math.log2(range / top))
    if (!Number.isFinite(1 / unit)) return leaf.constant >= limit
    const isRough = narrow && unit !== 1
    // they take half as long as the others
    if (isRough && rough.tried >= ROUGH_TRIALS && 2 * rough.closed < rough.tried) continue
    const closed = leaf.constant + unit * kernel.least(quantise(leaf, count, { unit, narrow })) >= limit
    if (isRough) rough.tried++
    if (isRough && closed) rough.closed++
    if (closed) return true
    if (unit === 1 && leaf.whole) return false
  }
  return false
}

// The largest absolute value that a sum on the way can have.
function rangeOf ({ linear, weight, count: pitch }: Leaf, count: number): number {
  let [field, below] = [0, 0]
  for (let i = 0; i < count; i++) {
    let [up, down] = [linear[i] as number, linear[i] as number]
    for (let j = 0; j < count; j++) {
      const w = weight[i * pitch + j] as number
      if (w < 0) down += w
      else up += w
    }
    field = Math.max(field, up, -down)
    below += Math.max(0, -down)
  }
  return Math.max(field, below)
}

// Rounded down, so that the least value in these units is a lower bound; exact for whole numbers with unit 1.
function quantise ({ linear, weight, count: pitch }: Leaf, count: number, grid: Pick<Block, 'narrow'> & { unit: number }): Block {
  const { unit, narrow } = grid
  const fields = new Int32Array(count)
  const couplings = new Int32Array(count * count)
  for (let i = 0; i < count; i++) {
    fields[i] = Math.floor((linear[i] as number) / unit)
    for (let j = 0; j < count; j++) couplings[i * count + j] = Math.floor((weight[i * pitch + j] as number) / unit)
  }
  return { count, fields, couplings, narrow }
}
