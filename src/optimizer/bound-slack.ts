import { signsOf } from './bound-triangles.js'
import type { Triangle } from './bound-triangles.js'

/** One problem over spins ±1, spin 0 being the homogenising one: minimise constant + zᵀ·matrix·z. The diagonal of the matrix is zero. */
export interface SpinForm {
  readonly size: number
  readonly constant: number
  readonly matrix: Float64Array
}

export function massOf (values: Float64Array, length: number): number {
  let mass = 0
  for (let i = 0; i < length; i++) mass += Math.abs(values[i] as number)
  return mass
}

/** Multipliers of the diagonal that are diagonally dominant, so that the slack is positive definite. */
export function startDiagonal ({ size, matrix }: SpinForm, y: Float64Array): void {
  let mean = 0
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0; j < size; j++) sum += Math.abs(matrix[i * size + j] as number)
    y[i] = -sum
    mean += sum / size
  }
  for (let i = 0; i < size; i++) y[i] = (y[i] as number) - 0.05 * mean - 1e-9
}

/** The lower triangle of z = matrix - Diag(y) - Σ y[size + t]·A_t. */
export function fillSlack ({ size, matrix }: SpinForm, triangles: readonly Triangle[], y: Float64Array, z: Float64Array): void {
  z.set(matrix)
  for (let i = 0; i < size; i++) z[i * size + i] = -(y[i] as number)
  triangles.forEach((triangle, t) => {
    const { i, j, k } = triangle
    const [ij, ik, jk] = signsOf(triangle)
    const half = 0.5 * (y[size + t] as number)
    z[j * size + i] = (z[j * size + i] as number) - half * ij
    z[k * size + i] = (z[k * size + i] as number) - half * ik
    z[k * size + j] = (z[k * size + j] as number) - half * jk
  })
}

/** How much of a step keeps the multipliers of the triangles positive. */
export function lengthInside (y: Float64Array, direction: Float64Array, size: number): number {
  let length = Infinity
  for (let i = size; i < y.length; i++) {
    const d = direction[i] as number
    if (d < 0) length = Math.min(length, -0.9 * (y[i] as number) / d)
  }
  return length
}
