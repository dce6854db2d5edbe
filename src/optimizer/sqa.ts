import type { KernelKind } from './anneal-kernel.js'
import { MAX_RAMP, SLOT } from './anneal-layout.js'
import { foundBits, openSession, prepareAnnealing } from './anneal-session.js'
import type { AnnealSession } from './anneal-session.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget } from './solver.js'

export interface SqaAnswer extends Answer {
  /** Sweeps over all slices. */
  readonly sweeps: number
  readonly slices: number
  readonly kernel: KernelKind
}

export interface QuantumAnnealer {
  run: (budget: Budget, random: Random) => SqaAnswer
}

const SLICES = 8
const FIRST_SWEEPS = 24
const MAX_SWEEPS = Math.min(2048, MAX_RAMP)
// in units of the field scale: temperature, and the transverse field from its start to its end
const [TEMPERATURE, FIELD_START, FIELD_END] = [0.05, 1.5, 0.02]

/**
 * Simulated quantum annealing: path-integral Monte Carlo of the transverse-field Ising model (Martoňák, Santoro and Tosatti 2002) on a ring
 * of Trotter slices, coupled by J = −(T/2)·ln tanh(Γ/(P·T)), the transverse field Γ falling in a straight line; single-spin moves.
 * At the end of a ramp each slice goes down to its local optimum. Ramps get longer until the budget or the target ends them.
 */
export function solveByQuantumAnnealing (qubo: Qubo, budget: Budget, random: Random): SqaAnswer {
  return createQuantumAnnealer(qubo).run(budget, random)
}

/** The problem laid out once, for many runs. */
export function createQuantumAnnealer (qubo: Qubo, wanted?: KernelKind): QuantumAnnealer {
  const prepared = prepareAnnealing(qubo, SLICES, wanted)
  return {
    run: (budget, random) => {
      const session = openSession(prepared, random, budget)
      let sweeps = 0
      for (let ramp = 0; ramp === 0 || !session.done(); ramp++) {
        sweeps += annealOnce(session, Math.min(MAX_SWEEPS, FIRST_SWEEPS * 2 ** Math.floor(Math.log2(ramp / 4 + 1))))
      }
      const bits = foundBits(prepared)
      return { bits, energy: energyOf(qubo, bits), sweeps, slices: SLICES, kernel: prepared.kind }
    }
  }
}

// One ramp of so many sweeps, and the descent of every slice; returns the sweeps made.
function annealOnce (session: AnnealSession, sweeps: number): number {
  const { layout: { i32, padded, replicas }, kernel } = session
  const home = { spin: i32[SLOT.spin] as number, field: i32[SLOT.field] as number }
  const onEach = (fresh: 0 | 1, visit: () => void): void => {
    i32[SLOT.fresh] = fresh
    for (let slice = SLICES - 1; slice >= 0; slice--) {
      i32[SLOT.spin] = replicas + slice * 8 * padded
      i32[SLOT.field] = (i32[SLOT.spin] as number) + 4 * padded
      visit()
    }
  }
  onEach(1, () => { kernel.begin() })
  const made = sweepSlices(session, sweeps) // the ring starts at the slice that was entered last
  onEach(0, () => {
    kernel.begin()
    kernel.finish()
  })
  i32[SLOT.spin] = home.spin
  i32[SLOT.field] = home.field
  return made
}

function sweepSlices ({ layout: { i32, f32, padded }, kernel, attemptsPerCall, done, fieldScale }: AnnealSession, sweeps: number): number {
  const start = i32[SLOT.ramp] as number
  const end = start + 4 * sweeps
  writeLinks(f32.subarray(start >> 2, end >> 2), fieldScale)
  i32[SLOT.slices] = SLICES
  f32[SLOT.heat] = SLICES * TEMPERATURE * fieldScale
  const piece = 4 * Math.max(1, Math.floor(attemptsPerCall / (padded * SLICES)))
  let at = start
  while (at < end && !done()) {
    i32[SLOT.ramp] = at
    at = i32[SLOT.rampEnd] = Math.min(end, at + piece)
    kernel.slices()
  }
  i32[SLOT.ramp] = start
  return (at - start) / 4
}

// The Metropolis test is multiplied by the number of slices: the coupling of neighbours becomes 2·P·J, the temperature P·T.
function writeLinks (links: Float32Array, fieldScale: number): void {
  const temperature = TEMPERATURE * fieldScale
  for (let k = 0; k < links.length; k++) {
    const gamma = fieldScale * (FIELD_START + (FIELD_END - FIELD_START) * k / Math.max(1, links.length - 1))
    links[k] = -SLICES * temperature * Math.log(Math.tanh(gamma / (SLICES * temperature)))
  }
}
