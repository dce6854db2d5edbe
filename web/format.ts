import type { FigureLabel, Sensor } from '../src/contract-types.js'

const SENSORS: Readonly<Record<Sensor, string>> = {
  battery_telemetry: 'battery telemetry',
  rapl: 'the processor’s energy counter (RAPL)',
  battery: 'battery current × voltage',
  external_meter: 'an external meter',
  cpu_time_model: 'CPU time',
  unknown: 'an unknown sensor'
}

export function sensorText (sensor: Sensor): string {
  return SENSORS[sensor]
}

/** How a figure came to be: nobody should take a model for a measurement. */
export function basisText (label: FigureLabel, sensor: Sensor | null | undefined): string {
  if (label === 'unavailable') return 'not available'
  const by = sensor === null || sensor === undefined ? '' : label === 'measured' ? ` by ${sensorText(sensor)}` : ` from ${sensorText(sensor)}`
  return `${label}${by}`
}

export function percent (value: number): string {
  return `${number(value, 1)} %`
}

/** `8.1 to 16.4 %` */
export function interval ([low, high]: readonly [number, number]): string {
  return `${number(low, 1)} to ${number(high, 1)} %`
}

export function watts (value: number): string {
  return `${number(value, Math.abs(value) < 1 ? 3 : 2)} W`
}

/** A real minus sign, at most so many decimals, and no negative nothing. */
export function number (value: number, decimals: number): string {
  const text = value.toLocaleString('en', { maximumFractionDigits: decimals })
  return text === '-0' ? '0' : text.replace('-', '−')
}

const UNITS = [[129_600, 86_400, 'd'], [5400, 3600, 'h'], [90, 60, 'min'], [0, 1, 's']] as const

/** `3 min ago`, `in 2 h`; 0 is how the daemon says never. */
export function relative (epochSeconds: number, nowMs: number): string {
  if (epochSeconds === 0) return 'never'
  const difference = epochSeconds - nowMs / 1000
  const distance = Math.abs(difference)
  if (distance < 5) return 'now'
  const text = duration(distance)
  return difference < 0 ? `${text} ago` : `in ${text}`
}

export function duration (seconds: number): string {
  const [, size, unit] = UNITS.find(([from]) => seconds >= from) ?? UNITS[3]
  return `${Math.round(seconds / size)} ${unit}`
}

/** Local date and time, without seconds. */
export function moment (epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}

const LEVELS: Readonly<Record<string, string>> = { keep: 'left alone', deprioritise: 'lower priority', cap: 'limited', suspend: 'suspended' }

export function levelText (level: string, cpuLimit?: number): string {
  if (level === 'cap' && cpuLimit !== undefined) return `limited to ${number(cpuLimit, 1)} % of a core`
  return LEVELS[level] ?? level
}

export function count (amount: number, one: string, many = `${one}s`): string {
  return `${number(amount, 0)} ${amount === 1 ? one : many}`
}
