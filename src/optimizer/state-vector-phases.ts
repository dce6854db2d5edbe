import type { Ising } from './ising.js'
import { fillEnergies } from './state-vector-energies.js'
import type { Levels } from './state-vector-energies.js'
import type { StateLayout } from './state-vector-layout.js'

/** Fills the tables from which the kernels take exp(−i·angle·H); `angle` is γ/scale, negative to go back. */
export type FillPhases = (angle: number) => void

/** One (cos, sin) pair for every level. */
export function createLevelPhases (buffer: ArrayBufferLike, { table }: StateLayout, { values, count }: Levels): FillPhases {
  const out = new Float64Array(buffer, table, 2 * count)
  return angle => {
    for (let level = 0; level < count; level++) {
      const phase = -angle * (values?.[level] ?? 0)
      out[2 * level] = Math.cos(phase)
      out[2 * level + 1] = Math.sin(phase)
    }
  }
}

/**
 * H = its part inside the low qubits + that inside the high qubits + the couplings between them, which for a block of fixed high qubits
 * are fields on the low ones. A few thousand sines a layer serve all amplitudes, and no diagonal has to be read from memory.
 */
export function createProductPhases (buffer: ArrayBufferLike, layout: StateLayout, ising: Ising): FillPhases {
  const { low, high, half } = layout
  const inner = partEnergies(ising, 0, low)
  const outer = partEnergies(ising, low, high)
  const innerRe = new Float64Array(buffer, layout.table, inner.length)
  const innerIm = new Float64Array(buffer, layout.table + 8 * inner.length, inner.length)
  const outerPairs = new Float64Array(buffer, layout.outer, 2 * outer.length)
  const weights = crossWeights(ising, low, high)
  const entries = 2 ** half + 2 ** (high - half)
  const rows = weights.map((_, i) => new Float64Array(buffer, layout.cross + 16 * i * entries, 2 * entries))
  return angle => {
    inner.forEach((energy, x) => {
      innerRe[x] = Math.cos(angle * energy)
      innerIm[x] = -Math.sin(angle * energy)
    })
    outer.forEach((energy, x) => {
      outerPairs[2 * x] = Math.cos(angle * energy)
      outerPairs[2 * x + 1] = -Math.sin(angle * energy)
    })
    rows.forEach((row, i) => {
      const row0 = weights[i] ?? []
      fillProducts(row.subarray(0, 2 * 2 ** half), row0.slice(0, half), angle)
      fillProducts(row.subarray(2 * 2 ** half), row0.slice(half), angle)
    })
  }
}

// The problem on `count` qubits from `first` on; the constant goes with the low part.
function partEnergies ({ size, constant, field, pairs, coupling }: Ising, first: number, count: number): Float64Array {
  const inside = (i: number): boolean => i >= first && i < first + count
  const kept = [...coupling.keys()].filter(k => inside(pairs[2 * k] ?? 0) && inside(pairs[2 * k + 1] ?? 0))
  const energies = new Float64Array(2 ** count)
  fillEnergies({
    size: Math.max(0, Math.min(count, size - first)),
    constant: first === 0 ? constant : 0,
    field: field.slice(first, first + count),
    pairs: Int32Array.from(kept.flatMap(k => [(pairs[2 * k] ?? 0) - first, (pairs[2 * k + 1] ?? 0) - first])),
    coupling: Float64Array.from(kept, k => coupling[k] ?? 0)
  }, energies)
  return energies
}

// weights[i][j] of low qubit i with the j-th high qubit
function crossWeights ({ pairs, coupling }: Ising, low: number, high: number): number[][] {
  const weights = Array.from({ length: low }, () => new Array<number>(high).fill(0))
  coupling.forEach((weight, k) => {
    const row = weights[pairs[2 * k] ?? 0]
    const j = (pairs[2 * k + 1] ?? 0) - low
    if (row !== undefined && j >= 0) row[j] = weight
  })
  return weights
}

// (cos, sin) of −angle·Σ_j weight_j·z_j(x) for every x, by doubling
function fillProducts (out: Float64Array, weights: readonly number[], angle: number): void {
  out[0] = 1
  out[1] = 0
  weights.forEach((weight, j) => {
    const c = Math.cos(angle * weight)
    const s = -Math.sin(angle * weight)
    const filled = 2 * 2 ** j
    for (let x = 0; x < filled; x += 2) {
      const re = out[x] ?? 0
      const im = out[x + 1] ?? 0
      out[x + filled] = re * c + im * s
      out[x + filled + 1] = im * c - re * s
      out[x] = re * c - im * s
      out[x + 1] = im * c + re * s
    }
  })
}
