import { fixedAngles, interpolateAngles } from './angles.js'
import { planCircuit, SCOUT } from './circuit-plan.js'
import type { CircuitNeeds, CircuitPlan } from './circuit-plan.js'
import type { Angles, CircuitSimulator } from './circuit-simulator.js'
import { tuneAngles } from './circuit-training.js'
import { toIsing } from './ising.js'
import type { Ising } from './ising.js'
import { createMps } from './mps.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget } from './solver.js'
import { createStateVector } from './state-vector.js'
import type { Objective } from './state-vector-sweeps.js'

export interface CircuitOptions {
  /** Default: as many as fit the time, at most 8. */
  readonly layers?: number
  /** Bond dimension of the matrix product state that is taken where a state vector does not fit. */
  readonly bond?: number
  /** Circuits run at most, those of the training included; one gradient runs one. Default 200. */
  readonly circuits?: number
  /** Steps of the training; 0 takes the angles as they are. Default 5. */
  readonly trainingPasses?: number
  /** Default: the mean. */
  readonly objective?: Objective
  /** Angles of an earlier run, of any depth; they are interpolated. Default: `fixedAngles`. */
  readonly start?: Angles
}

export interface CircuitAnswer extends Answer {
  /** 0: there was no time for any circuit, and the bits are a measurement of |+⟩ on every qubit. */
  readonly layers: number
  readonly representation: 'statevector' | 'mps'
  readonly bond: number | null
  readonly discardedWeight: number
  readonly circuits: number
  readonly samples: number
  /** ⟨H⟩ of the last circuit that was measured. */
  readonly expectation: number
  /** Of that circuit; a later run may start from them. */
  readonly angles: Angles
}

const DEFAULT_CIRCUITS = 200
const DEFAULT_PASSES = 5
const SAMPLES = 1024
/** The rest of the time is for the last circuit and its measurements. */
const TRAINING_SHARE = 0.7

/**
 * QAOA (Farhi, Goldstone and Gutmann, arXiv 1411.4028) on a simulated quantum computer: fixed angles, trained by exact gradients where the
 * state vector fits; the answer is the best measured outcome, as it was measured.
 */
export function solveByCircuit (qubo: Qubo, budget: Budget, random: Random, options: CircuitOptions = {}): CircuitAnswer {
  const { trainingPasses: passes = DEFAULT_PASSES, circuits: most = DEFAULT_CIRCUITS, objective = { kind: 'mean' }, layers, bond } = options
  const begun = performance.now()
  const spent = (): number => performance.now() - begun
  const shouldStop = (): boolean => spent() >= budget.timeMs || budget.shouldStop()
  const ising = toIsing(qubo)
  const needs: CircuitNeeds = {
    size: qubo.size,
    timeMs: budget.timeMs,
    passes: most > 2 ? passes : 0,
    ...(layers === undefined ? {} : { layers }),
    ...(bond === undefined ? {} : { bond })
  }
  const rough = planCircuit(needs)
  let best = unmeasured(qubo, ising, { plan: rough, random })
  if (most === 0 || shouldStop()) return best
  let training = false
  const stopNow = (): boolean => shouldStop() || (training && spent() > TRAINING_SHARE * budget.timeMs)
  const enough = (): boolean => shouldStop() || (budget.target !== undefined && best.energy <= budget.target)
  const open = (plan: CircuitPlan): Opened => {
    return { simulator: openSimulator(ising, plan, stopNow), angles: startingAngles(options.start, plan.layers) }
  }
  let opened: Opened
  if (rough.bond !== null && layers === undefined && most > 1) {
    const scout = { layers: SCOUT.layers, bond: Math.min(bond ?? SCOUT.bond, SCOUT.bond) }
    opened = open(scout)
    const before = spent()
    best = measure(qubo, { ...opened, random, best })
    const plan = planCircuit({ ...needs, timeMs: budget.timeMs - spent(), scoutMs: spent() - before })
    if (enough()) return best
    if (plan.bond !== null && plan.bond > scout.bond) opened = open(plan)
  } else {
    opened = open(rough)
  }
  const { simulator, angles: start } = opened
  if (start.gammas.length > best.layers || simulator.bond !== best.bond) best = measure(qubo, { ...opened, random, best })
  if (!enough() && passes > 0 && most > best.circuits + 1) {
    training = true
    const tuned = tuneAngles(simulator, { start, passes, objective, circuits: most - best.circuits - 1, random })
    training = false
    best = { ...best, circuits: best.circuits + tuned.circuits }
    if (tuned.angles !== start) best = measure(qubo, { ...opened, angles: tuned.angles, random, best })
  }
  return best
}

interface Opened {
  readonly simulator: CircuitSimulator
  readonly angles: Angles
}

function startingAngles (earlier: Angles | undefined, layers: number): Angles {
  return earlier === undefined || earlier.gammas.length === 0 ? fixedAngles(layers) : interpolateAngles(earlier, layers)
}

function openSimulator (ising: Ising, { bond }: CircuitPlan, shouldStop: () => boolean): CircuitSimulator {
  return bond === null ? createStateVector({ ising, shouldStop }) : createMps(ising, { bond, shouldStop })
}

function unmeasured (qubo: Qubo, ising: Ising, { plan, random }: { plan: CircuitPlan, random: Random }): CircuitAnswer {
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
}

// The answer after one more circuit: its outcomes count, whether or not they are better than those before.
function measure (qubo: Qubo, { simulator, angles, random, best }: Measurement): CircuitAnswer {
  if (!simulator.prepare(angles)) return best
  const outcomes = simulator.sample(SAMPLES, random)
  const first = best.layers === 0
  let { bits, energy } = first ? { bits: outcomes[0] ?? best.bits, energy: Infinity } : best
  for (const outcome of outcomes) {
    const found = energyOf(qubo, outcome)
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
    expectation: simulator.expectation(),
    angles
  }
}
