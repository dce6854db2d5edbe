import type { MachineSettings } from '../contract-types.js'

/** Conservative: nothing is capped or suspended, and few circuits are simulated, until a profile or the user says otherwise. */
export const DEFAULT_SETTINGS: Readonly<Required<MachineSettings>> = {
  aggressive_mode: false,
  thermal_threshold: 80,
  quantum_circuits: 8,
  ml_training_cycles: 1,
  entanglement_depth: 5,
  classical_optimization: false
}
