import type { Term } from './qubo.js'

/** base + Σ weight·x[variable] */
export interface Form {
  readonly base: number
  readonly parts: ReadonlyArray<readonly [variable: number, weight: number]>
}

export const ONE: Form = { base: 1, parts: [] }

export function bit (variable: number | null, weight = 1): Form {
  return { base: 0, parts: variable === null ? [] : [[variable, weight]] }
}

/** x² = x, so the product of two linear forms is a QUBO. */
export function multiply ({ one, other, factor }: { one: Form, other: Form, factor: number }, terms: Term[], constants: number[]): void {
  constants.push(factor * one.base * other.base)
  for (const [i, weight] of one.parts) terms.push({ i, j: i, weight: factor * weight * other.base })
  for (const [j, weight] of other.parts) terms.push({ i: j, j, weight: factor * weight * one.base })
  for (const [i, a] of one.parts) for (const [j, b] of other.parts) terms.push({ i, j, weight: factor * a * b })
}
