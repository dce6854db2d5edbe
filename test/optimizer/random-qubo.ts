import { createQubo } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import type { Random } from '../../src/optimizer/random.js'

/** Whole weights in −100 … 100; each pair is coupled with probability `density`. */
export function randomQubo (size: number, random: Random, density = 1): Qubo {
  const terms = []
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      if (i === j || random.float() < density) terms.push({ i, j, weight: random.uint32() % 201 - 100 })
    }
  }
  return createQubo(size, terms)
}

/** The lowest energy of all bits, term by term from the definition. */
export function lowestEnergy ({ size, offset, linear, rowStart, column, weight }: Qubo): number {
  let lowest = Infinity
  for (let code = 0; code < 2 ** size; code++) {
    let energy = offset
    for (let i = 0; i < size; i++) {
      if ((code >> i & 1) === 0) continue
      energy += linear[i] ?? 0
      for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) {
        if ((code >> (column[k] ?? 0) & 1) === 1) energy += (weight[k] ?? 0) / 2
      }
    }
    lowest = Math.min(lowest, energy)
  }
  return lowest
}
