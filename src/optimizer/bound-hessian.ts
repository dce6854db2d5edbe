import { signsOf } from './bound-triangles.js'
import type { Triangle } from './bound-triangles.js'

const STRIDE = 32

interface Point {
  readonly size: number
  readonly triangles: readonly Triangle[]
  /** Z⁻¹ at the point. */
  readonly inverse: Float64Array
  /** The point: the diagonal, then one multiplier a triangle. */
  readonly y: Float64Array
}

/** ⟨A_t, S⟩ for a symmetric S. */
export function innerProduct (triangle: Triangle, s: Float64Array, size: number): number {
  const { i, j, k } = triangle
  const [ij, ik, jk] = signsOf(triangle)
  return ij * (s[i * size + j] as number) + ik * (s[i * size + k] as number) + jk * (s[j * size + k] as number)
}

/** The lower triangle of the Hessian of -log det Z(u, γ) - Σ log γ; false when told to stop on the way. */
export function fillHessian (point: Point, hessian: Float64Array, shouldStop: () => boolean): boolean {
  const { size, triangles, inverse, y } = point
  const total = size + triangles.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) hessian[i * total + j] = (inverse[i * size + j] as number) ** 2
  }
  const columns = new Float64Array(3 * size)
  for (let t = 0; t < triangles.length; t++) {
    if (t % STRIDE === STRIDE - 1 && shouldStop()) return false
    fillRow(point, { t, row: hessian.subarray((size + t) * total, (size + t + 1) * total), columns })
    const own = (size + t) * total + size + t
    hessian[own] = (hessian[own] as number) + 1 / (y[size + t] as number) ** 2
  }
  return true
}

// `columns` takes the three columns of (A_t·Z⁻¹)ᵀ that are not zero, halves included.
function fillRow ({ size, triangles, inverse }: Point, { t, row, columns }: { t: number, row: Float64Array, columns: Float64Array }): void {
  const triangle = triangles[t] as Triangle
  const [ij, ik, jk] = signsOf(triangle)
  const atI = inverse.subarray(triangle.i * size, (triangle.i + 1) * size)
  const atJ = inverse.subarray(triangle.j * size, (triangle.j + 1) * size)
  const atK = inverse.subarray(triangle.k * size, (triangle.k + 1) * size)
  const [a, b, c] = [columns.subarray(0, size), columns.subarray(size, 2 * size), columns.subarray(2 * size)]
  for (let v = 0; v < size; v++) {
    const [x, w, q] = [atI[v] as number, atJ[v] as number, atK[v] as number]
    a[v] = 0.5 * (ij * w + ik * q)
    b[v] = 0.5 * (ij * x + jk * q)
    c[v] = 0.5 * (ik * x + jk * w)
    row[v] = x * (a[v] as number) + w * (b[v] as number) + q * (c[v] as number)
  }
  // (Z⁻¹·A_t·Z⁻¹)_pq = Z⁻¹_pi·a_q + Z⁻¹_pj·b_q + Z⁻¹_pk·c_q
  const at = (p: number, q: number): number =>
    (atI[p] as number) * (a[q] as number) + (atJ[p] as number) * (b[q] as number) + (atK[p] as number) * (c[q] as number)
  for (let s = 0; s <= t; s++) {
    const other = triangles[s] as Triangle
    const [pq, pr, qr] = signsOf(other)
    row[size + s] = pq * at(other.i, other.j) + pr * at(other.i, other.k) + qr * at(other.j, other.k)
  }
}
