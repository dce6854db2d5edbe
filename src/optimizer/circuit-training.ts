import type { Angles, CircuitSimulator } from './circuit-simulator.js'
import type { Random } from './random.js'
import type { StateVector } from './state-vector.js'
import type { Objective } from './state-vector-sweeps.js'
import { trainAngles } from './training.js'

interface Tuning {
  readonly start: Angles
  /** Steps of the training. */
  readonly passes: number
  readonly objective: Objective
  /** Circuits it may run. */
  readonly circuits: number
  readonly random: Random
}

export interface Tuned {
  /** `start` itself when nothing better was found. */
  readonly angles: Angles
  readonly circuits: number
}

/** Lowers the objective: by gradients on a state vector, by trying scaled angles on a matrix product state. */
export function tuneAngles (simulator: CircuitSimulator | StateVector, tuning: Tuning): Tuned {
  return 'gradient' in simulator ? byGradient(simulator, tuning) : byScaling(simulator, tuning)
}

function byGradient (simulator: StateVector, { start, passes, objective, circuits }: Tuning): Tuned {
  let run = 0
  const trained = trainAngles(start, passes, angles => {
    if (run >= circuits) return undefined
    run++
    return simulator.gradient(angles, objective)
  })
  return { angles: trained?.angles ?? start, circuits: run }
}

const FACTORS = [1.25, 0.8]
const SAMPLES = 256

// All γ together, then all β together, larger and smaller: the schedule's shape transfers, its two scales are what differs.
function byScaling (simulator: CircuitSimulator, { start, passes, objective, circuits, random }: Tuning): Tuned {
  let run = 0
  const value = (angles: Angles): number => {
    if (run >= circuits) return Infinity
    run++
    if (!simulator.prepare(angles)) return Infinity
    return objective.kind === 'mean' ? simulator.expectation() : simulator.cvar(objective.alpha, { samples: SAMPLES, random })
  }
  let angles = start
  let lowest = value(start)
  for (let pass = 0; pass < passes; pass++) {
    if (run >= circuits) break
    const { gammas, betas } = angles
    const candidates = FACTORS.map(factor => pass % 2 === 0
      ? { gammas: gammas.map(x => factor * x), betas }
      : { gammas, betas: betas.map(x => factor * x) })
    for (const candidate of candidates) {
      const found = value(candidate)
      if (found < lowest) [angles, lowest] = [candidate, found]
    }
  }
  return { angles, circuits: run }
}
