import type { Sensor } from '../contract-types.js'

/** Of what a saving by this sensor is a percentage. What is not known is the same as nothing else. */
const QUANTITIES: Readonly<Record<Sensor, string | undefined>> = {
  battery_telemetry: 'the whole machine',
  battery: 'the whole machine',
  external_meter: 'the whole machine',
  rapl: 'the processor package',
  cpu_time_model: 'modelled processor time',
  unknown: undefined
}

/** Whether savings by both sensors can be pooled: percentages of the same thing. */
export function isSameQuantity (one: Sensor | null, other: Sensor | null): boolean {
  if (one === null || other === null || QUANTITIES[one] === undefined) return false
  return QUANTITIES[one] === QUANTITIES[other]
}
