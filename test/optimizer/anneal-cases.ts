import fc from 'fast-check'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

interface Recipe { readonly size: number, readonly degree: number, readonly seed: number, readonly draw: (u: number) => number }

/** A problem of random terms: about `degree` neighbours a variable, weights from `draw`. */
export function randomQubo ({ size, degree, seed, draw }: Recipe): Qubo {
  const { float } = createRandom(seed)
  const terms = []
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) if (i === j || float() < degree / size) terms.push({ i, j, weight: draw(float()) })
  }
  return createQubo(size, terms, 3)
}

export const whole = (u: number): number => Math.floor(u * 201) - 100

/** Max-cut on a torus with weights ±1: sparse, without fields. */
export function torus (side: number, seed: number): Qubo {
  const { float } = createRandom(seed)
  const terms = []
  for (let a = 0; a < side; a++) {
    for (let b = 0; b < side; b++) {
      const i = a * side + b
      for (const j of [a * side + (b + 1) % side, (a + 1) % side * side + b]) {
        const weight = float() < 0.5 ? 1 : -1
        terms.push({ i, j: i, weight: -weight }, { i: j, j, weight: -weight }, { i, j, weight: 2 * weight })
      }
    }
  }
  return createQubo(side * side, terms)
}

export function lowestOf (qubo: Qubo): number {
  let lowest = Infinity
  for (let state = 0; state < 2 ** qubo.size; state++) {
    lowest = Math.min(lowest, energyOf(qubo, Uint8Array.from({ length: qubo.size }, (_, i) => state >> i & 1)))
  }
  return lowest
}

/** Problems of up to 12 variables, whole or fractional weights of any magnitude, dense or sparse, ties and empty rows among them. */
export const smallQubo = fc.record({
  size: fc.integer({ min: 1, max: 12 }),
  degree: fc.integer({ min: 0, max: 12 }),
  seed: fc.integer({ min: 0, max: 1e6 }),
  magnitude: fc.constantFrom(1e-9, 0.3, 1, 7, 1e5, 1e9),
  round: fc.boolean()
}).map(({ size, degree, seed, magnitude, round }) => randomQubo({
  size, degree, seed, draw: u => round ? Math.round((u - 0.5) * 6) * magnitude : (u - 0.5) * magnitude
}))

/** A budget that ends after so many questions: the same work on every machine. */
export function countedBudget (questions: number, target?: number): { timeMs: number, shouldStop: () => boolean, target?: number } {
  let asked = 0
  return { timeMs: 60_000, shouldStop: () => ++asked > questions, ...(target === undefined ? {} : { target }) }
}
