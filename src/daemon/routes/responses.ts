/** A schema of `schemas/` as a route's body or response. */
export function ref (name: string): { $ref: string } {
  return { $ref: `${name}.json#` }
}

/** The statuses with which a route may refuse, all in the one shape of every error. */
export function errors (...statuses: readonly number[]): Readonly<Record<number, { $ref: string }>> {
  return Object.fromEntries(statuses.map(status => [status, ref('error')]))
}
