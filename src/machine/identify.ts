import { identifyDarwin } from './darwin/identify.js'
import { identifyLinux } from './linux/identify.js'
import { UNKNOWN_CHIP, coresOf } from './machine-type.js'
import type { MachineType } from './machine-type.js'
import type { System } from './system.js'

/** Finds out what computer this is. Never fails: what cannot be found out is `unknown` or null, and nothing is guessed. */
export async function identifyMachine (system: System): Promise<MachineType> {
  switch (system.platform) {
    case 'darwin': return await identifyDarwin(system)
    case 'linux': return await identifyLinux(system)
    default: return { ...UNKNOWN_CHIP, platform: 'other', cores: coresOf(system.cpuCount, []), virtual: false, translated: false, chip: '' }
  }
}
