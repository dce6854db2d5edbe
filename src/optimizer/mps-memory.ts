import type { SplitRoom } from './mps-cut.js'
import { packBytes } from './mps-wasm.js'

/** One spin's tensor: [left][2][right], row-major planes at `at`, with room for the largest extents that it can take. */
export interface Site {
  readonly at: number
  left: number
  right: number
}

/** Addresses in bytes of everything that a simulation keeps. */
export interface Layout {
  readonly bytes: number
  readonly sites: Site[]
  readonly theta: number
  readonly turned: number
  readonly split: SplitRoom
  /** The same for every helping thread. */
  readonly rooms: readonly SplitRoom[]
  /** Room for a batch of samples, or for two environments of an expectation. */
  readonly batch: readonly [number, number]
  readonly batchRows: number
  readonly packs: readonly number[]
}

/** A batch of samples is one matrix product a spin. */
const BATCH_ROWS = 256
const NUMBER_BYTES = 8
const LINE_BYTES = 64

/** The largest extents of the bonds of a chain: bond k lies left of site k. */
export function bondLimits (size: number, bond: number): number[] {
  return Array.from({ length: size + 1 }, (_, k) => Math.min(bond, 2 ** Math.min(k, size - k, 30)))
}

/** Lays the memory out for a chain of spins worked on by `parts` threads. */
export function layOut (size: number, bond: number, parts: number): Layout {
  let end = 0
  const take = (numbers: number): number => {
    const at = end
    end += Math.ceil(numbers * NUMBER_BYTES / LINE_BYTES) * LINE_BYTES
    return at
  }
  const complex = (rows: number, columns: number): number => take(2 * rows * columns)
  const limits = bondLimits(size, bond)
  const widest = Math.max(...limits)
  const extent = 2 * widest
  const sites = Array.from({ length: size }, (_, k) => ({ at: complex(2 * (limits[k] ?? 1), limits[k + 1] ?? 1), left: 1, right: 1 }))
  const square = (): number => complex(extent, extent)
  const small = (): number => complex(widest, widest)
  const roomForSplit = (): SplitRoom => {
    return { gram: square(), first: square(), second: square(), small: small(), inverse: small(), norms: take(extent) }
  }
  const split = roomForSplit()
  const batchRows = Math.max(BATCH_ROWS, widest)
  const batch: [number, number] = [complex(batchRows, widest), complex(batchRows, extent)]
  const layout = { sites, theta: square(), turned: square(), split, batch, batchRows }
  const packs = Array.from({ length: parts }, () => take(packBytes(Math.max(extent, batchRows)) / NUMBER_BYTES))
  const rooms = Array.from({ length: parts - 1 }, roomForSplit)
  return { ...layout, packs, rooms, bytes: end }
}
