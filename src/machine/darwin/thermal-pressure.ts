export type PressureName = 'nominal' | 'moderate' | 'heavy' | 'trapping' | 'sleeping'

export interface ThermalPressure {
  readonly level: number
  readonly name: PressureName
  /** False for 0: a key that does not exist answers 0 as well, so calm cannot be told from "no such key". */
  readonly confirmed: boolean
}

export const PRESSURE_KEY = 'com.apple.system.thermalpressurelevel'
// OSThermalNotification.h
const NAMES: readonly PressureName[] = ['nominal', 'moderate', 'heavy', 'trapping', 'sleeping']

/**
 * `notifyutil -g com.apple.system.thermalpressurelevel`. A failure is printed on stdout with exit code 0; values outside 0
 * to 4 are dropped.
 */
export function parsePressure (text: string): ThermalPressure | undefined {
  const [, key, value = ''] = /^(\S+)[ \t]+(\d)\r?\n$/.exec(text) ?? []
  if (key !== PRESSURE_KEY) return undefined
  const name = NAMES[Number(value)]
  return name === undefined ? undefined : { level: Number(value), name, confirmed: value !== '0' }
}
