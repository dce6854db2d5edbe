import type { Rest } from './certificate-rest.js'

export interface ReadDual {
  readonly diagonal: Float64Array
  /** Row, column and coefficient of the sum of all triangle inequalities, each with its multiplier. */
  readonly pairs: ReadonlyArray<readonly [row: number, column: number, coefficient: number]>
  readonly price: number
  readonly count: number
  /** Where the next multipliers begin. */
  readonly used: number
}

/** The signs of z_i·z_j, z_i·z_k and z_j·z_k in "their sum is at least -1". The product of the three signs is 1: that makes it true. */
const FORMS = [[1, 1, 1], [-1, -1, 1], [-1, 1, -1], [1, -1, -1]] as const

/** Undefined when the multipliers are missing, not finite or of the wrong sign, or a triangle is none. */
export function readDual ({ size, next, multipliers, from }: {
  size: number, next: () => number, multipliers: Float64Array, from: number
}): ReadDual | undefined {
  const count = next()
  const used = from + size + count
  if (count < 0 || used > multipliers.length) return undefined
  const diagonal = multipliers.slice(from, from + size)
  const gammas = multipliers.slice(from + size, used)
  if (!diagonal.every(Number.isFinite) || !gammas.every(gamma => Number.isFinite(gamma) && gamma >= 0)) return undefined
  const pairs: Array<readonly [number, number, number]> = []
  for (const gamma of gammas) {
    const [i, j, k, form] = [next(), next(), next(), FORMS[next()]]
    if (!(i >= 0 && i < j && j < k && k < size) || form === undefined) return undefined
    pairs.push([i, j, gamma * form[0]], [i, k, gamma * form[1]], [j, k, gamma * form[2]])
  }
  return { diagonal, pairs, price: gammas.reduce((a, b) => a + b, 0), count, used }
}

/**
 * In spins x = (1 + z_0·z)/2 the rest is constant + zᵀ·C·z. When S = C - Diag(u) - Σ γ_t·A_t is positive semidefinite, then
 * zᵀ·C·z >= Σ u + Σ γ_t·(zᵀ·A_t·z) >= Σ u - Σ γ_t. S is taken as semidefinite up to a shift when the Cholesky factorisation of the shifted
 * matrix succeeds in floating point; the shift is above what Rump (2006, "Verification of positive definiteness") asks for.
 */
export function boundOfDual (rest: Rest, dual: ReadDual): number {
  const { slack, constant } = slackMatrix(rest, dual)
  const size = dual.diagonal.length
  const mass = dual.diagonal.reduce((sum, u) => sum + Math.abs(u), dual.price + Math.abs(constant))
  const shift = 4 * (size + dual.count + 4) * 2 ** -53 * mass
  for (let i = 0; i < size; i++) slack[i * size + i] = (slack[i * size + i] as number) + shift
  if (!isPositiveDefinite(slack, size)) return -Infinity
  return constant + dual.diagonal.reduce((a, b) => a + b, 0) - dual.price - 2 * (size + 1) * shift
}

type Slack = { readonly slack: Float64Array, readonly constant: number }

function slackMatrix ({ free, linear, coupling, constant: fixed }: Rest, { diagonal, pairs }: ReadDual): Slack {
  const size = free.length + 1
  const slack = new Float64Array(size * size)
  let constant = fixed
  const add = (i: number, j: number, c: number): void => {
    slack[i * size + j] = (slack[i * size + j] as number) + c
    slack[j * size + i] = (slack[j * size + i] as number) + c
  }
  free.forEach((v, i) => {
    constant += (linear[v] as number) / 2
    add(0, i + 1, (linear[v] as number) / 4)
    free.forEach((other, j) => {
      const w = coupling(v, other)
      if (j <= i || w === 0) return
      constant += w / 4
      add(0, i + 1, w / 8)
      add(0, j + 1, w / 8)
      add(i + 1, j + 1, w / 8)
    })
  })
  for (const [i, j, c] of pairs) add(i, j, -c / 2)
  for (let i = 0; i < size; i++) slack[i * size + i] = -(diagonal[i] as number)
  return { slack, constant }
}

function isPositiveDefinite (a: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j] as number
      for (let k = 0; k < j; k++) sum -= (a[i * size + k] as number) * (a[j * size + k] as number)
      if (j === i && !(sum > 0)) return false
      a[i * size + j] = j === i ? Math.sqrt(sum) : sum / (a[j * size + j] as number)
    }
  }
  return true
}
