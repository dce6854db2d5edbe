import type { Chip } from './machine-type.js'

const NAME = /\bM([1-9]\d{0,2})(?!\d)(?: (Pro|Max|Ultra)\b)?/i

/**
 * Reads "M3 Pro" out of a chip or model name. Parsed, not looked up, so that the next generation is known the day it
 * ships; a suffix that is not known yet counts as the base chip.
 */
export function parseAppleChip (text: string, family: 'apple_silicon' | 'linux_apple'): Chip | undefined {
  const found = NAME.exec(text)
  if (found === null) return undefined
  const generation = Number(found[1])
  const tier = found[2]?.toLowerCase() ?? 'base'
  const systemType = `${family}_m${generation}${tier === 'base' ? '' : `_${tier}`}`
  return { systemType, vendor: 'apple', family, generation, tier }
}

/** Apple's, but which one is not known. */
export function unknownAppleChip (family: 'apple_silicon' | 'linux_apple'): Chip {
  return { systemType: `${family}_unknown`, vendor: 'apple', family, generation: null, tier: null }
}
