/** A fit by least squares. */
export interface Fit {
  readonly coefficients: readonly number[]
  readonly residuals: readonly number[]
  readonly squares: number
  /** What leaving each row out takes from the second coefficient (Belsley, Kuh & Welsch 1980, §2.1). */
  readonly influence: () => number[]
}

/** Ordinary least squares of y on the columns of rows. undefined where the columns do not tell the coefficients apart. */
export function leastSquares (rows: ReadonlyArray<readonly number[]>, y: readonly number[]): Fit | undefined {
  const size = rows[0]?.length ?? 0
  const each = Array.from({ length: size }, (_, i) => i)
  const cross = each.map(a => each.map(b => rows.reduce((sum, row) => sum + at(row, a) * at(row, b), 0)))
  const inverse = inverseOf(cross)
  if (inverse === undefined || rows.length <= size) return undefined
  const moments = each.map(a => rows.reduce((sum, row, i) => sum + at(row, a) * at(y, i), 0))
  const coefficients = inverse.map(row => dot(row, moments))
  const residuals = rows.map((row, i) => at(y, i) - dot(row, coefficients))
  const influence = (): number[] => rows.map((row, i) => {
    const leverage = dot(row, inverse.map(each => dot(each, row)))
    return dot(inverse[1] ?? [], row) * at(residuals, i) / Math.max(1e-9, 1 - leverage)
  })
  return { coefficients, residuals, squares: dot(residuals, residuals), influence }
}

const LEAST_PIVOT = 1e-10

// Gauss and Jordan, with the largest pivot; relative to the column's own size, so that units do not matter.
function inverseOf (matrix: ReadonlyArray<readonly number[]>): number[][] | undefined {
  const length = matrix.length
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => i === j ? 1 : 0)])
  for (let column = 0; column < length; column++) {
    const size = (row: number): number => Math.abs(at(work[row] ?? [], column))
    const pivot = work.reduce((best, _, row) => row > column && size(row) > size(best) ? row : best, column)
    const chosen = work[pivot] ?? []
    if (Math.abs(at(chosen, column)) <= LEAST_PIVOT * Math.abs(at(matrix[column] ?? [], column))) return undefined
    work[pivot] = work[column] ?? []
    work[column] = chosen.map(value => value / at(chosen, column))
    for (let i = 0; i < length; i++) {
      const factor = at(work[i] ?? [], column)
      if (i !== column) work[i] = (work[i] ?? []).map((value, j) => value - factor * at(work[column] ?? [], j))
    }
  }
  return work.map(row => row.slice(length))
}

function dot (one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * at(other, i), 0)
}

function at (values: readonly number[], i: number): number {
  return values[i] ?? 0
}
