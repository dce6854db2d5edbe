import type { Ising } from '../../src/optimizer/ising.js'
import { toIsing } from '../../src/optimizer/ising.js'
import { createQubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

type Edge = readonly [number, number]

/** A problem with random weights in [−1, 1) on these edges and on every variable. */
export function problemOn (size: number, edges: readonly Edge[], seed = 1): Ising {
  const random = createRandom(seed)
  const weight = (): number => 2 * random.float() - 1
  const alone = Array.from({ length: size }, (_, i) => ({ i, j: i, weight: weight() }))
  return toIsing(createQubo(size, [...alone, ...edges.map(([i, j]) => ({ i, j, weight: weight() }))], 0.7))
}

export const line = (size: number): Edge[] => Array.from({ length: size - 1 }, (_, i) => [i, i + 1])
export const ring = (size: number): Edge[] => [...line(size), [0, size - 1]]
export const dense = (size: number): Edge[] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: i }, (_, j): Edge => [j, i])).flat()
export const star = (size: number): Edge[] => Array.from({ length: size - 1 }, (_, i) => [0, i + 1])
/** A ring with its long diagonals: three neighbours each. */
export const ladder = (size: number): Edge[] => [...ring(size), ...Array.from({ length: size / 2 }, (_, i): Edge => [i, i + size / 2])]

export const angles = (layers: number): { gammas: number[], betas: number[] } => ({
  gammas: Array.from({ length: layers }, (_, k) => 0.6 + 0.3 * k),
  betas: Array.from({ length: layers }, (_, k) => -0.7 + 0.1 * k)
})
