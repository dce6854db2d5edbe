import type { Cut } from './mps-cut.js'
import { formGram } from './mps-cut.js'
import type { Matrix } from './mps-kernels.js'
import { addToDiagonal, adjoint } from './mps-matrix.js'
import { newtonSchulz, opposite, orthonormalise, place, root, rounded, STEEP } from './mps-orthonormal.js'
import { createRandom } from './random.js'

/** The fast way for a full cut; undefined where the rank may be less than `most`. */
export function sketched (cut: Cut): number | undefined {
  const { kernels, room, target, shift, total } = cut
  const gram = formGram(cut)
  const start = { at: room.second, rows: target.most, columns: gram.columns }
  sketch(kernels.cells, gram, { to: start, picks: cut.picks })
  addToDiagonal(kernels.cells, gram, -shift * total)
  const directions = { at: room.first, rows: gram.rows, columns: target.most }
  kernels.product(directions.at, { a: gram, formA: 0, b: start, formB: 3 })
  const nearly = root(cut, directions) > STEEP ? newtonSchulz(cut, rounded(cut, directions)) : undefined
  if (nearly !== undefined) return place(cut, nearly)
  // a steep spectrum loses its tail in two products at once: make the start orthonormal between them
  sketch(kernels.cells, gram, { to: start, picks: cut.picks })
  adjoint(kernels.cells, start, directions.at)
  if (!(root(cut, directions) > 1e-15)) return undefined
  const even = rounded(cut, directions)
  const other = opposite(room, even.at)
  kernels.product(other, { a: gram, formA: 0, b: even, formB: 0 })
  return orthonormalise(cut, { ...directions, at: other })
}

interface Sketch { readonly to: Matrix, readonly picks: Cut['picks'] }

/**
 * Sums of two random rows each, with random signs: of a Hermitian matrix, so its columns conjugated. Every row is in one pair; where
 * that is not enough, further pairs are chosen so that no circle of pairs closes, or the sums would depend on each other.
 */
function sketch (cells: Float64Array, { at, rows, columns }: Matrix, { to, picks }: Sketch): void {
  const order = picks(rows)
  for (let j = 0; j < to.rows; j++) {
    const one = order[2 * j % rows] ?? 0
    const two = order[(2 * j + 1 + 2 * Math.floor(2 * j / rows)) % rows] ?? 0
    const sign = (one & 1) === 0 ? 1 : -1
    for (const plane of [0, 1]) {
      const first = (at >> 3) + (plane * rows + (one >> 1)) * columns
      const second = (at >> 3) + (plane * rows + (two >> 1)) * columns
      const result = (to.at >> 3) + (plane * to.rows + j) * columns
      for (let t = 0; t < columns; t++) cells[result + t] = (cells[first + t] ?? 0) + sign * (cells[second + t] ?? 0)
    }
  }
}

/** Any seed does: the sketch needs directions that have nothing to do with the state. */
const SKETCH_SEED = 0x51e7c4

/** Keeps the orders, so that every sketch of so many rows is the same. */
export function createPicker (): Cut['picks'] {
  const known = new Map<number, Int32Array>()
  return rows => {
    const order = known.get(rows) ?? shuffled(rows)
    known.set(rows, order)
    return order
  }
}

function shuffled (rows: number): Int32Array {
  const random = createRandom(SKETCH_SEED)
  const keyed = Array.from({ length: rows }, (_, row) => ({ row, key: random.uint32() })).sort((a, b) => a.key - b.key)
  return Int32Array.from(keyed, ({ row }) => 2 * row + random.uint32() % 2)
}
