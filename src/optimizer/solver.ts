import type { Qubo } from './qubo.js'
import type { Random } from './random.js'

export type SolverName = 'exact' | 'anneal' | 'sqa' | 'circuit' | 'greedy'

/** How long a solver may work, and when it may stop early. */
export interface Budget {
  /** Wall time in milliseconds, from the call. */
  readonly timeMs: number
  /** An energy that is good enough: the solver returns as soon as it has one that is not above it. */
  readonly target?: number
  /** Asked at least every 5 ms of work: true ends the work with the best answer so far. */
  readonly shouldStop: () => boolean
}

/** What every solver returns; each adds its own fields. `energy` is `energyOf(qubo, bits)`. */
export interface Answer {
  readonly bits: Uint8Array
  readonly energy: number
}

/** Solvers never throw for want of time: with no time at all they return some valid bits. */
export type Solver<Options, A extends Answer = Answer> = (qubo: Qubo, budget: Budget, random: Random, options: Options) => A
