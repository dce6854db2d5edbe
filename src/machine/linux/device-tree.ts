import { parseAppleChip } from '../apple-chip.js'
import { oneLine } from '../machine-type.js'
import type { Chip } from '../machine-type.js'

/** What the firmware says about the board: `/proc/device-tree/model` and `compatible`. Empty on a PC. */
export interface DeviceTree { readonly model: string, readonly compatible: readonly string[] }

// Only for boards whose model does not name the chip; numbers as in the kernel's arch/arm64/boot/dts/apple.
const APPLE_CHIPS: ReadonlyMap<string, string> = new Map([
  ['apple,t8103', 'M1'], ['apple,t6000', 'M1 Pro'], ['apple,t6001', 'M1 Max'], ['apple,t6002', 'M1 Ultra'],
  ['apple,t8112', 'M2'], ['apple,t6020', 'M2 Pro'], ['apple,t6021', 'M2 Max'], ['apple,t6022', 'M2 Ultra']
])

/** Both files hold strings that end with NUL. */
export function parseDeviceTree (model = '', compatible = ''): DeviceTree {
  return { model: oneLine(model), compatible: compatible.split('\0').map(oneLine).filter(each => each !== '') }
}

/** The Apple chip of a Mac that runs Linux, e.g. model "Apple MacBook Pro (14-inch, M1 Pro, 2021)". */
export function appleChipOf ({ model, compatible }: DeviceTree): Chip | undefined {
  const named = model.startsWith('Apple ') ? parseAppleChip(model, 'linux_apple') : undefined
  const byNumber = compatible.map(each => APPLE_CHIPS.get(each)).find(each => each !== undefined)
  return named ?? (byNumber === undefined ? undefined : parseAppleChip(byNumber, 'linux_apple'))
}
