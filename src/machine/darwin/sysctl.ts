import { coresOf, oneLine } from '../machine-type.js'
import type { CoreLevel, Cores } from '../machine-type.js'

export type Oids = ReadonlyMap<string, string>

const LEVELS = [0, 1, 2, 3]

/** Everything that is asked in one call. Absent on Intel and before macOS 12: the levels; on Intel: proc_translated. */
export const OIDS: readonly string[] = [
  'machdep.cpu.brand_string', 'hw.physicalcpu', 'hw.logicalcpu', 'kern.hv_vmm_present', 'sysctl.proc_translated',
  ...LEVELS.flatMap(level => [`hw.perflevel${level}.name`, `hw.perflevel${level}.physicalcpu`])
]

/** `key: value` lines; anything else is passed over. */
export function parseSysctl (text: string): Oids {
  const oids = new Map<string, string>()
  for (const line of text.split('\n')) {
    const found = /^([\w.]+): ?(.*)$/.exec(line)
    if (found?.[1] !== undefined) oids.set(found[1], oneLine(found[2] ?? ''))
  }
  return oids
}

export function parseCores (oids: Oids, cpuCount: number): Cores {
  const levels = LEVELS.flatMap(level => levelOf(oids, level))
  const sum = levels.reduce((total, { physical }) => total + physical, 0)
  return coresOf(count(oids, 'hw.physicalcpu') ?? (sum > 0 ? sum : count(oids, 'hw.logicalcpu') ?? cpuCount), levels)
}

function levelOf (oids: Oids, level: number): CoreLevel[] {
  const name = oids.get(`hw.perflevel${level}.name`)
  const physical = count(oids, `hw.perflevel${level}.physicalcpu`)
  return name === undefined || name === '' || physical === undefined ? [] : [{ name, physical }]
}

function count (oids: Oids, oid: string): number | undefined {
  const text = oids.get(oid) ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}
