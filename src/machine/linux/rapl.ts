import { readWord } from './power-file.js'
import type { SensorFiles } from './power-file.js'

/** One RAPL domain that can be read on its own. */
export interface RaplZone {
  readonly name: string
  readonly path: string
}

const CLASS = 'sys/class/powercap'

/**
 * The domains whose sum is what the machine or its processors use. Domains nest: psys holds the packages, a package holds core and
 * uncore, which are
 * folders with a second number, so those are never added. `intel-rapl-mmio:0` is package 0 seen a second time. Empty where there is
 * no RAPL.
 */
export async function findRaplZones (files: SensorFiles): Promise<{ readonly psys?: RaplZone, readonly packages: readonly RaplZone[] }> {
  const folders = (await files.list(CLASS)).filter(each => /^intel-rapl:\d+$/.test(each)).map(each => `${CLASS}/${each}`)
  const zones = await Promise.all(folders.map(async path => ({ path, name: await readWord(files, `${path}/name`) ?? '' })))
  const psys = zones.find(({ name }) => name === 'psys')
  return { ...psys === undefined ? {} : { psys }, packages: zones.filter(({ name }) => /^package-\d+(-die-\d+)?$/.test(name)) }
}

/** One domain's counter at one moment: microjoules, and the value after which it begins again at 0. */
export interface RaplCount {
  readonly energy: number
  readonly range: number
}

// More than any package or laptop platform draws.
const MAX_ZONE_WATTS = 600

/** Joules between two counts of one domain. Undefined where the counter may have gone round more than once, or was reset by a sleep. */
export function joulesBetween (before: RaplCount, now: RaplCount, seconds: number): number | undefined {
  const { range } = now
  if (before.range !== range || before.energy > range || now.energy > range || before.energy < 0 || now.energy < 0) return undefined
  if (!(seconds > 0) || seconds * MAX_ZONE_WATTS * 1e6 >= range) return undefined
  const delta = now.energy >= before.energy ? now.energy - before.energy : range - before.energy + now.energy
  const joules = delta / 1e6
  return joules <= seconds * MAX_ZONE_WATTS ? joules : undefined
}
