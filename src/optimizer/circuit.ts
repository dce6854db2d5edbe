import { fixedAngles, interpolateAngles, rampAngles } from './angles.js'
import { measure, SCOUT_SAMPLES, unmeasured, withMean } from './circuit-measure.js'
import type { CircuitAnswer } from './circuit-measure.js'
import { chainLadder, nextRung, planStateVector } from './circuit-plan.js'
import type { ChainPlan, CircuitPlan } from './circuit-plan.js'
import type { Angles, CircuitSimulator } from './circuit-simulator.js'
import { tuneAngles } from './circuit-training.js'
import { toIsing } from './ising.js'
import type { Ising } from './ising.js'
import { createMps } from './mps.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Budget } from './solver.js'
import { createStateVector } from './state-vector.js'
import type { Objective } from './state-vector-sweeps.js'

export type { CircuitAnswer } from './circuit-measure.js'

export interface CircuitOptions {
  /** Default: as many as fit the time, at most 8 on a state vector and 24 on a matrix product state. */
  readonly layers?: number
  /** Largest bond dimension of the matrix product state that is taken where a state vector does not fit; with `layers`, the one it has. */
  readonly bond?: number
  /** Circuits run at most, those of the training included; one gradient runs one. Default 200. */
  readonly circuits?: number
  /** Steps of the training; 0 takes the angles as they are. Default 5. */
  readonly trainingPasses?: number
  /** Default: the mean. */
  readonly objective?: Objective
  /** Angles of an earlier run, of any depth, which are interpolated. Default: `fixedAngles`; on a chain of three layers or more a ramp. */
  readonly start?: Angles
}

const DEFAULT_CIRCUITS = 200
const DEFAULT_PASSES = 5
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
  const exact = planStateVector({ size: qubo.size, timeMs: budget.timeMs, passes: most > 2 ? passes : 0, layers })
  const ladder = chainLadder({ layers, bond })
  const plan: CircuitPlan = exact ?? ladder[0] ?? { layers: 0, bond: 1 }
  const nothing = unmeasured(qubo, ising, { plan, random })
  if (most === 0 || shouldStop()) return nothing
  let training = false
  const stopNow = (): boolean => shouldStop() || (training && spent() > TRAINING_SHARE * budget.timeMs)
  const enough = ({ energy }: CircuitAnswer): boolean => shouldStop() || (budget.target !== undefined && energy <= budget.target)
  const open = (plan: CircuitPlan): Opened => {
    return { simulator: openSimulator(ising, plan, stopNow), angles: startingAngles(options.start, plan) }
  }
  const run: Run = { qubo, random, most, open, enough, shouldStop, leftMs: () => budget.timeMs - spent() }
  const { opened, best: last } = exact === undefined ? climb(run, ladder, nothing) : measureOnce(run, { plan: exact, before: nothing })
  const best = withMean(last, opened.simulator, shouldStop)
  if (enough(best) || passes === 0 || most <= best.circuits + 1) return best
  training = true
  const { simulator, angles: start } = opened
  const tuned = tuneAngles(simulator, { start, passes, objective, circuits: most - best.circuits - 1, random })
  training = false
  const trained = { ...best, circuits: best.circuits + tuned.circuits }
  if (tuned.angles === start) return trained
  const final = measure(qubo, { simulator, angles: tuned.angles, random, best: trained, shouldStop })
  return final === trained ? trained : withMean(final, simulator, shouldStop)
}

function openSimulator (ising: Ising, { bond }: CircuitPlan, shouldStop: () => boolean): CircuitSimulator {
  return bond === null ? createStateVector({ ising, shouldStop }) : createMps(ising, { bond, shouldStop })
}

interface Opened {
  readonly simulator: CircuitSimulator
  readonly angles: Angles
}

interface Run {
  readonly qubo: Qubo
  readonly random: Random
  /** Circuits that may be run. */
  readonly most: number
  readonly open: (plan: CircuitPlan) => Opened
  readonly enough: (answer: CircuitAnswer) => boolean
  readonly shouldStop: () => boolean
  readonly leftMs: () => number
}

interface Reached {
  /** What was measured last. */
  readonly opened: Opened
  readonly best: CircuitAnswer
}

interface Attempt {
  readonly plan: CircuitPlan
  readonly before: CircuitAnswer
  readonly samples?: number
}

function measureOnce ({ qubo, random, open, shouldStop }: Run, { plan, before, ...rest }: Attempt): Reached {
  const opened = open(plan)
  return { opened, best: measure(qubo, { ...opened, random, best: before, shouldStop, ...rest }) }
}

// Each rung is an answer, and tells how high the rest of the time reaches.
function climb (run: Run, ladder: readonly ChainPlan[], nothing: CircuitAnswer): Reached {
  let rung = 0
  let before = run.leftMs()
  const first = { plan: ladder[0] ?? { layers: 0, bond: 1 }, before: nothing }
  const isScout = ladder.length > 1 && run.most > 1
  let reached = measureOnce(run, isScout ? { ...first, samples: SCOUT_SAMPLES } : first)
  while (!run.enough(reached.best) && reached.best.circuits < run.most) {
    const leftMs = run.leftMs()
    const next = nextRung({ ladder, from: rung, tookMs: before - leftMs, leftMs })
    const plan = ladder[next ?? -1]
    if (next === undefined || plan === undefined) break
    before = leftMs
    rung = next
    const circuits = reached.best.circuits
    const higher = measureOnce(run, { plan, before: reached.best })
    if (higher.best.circuits === circuits) break
    reached = higher
  }
  return reached
}

/** A schedule of fewer layers has no shape that could be transferred to a deep one. */
const SHAPELY = 3
/** Ramps of this slope did best on narrow chains, among 0.4, 0.6 and 0.8. */
const CHAIN_SLOPE = 0.8

function startingAngles ({ gammas, betas }: Angles = { gammas: [], betas: [] }, { layers, bond }: CircuitPlan): Angles {
  if (gammas.length >= Math.min(SHAPELY, layers) && gammas.length > 0) return interpolateAngles({ gammas, betas }, layers)
  return bond === null || layers < SHAPELY ? fixedAngles(layers) : rampAngles(layers, CHAIN_SLOPE)
}
