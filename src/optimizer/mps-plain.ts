import type { Matrix, MpsKernels, Product } from './mps-kernels.js'
import { shapeOf } from './mps-kernels.js'
import { invertRoot, orthogonalise } from './mps-plain-orthogonal.js'
import { turnPair } from './mps-plain-pair.js'
import { subtract, weigh } from './mps-plain-vectors.js'

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
    invertRoot: (inverse, gram) => invertRoot(cells, inverse >> 3, gram),
    turnPair: (even, odd, turning) => { turnPair(cells, { even, odd, ...turning }) }
  }
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
