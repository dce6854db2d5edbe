import type { Matrix, MpsKernels, Product } from './mps-kernels.js'
import { shapeOf } from './mps-kernels.js'

/** The kernels in plain TypeScript: the twin of `assembly/mps.ts`. Element reads beyond an array cannot happen, hence the `?? 0`. */
export function createPlainKernels (cells: Float64Array): MpsKernels {
  return {
    kind: 'plain',
    cells,
    product: (out, operands) => { multiply(cells, out >> 3, operands) },
    gate: (out, theta, { phi, swap }) => {
      applyGate(cells, { out: out >> 3, theta, cosine: Math.cos(phi), sine: Math.sin(phi), swap })
    },
    weight: ({ at, rows, columns }) => weigh(cells, at >> 3, 2 * rows * columns),
    orthogonalise: (basis, work, limits) => orthogonalise(cells, basis >> 3, { work, ...limits }),
    invertRoot: (inverse, gram) => invertRoot(cells, inverse >> 3, gram)
  }
}

function weigh (cells: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let t = from; t < from + count; t++) sum += (cells[t] ?? 0) * (cells[t] ?? 0)
  return sum
}

function multiply (cells: Float64Array, out: number, operands: Product): void {
  const { m, n, k } = shapeOf(operands)
  const a = unfolded(cells, operands.a, operands.formA)
  const b = unfolded(cells, operands.b, operands.formB)
  cells.fill(0, out, out + 2 * m * n)
  for (let i = 0; i < m; i++) {
    for (let t = 0; t < k; t++) {
      const re = a.re[i * k + t] ?? 0
      const im = a.im[i * k + t] ?? 0
      subtract({ cells, re: out + i * n, im: out + m * n + i * n }, { cells: b.both, re: t * n, im: k * n + t * n }, [-re, -im, n])
    }
  }
}

/** A copy of a matrix in the form in which it enters a product. */
function unfolded (cells: Float64Array, { at, rows, columns }: Matrix, form: number): Record<'re' | 'im' | 'both', Float64Array> {
  const from = at >> 3
  const size = rows * columns
  const both = cells.slice(from, from + 2 * size)
  if ((form & 1) !== 0) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        both[j * rows + i] = cells[from + i * columns + j] ?? 0
        both[size + j * rows + i] = cells[from + size + i * columns + j] ?? 0
      }
    }
  }
  if ((form & 2) !== 0) for (let t = size; t < 2 * size; t++) both[t] = -(both[t] ?? 0)
  return { re: both.subarray(0, size), im: both.subarray(size), both }
}

interface Gate { readonly out: number, readonly theta: Matrix, readonly cosine: number, readonly sine: number, readonly swap: boolean }

function applyGate (cells: Float64Array, { out, theta, cosine, sine, swap }: Gate): void {
  const from = theta.at >> 3
  const right = theta.columns / 2
  const plane = theta.rows * theta.columns
  for (let row = 0; row < theta.rows; row++) {
    for (let column = 0; column < theta.columns; column++) {
      const s = row & 1
      const t = column < right ? 0 : 1
      const factor = s === t ? -sine : sine
      const re = cells[from + row * theta.columns + column] ?? 0
      const im = cells[from + plane + row * theta.columns + column] ?? 0
      const to = out + (swap ? (row - s + t) * theta.columns + column + (s - t) * right : row * theta.columns + column)
      cells[to] = re * cosine - im * factor
      cells[to + plane] = im * cosine + re * factor
    }
  }
}

/** A complex vector: where its planes begin. */
interface Vector { readonly cells: Float64Array, readonly re: number, readonly im: number }

/** y −= c·x; returns Σ|y|². */
function subtract (y: Vector, x: Vector, [cr, ci, count]: readonly [number, number, number]): number {
  let sum = 0
  for (let t = 0; t < count; t++) {
    const a = x.cells[x.re + t] ?? 0
    const b = x.cells[x.im + t] ?? 0
    const re = (y.cells[y.re + t] ?? 0) - (cr * a - ci * b)
    const im = (y.cells[y.im + t] ?? 0) - (cr * b + ci * a)
    y.cells[y.re + t] = re
    y.cells[y.im + t] = im
    sum += re * re + im * im
  }
  return sum
}

/** conj(x)·y as [real, imaginary]. */
function dot (x: Vector, y: Vector, count: number): [number, number] {
  let re = 0
  let im = 0
  for (let t = 0; t < count; t++) {
    const a = x.cells[x.re + t] ?? 0
    const b = x.cells[x.im + t] ?? 0
    const u = y.cells[y.re + t] ?? 0
    const v = y.cells[y.im + t] ?? 0
    re += a * u + b * v
    im += a * v - b * u
  }
  return [re, im]
}

interface Search { readonly work: Matrix, readonly most: number, readonly floor: number }

function orthogonalise (cells: Float64Array, basis: number, { work, most, floor }: Search): number {
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

function scale (cells: Float64Array, { re, im }: Vector, [factor, count]: readonly [number, number]): void {
  for (let t = 0; t < count; t++) {
    cells[re + t] = (cells[re + t] ?? 0) * factor
    cells[im + t] = (cells[im + t] ?? 0) * factor
  }
}

function invertRoot (cells: Float64Array, inverse: number, { at, rows: n }: Matrix): number {
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
