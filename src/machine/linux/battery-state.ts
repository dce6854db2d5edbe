import type { Battery, PowerSupply } from '../power/supply.js'
import { listSupplies } from './battery.js'
import { readWhole, readWord } from './power-file.js'
import type { SensorFiles } from './power-file.js'

const STATES: ReadonlyMap<string, Battery['state']> = new Map([['Charging', 'charging'], ['Discharging', 'discharging'], ['Full', 'full'], ['Not charging', 'idle']])

/**
 * Mains or battery, and the first battery's state. A machine with neither an adapter that says it is on nor a battery that
 * gives is `unknown`.
 */
export async function readSupplyState (files: SensorFiles): Promise<PowerSupply> {
  const supplies = await listSupplies(files)
  const batteries = supplies.flatMap(each => each.kind === 'battery' ? [each] : [])
  const online = supplies.some(each => each.kind === 'mains' && each.online === true)
  const giving = batteries.find(({ status }) => status === 'Discharging')
  const source = online ? 'mains' : giving !== undefined ? 'battery' : batteries.some(({ status }) => status === 'Charging') ? 'mains' : 'unknown'
  const first = giving ?? batteries[0]
  if (first === undefined) return { source }
  const percent = await readWhole(files, `${first.path}/capacity`)
  const state = STATES.get(first.status ?? '') ?? 'unknown'
  return { source, battery: { state, ...percent !== undefined && percent >= 0 && percent <= 100 ? { percent } : {} } }
}

/**
 * Whether the firmware's profile saves power: `low-power` in /sys/firmware/acpi/platform_profile. Undefined where there
 * are no profiles.
 */
export async function readLowPowerProfile (files: SensorFiles): Promise<boolean | undefined> {
  const profile = await readWord(files, 'sys/firmware/acpi/platform_profile')
  return profile === undefined || !/^[a-z-]{1,32}$/.test(profile) ? undefined : profile === 'low-power'
}
