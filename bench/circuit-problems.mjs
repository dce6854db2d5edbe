// What the circuits of the bench run on.
import { toIsing } from '../dist/optimizer/ising.js'
import { createQubo } from '../dist/optimizer/qubo.js'
import { createRandom } from '../dist/optimizer/random.js'

export const SEED = 1

export function problem (size, whole) {
  const random = createRandom(SEED)
  return toIsing(createQubo(size, triangle(size, () => whole ? (random.uint32() % 2) * 8 - 4 : random.float() * 2 - 1)))
}

export function triangle (size, draw) {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size - i }, (_, k) => ({ i, j: i + k, weight: draw() }))).flat()
}

export function anglesOf (layers) {
  return { gammas: new Array(layers).fill(0.4), betas: new Array(layers).fill(-0.3) }
}
