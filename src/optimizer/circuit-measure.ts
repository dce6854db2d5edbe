import type { CircuitPlan } from './circuit-plan.js'
import type { Angles, CircuitSimulator } from './circuit-simulator.js'
import type { Ising } from './ising.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer } from './solver.js'

export interface CircuitAnswer extends Answer {
  /** 0: there was no time for any circuit, and the bits are a measurement of |+⟩ on every qubit. */
  readonly layers: number
  readonly representation: 'statevector' | 'mps'
  readonly bond: number | null
  readonly discardedWeight: number
  readonly circuits: number
  readonly samples: number
  /** ⟨H⟩ of the last circuit that was measured; the mean of its outcomes where there was no time for more. */
  readonly expectation: number
  /** Of that circuit; a later run may start from them. */
  readonly angles: Angles
}

const SAMPLES = 1024
/** Of a scout, which is there to tell how long a circuit takes: on a thread that has just been started samples are dear. */
export const SCOUT_SAMPLES = 128

/** The answer of a run without any circuit. */
export function unmeasured (qubo: Qubo, ising: Ising, { plan, random }: { plan: CircuitPlan, random: Random }): CircuitAnswer {
  const bits = Uint8Array.from({ length: qubo.size }, () => random.uint32() >>> 31)
  return {
    bits,
    energy: energyOf(qubo, bits),
    layers: 0,
    representation: plan.bond === null ? 'statevector' : 'mps',
    bond: plan.bond,
    discardedWeight: 0,
    circuits: 0,
    samples: 1,
    expectation: ising.constant,
    angles: { gammas: [], betas: [] }
  }
}

interface Measurement {
  readonly simulator: CircuitSimulator
  readonly angles: Angles
  readonly random: Random
  readonly best: CircuitAnswer
  readonly shouldStop: () => boolean
  readonly samples?: number
}

/** The answer after one more circuit: its outcomes count, whether or not they are better than those before. */
export function measure (qubo: Qubo, { simulator, angles, random, best, shouldStop, samples = SAMPLES }: Measurement): CircuitAnswer {
  if (!simulator.prepare(angles) || shouldStop()) return best
  const outcomes = simulator.sample(samples, random)
  const first = best.layers === 0
  let sum = 0
  let { bits, energy } = first ? { bits: outcomes[0] ?? best.bits, energy: Infinity } : best
  for (const outcome of outcomes) {
    const found = energyOf(qubo, outcome)
    sum += found
    if (found < energy) [bits, energy] = [outcome, found]
  }
  return {
    bits,
    energy,
    layers: angles.gammas.length,
    representation: simulator.representation,
    bond: simulator.bond,
    discardedWeight: simulator.discardedWeight,
    circuits: best.circuits + 1,
    samples: (first ? 0 : best.samples) + outcomes.length,
    expectation: sum / outcomes.length,
    angles
  }
}

/** The answer with the exact ⟨H⟩ of its circuit, which the simulator still holds: on a wide chain that takes as long as some layers. */
export function withMean (answer: CircuitAnswer, simulator: CircuitSimulator, shouldStop: () => boolean): CircuitAnswer {
  const expectation = answer.layers === 0 || shouldStop() ? NaN : simulator.expectation()
  return Number.isNaN(expectation) ? answer : { ...answer, expectation }
}
