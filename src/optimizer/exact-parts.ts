import { answerFrom, createEvaluator, rootOf } from './exact.js'
import type { ExactAnswer, ExactOptions } from './exact.js'
import type { Evaluation } from './exact-evaluate.js'
import { exactProblem, valueOf } from './exact-problem.js'
import { search } from './exact-search.js'
import { createShareMemory, valueShare } from './exact-share.js'
import { leastBound, writeTree } from './exact-tree.js'
import type { Stream, TreeNode } from './exact-tree.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Budget } from './solver.js'

/** A search that was stopped at a number of open nodes, which can be worked on independently. Plain data: it can be posted to a thread. */
export interface ExactParts {
  readonly root: TreeNode
  readonly open: readonly Evaluation[]
  readonly bits: Uint8Array
  /** The best value of all who work on it, and the counter of parts taken. */
  readonly memory: SharedArrayBuffer
}

export interface PartAnswer {
  readonly index: number
  readonly bits: Uint8Array
  /** In the units of the certificate; Infinity when all was enumerated. */
  readonly bound: number
  readonly stream: Stream
}

export interface PartRequest extends Pick<ExactParts, 'bits' | 'memory'> {
  readonly index: number
  readonly fixing: Int8Array
  readonly plain?: boolean
}

/** Searches until there are `parts` open nodes; there are none when that was enough to end. */
export function exactParts (qubo: Qubo, budget: Budget, random: Random, options: ExactOptions & { parts?: number } = {}): ExactParts {
  const { parts = 32 } = options
  const memory = createShareMemory()
  const { evaluator, best } = createEvaluator(qubo, budget, random, { ...options, share: memory })
  const { root, open } = search(evaluator, rootOf(evaluator), parts)
  return { root, open, bits: best(), memory }
}

/** One part to its end, or until there is no time; other threads' answers are used at once. */
export function solveExactPart (qubo: Qubo, budget: Budget, random: Random, request: PartRequest): PartAnswer {
  const { index, fixing, bits, memory, plain = false } = request
  const { evaluator, best } = createEvaluator(qubo, budget, random, { start: bits, known: true, share: memory, plain })
  const root = rootOf(evaluator, Int8Array.from(fixing))
  search(evaluator, root)
  return { index, bits: best(), bound: leastBound(root.node), stream: writeTree(root.node) }
}

/** Puts the answers in their places; parts without an answer keep the bound that they had. */
export function joinExactParts (qubo: Qubo, { root, open, bits, memory }: ExactParts, answers: readonly PartAnswer[]): ExactAnswer {
  const problem = exactProblem(qubo)
  let best = bits
  for (const { index, bits: theirs, bound, stream } of answers) {
    const part = open[index]
    // without time a part comes back with less than was known of it
    if (part !== undefined && bound >= part.bound) part.node.tree = { kind: 'stream', bound, stream }
    if (valueOf(problem, theirs) < valueOf(problem, best)) best = theirs
  }
  // a worker that was lost may have taken the best answer with it, after others had closed branches for its value
  return answerFrom({ qubo, problem, bits: best, root, known: valueShare(memory).read() })
}
