import { createDenseArm, createSparseArm } from './anneal-arms.js'
import type { KernelKind } from './anneal-kernel.js'
import { SLOT } from './anneal-layout.js'
import type { Ramp } from './anneal-read.js'
import { foundBits, openSession, prepareAnnealing } from './anneal-session.js'
import type { AnnealSession } from './anneal-session.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget } from './solver.js'
import { REPLICAS, createTempering } from './tempering.js'
import type { Tempering } from './tempering.js'

export interface AnnealAnswer extends Answer {
  /** Metropolis sweeps over all variables, of annealing and of tempering. */
  readonly sweeps: number
  /** Reads: annealings from random or reheated spins. */
  readonly restarts: number
  readonly kernel: KernelKind
}

export interface AnnealOptions {
  /** Bits to be no worse than. */
  readonly start?: Uint8Array
}

export interface Annealer {
  run: (budget: Budget, random: Random, options?: AnnealOptions) => AnnealAnswer
}

const FIRST_ATTEMPTS = 4000
const MAX_ATTEMPTS = 2_000_000
const TEMPERING_FROM = 8 // rounds: long after the easy problems are solved

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) in rounds that grow until the budget or the target ends them:
 * - dense problems: independent reads, and in every second round one-flip tabu search for as long (Palubeckis 2006);
 * - sparse ones: each read, from random spins or from the best reheated, is recombined with the best of its epoch (anneal-recombine.ts);
 * - both: of four rounds one has four times longer reads, of sixteen one sixteen times; later every eighth is parallel tempering.
 * The energy is that of the bits in double precision; the kernels compute in single precision.
 */
export function solveByAnnealing (qubo: Qubo, budget: Budget, random: Random, options: AnnealOptions = {}): AnnealAnswer {
  return createAnnealer(qubo).run(budget, random, options)
}

/** The problem laid out once, for many runs. */
export function createAnnealer (qubo: Qubo, kernel?: KernelKind): Annealer {
  const prepared = prepareAnnealing(qubo, REPLICAS, kernel)
  return {
    run: (budget, random, { start } = {}) => {
      const session = openSession(prepared, random, budget)
      if (start !== undefined) load(session, start)
      const { sweeps, restarts } = runRounds(session)
      if (prepared.layout.f64[SLOT.bestEnergy] === Infinity) load(session, new Uint8Array(qubo.size))
      const bits = foundBits(prepared)
      return { bits, energy: energyOf(qubo, bits), sweeps, restarts, kernel: prepared.kind }
    }
  }
}

/** The read that suits the problem; measured on random families, dense and sparse, of 40 to 800 variables. */
export function rampFor ({ size, column }: Qubo, dense: boolean): Ramp {
  if (dense) return { sweeps: Math.min(100, 20 + (size >> 4)), hot: 0.35, cold: 0.03 }
  const isCrowded = column.length > 16 * size
  return isCrowded ? { sweeps: Math.min(400, 30 + (size >> 2)), hot: 0.4, cold: 0.04 } : { sweeps: 40, hot: 0.45, cold: 0.08 }
}

function load ({ layout, kernel }: AnnealSession, bits: Uint8Array): void {
  const spin = (layout.i32[SLOT.spin] as number) >> 2
  for (let i = 0; i < layout.size; i++) layout.f32[spin + i] = bits[i] === 1 ? -1 : 1
  layout.i32[SLOT.fresh] = 0
  kernel.begin()
  kernel.finish()
}

function runRounds (session: AnnealSession): { sweeps: number, restarts: number } {
  const { qubo, layout, done } = session
  const ramp = rampFor(qubo, layout.dense)
  const arm = layout.dense ? createDenseArm(session) : createSparseArm(session)
  let tempering: Tempering | undefined
  let [sweeps, restarts] = [0, 0]
  for (let round = 0; !done(); round++) {
    const attempts = Math.min(MAX_ATTEMPTS, FIRST_ATTEMPTS * 2 ** round)
    if (round >= TEMPERING_FROM && round % 8 === 0) {
      tempering ??= createTempering(session)
      sweeps += tempering.run(attempts)
      continue
    }
    const length = ramp.sweeps * (round % 16 === 15 ? 16 : round % 4 === 3 ? 4 : 1)
    const made = arm({ ...ramp, sweeps: length }, attempts)
    sweeps += made
    restarts += Math.ceil(made / length)
  }
  return { sweeps, restarts }
}
