import type { Run } from '../../command.js'
import { parseBatteryState } from '../darwin/battery-state.js'
import { parseLowPowerMode } from '../darwin/power-mode.js'
import { readLowPowerProfile, readSupplyState } from '../linux/battery-state.js'
import { readPowerProfile } from '../linux/power-profile.js'
import type { SensorFiles } from '../linux/power-file.js'
import { UNKNOWN_SUPPLY } from './supply.js'
import type { PowerSupply } from './supply.js'

export interface SupplyState extends PowerSupply {
  /** Whether the machine saves power on its own account; absent where it does not tell. */
  readonly lowPower?: boolean
  /** How the system runs its processors, in the system's own words; two that differ are two states. */
  readonly profile?: string
}

export interface SupplyOptions {
  readonly platform: string
  readonly run: Run
  readonly files: SensorFiles
}

/** Where the power comes from, and whether the system's own saving mode is on. Never throws. */
export async function readSupply ({ platform, run, files }: SupplyOptions): Promise<SupplyState> {
  if (platform === 'linux') return await linuxSupply(files)
  if (platform !== 'darwin') return UNKNOWN_SUPPLY
  const [battery, mode] = await Promise.all([run('pmset', ['-g', 'batt']), run('pmset', ['-g'])])
  return withMode(parseBatteryState(battery.stdout), parseLowPowerMode(mode.stdout))
}

async function linuxSupply (files: SensorFiles): Promise<SupplyState> {
  const [supply, lowPower, profile] = await Promise.all([readSupplyState(files), readLowPowerProfile(files), readPowerProfile(files)])
  return { ...withMode(supply, lowPower), ...profile === undefined ? {} : { profile } }
}

function withMode (supply: PowerSupply, lowPower: boolean | undefined): SupplyState {
  return lowPower === undefined ? supply : { ...supply, lowPower }
}
