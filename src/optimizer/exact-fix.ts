import { OP } from './certificate.js'
import { branchAt } from './exact-branch.js'
import type { Fixing } from './exact-branch.js'
import type { ExactProblem } from './exact-problem.js'
import type { TreeNode } from './exact-tree.js'

type Fixed = TreeNode['fixed'][number]

/** Fixes, in `fixing` itself, all that follows for some optimum of the branch; what was fixed, in an order in which each follows. */
export function fixAll (problem: ExactProblem, fixing: Fixing): Fixed[] {
  const fixed: Fixed[] = []
  for (;;) {
    const slopes = slopesAt(problem, fixing)
    fixPersistent(slopes, fixed)
    const first = fixing.indexOf(-1)
    if (first < 0 || !isSymmetric(slopes)) return fixed
    fixed.push({ op: OP.turn, variable: first, value: 0 })
    fixing[first] = 0
  }
}

/** Least and largest derivative of each free variable over the branch. */
interface Slopes {
  readonly problem: ExactProblem
  readonly fixing: Fixing
  readonly low: Float64Array
  readonly high: Float64Array
  /** What rounding may do to them; 0 for whole numbers. */
  readonly margin: (v: number) => number
}

function slopesAt (problem: ExactProblem, fixing: Fixing): Slopes {
  const { linear } = branchAt(problem, fixing)
  const [low, high, mass] = [linear.slice(), linear.slice(), linear.map(Math.abs)]
  for (let v = 0; v < problem.size; v++) {
    for (let k = problem.rowStart[v] as number; k < (problem.rowStart[v + 1] as number); k++) {
      if (fixing[problem.column[k] as number] !== -1) continue
      const weight = problem.weight[k] as number
      mass[v] = (mass[v] as number) + Math.abs(weight)
      const side = weight < 0 ? low : high
      side[v] = (side[v] as number) + weight
    }
  }
  return { problem, fixing, low, high, margin: v => problem.whole ? 0 : (mass[v] as number) * problem.size * 2 ** -50 }
}

/** A variable whose derivative has one sign over the whole branch has that value in an optimum (persistency; Boros and Hammer 2002). */
function fixPersistent (slopes: Slopes, fixed: Fixed[]): void {
  const { problem, fixing } = slopes
  const waiting = Array.from(fixing.keys()).filter(v => fixing[v] === -1)
  for (let at = 0; at < waiting.length; at++) {
    const v = waiting[at] as number
    const value = fixing[v] === -1 ? valueOf(slopes, v) : undefined
    if (value === undefined) continue
    fixing[v] = value
    fixed.push({ op: OP.fix, variable: v, value })
    for (let k = problem.rowStart[v] as number; k < (problem.rowStart[v + 1] as number); k++) {
      const j = problem.column[k] as number
      if (fixing[j] !== -1) continue
      narrow(slopes, { variable: j, weight: problem.weight[k] as number, value })
      if (valueOf(slopes, j) !== undefined) waiting.push(j)
    }
  }
}

function valueOf ({ low, high, margin }: Slopes, v: number): 0 | 1 | undefined {
  if ((low[v] as number) >= margin(v)) return 0
  return (high[v] as number) <= -margin(v) ? 1 : undefined
}

// A coupling that is now sure to count, or not to: one end of the range moves.
function narrow ({ low, high }: Slopes, { variable, weight, value }: { variable: number, weight: number, value: 0 | 1 }): void {
  const [side, change] = (weight < 0) === (value === 1) ? [high, weight < 0 ? weight : -weight] : [low, weight < 0 ? -weight : weight]
  side[variable] = (side[variable] as number) + change
}

// True when turning every free variable over changes nothing (as in a max-cut problem): then one of them may be set at will.
function isSymmetric ({ problem, fixing, low, high }: Slopes): boolean {
  return problem.whole && fixing.every((each, v) => each !== -1 || (low[v] as number) + (high[v] as number) === 0)
}
