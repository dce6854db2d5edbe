import type { SolverReport } from '../contract-types.js'
import { AppError } from '../errors.js'
import { exportBqm } from './export-bqm.js'
import { exportCoo } from './export-coo.js'
import { exportQasm } from './export-qasm.js'
import { scaleOf, toIsing } from './ising.js'
import type { Qubo } from './qubo.js'

export type ExportFormat = 'qasm' | 'coo' | 'bqm'

/**
 * The problem (coo, bqm) or the final circuit (qasm) as text for another machine.
 * @throws AppError USAGE when there is no circuit
 */
export function exportText (format: ExportFormat, qubo: Qubo, circuit: SolverReport['circuit']): string {
  switch (format) {
    case 'coo': return exportCoo(qubo)
    case 'bqm': return exportBqm(qubo)
    case 'qasm': {
      if (circuit === undefined || circuit.layers === 0) throw new AppError('USAGE', 'there is no circuit to export: none came back in time')
      const ising = toIsing(qubo)
      return exportQasm({ ising, scale: scaleOf(ising), gammas: circuit.gammas, betas: circuit.betas })
    }
  }
}
