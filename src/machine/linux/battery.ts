import { readWhole, readWord } from './power-file.js'
import type { SensorFiles } from './power-file.js'

/** One entry of /sys/class/power_supply that belongs to the machine itself. */
export type SupplyEntry =
  | { readonly kind: 'mains', readonly online: boolean | undefined }
  | { readonly kind: 'battery', readonly path: string, readonly status: string | undefined }

const CLASS = 'sys/class/power_supply'
const FEEDS = new Set(['Mains', 'USB', 'Wireless'])

/** Mains adapters and batteries; those of mice, keyboards and headsets have scope=Device and are left out. */
export async function listSupplies (files: SensorFiles): Promise<readonly SupplyEntry[]> {
  const names = await files.list(CLASS)
  const entries = await Promise.all(names.map(async name => await readSupply(files, `${CLASS}/${name}`)))
  return entries.flatMap(entry => entry === undefined ? [] : [entry])
}

async function readSupply (files: SensorFiles, path: string): Promise<SupplyEntry | undefined> {
  const [type, scope, status, online] = await Promise.all([
    readWord(files, `${path}/type`), readWord(files, `${path}/scope`), readWord(files, `${path}/status`), readWhole(files, `${path}/online`)
  ])
  if (scope === 'Device' || type === undefined) return undefined
  if (type === 'Battery') return { kind: 'battery', path, status }
  // 2 is a programmable supply, which feeds like any other.
  return FEEDS.has(type) ? { kind: 'mains', online: online === undefined ? undefined : online > 0 } : undefined
}

// A laptop's pack; what is far above is a unit misread.
const MAX_WATTS = 1000

/**
 * Watts at a battery's terminals, without direction: the documented sign of current_now is not what drivers report, so the magnitude
 * is taken
 * and `status` says which way. power_now (µW), or current_now (µA) × voltage_now (µV) / 1e12. Undefined where it flows nowhere or is
 * not told.
 */
export async function batteryWatts (files: SensorFiles, path: string): Promise<number | undefined> {
  const [power, current, voltage] = await Promise.all(['power_now', 'current_now', 'voltage_now'].map(async name => await readWhole(files, `${path}/${name}`)))
  // Some drivers have a power_now that always is 0.
  const microwatts = power !== undefined && power !== 0 ? Math.abs(power) : Math.abs(current ?? NaN) * (voltage ?? NaN) / 1e6
  const watts = microwatts / 1e6
  return watts > 0 && watts <= MAX_WATTS ? watts : undefined
}
