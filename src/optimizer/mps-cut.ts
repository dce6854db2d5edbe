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
  /** Σ|x|² of the state, where theta is only a part of it. */
  readonly whole?: number
}

export interface Cut {
  readonly kernels: MpsKernels
  readonly room: SplitRoom
  /** A random order of so many rows, twice each number plus a random bit. */
  readonly picks: (rows: number) => Int32Array
  readonly theta: Matrix
  readonly target: Target
  readonly total: number
  readonly shift: number
}

export const smallest = ({ rows, columns }: Matrix): number => Math.min(rows, columns)

/** Extent of the side on which the isometry stands. */
export const extentOf = ({ theta, target }: Cut): number => target.side === 'left' ? theta.rows : theta.columns

export function isometryOf ({ theta, target: { side, isometry: at } }: Cut, rank: number): Matrix {
  return side === 'left' ? { at, rows: theta.rows, columns: rank } : { at, rows: rank, columns: theta.columns }
}

export function restOf ({ theta, target: { side, rest: at } }: Cut, rank: number): Matrix {
  return side === 'left' ? { at, rows: rank, columns: theta.columns } : { at, rows: theta.rows, columns: rank }
}

/** G of the side of the isometry: theta·theta†, or for the right side its counterpart thetaᵀ·conj(theta). */
export function formGram (cut: Cut): Matrix {
  const { kernels, room, theta, target } = cut
  const [formA, formB]: [Form, Form] = target.side === 'left' ? [0, 3] : [1, 2]
  kernels.product(room.gram, { a: theta, formA, b: theta, formB, hermitian: true })
  return { at: room.gram, rows: extentOf(cut), columns: extentOf(cut) }
}
