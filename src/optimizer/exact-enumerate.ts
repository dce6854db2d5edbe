import { LOW, MOST_MIDDLE, gray, lowerLeft, shiftOf, tableBits, writeChunk, writeGrid } from './exact-grid.js'
import type { Chunk, Grid } from './exact-grid.js'
import type { EnumerationKernel } from './exact-kernel.js'
import { lowestBelow, pairSums } from './exact-sums.js'

/** Minimise constant + Σ linear·x + Σ weight·x·x over `count` variables; `weight` is symmetric and row-major. */
export interface Leaf {
  readonly count: number
  readonly constant: number
  readonly linear: Float64Array
  readonly weight: Float64Array
  readonly whole: boolean
}

export interface EnumerationRequest {
  readonly kernel: EnumerationKernel | undefined
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

/** So many variables of a leaf are looked at without asking whether to stop: a fraction of a millisecond, with the kernel and without. */
const [CHUNK, PLAIN_CHUNK] = [5 + LOW + MOST_MIDDLE, 16]
/** A grid in 16 bits that is too coarse is given up for a chunk when more than one group in so many has to be looked at by itself. */
const FEW = 64
const ROUGH_TRIALS = 16

/**
 * Looks at all assignments of a leaf: the kernel at groups of 2^10 or 2^11 of them in whole numbers of some unit, rounded down, and where
 * that leaves something open, at the group's sums in 64-bit floating point.
 */
export function enumerateLeaf (leaf: Leaf, request: EnumerationRequest): Enumeration {
  return new Enumerator(leaf, request).run()
}

class Enumerator {
  readonly #leaf: Leaf
  readonly #request: EnumerationRequest
  readonly #bits: Uint8Array
  readonly #grids: readonly Grid[]
  readonly #fields = new Float64Array(CHUNK)
  readonly #sums: Float64Array
  readonly #pairs: Float64Array
  readonly #rough = { tried: 0, givenUp: 0 }
  #written: Grid | undefined
  #found: Enumeration['found']
  #complete = true

  constructor (leaf: Leaf, request: EnumerationRequest) {
    this.#leaf = leaf
    this.#request = request
    this.#bits = new Uint8Array(leaf.count)
    const bits = Math.min(leaf.count, tableBits(true) + LOW)
    this.#pairs = pairSums(leaf, bits)
    this.#sums = new Float64Array(1 << bits)
    this.#grids = request.kernel === undefined ? [] : gridsFor(leaf)
  }

  run (): Enumeration {
    this.#visit({ count: this.#leaf.count, constant: this.#leaf.constant, linear: this.#leaf.linear })
    return { found: this.#found, complete: this.#complete }
  }

  #limit (): number {
    return this.#request.goalFor(this.#found?.value ?? this.#request.value)
  }

  // Fixes one variable after the other, from the last one on, until what is left is a chunk.
  #visit (chunk: Chunk): void {
    const { kernel, shouldStop } = this.#request
    if (!this.#complete) return
    if (chunk.count === (kernel === undefined ? PLAIN_CHUNK : CHUNK) && shouldStop()) {
      this.#complete = false
      return
    }
    if (chunk.count <= 5 + LOW) this.#lookAt(chunk)
    else if (kernel === undefined || chunk.count > CHUNK || !this.#scan(kernel, chunk)) {
      const v = chunk.count - 1
      this.#visit(withOff(chunk))
      this.#bits[v] = 1
      this.#visit(withOn(this.#leaf, chunk))
      this.#bits[v] = 0
    }
  }

