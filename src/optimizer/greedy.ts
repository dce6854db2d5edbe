import { createDescent } from './descent.js'
import type { Descent } from './descent.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'
import type { Answer, Budget } from './solver.js'
import { createStopper } from './stopper.js'

export interface GreedyAnswer extends Answer {
  /** Constructions after the first. */
  readonly restarts: number
}

/**
 * The classical baseline: greedy construction from all zeros, then descent by single flips and by pairs, again and again until the time
 * is up. The first construction takes the best flip; of the others, every second one draws among the better part of the gain range (GRASP,
 * Feo and Resende 1995), and the rest descend from random bits: a baseline that always starts near zero would be too easy to beat.
 */
export function solveGreedily (qubo: Qubo, budget: Budget, random: Random, _options: Readonly<Record<never, never>> = {}): GreedyAnswer {
  const stop = createStopper(budget, qubo.size > 256 ? 1 : 16)
  let best: Uint8Array = new Uint8Array(qubo.size)
  let lowest = energyOf(qubo, best)
  let rounds = 0
  // one construction of a problem of ordinary size takes well under a millisecond, so it is made however little time there is
  const isSure = (): boolean => rounds === 0 && qubo.size <= 256
  while (isSure() || !stop(lowest)) {
    const descent = createDescent(qubo, rounds % 2 === 0 ? new Uint8Array(qubo.size) : randomBits(qubo.size, random))
    const enough = (energy: number): boolean => !isSure() && stop(Math.min(energy, lowest))
    if (rounds % 2 === 0) construct(descent, rounds === 0 ? undefined : random, enough)
    descent.toLocalOptimum(enough)
    const energy = energyOf(qubo, descent.bits)
    if (energy < lowest) {
      lowest = energy
      best = descent.bits
    }
    rounds++
    if (qubo.size === 0) break
  }
  return { bits: best, energy: lowest, restarts: Math.max(0, rounds - 1) }
}

function randomBits (size: number, random: Random): Uint8Array {
  return Uint8Array.from({ length: size }, () => random.uint32() & 1)
}

// Sets bits to 1 while that lowers E. Each bit is set at most once, so this ends.
function construct (descent: Descent, random: Random | undefined, stop: (energy: number) => boolean): void {
  const { gains, order, flip, energy } = descent
  const share = random?.float() ?? 0
  for (;;) {
    const best = order.lowest('zeros')
    const lowest = gains[best] ?? 0
    if (lowest >= 0 || stop(energy())) return
    flip(random === undefined ? best : draw(descent, lowest * (1 - share), random))
  }
}

/** Blind draws before the candidates are looked up: where there are many, one of these is soon a candidate. */
const BLIND_DRAWS = 16

// Uniform over the bits that are 0 and have a gain of at most `limit`, either way.
function draw ({ gains, bits, order }: Descent, limit: number, { uint32, float }: Random): number {
  for (let tries = 0; tries < BLIND_DRAWS; tries++) {
    const i = uint32() % bits.length // a bias of 1 part in 200,000 at most
    if (bits[i] === 0 && (gains[i] ?? 0) <= limit) return i
  }
  const candidates = order.upTo(limit, 'zeros')
  return candidates[Math.floor(float() * candidates.length)] ?? order.lowest('zeros')
}
