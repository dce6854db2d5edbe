/** How far an app is held down; each row of `LEVELS` disturbs more than the one before. */
export type Level = 'keep' | 'deprioritise' | 'cap' | 'suspend'

export const LEVELS = ['keep', 'deprioritise', 'cap', 'suspend'] as const satisfies readonly Level[]

/**
 * The two bits of a level. Couplings between apps must stay quadratic, so what two apps do to each other may only depend on a sum over
 * their bits. In this Gray code each bit means one thing: `restrained` = capped or stopped, `confined` = at work, but on the efficiency
 * cores. With cap = 10 and suspend = 11 a stopped app would crowd the efficiency cores as much as a running one.
 */
export const CODES: Readonly<Record<Level, { readonly restrained: 0 | 1, readonly confined: 0 | 1 }>> = {
  keep: { restrained: 0, confined: 0 },
  deprioritise: { restrained: 0, confined: 1 },
  cap: { restrained: 1, confined: 1 },
  suspend: { restrained: 1, confined: 0 }
}

/** The level with these bits. */
export function levelOf (restrained: number, confined: number): Level {
  if (restrained === 0) return confined === 0 ? 'keep' : 'deprioritise'
  return confined === 0 ? 'suspend' : 'cap'
}
