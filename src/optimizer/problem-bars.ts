import { LEVELS } from './levels.js'
import type { Level } from './levels.js'
import type { Qubo, Term } from './qubo.js'

/** Where the two bits of an app stand in the problem. null: the bit is always 0; both equal: cap or nothing. */
export interface Place {
  readonly restrained: number | null
  readonly confined: number | null
}

/**
 * What bars a code that is not allowed. Clearing both bits of an app changes the rest of E by no more than the sum of the sizes of all
 * coefficients at those bits; the penalty is larger, so from any bits with a barred code, keeping that app costs strictly less.
 */
export function penalties (bare: Qubo, places: readonly Place[], allowed: ReadonlyArray<readonly Level[]>): Term[] {
  const terms: Term[] = []
  places.forEach(({ restrained: a, confined: b }, i) => {
    if (a === null || b === null || a === b) return
    const weight = 1 + reach(bare, a) + reach(bare, b)
    for (const level of LEVELS.filter(each => allowed[i]?.includes(each) === false)) {
      const sign = level === 'cap' ? 1 : -1 // ab is 1 for cap alone; a − ab for suspend; b − ab for deprioritise
      terms.push({ i: a, j: b, weight: sign * weight })
      if (level !== 'cap') terms.push({ i: level === 'suspend' ? a : b, j: level === 'suspend' ? a : b, weight })
    }
  })
  return terms
}

function reach ({ linear, rowStart, weight }: Qubo, i: number): number {
  return weight.slice(rowStart[i], rowStart[i + 1]).reduce((total, each) => total + Math.abs(each), Math.abs(linear[i] ?? 0))
}
