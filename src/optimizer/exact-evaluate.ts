import type { Dual } from './bound-dual.js'
import { OP } from './certificate.js'
import { branchAt, simpleBound, spinForm } from './exact-branch.js'
import type { Branch, Fixing } from './exact-branch.js'
import type { EnumerationKernel } from './exact-kernel.js'
import type { ExactProblem } from './exact-problem.js'
import { goalFor } from './exact-problem.js'
import { fixAll } from './exact-fix.js'
import { enumerateBranch, meetBranch } from './exact-leaf.js'
import { strongBound } from './exact-strong.js'
import type { TreeNode } from './exact-tree.js'

/** The best bits known, and their value in units. */
export interface Incumbent {
  readonly value: () => number
  offer: (bits: Uint8Array, value: number) => void
}

export interface Evaluation {
  readonly node: TreeNode
  readonly fixing: Fixing
  /** Where to branch; undefined when the node is closed, or was cut. */
  readonly variable: number | undefined
  readonly bound: number
  /** Told to stop on the way: the bound holds, but there may be less in it than in that of the node above. */
  readonly cut?: true
}

export interface Evaluator {
  readonly problem: ExactProblem
  readonly kernel: EnumerationKernel | undefined
  readonly incumbent: Incumbent
  readonly shouldStop: () => boolean
}

/** So many states cost less than a semidefinite bound, and a checker without the kernel can go through them, too. */
const ENUMERATE = 18
/** A semidefinite bound for more variables takes seconds. */
const MOST = 300

/**
 * Fixes what can be fixed (in `fixing` itself), and closes the node or bounds it, with up to `rounds` rounds of triangle inequalities.
 */
export function evaluate (evaluator: Evaluator, fixing: Fixing, rounds = 0): Evaluation {
  const { problem, incumbent, shouldStop } = evaluator
  const fixed = fixAll(problem, fixing)
  const branch = branchAt(problem, fixing)
  const simple = simpleBound(branch)
  const node: TreeNode = { fixed, tree: { kind: 'simple', bound: simple } }
  const lookedThrough = (op: typeof OP.enumerate | typeof OP.meet): Evaluation =>
    ({ node: { fixed, tree: { kind: 'enumerated', op } }, fixing, variable: undefined, bound: Infinity })
  const cut: Evaluation = { node, fixing, variable: undefined, bound: simple, cut: true }
  if (branch.free.length === 0) incumbent.offer(Uint8Array.from(fixing), branch.constant)
  const goal = goalFor(problem, incumbent.value())
  if (simple >= goal || branch.free.length === 0) return { node, fixing, variable: undefined, bound: simple }
  if (shouldStop()) return cut
  if (branch.free.length <= ENUMERATE) {
    return enumerateBranch(evaluator, branch) ? lookedThrough(OP.enumerate) : cut
  }
  if (branch.free.length > MOST) return { node, fixing, variable: branch.free[0], bound: simple }
  const dual = strongBound({ form: spinForm(branch), goal, rounds, shouldStop })
  if (!(dual.bound > simple) && shouldStop()) return cut
  const { diagonal, triangles, gammas, bound } = dual
  const met = bound >= goal ? undefined : meetBranch(evaluator, branch)
  if (met !== undefined) return met ? lookedThrough(OP.meet) : cut
  if (bound > simple) node.tree = { kind: 'dual', bound, dual: { diagonal, triangles, gammas } }
  return { node, fixing, variable: bound >= goal ? undefined : undecided(branch, dual), bound: Math.max(bound, simple) }
}

// Branches where the semidefinite matrix leaves open what x is, and where much hangs on it.
function undecided ({ problem, fixing, free }: Branch, dual: Dual): number | undefined {
  const primal = dual.primal()
  if (primal === undefined) return free[0]
  let [best, most] = [free[0], -1]
  free.forEach((v, at) => {
    let mass = 0
    for (let k = problem.rowStart[v] as number; k < (problem.rowStart[v + 1] as number); k++) {
      if (fixing[problem.column[k] as number] === -1) mass += Math.abs(problem.weight[k] as number)
    }
    const score = mass * (1 - Math.abs(primal[at + 1] as number))
    if (score > most) [best, most] = [v, score]
  })
  return best
}
