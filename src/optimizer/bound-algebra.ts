/** Rows of matrix work between two questions: some 15 ms for the largest matrices, and nothing that counts for small ones. */
const STRIDE = 32

/**
 * Writes L with L·Lᵀ = A over the lower triangle of A. False when A is not positive definite to working precision, or when told to stop
 * on the way: then A is neither.
 */
export function factor (a: Float64Array, size: number, shouldStop: () => boolean): boolean {
  for (let i = 0; i < size; i++) {
    if (i % STRIDE === STRIDE - 1 && shouldStop()) return false
    const row = i * size
    for (let j = 0; j <= i; j++) {
      const other = j * size
      let sum = a[row + j] as number
      for (let k = 0; k < j; k++) sum -= (a[row + k] as number) * (a[other + k] as number)
      if (j < i) a[row + j] = sum / (a[other + j] as number)
      else if (!(sum > 0)) return false
      else a[row + i] = Math.sqrt(sum)
    }
  }
  return true
}

interface Inversion {
  /** From `factor`. */
  readonly factor: Float64Array
  readonly size: number
  /** Of the size of A. */
  readonly scratch: Float64Array
  readonly inverse: Float64Array
  readonly shouldStop: () => boolean
}

/** A⁻¹, both triangles, into `inverse`; false when told to stop on the way. */
export function invert (work: Inversion): boolean {
  const { size, inverse } = work
  if (!invertFactor(work) || !squareFactor(work)) return false
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) inverse[j * size + i] = inverse[i * size + j] as number
  return true
}

// scratch = L⁻¹ by rows: row i of L⁻¹ = (e_i - Σ_{k<i} L_ik · row k) / L_ii
function invertFactor ({ factor: l, size, scratch, shouldStop }: Inversion): boolean {
  for (let i = 0; i < size; i++) {
    if (i % STRIDE === STRIDE - 1 && shouldStop()) return false
    const row = i * size
    const pivot = 1 / (l[row + i] as number)
    for (let j = 0; j <= i; j++) scratch[row + j] = 0
    for (let k = 0; k < i; k++) {
      const scale = l[row + k] as number
      if (scale === 0) continue
      const other = k * size
      for (let j = 0; j <= k; j++) scratch[row + j] = (scratch[row + j] as number) - scale * (scratch[other + j] as number)
    }
    for (let j = 0; j < i; j++) scratch[row + j] = (scratch[row + j] as number) * pivot
    scratch[row + i] = pivot
  }
  return true
}

// inverse = L⁻ᵀ·L⁻¹ = Σ_k rowₖᵀ·rowₖ, its lower triangle
function squareFactor ({ size, scratch, inverse, shouldStop }: Inversion): boolean {
  inverse.fill(0, 0, size * size)
  for (let k = 0; k < size; k++) {
    if (k % STRIDE === STRIDE - 1 && shouldStop()) return false
    const row = k * size
    for (let i = 0; i <= k; i++) {
      const scale = scratch[row + i] as number
      const target = i * size
      for (let j = 0; j <= i; j++) inverse[target + j] = (inverse[target + j] as number) + scale * (scratch[row + j] as number)
    }
  }
  return true
}

/** Solves L·Lᵀ·x = b in place, L from `factor`. */
export function solve (l: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i] as number
    for (let k = 0; k < i; k++) sum -= (l[i * size + k] as number) * (b[k] as number)
    b[i] = sum / (l[i * size + i] as number)
  }
  for (let i = size - 1; i >= 0; i--) {
    const x = (b[i] as number) / (l[i * size + i] as number)
    b[i] = x
    for (let k = 0; k < i; k++) b[k] = (b[k] as number) - x * (l[i * size + k] as number)
  }
}
