import type { SolverReport, SolverTask } from '../contract-types.js'
import { bitsFromText, bitsToText } from './bit-text.js'
import type { CircuitOptions } from './circuit.js'
import type { ExactAnswer } from './exact.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget, SolverName } from './solver.js'

/** One solver's work order, as it stands on the worker thread. */
export interface Job {
  readonly qubo: Qubo
  readonly budget: Budget
  readonly random: Random
  readonly task: SolverTask
}

/** The answer and what the solver can say about it. */
export type Finding = Answer & Pick<SolverReport, 'proven' | 'bound' | 'certificate' | 'circuit' | 'work'>

export type Run = (job: Job) => Finding

// Each solver is loaded by the thread that runs it, so that a thread which runs one does not pay for the others.
const TABLE: Readonly<Record<SolverName, () => Promise<Run>>> = {
  anneal: async () => {
    const { solveByAnnealing } = await import('./anneal.js')
    return ({ qubo, budget, random }) => {
      const { bits, energy, sweeps, restarts, kernel } = solveByAnnealing(qubo, budget, random)
      return { bits, energy, work: { sweeps, restarts, kernel } }
    }
  },
  exact: async () => {
    const { solveExact } = await import('./exact.js')
    return ({ qubo, budget, random, task }) => {
      const start = task.start === undefined ? {} : { start: bitsFromText(task.start) }
      return findingOf(solveExact(qubo, budget, random, start))
    }
  },
  sqa: async () => {
    const { solveByQuantumAnnealing } = await import('./sqa.js')
    return ({ qubo, budget, random }) => {
      const { bits, energy, sweeps, slices, kernel } = solveByQuantumAnnealing(qubo, budget, random)
      return { bits, energy, work: { sweeps, slices, kernel } }
    }
  },
  circuit: async () => {
    const { solveByCircuit } = await import('./circuit.js')
    return ({ qubo, budget, random, task }) => {
      const { bits, energy, angles, discardedWeight, ...rest } = solveByCircuit(qubo, budget, random, circuitOptions(task.circuit))
      return { bits, energy, circuit: { ...rest, discarded_weight: discardedWeight, gammas: [...angles.gammas], betas: [...angles.betas] } }
    }
  },
  greedy: async () => {
    const { solveGreedily } = await import('./greedy.js')
    return ({ qubo, budget, random }) => {
      const { bits, energy, restarts } = solveGreedily(qubo, budget, random)
      return { bits, energy, work: { restarts } }
    }
  }
}

/** The solver of this name, ready to run. */
export async function loadSolver (name: SolverName): Promise<Run> {
  return await TABLE[name]()
}

/** What branch and bound can say about its answer. */
export function findingOf ({ bits, energy, proven, bound, certificate }: ExactAnswer): Finding {
  return { bits, energy, proven, bound, certificate: { ...certificate }, work: { ...certificate.counts } }
}

/** A finding in a report's words. */
export function described ({ bits, energy, bound, ...rest }: Finding): Pick<SolverReport, 'bits' | 'energy' | 'bound'> {
  return { ...rest, bits: bitsToText(bits), energy, ...(bound === undefined || !Number.isFinite(bound) ? {} : { bound }) }
}

function circuitOptions (wish: NonNullable<SolverTask['circuit']> = {}): CircuitOptions {
  const { layers, bond, circuits, training_passes: passes, gammas, betas } = wish
  return {
    ...(layers === undefined ? {} : { layers }),
    ...(bond === undefined ? {} : { bond }),
    ...(circuits === undefined ? {} : { circuits }),
    ...(passes === undefined ? {} : { trainingPasses: passes }),
    ...(gammas === undefined || betas === undefined ? {} : { start: { gammas, betas } })
  }
}