  // False when no grid can hold the chunk, or none but one that is too coarse.
  #scan (kernel: EnumerationKernel, chunk: Chunk): boolean {
    for (const grid of this.#grids) {
      const isRough = grid.narrow && !grid.exact
      if (isRough && this.#rough.tried >= ROUGH_TRIALS && 2 * this.#rough.givenUp > this.#rough.tried) continue
      const shift = shiftOf(this.#leaf, chunk, grid)
      if (shift === undefined) continue
      if (this.#written !== grid) writeGrid(kernel, this.#leaf, grid)
      this.#written = grid
      writeChunk(kernel, this.#leaf, { chunk, grid, limit: this.#limit(), shift })
      const isDone = this.#scanOn(kernel, chunk, grid)
      if (isRough) this.#rough.tried++
      if (isDone) return true
      this.#rough.givenUp++
    }
    return false
  }

  #scanOn (kernel: EnumerationKernel, chunk: Chunk, grid: Grid): boolean {
    const groupBits = tableBits(grid.narrow) + LOW
    const groups = 1 << (chunk.count - groupBits)
    const scan = grid.narrow ? kernel.scan16 : kernel.scan32
    let few = grid.narrow && !grid.exact ? Math.max(2, groups / FEW) : Infinity
    let limit = this.#limit()
    for (let g = scan(0, groups); g >= 0; g = scan(g + 1, groups)) {
      if (few-- <= 0) return false
      this.#lookAtGroup(chunk, groupBits, gray(g))
      const now = this.#limit()
      if (now < limit) lowerLeft(kernel, chunk, { grid, from: limit, to: now })
      limit = now
    }
    return true
  }

  #lookAtGroup ({ count, constant, linear }: Chunk, bits: number, state: number): void {
    const { weight, count: pitch } = this.#leaf
    const fields = this.#fields
    for (let v = 0; v < count; v++) fields[v] = linear[v] as number
    let sum = constant
    for (let v = count - 1; v >= bits; v--) {
      if ((state >> (v - bits) & 1) === 0) continue
      this.#bits[v] = 1
      sum += fields[v] as number
      for (let u = 0; u < v; u++) fields[u] = (fields[u] as number) + (weight[v * pitch + u] as number)
    }
    this.#lookAt({ count: bits, constant: sum, linear: fields })
    this.#bits.fill(0, bits, count)
  }

  #lookAt ({ count, constant, linear }: Chunk): void {
    const state = lowestBelow(this.#limit() - constant, { count, linear, pairs: this.#pairs, sums: this.#sums })
    if (state === undefined) return
    const bits = this.#bits.slice()
    for (let v = 0; v < count; v++) bits[v] = state.state >> v & 1
    this.#found = { bits, value: constant + state.value }
  }
}

function withOff ({ count, constant, linear }: Chunk): Chunk {
  return { count: count - 1, constant, linear }
}

function withOn ({ weight, count: pitch }: Leaf, { count, constant, linear }: Chunk): Chunk {
  const v = count - 1
  const moved = new Float64Array(v)
  for (let u = 0; u < v; u++) moved[u] = (linear[u] as number) + (weight[v * pitch + u] as number)
  return { count: v, constant: constant + (linear[v] as number), linear: moved }
}

// 16 bits first, where they hold whole numbers; then those that are coarse, then 32 bits, from finer than what surely fits on.
function gridsFor ({ count, linear, weight, whole }: Leaf): Grid[] {
  const mass = weight.reduce((sum, each) => sum + Math.abs(each) / 2, linear.reduce((sum, each) => sum + Math.abs(each), 0))
  if (!(mass > 0) || !Number.isFinite(1 / mass)) return []
  const atLeast = (unit: number): number => whole ? Math.max(1, unit) : unit
  const power = (range: number): number => 2 ** Math.ceil(Math.log2(range))
  const some = tableBits(true) / count // the table's share of the spread
  const units = [[power(mass * some / 2 ** 16), true], [power(mass / 2 ** 32), false], [power(mass / 2 ** 31), false],
    [power(mass / 2 ** 30), false], [power(mass / 2 ** 29), false]] as const
  const grids = units.map(([unit, narrow]) => ({ narrow, unit: atLeast(unit), exact: whole && atLeast(unit) === 1 }))
  return [...(whole ? [{ narrow: true, unit: 1, exact: true }] : []), ...grids]
}
