import type { Leaf } from './exact-enumerate.js'
import type { EnumerationKernel } from './exact-kernel.js'

/** Low variables of a group, and the most middle variables of a chunk. */
export const LOW = 5
export const MOST_MIDDLE = 12

/** How many variables the tables have: as many as eight registers hold. */
export const tableBits = (narrow: boolean): number => narrow ? 6 : 5

/** A leaf's numbers as whole multiples of `unit`, rounded down; in 16 bits or in 32. */
export interface Grid {
  readonly narrow: boolean
  readonly unit: number
  /** No state is lost and none is added: a group with something that fits has something that is lower. */
  readonly exact: boolean
}

/**
 * A chunk: the variables below `count` are free (at least 11 of them where it is written); their fields and the constant have in them what
 * is fixed.
 */
export interface Chunk {
  readonly count: number
  readonly constant: number
  readonly linear: Float64Array
}

const [BASE, LEFT, STEPS, LOW_TABLES, MIDDLE, FIELDS, ROWS] = [1024, 1152, 1408, 1536, 4096, 8192, 8256]
const TABLE_BYTES = 128
/** What is left is cut to this, so that no sum with the numbers of a chunk (up to 2^29) leaves 32 bits. */
const MOST_LEFT = 2 ** 30
const MOST_MASS = 2 ** 29
const MOST_SPREAD = 65_000

/** Writes what all chunks of a leaf have in common: what turning over a low or a middle variable changes. */
export function writeGrid ({ memory }: EnumerationKernel, { weight, count: pitch }: Leaf, { narrow, unit }: Grid): void {
  const bits = tableBits(narrow)
  const [cells, words] = [narrow ? new Int16Array(memory) : new Int32Array(memory), new Int32Array(memory)]
  const at = (u: number, v: number): number => u < pitch && v < pitch ? weight[u * pitch + v] as number : 0
  const sum = (state: number, from: number, v: number): number => {
    let total = 0
    for (let b = 0; state >> b !== 0; b++) if ((state >> b & 1) === 1) total += at(from + b, v)
    return Math.floor(total / unit)
  }
  const place = (address: number): number => address / cells.BYTES_PER_ELEMENT
  for (let i = 0; i < LOW; i++) {
    for (let y = 0; y < 1 << bits; y++) {
      const change = sum(y, 0, bits + i)
      cells[place(LOW_TABLES + 2 * i * TABLE_BYTES) + y] = change
      cells[place(LOW_TABLES + (2 * i + 1) * TABLE_BYTES) + y] = -change
    }
  }
  for (let step = 1; step < 1 << LOW; step++) {
    const i = 31 - Math.clz32(step & -step)
    words[STEPS / 4 + step] = LOW_TABLES + (2 * i + ((gray(step) >> i & 1) === 1 ? 0 : 1)) * TABLE_BYTES
  }
  for (let j = 0; j < MOST_MIDDLE; j++) {
    const v = bits + LOW + j
    for (let y = 0; y < 1 << bits; y++) cells[place(MIDDLE + 2 * j * TABLE_BYTES) + y] = sum(y, 0, v)
    for (let s = 0; s < 1 << LOW; s++) words[(MIDDLE + (2 * j + 1) * TABLE_BYTES) / 4 + s] = sum(gray(s), bits, v)
    for (let k = 0; k < 16; k++) words[ROWS / 4 + 16 * j + k] = j === k ? 0 : Math.floor(at(v, bits + LOW + k) / unit)
  }
}

/** Writes a chunk before its first group, and what is left below `limit`; `shift` is that of `shiftOf`. */
export function writeChunk ({ memory }: EnumerationKernel, leaf: Leaf, { chunk, grid, limit, shift }: {
  readonly chunk: Chunk, readonly grid: Grid, readonly limit: number, readonly shift: number
}): void {
  const { narrow, unit } = grid
  const { count, linear } = chunk
  const bits = tableBits(narrow)
  const [cells, words] = [narrow ? new Int16Array(memory) : new Int32Array(memory), new Int32Array(memory)]
  const base = statesOf(leaf, linear, 0, bits)
  for (let y = 0; y < base.length; y++) cells[BASE / cells.BYTES_PER_ELEMENT + y] = Math.floor((base[y] as number) / unit) + shift
  const low = statesOf(leaf, linear, bits, LOW)
  const left = leftOf(chunk, grid, limit) + shift
  for (let s = 0; s < low.length; s++) words[LEFT / 4 + s] = left - Math.floor((low[gray(s)] as number) / unit)
  for (let j = 0; j < 16; j++) words[FIELDS / 4 + j] = bits + LOW + j < count ? Math.floor((linear[bits + LOW + j] as number) / unit) : 0
}

/** A better answer leaves less for the groups to come. */
export function lowerLeft ({ memory }: EnumerationKernel, chunk: Chunk, { grid, from, to }: {
  readonly grid: Grid, readonly from: number, readonly to: number
}): void {
  const words = new Int32Array(memory, LEFT, 1 << LOW)
  const less = leftOf(chunk, grid, from) - leftOf(chunk, grid, to)
  for (let s = 0; s < words.length; s++) words[s] = (words[s] as number) - less
}

export const gray = (step: number): number => step ^ step >> 1

// The largest whole number of units with which a state is below the limit.
function leftOf ({ constant }: Chunk, { unit }: Grid, limit: number): number {
  return Math.max(-MOST_LEFT, Math.min(MOST_LEFT, Math.ceil((limit - constant) / unit) - 1))
}

/** What brings the numbers of a chunk's tables into the middle of their range; undefined when they do not fit. */
export function shiftOf ({ weight, count: pitch }: Leaf, { count, linear }: Chunk, { narrow, unit }: Grid): number | undefined {
  let [mass, low, high] = [0, 0, 0]
  for (let v = 0; v < count; v++) {
    let [down, up] = [linear[v] as number, linear[v] as number]
    for (let u = 0; u < count; u++) {
      const w = weight[v * pitch + u] as number
      if (w < 0) down += w
      else up += w
      if (u < v) mass += Math.abs(w)
    }
    mass += Math.abs(linear[v] as number)
    if (v >= tableBits(narrow)) continue
    low += Math.min(0, down)
    high += Math.max(0, up)
  }
  if (mass > MOST_MASS * unit) return undefined
  if (!narrow) return 0
  return high - low <= MOST_SPREAD * unit ? -Math.round((low + high) / 2 / unit) : undefined
}

/** The sums of all states of `bits` variables from `from` on. */
function statesOf ({ weight, count: pitch }: Leaf, linear: Float64Array, from: number, bits: number): Float64Array {
  const sums = new Float64Array(1 << bits)
  for (let v = 0; v < bits; v++) {
    for (let state = 0; state < 1 << v; state++) {
      let sum = (sums[state] as number) + (linear[from + v] as number)
      for (let b = 0; b < v; b++) if ((state >> b & 1) === 1) sum += weight[(from + v) * pitch + from + b] as number
      sums[state | 1 << v] = sum
    }
  }
  return sums
}
