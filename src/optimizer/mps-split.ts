import type { Form, Matrix, MpsKernels } from './mps-kernels.js'

/** Addresses of the areas that a split works in; each holds the largest matrix that it can meet. */
export interface SplitRoom {
  readonly gram: number
  readonly first: number
  readonly second: number
  readonly small: number
  readonly inverse: number
  readonly norms: number
}

/** Where the factors go. `side` 'left': theta = isometry·rest, else theta = rest·isometry; the caller has room for `most` of rank. */
export interface Target {
  readonly side: 'left' | 'right'
  readonly isometry: number
  readonly rest: number
  readonly most: number
}

export interface Factors {
  readonly rank: number
  /** Σ|x|² of theta and of what the factors keep of it. */
  readonly total: number
  readonly kept: number
}

export interface Splitter {
  split (theta: Matrix, target: Target): Factors
}

/** Below this part of the weight a residual is rounding: amplitudes are exact to 1e-13. */
const NOTHING = 1e-26
/** Below this part of the weight the squared matrix has no digits left to choose directions by. */
const FAINT = 1e-13
/** Up to this extent a cut is as good as one by singular values. */
const SMALL = 24
/** From this extent on a cut is made by a fixed number of multiplications. */
const LARGE = 96

/**
 * Cuts a two-spin tensor into an isometry and a rest of rank at most `most`, losing almost as little weight as singular values
 * would, without them. What fits the rank is found exactly by Gram-Schmidt with pivoting, the rest is searched by subspace iteration
 * with theta·theta† from a random sketch (Halko, Martinsson and Tropp, SIAM Review 53, 2011; for time evolution Tamascelli, Rosenbach
 * and Plenio, PRE 91, 2015), orthonormalised by Cholesky and a Newton-Schulz step, so that nearly all the work is matrix products. Large
 * cuts take one product with G = theta·theta† and one with G − µ, µ being the mean of the eigenvalues cut off last time: it damps those.
 */
export function createSplitter (kernels: MpsKernels, room: SplitRoom, picks: Int32Array): Splitter {
  let shift = 0
  return {
    split: (theta, target) => {
      const total = kernels.weight(theta)
      const cut = { kernels, room, picks, theta, target, total, shift }
      const saturated = smallest(theta) >= Math.max(LARGE, 4 / 3 * target.most)
      const rank = (saturated ? sketched(cut) : undefined) ?? pivoted(cut)
      project(cut, rank)
      const kept = Math.min(total, kernels.weight(restOf(cut, rank)))
      if (saturated) shift = (1 - kept / total) / (smallest(theta) - rank)
      return { rank, total, kept }
    }
  }
}

interface Cut {
  readonly kernels: MpsKernels
  readonly room: SplitRoom
  readonly picks: Int32Array
  readonly theta: Matrix
  readonly target: Target
  readonly total: number
  readonly shift: number
}

const smallest = ({ rows, columns }: Matrix): number => Math.min(rows, columns)

/** Extent of the side on which the isometry stands. */
const extentOf = ({ theta, target }: Cut): number => target.side === 'left' ? theta.rows : theta.columns

function isometryOf ({ theta, target: { side, isometry: at } }: Cut, rank: number): Matrix {
  return side === 'left' ? { at, rows: theta.rows, columns: rank } : { at, rows: rank, columns: theta.columns }
}

function restOf ({ theta, target: { side, rest: at } }: Cut, rank: number): Matrix {
  return side === 'left' ? { at, rows: rank, columns: theta.columns } : { at, rows: theta.rows, columns: rank }
}

function project (cut: Cut, rank: number): void {
  const { kernels, theta, target } = cut
  const isometry = isometryOf(cut, rank)
  kernels.product(target.rest, target.side === 'left'
    ? { a: isometry, formA: 3, b: theta, formB: 0 }
    : { a: theta, formA: 0, b: isometry, formB: 3 })
}

