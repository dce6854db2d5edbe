import type { SolverReport } from '../contract-types.js'
import type { Qubo } from './qubo.js'

/** The circuit against the classical baseline on one problem: a statement about two solvers, not about machines. */
export interface Comparison {
  /** True exactly when the circuit's best sample is strictly better than the baseline's answer under the same wall time. */
  readonly quantum_advantage: boolean
  readonly circuit_energy: number
  readonly circuit_ms: number
  readonly baseline_energy: number
  readonly baseline_ms: number
}

/** Two energies closer than this, relative to the coefficients that they are sums of, differ by rounding only. */
const ROUNDING = 1e-12

/**
 * Compares the circuit's best sample, as it was drawn, with what `greedy` found. undefined where no circuit or no baseline ran, or
 * where the baseline was stopped before it had as much wall time as the circuit, so that nothing can be said.
 */
export function compare (qubo: Qubo, circuit: SolverReport | undefined, baseline: SolverReport | undefined): Comparison | undefined {
  if (circuit === undefined || baseline === undefined || circuit.circuit?.layers === 0) return undefined
  if (baseline.wall_ms < circuit.wall_ms) return undefined
  const margin = ROUNDING * massOf(qubo)
  return {
    quantum_advantage: circuit.energy < baseline.energy - margin,
    circuit_energy: circuit.energy,
    circuit_ms: circuit.wall_ms,
    baseline_energy: baseline.energy,
    baseline_ms: baseline.wall_ms
  }
}

// The offset counts, too: a small difference of energies around a large one is what rounding leaves.
function massOf ({ offset, linear, weight }: Qubo): number {
  const add = (sum: number, each: number): number => sum + Math.abs(each)
  return weight.reduce(add, linear.reduce(add, Math.abs(offset)))
}
