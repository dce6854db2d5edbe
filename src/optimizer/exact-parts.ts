import { answerFrom, createEvaluator, rootOf } from './exact.js'
import type { ExactAnswer, ExactOptions } from './exact.js'
import type { Evaluation } from './exact-evaluate.js'
import { exactProblem, valueOf } from './exact-problem.js'
import { freeIn } from './exact-progress.js'
import { search } from './exact-search.js'
import { createShareMemory, valueShare } from './exact-share.js'
import { leastBound, writeTree } from './exact-tree.js'
import type { Stream, TreeNode } from './exact-tree.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Budget } from './solver.js'

/** Each costs a bound or two on one thread before all can begin; fewer are not even enough. */
export const PARTS = 12

/** A search that was stopped at a number of open nodes, which can be worked on independently. Plain data: it can be posted to a thread. */
export interface ExactParts {
  readonly root: TreeNode
  readonly open: readonly Evaluation[]
  readonly bits: Uint8Array
  /** The best value of all who work on it, and the counter of parts taken. */
  readonly memory: SharedArrayBuffer
  /** What was spent on bounds in vain (see `Search`). */
  readonly wasted: number
}

/** An open node, as a thread needs it: fixed, bounded, and with the variable to branch on. */
export type OpenNode = Pick<Evaluation, 'fixing' | 'bound' | 'variable'>

export interface PartAnswer {
  readonly index: number
  readonly bits: Uint8Array
  /** In the units of the certificate; Infinity when all was enumerated. */
  readonly bound: number
  readonly stream: Stream
  readonly wasted: number
}

export interface PartRequest extends Pick<ExactParts, 'bits' | 'memory' | 'wasted'> {
  readonly index: number
  readonly open: OpenNode
  readonly plain?: boolean
}

/** Searches until there are `parts` open nodes; there are none when that was enough to end. */
export function exactParts (qubo: Qubo, budget: Budget, random: Random, options: ExactOptions & { parts?: number } = {}): ExactParts {
  const { parts = PARTS } = options
  const memory = createShareMemory()
  const { evaluator, best } = createEvaluator(qubo, budget, random, { ...options, share: memory })
  const { root, open, wasted } = search(evaluator, rootOf(evaluator), { enough: parts })
  // the largest first, so that nobody is left alone with one of them in the end
  const inOrder = open.toSorted((a, b) => freeIn(b.fixing) - freeIn(a.fixing) || a.bound - b.bound)
  return { root, open: inOrder, bits: best(), memory, wasted }
}

/** One part to its end, or until there is no time; other threads' answers are used at once. */
export function solveExactPart (qubo: Qubo, budget: Budget, random: Random, request: PartRequest): PartAnswer {
  const { index, open, bits, memory, wasted: before, plain = false } = request
  const { evaluator, best } = createEvaluator(qubo, budget, random, { start: bits, known: true, share: memory, plain })
  const node: TreeNode = { fixed: [], tree: { kind: 'simple', bound: -Infinity } }
  const { wasted } = search(evaluator, { ...open, node }, { before })
  return { index, bits: best(), bound: leastBound(node), stream: writeTree(node), wasted }
}

/** Puts the answers in their places; parts without an answer keep the bound that they had. */
export function joinExactParts (qubo: Qubo, { root, open, bits, memory }: ExactParts, answers: readonly PartAnswer[]): ExactAnswer {
  const problem = exactProblem(qubo)
  let best = bits
  for (const { index, bits: theirs, bound, stream } of answers) {
    const part = open[index]
    // without time, or where others' answers close it as it is, a part comes back with less than was known of it
    if (part !== undefined && bound >= part.bound) part.node.tree = { kind: 'stream', bound, stream }
    if (valueOf(problem, theirs) < valueOf(problem, best)) best = theirs
  }
  // a worker that was lost may have taken the best answer with it, after others had closed branches for its value
  return answerFrom({ qubo, problem, bits: best, root, known: valueShare(memory).read() })
}