/** G of the side of the isometry: theta·theta†, or for the right side its counterpart thetaᵀ·conj(theta). */
function formGram (cut: Cut): Matrix {
  const { kernels, room, theta, target } = cut
  const [formA, formB]: [Form, Form] = target.side === 'left' ? [0, 3] : [1, 2]
  kernels.product(room.gram, { a: theta, formA, b: theta, formB, hermitian: true })
  return { at: room.gram, rows: extentOf(cut), columns: extentOf(cut) }
}

/** The fast way for a full cut; undefined where the rank may be less than `most`. */
function sketched (cut: Cut): number | undefined {
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

interface Sketch { readonly to: Matrix, readonly picks: Int32Array }

/** Rows of the sum of two random rows each, with random signs: of a Hermitian matrix, so its columns conjugated. */
function sketch (cells: Float64Array, { at, rows, columns }: Matrix, { to, picks }: Sketch): void {
  for (let j = 0; j < to.rows; j++) {
    for (const plane of [0, 1]) {
      const first = (at >> 3) + (plane * rows + ((picks[2 * j] ?? 0) >> 1) % rows) * columns
      const second = (at >> 3) + (plane * rows + ((picks[2 * j + 1] ?? 0) >> 1) % rows) * columns
      const sign = ((picks[2 * j] ?? 0) & 1) === 0 ? 1 : -1
      const result = (to.at >> 3) + (plane * to.rows + j) * columns
      for (let t = 0; t < columns; t++) cells[result + t] = (cells[first + t] ?? 0) + sign * (cells[second + t] ?? 0)
    }
  }
}

function addToDiagonal (cells: Float64Array, { at, rows }: Matrix, value: number): void {
  for (let i = 0; i < rows; i++) cells[(at >> 3) + i * (rows + 1)] = (cells[(at >> 3) + i * (rows + 1)] ?? 0) + value
}

function adjoint (cells: Float64Array, { at, rows, columns }: Matrix, to: number): void {
  const size = rows * columns
  transpose(cells, { from: at >> 3, to: to >> 3, rows, columns })
  transpose(cells, { from: (at >> 3) + size, to: (to >> 3) + size, rows, columns })
  for (let t = (to >> 3) + size; t < (to >> 3) + 2 * size; t++) cells[t] = -(cells[t] ?? 0)
}

/** Smallest over largest squared pivot at which Cholesky leaves an error that Newton and Schulz mend. */
const STEEP = 1e-13

/** Leaves the inverse of the triangular factor of the columns in `inverse`. */
function root ({ kernels, room }: Cut, columns: Matrix, ridge = 0): number {
  const small = { at: room.small, rows: columns.columns, columns: columns.columns }
  kernels.product(small.at, { a: columns, formA: 3, b: columns, formB: 0, hermitian: true })
  if (ridge > 0) addToDiagonal(kernels.cells, small, ridge * kernels.weight(columns))
  return kernels.invertRoot(room.inverse, small)
}

/** The other of the two areas for tall matrices. */
const opposite = (room: SplitRoom, at: number): number => at === room.first ? room.second : room.first

/** The columns times the factor that `root` left. */
function rounded ({ kernels, room }: Cut, columns: Matrix): Matrix {
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
function orthonormalise (cut: Cut, columns: Matrix): number | undefined {
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
function place ({ kernels, room, target }: Cut, columns: Matrix): number {
  const small = { at: room.small, rows: columns.columns, columns: columns.columns }
  if (target.side === 'left') kernels.product(target.isometry, { a: columns, formA: 0, b: small, formB: 0 })
  else kernels.product(target.isometry, { a: small, formA: 1, b: columns, formB: 1 })
  return columns.columns
}

/**
 * A matrix Q and, in `small`, the factor (3 − Q†Q)/2 that makes it orthonormal to rounding: each step of Newton and Schulz squares what is
 * missing, so one more is left from `ENOUGH`. Undefined where the columns are too far from it to begin.
 */
function newtonSchulz (cut: Cut, rough: Matrix): Matrix | undefined {
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
  let distance = 0
  for (let t = 0; t < 2 * rows * rows; t++) {
    const value = (cells[base + t] ?? 0) - (t < rows * rows && t % (rows + 1) === 0 ? 1 : 0)
    distance = Math.max(distance, Math.abs(value))
    cells[base + t] = -value / 2
  }
  for (let i = 0; i < rows; i++) cells[base + i * (rows + 1)] = (cells[base + i * (rows + 1)] ?? 0) + 1
  return distance
}

/** The exact way, and the start of the search where theta has more than `most` of rank. */
function pivoted (cut: Cut): number {
  const { kernels, room, theta, target, total } = cut
  const extent = extentOf(cut)
  const count = theta.rows * theta.columns / extent
  const work = { at: room.first, rows: count, columns: extent }
  copy(kernels.cells, theta, { to: work.at, transposed: target.side === 'left' })
  const most = Math.min(target.most, smallest(theta))
  const rank = Math.max(1, kernels.orthogonalise(room.second, work, { norms: room.norms, most, floor: NOTHING * total }))
  if (most < smallest(theta) && kernels.weight(work) > FAINT * total) return refine(cut, rank)
  placeRows(cut, { rank, planeRows: most })
  return rank
}

interface Found { readonly rank: number, readonly planeRows: number }

/** Moves the rows found by Gram-Schmidt, in planes of `planeRows` rows, to where the isometry belongs. */
function placeRows (cut: Cut, { rank, planeRows }: Found): void {
  const { kernels: { cells }, room, target } = cut
  const extent = extentOf(cut)
  for (const plane of [0, 1]) {
    const from = (room.second >> 3) + plane * planeRows * extent
    const to = (target.isometry >> 3) + plane * rank * extent
    if (target.side === 'right') cells.copyWithin(to, from, from + rank * extent)
    else transpose(cells, { from, to, rows: rank, columns: extent })
  }
}

/** Subspace iteration from the rows found by Gram-Schmidt until a round gains next to nothing of what is lost. */
function refine (cut: Cut, rank: number): number {
  const { kernels, room, target, total } = cut
  const gram = formGram(cut)
  placeRows(cut, { rank, planeRows: rank })
  const [rounds, gain] = gram.rows <= SMALL ? [200, 1e-9] : gram.rows <= LARGE ? [60, 1e-3] : [6, 1e-3]
  const directions = { at: room.first, rows: gram.rows, columns: rank }
  const basis = isometryOf(cut, rank)
  const formB: Form = target.side === 'left' ? 0 : 1
  let before = 0
  for (let round = 0; round < rounds; round++) {
    kernels.product(directions.at, { a: gram, formA: 0, b: basis, formB })
    const kept = overlap(kernels.cells, basis, { other: directions, transposed: target.side === 'right' })
    if (kept - before <= gain * (total - kept)) break
    before = kept
    if (orthonormalise(cut, directions) === undefined) break
  }
  return rank
}

interface Other { readonly other: Matrix, readonly transposed: boolean }

/** Real part of Σ conj(a)·b. */
function overlap (cells: Float64Array, { at, rows, columns }: Matrix, { other, transposed }: Other): number {
  let sum = 0
  const size = rows * columns
  for (let plane = 0; plane < 2 * size; plane += size) {
    const [a, b] = [(at >> 3) + plane, (other.at >> 3) + plane]
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        sum += (cells[a + i * columns + j] ?? 0) * (cells[b + (transposed ? j * rows + i : i * columns + j)] ?? 0)
      }
    }
  }
  return sum
}

function copy (cells: Float64Array, { at, rows, columns }: Matrix, { to, transposed }: Destination): void {
  const size = rows * columns
  if (!transposed) cells.copyWithin(to >> 3, at >> 3, (at >> 3) + 2 * size)
  else for (const plane of [0, size]) transpose(cells, { from: (at >> 3) + plane, to: (to >> 3) + plane, rows, columns })
}

interface Destination { readonly to: number, readonly transposed: boolean }

interface Transposition { readonly from: number, readonly to: number, readonly rows: number, readonly columns: number }

function transpose (cells: Float64Array, { from, to, rows, columns }: Transposition): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) cells[to + j * rows + i] = cells[from + i * columns + j] ?? 0
  }
}
