import { parseAppleChip, unknownAppleChip } from '../apple-chip.js'
import { UNKNOWN_CHIP } from '../machine-type.js'
import type { Chip } from '../machine-type.js'

/** `machdep.cpu.brand_string`, already on one line, as a chip. */
export function parseBrand (brand: string): Chip {
  if (/^Apple M\d/i.test(brand)) return parseAppleChip(brand, 'apple_silicon') ?? unknownAppleChip('apple_silicon')
  // The first Big Sur called every M1 so, and no other Apple chip ran it: github.com/archspec/archspec/issues/38
  if (/^Apple processor$/i.test(brand)) return parseAppleChip('M1', 'apple_silicon') ?? UNKNOWN_CHIP
  if (isTranslatedBrand(brand) || /^Apple\b/i.test(brand)) return unknownAppleChip('apple_silicon')
  if (/\bIntel\b/i.test(brand)) return intelMac(brand)
  return UNKNOWN_CHIP
}

/** What Rosetta shows to a translated process in place of the chip's name. */
export function isTranslatedBrand (brand: string): boolean {
  return /^VirtualApple\b/i.test(brand)
}

/** A guest of Apple's hypervisor says so in the name. */
export function isVirtualBrand (brand: string): boolean {
  return /\(Virtual\)/i.test(brand)
}

function intelMac (brand: string): Chip {
  const core = /\bi([3579])(?![\w.])/i.exec(brand)
  const tier = core !== null ? `i${core[1]}` : /\bXeon\b/i.test(brand) ? 'xeon' : null
  return { systemType: `intel_mac_${tier ?? 'unknown'}`, vendor: 'intel', family: 'intel_mac', generation: null, tier }
}
