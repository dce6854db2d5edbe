/** Writes L with L·Lᵀ = A over the lower triangle of A. False when A is not positive definite to working precision. */
export function factor (a: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
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

/** A⁻¹, both triangles, from the factor of `factor`; `scratch` has the size of A. */
export function invert ({ factor: l, size, scratch, inverse }: {
  factor: Float64Array, size: number, scratch: Float64Array, inverse: Float64Array
}): void {
  // scratch = L⁻¹ by rows: row i of L⁻¹ = (e_i - Σ_{k<i} L_ik · row k) / L_ii
  for (let i = 0; i < size; i++) {
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
  // inverse = L⁻ᵀ·L⁻¹ = Σ_k rowₖᵀ·rowₖ
  inverse.fill(0, 0, size * size)
  for (let k = 0; k < size; k++) {
    const row = k * size
    for (let i = 0; i <= k; i++) {
      const scale = scratch[row + i] as number
      const target = i * size
      for (let j = 0; j <= i; j++) inverse[target + j] = (inverse[target + j] as number) + scale * (scratch[row + j] as number)
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) inverse[j * size + i] = inverse[i * size + j] as number
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
