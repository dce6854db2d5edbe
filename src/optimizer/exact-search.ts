import { OP } from './certificate.js'
import { branchAt } from './exact-branch.js'
import { enumerateBranch } from './exact-leaf.js'
import { createProgress, freeIn } from './exact-progress.js'
import { evaluate } from './exact-evaluate.js'
import type { Evaluation, Evaluator } from './exact-evaluate.js'
import type { Fixing } from './exact-branch.js'
import { goalFor } from './exact-problem.js'
import { createQueue } from './exact-queue.js'
import type { TreeNode } from './exact-tree.js'

export interface Search {
  readonly root: TreeNode
  /** Nodes that are not closed, the one with the least bound first. */
  readonly open: readonly Evaluation[]
  /** What was spent on bounds in vain, by this search and before. */
  readonly wasted: number
}

export interface SearchLimits {
  readonly enough?: number
  readonly before?: number
}

/** What the open nodes of a search may take of memory: a search that comes to this does not end in a day either. */
const MAX_OPEN_BYTES = 2 ** 28
/** Larger nodes are split first: an enumeration that is stopped is lost, and this one takes a fraction of a second. */
const LARGEST_LEAF = 32

/**
 * Best-first branch and bound, with enumeration of what is left where bounds close too little: until all is closed, until `enough` open
 * nodes, or until told to stop.
 */
export function search (evaluator: Evaluator, start: Evaluation, limits: SearchLimits = {}): Search {
  const { enough = MAX_OPEN_BYTES / (evaluator.problem.size + 400), before = 0 } = limits
  const queue = createQueue<Evaluation>((a, b) => a.bound - b.bound)
  const progress = createProgress(start, before)
  if (start.variable !== undefined) queue.push(start)
  while (queue.size() < enough && !evaluator.shouldStop()) {
    const next = queue.pop()
    if (next === undefined) break
    if (next.bound >= goalFor(evaluator.problem, evaluator.incumbent.value())) {
      progress.leave(next, [])
      continue
    }
    const isLeaf = progress.isPoor() && freeIn(next.fixing) <= LARGEST_LEAF
    const children = isLeaf ? lookThrough(evaluator, next) : split(evaluator, next)
    if (children === undefined) {
      queue.push(next)
      break
    }
    const still = children.filter(child => child.variable !== undefined)
    for (const child of still) queue.push(child)
    if (isLeaf) progress.enumerated(next)
    else progress.leave(next, still)
  }
  const goal = goalFor(evaluator.problem, evaluator.incumbent.value())
  return { root: start.node, open: queue.all().filter(({ bound }) => bound < goal), wasted: progress.wasted() }
}

// The node is closed by enumeration.
function lookThrough (evaluator: Evaluator, { node, fixing }: Evaluation): readonly Evaluation[] | undefined {
  if (!enumerateBranch(evaluator, branchAt(evaluator.problem, fixing))) return undefined
  node.tree = { kind: 'enumerated', op: OP.enumerate }
  return []
}

// Both children or, when there is no time for both, none: the node then keeps its own bound.
function split (evaluator: Evaluator, { node, fixing, variable }: Evaluation): readonly [Evaluation, Evaluation] | undefined {
  if (variable === undefined) return undefined
  const zero = evaluate(evaluator, withValue(fixing, variable, 0))
  if (zero.cut === true) return undefined
  const one = evaluate(evaluator, withValue(fixing, variable, 1))
  if (one.cut === true) return undefined
  node.tree = { kind: 'branch', variable, zero: zero.node, one: one.node }
  return [zero, one]
}

function withValue (fixing: Fixing, variable: number, value: 0 | 1): Fixing {
  const copy = fixing.slice()
  copy[variable] = value
  return copy
}
