import { FLAGS, NUMBERS, TELEMETRY, TELEMETRY_KEY, parseInteger } from './battery-properties.js'
import type { BatteryProperties } from './battery-properties.js'

/**
 * The text form of `ioreg -rn AppleSmartBattery -w0`. Nested dictionaries repeat the names of the battery's own properties (BatteryData has
 * a Voltage too), but only own ones begin a line and have spaces around the equals sign. Undefined where there is no battery in it.
 */
export function parseBatteryText (text: string): BatteryProperties | undefined {
  const numbers = new Map<string, bigint>()
  const flags = new Map<string, boolean>()
  let telemetry: ReadonlyMap<string, bigint> = new Map()
  for (const line of firstNode(text)) {
    const [, key = '', value = ''] = /^[\s|]*"([^"]+)" = (.*?)\s*$/.exec(line) ?? []
    const number = NUMBERS.has(key) ? parseInteger(value) : undefined
    if (number !== undefined) numbers.set(key, number)
    else if (FLAGS.has(key) && (value === 'Yes' || value === 'No')) flags.set(key, value === 'Yes')
    else if (key === TELEMETRY_KEY) telemetry = parseDictionary(value)
  }
  return numbers.size === 0 && flags.size === 0 ? undefined : { numbers, flags, telemetry }
}

// A node begins with `+-o`; what follows the second is another device.
function firstNode (text: string): string[] {
  // A line that has no end was cut off, perhaps in the middle of a number.
  const lines = text.split('\n').slice(0, -1)
  const heads = lines.flatMap((line, index) => line.includes('+-o ') ? [index] : [])
  return lines.slice(0, heads[1])
}

// Empty values occur ("AdapterPower"=,), so a pair ends at the comma whether or not it has digits. One that was cut off has no end and
// does not count.
function parseDictionary (text: string): ReadonlyMap<string, bigint> {
  const found = new Map<string, bigint>()
  for (const [, key = '', value = ''] of text.matchAll(/"(\w{1,64})"=(-?\d{0,20})(?=[,}])/g)) {
    const number = TELEMETRY.has(key) ? parseInteger(value) : undefined
    if (number !== undefined) found.set(key, number)
  }
  return found
}
