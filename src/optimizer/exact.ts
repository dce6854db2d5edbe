import type { Certificate } from './certificate.js'
import { evaluate } from './exact-evaluate.js'
import type { Evaluation, Evaluator } from './exact-evaluate.js'
import type { Fixing } from './exact-branch.js'
import { createEnumerationKernel } from './exact-kernel.js'
import { exactProblem, valueOf } from './exact-problem.js'
import type { ExactProblem } from './exact-problem.js'
import { search } from './exact-search.js'
import { valueShare } from './exact-share.js'
import { quickStart } from './exact-start.js'
import { leastBound, writeTree } from './exact-tree.js'
import type { TreeNode } from './exact-tree.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget } from './solver.js'

export interface ExactAnswer extends Answer {
  /** No bits have a lower energy; with coefficients that are no multiples of one unit, none lower by more than `gap`. */
  readonly proven: boolean
  /** No bits have an energy below this. */
  readonly bound: number
  /** energy - bound. */
  readonly gap: number
  readonly certificate: Certificate
}

export interface ExactOptions {
  readonly start?: Uint8Array
  /** Without the SIMD kernel, with the same result. */
  readonly plain?: boolean
}

/**
 * Branch and bound, best first. Bounds are semidefinite (`dualBound`); branches of up to 18 variables are enumerated, and those whose
 * halves are coupled by products are met in the middle (`meetInTheMiddle`). Out of time, it returns the best bits and the least bound of
 * the branches that are still open; the certificate proves that bound.
 */
export function solveExact (qubo: Qubo, budget: Budget, random: Random, options: ExactOptions = {}): ExactAnswer {
  const { evaluator, best } = createEvaluator(qubo, budget, random, options)
  const root = rootOf(evaluator)
  const { tree } = root.node
  search(evaluator, root)
  // the root alone has triangle inequalities, so its bound can be better than that of a tree that was not finished
  if (leastBound(root.node) < root.bound) root.node.tree = tree
  return answerFrom({ qubo, problem: evaluator.problem, bits: best(), root: root.node })
}

/** Above this many variables the whole problem gets rounds of triangle inequalities: a plain search would not end anyway. */
const LARGE = 60
const ROUNDS = 3

export interface EvaluatorOptions extends ExactOptions {
  readonly share?: SharedArrayBuffer
  /** Skip the search for good bits: `start` has them. */
  readonly known?: boolean
}

export interface Working {
  readonly evaluator: Evaluator
  readonly best: () => Uint8Array
}

export function createEvaluator (qubo: Qubo, budget: Budget, random: Random, options: EvaluatorOptions = {}): Working {
  const problem = exactProblem(qubo)
  const end = performance.now() + budget.timeMs
  const share = options.share === undefined ? undefined : valueShare(options.share)
  let bits: Uint8Array = Uint8Array.from(options.start ?? new Uint8Array(qubo.size))
  let energy = energyOf(qubo, bits)
  const { target = -Infinity } = budget
  // a question can stand for milliseconds of work, so each looks at the clock
  const shouldStop = (): boolean => {
    if (energy <= target) share?.end()
    return energy <= target || performance.now() >= end || budget.shouldStop() || share?.isEnough() === true
  }
  if (options.known !== true) bits = quickStart(qubo, random, { start: options.start, shouldStop })
  energy = energyOf(qubo, bits)
  let value = valueOf(problem, bits)
  share?.offer(value)
  const offer = (better: Uint8Array, its: number): void => {
    if (its >= value) return
    bits = better
    value = its
    energy = energyOf(qubo, bits)
    share?.offer(its)
  }
  const incumbent = { value: () => Math.min(value, share?.read() ?? Infinity), offer }
  const kernel = createEnumerationKernel({ plain: options.plain ?? false })
  return { evaluator: { problem, kernel, incumbent, shouldStop }, best: () => bits }
}

/** The whole problem, or what is left of it, with its bound. */
export function rootOf (evaluator: Evaluator, fixing: Fixing = new Int8Array(evaluator.problem.size).fill(-1)): Evaluation {
  const free = fixing.reduce((sum, each) => sum + (each === -1 ? 1 : 0), 0)
  return evaluate(evaluator, fixing, free > LARGE ? ROUNDS : 0)
}

/** `known`: the least value that leaves of the tree were closed for, where that can be less than the value of the bits. */
export function answerFrom ({ qubo, problem, bits, root, known = Infinity }: {
  qubo: Qubo, problem: ExactProblem, bits: Uint8Array, root: TreeNode, known?: number
}): ExactAnswer {
  const energy = energyOf(qubo, bits)
  const least = Math.min(known, leastBound(root))
  const bound = boundInEnergy({ problem, offset: qubo.offset, energy, value: valueOf(problem, bits), least })
  const { nodes, multipliers, counts } = writeTree(root)
  const gap = energy - bound
  const proven = gap <= problem.tolerance
  return { bits, energy, proven, bound, gap, certificate: { size: qubo.size, bits, energy, bound, nodes, multipliers, counts } }
}

// Whole numbers: a bound rises to the next one. Others: rounding must not make the claim greater than what was shown.
function boundInEnergy ({ problem, offset, energy, value, least }: {
  problem: ExactProblem, offset: number, energy: number, value: number, least: number
}): number {
  const { whole, unit, tolerance } = problem
  if (whole) return Math.ceil(least) >= value ? energy : offset + unit * Math.ceil(least)
  return Math.min(energy, offset + Math.min(least, value)) - tolerance / 2
}
