import type { Qubo } from './qubo.js'

/**
 * H = constant + Σ field[i]·z_i + Σ_k coupling[k]·z_i·z_j with (i, j) = (pairs[2k], pairs[2k + 1]), i < j, and z_i = 1 − 2·x_i = ±1:
 * the same number as E(x) of the problem that it was made from, in the same unit.
 */
export interface Ising {
  readonly size: number
  readonly constant: number
  /** Length `size`. */
  readonly field: Float64Array
  /** i and j of every pair in turn, sorted by i, then by j. */
  readonly pairs: Int32Array
  /** Length `pairs.length / 2`; no zeros. */
  readonly coupling: Float64Array
}

/** The problem in spins: x = (1 − z)/2 put into E(x). */
export function toIsing ({ size, offset, linear, rowStart, column, weight }: Qubo): Ising {
  const field = Float64Array.from(linear, value => -value / 2)
  const pairs: number[] = []
  const coupling: number[] = []
  let constant = offset
  for (let i = 0; i < size; i++) {
    constant += (linear[i] ?? 0) / 2
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) {
      const quarter = (weight[k] ?? 0) / 4
      field[i] = (field[i] ?? 0) - quarter
      const j = column[k] ?? 0
      if (j < i) continue // a pair stands in both rows
      constant += quarter
      pairs.push(i, j)
      coupling.push(quarter)
    }
  }
  return { size, constant, field, pairs: Int32Array.from(pairs), coupling: Float64Array.from(coupling) }
}

/**
 * By what H is divided before γ is applied, so that angles of one problem suit another one: the root mean square over the spins of
 * √(field² + Σ_j coupling²), 1 for a problem without weights. This is the rescaling of γ by the size of the weights of Shaydulin,
 * Lotshaw, Larson, Ostrowski and Humble, "Parameter transfer for quantum approximate optimization of weighted MaxCut" (ACM TQC 4(3),
 * 2023) and of Sureshbabu et al., "Parameter setting in quantum approximate optimization of weighted problems" (Quantum 8, 2024).
 * For the Sherrington-Kirkpatrick model it is its usual √n, for a D-regular graph √D.
 */
export function scaleOf ({ size, field, coupling }: Ising): number {
  const squares = field.reduce((sum, value) => sum + value * value, 0) + 2 * coupling.reduce((sum, value) => sum + value * value, 0)
  return squares === 0 ? 1 : Math.sqrt(squares / size)
}
