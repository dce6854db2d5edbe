/** The Newton decrement at μ = 1/s, squared, is bb·s² - 2·bc·s + cc. */
export interface Newton {
  readonly bb: number
  readonly bc: number
  readonly cc: number
}

/** The largest s = 1/μ with a decrement of at most `reach`; where there is none, the one with the least. */
export function pullAt ({ bb, bc, cc }: Newton, reach: number): number {
  return (bc + Math.sqrt(Math.max(0, bc * bc - bb * (cc - reach * reach)))) / bb
}

export function decrement ({ bb, bc, cc }: Newton, pull: number): number {
  return Math.sqrt(Math.max(0, (bb * pull - 2 * bc) * pull + cc))
}
