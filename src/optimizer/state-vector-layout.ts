/** Byte addresses of everything that a state vector keeps in its memory, which several threads may share. */
export interface StateLayout {
  /** Qubits simulated: at least 2, so that two amplitudes fill a SIMD register. */
  readonly qubits: number
  /** Qubits inside a block of contiguous amplitudes, and the others. */
  readonly low: number
  readonly high: number
  readonly blocks: number
  readonly tiles: number
  /** The state, real and imaginary parts; and the second state of the backward sweep. */
  readonly re: number
  readonly im: number
  readonly otherRe: number
  readonly otherIm: number
  /** f64 of every basis state. */
  readonly energies: number
  /** u16 of every basis state: its level, or its bucket where there are too many levels. */
  readonly levels: number
  /** Phases of the current angle: of every level; or inside the low part, inside the high part, and between them. */
  readonly table: number
  readonly outer: number
  readonly cross: number
  /** Of the high qubits, how many stand in the first of the two tables of `cross`. */
  readonly half: number
  readonly sums: number
  readonly bins: number
  /** Per thread: room for the phases of a block, and two f64 of results. */
  readonly scratch: readonly number[]
  readonly out: readonly number[]
  readonly bytes: number
}

/** Most levels or buckets: their (cos, sin) pairs must stay in the cache. */
export const MAX_LEVELS = 4096
/** Qubits of a block, which fits the first-level cache; and of a tile, the least part of a pass over the high qubits. */
const BLOCK_QUBITS = 10
const TILE_QUBITS = 11
const THREADS = 2
// Arrays a power of two apart would share the sets of the cache.
const STAGGER = 2112

/** Where everything stands for so many qubits. */
export function layoutOf (size: number): StateLayout {
  const qubits = Math.max(2, size)
  const low = Math.min(qubits, BLOCK_QUBITS)
  const high = qubits - low
  const states = 2 ** qubits
  let end = 4096
  const take = (bytes: number): number => {
    const at = end
    end = Math.ceil((end + bytes) / 64) * 64 + STAGGER
    return at
  }
  const half = high >> 1
  const room = 8192
  return {
    qubits,
    low,
    high,
    half,
    blocks: 2 ** high,
    tiles: Math.floor(2 ** (qubits - TILE_QUBITS)),
    table: take(16 * Math.max(MAX_LEVELS, 2 ** low)),
    outer: take(16 * 2 ** high),
    cross: take(16 * low * (2 ** half + 2 ** (high - half))),
    sums: take(8 * 2 ** high),
    bins: take(16 * MAX_LEVELS),
    scratch: Array.from({ length: THREADS }, () => take(room)),
    out: Array.from({ length: THREADS }, () => take(64)),
    re: take(8 * states),
    im: take(8 * states),
    energies: take(8 * states),
    levels: take(2 * states),
    otherRe: take(8 * states),
    otherIm: take(8 * states),
    bytes: end
  }
}

/**
 * How many qubits from `first` ≥ `low` on are mixed in one pass. More at once measured slower than one more pass in order: their rows are
 * a power of two apart, and probably push each other out of the cache.
 */
export function passQubits ({ qubits }: StateLayout, first: number): number {
  return Math.min(2, qubits - first)
}
