import type { Run } from '../../command.js'
import { parseBatteryPlist } from './battery-plist.js'
import { parseBatteryText } from './battery-text.js'
import type { BatteryProperties } from './battery-properties.js'

export type BatteryAnswer =
  | { readonly kind: 'battery', readonly properties: BatteryProperties }
  | { readonly kind: 'none', readonly reason: string }

const ARGS = ['-arn', 'AppleSmartBattery', '-w0']

/**
 * The battery's registry entry. A desktop prints nothing and exits with 0. Both output forms are understood, for what is
 * recorded may be either.
 */
export async function readBattery (run: Run): Promise<BatteryAnswer> {
  const { stdout, code } = await run('ioreg', ARGS)
  if (code !== 0) return { kind: 'none', reason: `ioreg ended with ${code}` }
  if (stdout.trim() === '') return { kind: 'none', reason: 'this computer has no battery' }
  const properties = stdout.includes('<plist') ? parseBatteryPlist(stdout) : parseBatteryText(stdout)
  return properties === undefined ? { kind: 'none', reason: 'the answer of ioreg is not understood' } : { kind: 'battery', properties }
}
