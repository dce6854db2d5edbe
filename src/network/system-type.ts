export type Architecture = 'arm' | 'x86' | 'unknown'

/** What the name of a system type says. */
export interface SystemTraits {
  readonly systemType: string
  readonly platform: 'darwin' | 'linux' | 'other'
  readonly vendor: string
  readonly architecture: Architecture
  /** The part of the name that comes before generation and class. */
  readonly family: string
  readonly generation: number | null
  /** `base`, `pro`, `max`, `ultra` or the class of an Intel, AMD or ARM chip; null where the name says `unknown`. */
  readonly tier: string | null
  /** Physical cores, where they are known. A name does not say them. */
  readonly cores?: number
}

const X86 = new Set(['intel', 'amd', 'hygon', 'zhaoxin'])

/** Parses a system type such as `apple_silicon_m3_pro`; new generations and classes need no change here. */
export function parseSystemType (systemType: string): SystemTraits {
  const [, family = '', rest = ''] = /^(apple_silicon|intel_mac|linux_[a-z0-9]+)_([a-z0-9_]+)$/.exec(systemType) ?? []
  if (family === '') return { systemType, platform: 'other', vendor: 'unknown', architecture: 'unknown', family: systemType, generation: null, tier: null }
  const vendor = vendorOf(family)
  const platform = family.startsWith('linux_') ? 'linux' : 'darwin'
  return { systemType, platform, vendor, architecture: architectureOf(vendor), family, ...versionOf(vendor, rest) }
}

function vendorOf (family: string): string {
  if (family === 'apple_silicon') return 'apple'
  return family === 'intel_mac' ? 'intel' : family.slice('linux_'.length)
}

function architectureOf (vendor: string): Architecture {
  if (vendor === 'unknown') return 'unknown'
  return X86.has(vendor) ? 'x86' : 'arm'
}

function versionOf (vendor: string, rest: string): Pick<SystemTraits, 'generation' | 'tier'> {
  const apple = vendor === 'apple' ? /^m(\d{1,3})(?:_([a-z0-9]+))?$/.exec(rest) : null
  if (apple !== null) return { generation: Number(apple[1]), tier: apple[2] ?? 'base' }
  return { generation: null, tier: rest === 'unknown' ? null : rest }
}
