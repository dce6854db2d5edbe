import type { SolverName } from './solver.js'

/** A part of the budget for one solver; lanes run side by side, what is in one lane runs in order. */
export interface Slice {
  readonly solver: SolverName
  /** Milliseconds it may have; Infinity: all that is left when its turn comes. */
  readonly timeMs: number
}

/** The circuit's state vector and matrix product state are made for at most this many variables. */
const MAX_CIRCUIT_VARIABLES = 40
/** Above this, branch and bound seldom ends in a budget that a person waits for: it gets a share for its bound, not what is left. */
const MAX_CERTAIN_VARIABLES = 100
const LANES = 2

/** The solvers that suit a problem of this size. */
export function fittingSolvers (size: number): SolverName[] {
  const all: SolverName[] = ['anneal', 'exact', 'circuit', 'greedy', 'sqa']
  return all.filter(solver => solver !== 'circuit' || size <= MAX_CIRCUIT_VARIABLES)
}

/**
 * Who works when. Lane one: annealing, whose answer is where branch and bound starts. Lane two: the circuit, the classical baseline (which
 * gets the wall time that the circuit used; see `advantage.ts`), and simulated quantum annealing. One solver alone gets everything.
 * On one thread the lanes take turns, so all slices are halved.
 */
export function scheduleOf ({ solvers, size, timeMs, threads }: {
  readonly solvers: readonly SolverName[]
  readonly size: number
  readonly timeMs: number
  readonly threads: number
}): Slice[][] {
  const [only, ...more] = solvers
  if (only === undefined) return []
  if (more.length === 0) return [[{ solver: only, timeMs: Infinity }]]
  const total = timeMs * Math.min(1, threads / LANES)
  const certain = size <= MAX_CERTAIN_VARIABLES && solvers.includes('exact')
  const quarter = total / 4
  const slices: Readonly<Record<SolverName, number>> = {
    anneal: certain ? Math.min(quarter, Math.max(50, size * size / 100)) : solvers.includes('exact') ? total * 0.9 : Infinity,
    exact: Infinity,
    circuit: quarter,
    greedy: quarter,
    sqa: Infinity
  }
  const lanes: SolverName[][] = [['anneal', 'exact'], ['circuit', 'greedy', 'sqa']]
  return lanes
    .map(lane => lane.filter(solver => solvers.includes(solver)).map(solver => ({ solver, timeMs: slices[solver] })))
    .filter(lane => lane.length > 0)
}
