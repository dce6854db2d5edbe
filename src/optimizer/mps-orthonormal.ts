import type { Cut, SplitRoom } from './mps-cut.js'
import type { Matrix } from './mps-kernels.js'
import { addToDiagonal } from './mps-matrix.js'

/** Smallest over largest squared pivot at which Cholesky leaves an error that Newton and Schulz mend. */
export const STEEP = 1e-13

/** Leaves the inverse of the triangular factor of the columns in `inverse`. */
export function root ({ kernels, room }: Cut, columns: Matrix, ridge = 0): number {
  const small = { at: room.small, rows: columns.columns, columns: columns.columns }
  kernels.product(small.at, { a: columns, formA: 3, b: columns, formB: 0, hermitian: true })
  if (ridge > 0) addToDiagonal(kernels.cells, small, ridge * kernels.weight(columns))
  return kernels.invertRoot(room.inverse, small)
}

/** The other of the two areas for tall matrices. */
export const opposite = (room: SplitRoom, at: number): number => at === room.first ? room.second : room.first

/** The columns times the factor that `root` left. */
export function rounded ({ kernels, room }: Cut, columns: Matrix): Matrix {
  const inverse = { at: room.inverse, rows: columns.columns, columns: columns.columns }
  const at = opposite(room, columns.at)
  kernels.product(at, { a: columns, formA: 0, b: inverse, formB: 0 })
  return { ...columns, at }
}

/**
 * An orthonormal basis of the span of the columns goes where the isometry belongs. Nearly dependent columns are first made less so with a
 * ridge (shifted Cholesky QR: Fukaya, Kannan, Nakatsukasa, Yamamoto and Yanagisawa, SIAM J. Sci. Comput. 42, 2020). Undefined, and
 * nothing changed, where they are dependent.
 */
export function orthonormalise (cut: Cut, columns: Matrix): number | undefined {
  let current = columns
  for (let round = 0; round < RIDGE_ROUNDS; round++) {
    if (root(cut, current) <= STEEP && root(cut, current, RIDGE) < 0) return undefined
    current = rounded(cut, current)
    const nearly = newtonSchulz(cut, current)
    if (nearly !== undefined) return place(cut, nearly)
  }
  return undefined
}

/** As a part of the squared norm: above the rounding of the matrix, so that Cholesky goes through. */
const RIDGE = 1e-13

/** Each takes some six digits off the condition of the columns. */
const RIDGE_ROUNDS = 5

/** Puts the columns times the factor in `small` where the isometry belongs. */
export function place ({ kernels, room, target }: Cut, columns: Matrix): number {
  const small = { at: room.small, rows: columns.columns, columns: columns.columns }
  if (target.side === 'left') kernels.product(target.isometry, { a: columns, formA: 0, b: small, formB: 0 })
  else kernels.product(target.isometry, { a: small, formA: 1, b: columns, formB: 1 })
  return columns.columns
}

/**
 * A matrix Q and, in `small`, the factor (3 − Q†Q)/2 that makes it orthonormal to rounding: each step of Newton and Schulz squares what is
 * missing, so one more is left from `ENOUGH`. Undefined where the columns are too far from it to begin.
 */
export function newtonSchulz (cut: Cut, rough: Matrix): Matrix | undefined {
  const { kernels, room } = cut
  const small = { at: room.small, rows: rough.columns, columns: rough.columns }
  kernels.product(small.at, { a: rough, formA: 3, b: rough, formB: 0, hermitian: true })
  const distance = polish(kernels.cells, small)
  if (distance < ENOUGH) return rough
  if (!(distance < NEAR / rough.columns)) return undefined
  const spare = opposite(room, rough.at)
  kernels.product(spare, { a: rough, formA: 0, b: small, formB: 0 })
  return newtonSchulz(cut, { ...rough, at: spare })
}

/** Its square is rounding. */
const ENOUGH = 5e-8
/** Bound on the norm of what is missing, from which the steps converge. */
const NEAR = 0.5

/** Q†Q becomes (3 − Q†Q)/2; returns its largest distance from the unit matrix. */
function polish (cells: Float64Array, { at, rows }: Matrix): number {
  const base = at >> 3
  const end = base + 2 * rows * rows
  addToDiagonal(cells, { at, rows, columns: rows }, -1)
  let distance = 0
  for (let t = base; t < end; t++) {
    const value = cells[t] ?? 0
    distance = Math.max(distance, Math.abs(value))
    cells[t] = -value / 2
  }
  addToDiagonal(cells, { at, rows, columns: rows }, 1)
  return distance
}
