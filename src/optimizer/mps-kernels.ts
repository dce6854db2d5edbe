/** A complex matrix in the memory of the kernels: row-major real plane, then the imaginary one; `at` is a byte address. */
export interface Matrix {
  readonly at: number
  readonly rows: number
  readonly columns: number
}

/** How an operand enters a product: bit 0 transposes, bit 1 conjugates. */
export type Form = 0 | 1 | 2 | 3

/** exp(−iφ·z·z') on two neighbouring spins, then their exchange where `swap` is set. */
export interface TwoSpinGate {
  readonly phi: number
  readonly swap: boolean
}

/** A part of a matrix; all numbers count cells. */
export interface Block {
  readonly from: number
  readonly plane: number
  readonly stride: number
  readonly rows: number
  readonly columns: number
}

/** exp(−iφ) of what turns two parts into each other; with `exchange` they also change places. */
export interface Turning { readonly cosine: number, readonly sine: number, readonly exchange: boolean }

/** The linear algebra of the state; one implementation in WebAssembly, one in plain TypeScript, equal to rounding. */
export interface MpsKernels {
  readonly kind: 'simd' | 'plain'
  /** The memory that every `at` points into. */
  readonly cells: Float64Array
  /** out = form(a)·form(b), apart from both; `hermitian`: the caller knows that the result is, and half of it is computed. */
  product (out: number, operands: Product): void
  /** out = the two-spin tensor theta, (left·2) × (2·right), after the gate. */
  gate (out: number, theta: Matrix, gate: TwoSpinGate): void
  /** Σ |x|². */
  weight (matrix: Matrix): number
  /**
   * Gram-Schmidt with pivoting over the rows of `work` (destroyed), until `most` directions or a residual Σ|x|² of at most `floor`; the
   * directions become the rows of `basis`, whose planes are `most` rows high. Returns how many there are.
   */
  orthogonalise (basis: number, work: Matrix, limits: { readonly norms: number, readonly most: number, readonly floor: number }): number
  /** gram = R†R (gram is destroyed), inverse = R⁻¹; returns the smallest squared pivot over the largest, −1 where gram is not positive. */
  invertRoot (inverse: number, gram: Matrix): number
  /** even ← cosine·even − i·sine·odd and the other way round, for two parts of the same extents. */
  turnPair (even: Block, odd: Block, turning: Turning): void
}

export interface Product {
  readonly a: Matrix
  readonly formA: Form
  readonly b: Matrix
  readonly formB: Form
  readonly hermitian?: boolean
}

/** Rows, columns and inner dimension of a product. */
export function shapeOf ({ a, formA, b, formB }: Product): { readonly m: number, readonly n: number, readonly k: number } {
  const m = (formA & 1) === 0 ? a.rows : a.columns
  const n = (formB & 1) === 0 ? b.columns : b.rows
  return { m, n, k: (formA & 1) === 0 ? a.columns : a.rows }
}
