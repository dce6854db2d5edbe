import { dualBound } from './bound-dual.js'
import type { Dual, DualRequest, SpinForm } from './bound-dual.js'
import { violated } from './bound-triangles.js'
import { branchAt, denseCouplings, isSymmetric, persistent, simpleBound, spinForm } from './exact-branch.js'
import type { Branch, Fixing } from './exact-branch.js'
import { enumerateLeaf } from './exact-enumerate.js'
import type { EnumerationKernel } from './exact-kernel.js'
import type { ExactProblem } from './exact-problem.js'
import { goalFor } from './exact-problem.js'
import type { TreeNode } from './exact-tree.js'
import { OP } from './certificate.js'

/** The best bits known, and their value in units. */
export interface Incumbent {
  readonly value: () => number
  offer: (bits: Uint8Array, value: number) => void
}

export interface Evaluation {
  readonly node: TreeNode
  readonly fixing: Fixing
  /** Where to branch; undefined when the node is closed. */
  readonly variable: number | undefined
  readonly bound: number
}

export interface Evaluator {
  readonly problem: ExactProblem
  readonly kernel: EnumerationKernel
  readonly incumbent: Incumbent
  readonly shouldStop: () => boolean
}

/** So many states cost less than a semidefinite bound, and a checker without the kernel can go through them, too. */
const ENUMERATE = 18
/** A semidefinite bound for more variables takes seconds. */
const MOST = 300

/**
 * Fixes what can be fixed (in `fixing` itself), and closes the node or bounds it, with up to `rounds` rounds of triangle inequalities.
 * Undefined when told to stop on the way.
 */
export function evaluate (evaluator: Evaluator, fixing: Fixing, rounds = 0): Evaluation | undefined {
  const { problem, incumbent } = evaluator
  const fixed = fixAll(problem, fixing)
  const branch = branchAt(problem, fixing)
  const simple = simpleBound(branch)
  const closed = (tree: TreeNode['tree'], bound = Infinity): Evaluation => ({ node: { fixed, tree }, fixing, variable: undefined, bound })
  if (branch.free.length === 0) incumbent.offer(Uint8Array.from(fixing), branch.constant)
  const goal = goalFor(problem, incumbent.value())
  if (simple >= goal || branch.free.length === 0) return closed({ kind: 'simple', bound: simple }, simple)
  if (branch.free.length <= ENUMERATE) return enumerate(evaluator, branch) ? closed({ kind: 'enumerated' }) : undefined
  if (branch.free.length > MOST) {
    return { node: { fixed, tree: { kind: 'simple', bound: simple } }, fixing, variable: branch.free[0], bound: simple }
  }
  const dual = strongBound({ form: spinForm(branch), goal, rounds, shouldStop: evaluator.shouldStop })
  if (dual.bound === -Infinity) return undefined
  const { diagonal, triangles, gammas, bound } = dual
  const node: TreeNode = { fixed, tree: { kind: 'dual', bound, dual: { diagonal, triangles, gammas } } }
  return { node, fixing, variable: bound >= goal ? undefined : undecided(branch, dual), bound }
}

function fixAll (problem: ExactProblem, fixing: Fixing): Array<TreeNode['fixed'][number]> {
  const fixed: Array<TreeNode['fixed'][number]> = []
  for (;;) {
    const branch = branchAt(problem, fixing)
    const next = persistent(branch)
    const turned = next === undefined && isSymmetric(branch) ? branch.free[0] : undefined
    if (next !== undefined) fixed.push({ op: OP.fix, variable: next[0], value: next[1] })
    else if (turned !== undefined) fixed.push({ op: OP.turn, variable: turned, value: 0 })
    else return fixed
    const { variable, value } = fixed[fixed.length - 1] as TreeNode['fixed'][number]
    fixing[variable] = value
  }
}

function enumerate ({ problem, kernel, incumbent, shouldStop }: Evaluator, branch: Branch): boolean {
  const { free, constant, fixing } = branch
  const linear = Float64Array.from(free, v => branch.linear[v] as number)
  const leaf = { count: free.length, constant, linear, weight: denseCouplings(branch), whole: problem.whole }
  const goal = (value: number): number => goalFor(problem, value)
  const { found, complete } = enumerateLeaf(leaf, { kernel, goalFor: goal, value: incumbent.value(), shouldStop })
  if (found !== undefined) {
    const bits = Uint8Array.from(fixing)
    free.forEach((v, at) => { bits[v] = found.bits[at] as number })
    incumbent.offer(bits, found.value)
  }
  return complete
}

// Rounds of triangle inequalities follow while there is something to gain. Out of time, the bound so far stands.
function strongBound ({ form, goal, rounds, shouldStop }: Pick<DualRequest, 'form' | 'goal' | 'shouldStop'> & { rounds: number }): Dual {
  let best = dualBound({ form, goal, precision: rounds > 0 ? 10 : 4, shouldStop })
  for (let round = 0; round < rounds && best.bound < goal && !shouldStop(); round++) {
    const start = withTriangles(form, best, goal)
    if (start === undefined) break
    const next = dualBound({ form, goal, precision: 10, start, shouldStop })
    if (!(next.bound > best.bound)) break
    best = next
  }
  return best
}

// The multipliers are moved inwards, by some of what is missing, so that Newton's method starts away from the boundary.
function withTriangles ({ size }: SpinForm, dual: Dual, goal: number): DualRequest['start'] {
  const inwards = (goal - dual.bound) * 0.3 / size
  const least = inwards / 20
  const kept = dual.triangles.flatMap((triangle, t) => {
    const gamma = dual.gammas[t] as number
    return gamma > least / 10 ? [{ triangle, gamma: Math.max(least, gamma) }] : []
  })
  const key = ({ i, j, k, form }: Dual['triangles'][number]): number => ((i * size + j) * size + k) * 4 + form
  const known = new Set(kept.map(({ triangle }) => key(triangle)))
  const fresh = violated(dual.primal, size, 2 * size).filter(triangle => !known.has(key(triangle)))
  if (fresh.length === 0) return undefined
  return {
    diagonal: dual.diagonal.map(each => each - inwards),
    triangles: [...kept.map(({ triangle }) => triangle), ...fresh],
    gammas: Float64Array.from([...kept.map(({ gamma }) => gamma), ...fresh.map(() => least)])
  }
}

// Branches where the semidefinite matrix leaves open what x is, and where much hangs on it.
function undecided ({ problem, fixing, free }: Branch, { primal }: Dual): number | undefined {
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
