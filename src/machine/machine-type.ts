/** Cores of one kind, as the operating system names the kind. */
export interface CoreLevel { readonly name: string, readonly physical: number }

export interface Cores {
  /** Physical cores, or logical processors where the physical ones are not known. */
  readonly total: number
  /** Cores of the level that is named "Performance"; null where no level is. */
  readonly performance: number | null
  /** Cores of the level that is named "Efficiency"; null where no level is. */
  readonly efficiency: number | null
  /** Every level, fastest first where the system says so. There may be three, and the names are not fixed. */
  readonly levels: readonly CoreLevel[]
}

/** What a chip's name says about it. */
export interface Chip {
  readonly systemType: string
  readonly vendor: string
  /** `apple_silicon`, `intel_mac`, `linux_<vendor>` or `unknown`. */
  readonly family: string
  /** Apple's M number; null for every other chip. */
  readonly generation: number | null
  /** `base`, `pro`, `max`, `ultra`, or the class of an Intel, AMD or ARM chip; null where it is not known. */
  readonly tier: string | null
}

export interface MachineType extends Chip {
  readonly platform: 'darwin' | 'linux' | 'other'
  readonly cores: Cores
  readonly virtual: boolean
  /** This process runs under Rosetta. */
  readonly translated: boolean
  /** The chip in the system's own words. */
  readonly chip: string
}

const MAX_CHIP_LENGTH = 120

export const UNKNOWN_CHIP: Chip = { systemType: 'unknown', vendor: 'unknown', family: 'unknown', generation: null, tier: null }

/** A text as one line: control characters and runs of spaces become one space. Some Xeon names come with ten spaces inside. */
export function oneLine (text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, MAX_CHIP_LENGTH)
}

/** Counts by level name, because `perflevel1` means efficiency on one chip and performance on the next. */
export function coresOf (total: number, levels: readonly CoreLevel[]): Cores {
  const named = (name: string): number | null => levels.find(level => level.name.toLowerCase() === name)?.physical ?? null
  return { total, performance: named('performance'), efficiency: named('efficiency'), levels }
}
