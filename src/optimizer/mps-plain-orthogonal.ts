import type { Matrix } from './mps-kernels.js'
import { dot, scale, subtract, weigh } from './mps-plain-vectors.js'
import type { Vector } from './mps-plain-vectors.js'

interface Search { readonly work: Matrix, readonly most: number, readonly floor: number }

/** `orthogonalise` of the kernels. */
export function orthogonalise (cells: Float64Array, basis: number, { work, most, floor }: Search): number {
  const { rows, columns: m } = work
  const row = (j: number): Vector => ({ cells, re: (work.at >> 3) + j * m, im: (work.at >> 3) + rows * m + j * m })
  const direction = (r: number): Vector => ({ cells, re: basis + r * m, im: basis + most * m + r * m })
  const norms = Float64Array.from({ length: rows }, (_, j) => weigh(cells, row(j).re, m) + weigh(cells, row(j).im, m))
  for (let r = 0; r < most; r++) {
    if (norms.reduce((sum, norm) => sum + norm, 0) <= floor) return r
    const pivot = firstLargest(norms)
    const q = direction(r)
    cells.copyWithin(q.re, row(pivot).re, row(pivot).re + m)
    cells.copyWithin(q.im, row(pivot).im, row(pivot).im + m)
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < r; before++) subtract(q, direction(before), [...dot(direction(before), q, m), m])
      const norm = 1 / Math.sqrt(weigh(cells, q.re, m) + weigh(cells, q.im, m))
      scale(cells, q, [norm, m])
    }
    for (let j = 0; j < rows; j++) norms[j] = subtract(row(j), q, [...dot(q, row(j), m), m])
    norms[pivot] = 0
  }
  return most
}

/** Norms that only rounding tells apart must not change the choice. */
function firstLargest (norms: Float64Array): number {
  let pivot = 0
  let largest = 0
  norms.forEach((norm, j) => {
    if (norm <= largest * TIE) return
    largest = norm
    pivot = j
  })
  return pivot
}

const TIE = 1.000000001

/** `invertRoot` of the kernels. */
export function invertRoot (cells: Float64Array, inverse: number, { at, rows: n }: Matrix): number {
  const gram = (i: number, j: number): Vector => ({ cells, re: (at >> 3) + i * n + j, im: (at >> 3) + n * n + i * n + j })
  const result = (i: number, j: number): Vector => ({ cells, re: inverse + i * n + j, im: inverse + n * n + i * n + j })
  let smallest = Infinity
  let largest = 0
  for (let i = 0; i < n; i++) {
    const pivot = cells[gram(i, i).re] ?? 0
    if (!(pivot > 0)) return -1
    smallest = Math.min(smallest, pivot)
    largest = Math.max(largest, pivot)
    scale(cells, gram(i, i), [1 / Math.sqrt(pivot), n - i])
    for (let j = i + 1; j < n; j++) {
      const x = gram(i, j)
      subtract(gram(j, j), x, [cells[x.re] ?? 0, -(cells[x.im] ?? 0), n - j])
    }
  }
  cells.fill(0, inverse, inverse + 2 * n * n)
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) {
      const x = gram(i, j)
      subtract(result(i, j), result(j, j), [cells[x.re] ?? 0, cells[x.im] ?? 0, n - j])
    }
    const factor = 1 / (cells[gram(i, i).re] ?? 0)
    scale(cells, result(i, i), [factor, n - i])
    cells[result(i, i).re] = factor
  }
  return smallest / largest
}
