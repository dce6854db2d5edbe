import type { SpinForm } from './bound-slack.js'
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

/** Every variable pays its linear term and half of its negative couplings, or nothing: Hammer and Hansen's simplest bound. */
export function simpleBound ({ problem: { size, whole, rowStart, column, weight }, fixing, constant, linear, free }: Branch): number {
  let bound = constant
  let mass = Math.abs(constant)
  for (const v of free) {
    let negative = 0
    for (let k = rowStart[v] as number; k < (rowStart[v + 1] as number); k++) {
      if ((weight[k] as number) < 0 && fixing[column[k] as number] === -1) negative += weight[k] as number
    }
    bound += Math.min(0, (linear[v] as number) + negative / 2)
    mass += Math.abs(linear[v] as number) - negative / 2
  }
  return whole ? bound : bound - mass * (size + 4) * 2 ** -50
}

/** The couplings of the free variables as a dense symmetric matrix, in the order of `free`. */
export function denseCouplings ({ problem: { rowStart, column, weight }, free }: Branch): Float64Array {
  const place = new Map(free.map((v, at) => [v, at]))
  const dense = new Float64Array(free.length * free.length)
  free.forEach((v, at) => {
    for (let k = rowStart[v] as number; k < (rowStart[v + 1] as number); k++) {
      const other = place.get(column[k] as number)
      if (other !== undefined) dense[at * free.length + other] = weight[k] as number
    }
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
