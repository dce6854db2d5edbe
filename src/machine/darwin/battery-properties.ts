/**
 * What is taken from `ioreg`'s AppleSmartBattery, and nothing else: the dump also holds serial numbers, which never get
 * past the parsers.
 */
export interface BatteryProperties {
  readonly numbers: ReadonlyMap<string, bigint>
  readonly flags: ReadonlyMap<string, boolean>
  /** PowerTelemetryData; empty where the machine has none. */
  readonly telemetry: ReadonlyMap<string, bigint>
}

export const NUMBERS: ReadonlySet<string> = new Set(['Amperage', 'InstantAmperage', 'Voltage'])
export const FLAGS: ReadonlySet<string> = new Set(['ExternalConnected', 'IsCharging'])
export const TELEMETRY_KEY = 'PowerTelemetryData'
export const TELEMETRY: ReadonlySet<string> = new Set(['SystemLoad', 'AccumulatedSystemLoad', 'SystemLoadAccumulatorCount'])

const MAX_MILLIAMPERES = 32_767
const SIXTEEN_BITS = 65_536

/**
 * An integer as ioreg prints it: the text form shows negative ones as unsigned 64 bits, the XML form signed. Undefined for
 * anything else, also for 65 bits.
 */
export function parseInteger (text: string): bigint | undefined {
  if (!/^-?\d{1,20}$/.test(text)) return undefined
  const value = BigInt(text)
  const wrapped = BigInt.asIntN(64, value)
  return value === wrapped || value === BigInt.asUintN(64, value) ? wrapped : undefined
}

/** Milliamperes; negative while the battery discharges. Systems before OS X 10.10 wrap at 16 bits, so 65000 there means -536. */
export function currentOf ({ numbers }: BatteryProperties): number | undefined {
  const raw = Number(numbers.get('InstantAmperage') ?? numbers.get('Amperage') ?? NaN)
  const folded = raw > MAX_MILLIAMPERES && raw < SIXTEEN_BITS ? raw - SIXTEEN_BITS : raw
  return Math.abs(folded) <= MAX_MILLIAMPERES ? folded : undefined
}

/** Millivolts of the whole pack. */
export function voltageOf ({ numbers }: BatteryProperties): number | undefined {
  const value = Number(numbers.get('Voltage') ?? NaN)
  return value > 0 && value < SIXTEEN_BITS ? value : undefined
}
