import type { MachineSnapshot, SolverTask } from '../contract-types.js'
import { excessTemperature } from './machine-model.js'
import { fittingSolvers } from './schedule.js'
import type { SolverName } from './solver.js'

/** Wall time of a run that nobody gave a budget: two threads then stay under two CPU seconds, their start included. */
export const DEFAULT_BUDGET_MS = 700
const LEAST_BUDGET_MS = 100
/** Every so many °C above the threshold halve the budget: a hot machine has no heat to spare for its optimizer. */
const HALVING_C = 5

export interface RunLimits {
  readonly timeMs: number
  readonly solvers: readonly SolverName[]
  readonly circuit: NonNullable<SolverTask['circuit']>
}

/** What the settings of a snapshot mean for a run: its time, its solvers, and the limits of the circuit. */
export function limitsOf (snapshot: MachineSnapshot, size: number, budgetMs = DEFAULT_BUDGET_MS): RunLimits {
  const { quantum_circuits: circuits, entanglement_depth: depth, ml_training_cycles: passes } = snapshot.settings
  const classical = snapshot.settings.classical_optimization === true || circuits === 0
  const shrunk = budgetMs * 2 ** -(excessTemperature(snapshot) / HALVING_C)
  return {
    timeMs: Math.max(Math.min(budgetMs, LEAST_BUDGET_MS), shrunk),
    solvers: fittingSolvers(size).filter(solver => solver !== 'circuit' || !classical),
    circuit: {
      ...(circuits === undefined || circuits === 0 ? {} : { circuits }),
      ...(depth === undefined ? {} : { bond: 2 ** depth }),
      ...(passes === undefined ? {} : { training_passes: passes })
    }
  }
}
