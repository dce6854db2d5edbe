import type { SpinForm } from './bound-dual.js'
import type { ExactProblem } from './exact-problem.js'

/** -1: the variable is free; 0 or 1: it is fixed. */
export type Fixing = Int8Array

/** What is left of a problem when some variables are fixed: constant + Σ linear[v]·x_v + the couplings of the free variables. */
export interface Branch {
  readonly problem: ExactProblem
  readonly fixing: Fixing
  readonly constant: number
  /** By variable of the whole problem; only those of free variables count. */
  readonly linear: Float64Array
  /** Ascending. */
  readonly free: readonly number[]
}

export function branchAt (problem: ExactProblem, fixing: Fixing): Branch {
  const linear = Float64Array.from(problem.linear)
  const free: number[] = []
  let constant = 0
  for (let v = 0; v < problem.size; v++) {
    if (fixing[v] === -1) free.push(v)
    else if (fixing[v] === 1) {
      constant += linear[v] as number
      for (let k = problem.rowStart[v] as number; k < (problem.rowStart[v + 1] as number); k++) {
        const j = problem.column[k] as number
        linear[j] = (linear[j] as number) + (problem.weight[k] as number)
      }
    }
  }
  return { problem, fixing, constant, linear, free }
}

/** A variable whose derivative has one sign over the whole branch, and its value in an optimum (persistency; Boros and Hammer 2002). */
export function persistent ({ problem, fixing, linear, free }: Branch): readonly [variable: number, value: 0 | 1] | undefined {
  for (const v of free) {
    let [low, high, mass] = [linear[v] as number, linear[v] as number, Math.abs(linear[v] as number)]
    eachCoupling(problem, fixing, v, weight => {
      mass += Math.abs(weight)
      if (weight < 0) low += weight
      else high += weight
    })
    const margin = problem.whole ? 0 : mass * problem.size * 2 ** -50
    if (low >= margin) return [v, 0]
    if (high <= -margin) return [v, 1]
  }
  return undefined
}

/** True when turning every free variable over changes nothing (as in a max-cut problem): then one of them may be set at will. */
export function isSymmetric ({ problem, fixing, linear, free }: Branch): boolean {
  return problem.whole && free.length > 0 && free.every(v => {
    let sum = 2 * (linear[v] as number)
    eachCoupling(problem, fixing, v, weight => { sum += weight })
    return sum === 0
  })
}

/** Every variable pays its linear term and half of its negative couplings, or nothing: Hammer and Hansen's simplest bound. */
export function simpleBound ({ problem, fixing, constant, linear, free }: Branch): number {
  let bound = constant
  let mass = Math.abs(constant)
  for (const v of free) {
    let least = linear[v] as number
    eachCoupling(problem, fixing, v, weight => { least += Math.min(0, weight) / 2 })
    bound += Math.min(0, least)
    mass += Math.abs(least)
  }
  return problem.whole ? bound : bound - mass * (problem.size + 4) * 2 ** -50
}

type Visit = (weight: number, other: number) => void

function eachCoupling ({ rowStart, column, weight }: ExactProblem, fixing: Fixing, v: number, visit: Visit): void {
  for (let k = rowStart[v] as number; k < (rowStart[v + 1] as number); k++) {
    const j = column[k] as number
    if (fixing[j] === -1) visit(weight[k] as number, j)
  }
}

/** The couplings of the free variables as a dense symmetric matrix, in the order of `free`. */
export function denseCouplings ({ problem, fixing, free }: Branch): Float64Array {
  const place = new Map(free.map((v, at) => [v, at]))
  const dense = new Float64Array(free.length * free.length)
  free.forEach((v, at) => {
    eachCoupling(problem, fixing, v, (weight, other) => { dense[at * free.length + (place.get(other) as number)] = weight })
  })
  return dense
}

/** With x = (1 + z_0·z)/2: E = constant + zᵀ·matrix·z, the free variables being spins 1, 2, …. */
export function spinForm (branch: Branch): SpinForm {
  const { free, linear } = branch
  const dense = denseCouplings(branch)
  const count = free.length
  const size = count + 1
  const matrix = new Float64Array(size * size)
  let constant = branch.constant
  free.forEach((v, i) => {
    let field = (linear[v] as number) / 2
    constant += field
    for (let j = 0; j < count; j++) {
      const weight = dense[i * count + j] as number
      field += weight / 4
      constant += weight / 8
      matrix[(i + 1) * size + j + 1] = weight / 8
    }
    matrix[i + 1] = matrix[(i + 1) * size] = field / 2
  })
  return { size, constant, matrix }
}
