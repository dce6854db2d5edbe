import type { Branch } from './exact-branch.js'
import { denseCouplings } from './exact-branch.js'
import type { Enumeration, Leaf } from './exact-enumerate.js'
import { enumerateLeaf } from './exact-enumerate.js'
import type { Evaluator } from './exact-evaluate.js'
import { meetInTheMiddle, rankOne } from './exact-meet.js'
import { goalFor } from './exact-problem.js'

/** Looks at every assignment of the branch; false when told to stop before the end. */
export function enumerateBranch (evaluator: Evaluator, branch: Branch): boolean {
  const { problem, kernel, incumbent, shouldStop } = evaluator
  // the kernel's tables have the first variables: with the smallest numbers, they fit more often
  const mass = massesOf(branch)
  const sorted = { ...branch, free: branch.free.toSorted((a, b) => (mass.get(a) ?? 0) - (mass.get(b) ?? 0)) }
  const goal = (value: number): number => goalFor(problem, value)
  return offered(evaluator, sorted, enumerateLeaf(leafOf(sorted), { kernel, goalFor: goal, value: incumbent.value(), shouldStop }))
}

function massesOf ({ problem: { rowStart, weight }, free }: Branch): Map<number, number> {
  return new Map(free.map(v => {
    const row = weight.subarray(rowStart[v], rowStart[v + 1])
    return [v, row.reduce((sum, each) => sum + Math.abs(each), 0)]
  }))
}

/** More variables would take gigabytes. */
const MEET_MOST = 40

/** The same by `meetInTheMiddle`; undefined where that cannot be. */
export function meetBranch (evaluator: Evaluator, branch: Branch): boolean | undefined {
  if (branch.free.length > MEET_MOST) return undefined
  const leaf = leafOf(branch)
  const factors = rankOne(leaf)
  if (factors === undefined) return undefined
  const limit = goalFor(evaluator.problem, evaluator.incumbent.value())
  return offered(evaluator, branch, meetInTheMiddle(leaf, { factors, limit, shouldStop: evaluator.shouldStop }))
}

function leafOf (branch: Branch): Leaf {
  const { free, constant, problem: { whole } } = branch
  const linear = Float64Array.from(free, v => branch.linear[v] as number)
  return { count: free.length, constant, linear, weight: denseCouplings(branch), whole }
}

function offered ({ incumbent }: Evaluator, { fixing, free }: Branch, { found, complete }: Enumeration): boolean {
  if (found !== undefined) {
    const bits = Uint8Array.from(fixing)
    free.forEach((v, at) => { bits[v] = found.bits[at] as number })
    incumbent.offer(bits, found.value)
  }
  return complete
}
