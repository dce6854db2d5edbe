import { createSensor, none } from '../power/outcome.js'
import { isPlausiblePower } from '../power/reading.js'
import type { PowerSensor, Reading } from '../power/reading.js'
import { readBattery } from './battery.js'
import { currentOf, voltageOf } from './battery-properties.js'
import type { DarwinSensorOptions } from './battery-telemetry.js'

/** After this the gauge has published again, also where it says the same. */
const REPUBLISHED_SECONDS = 90

/**
 * |current| × voltage of the battery: the whole machine's power, but only while nothing else feeds it. One sample,
 * refreshed by the gauge about once a minute: what is read again is told to be the old one, or a trial would take a reading of one
 * window for one of the next.
 */
export function createCurrentSensor ({ run, monotonic }: DarwinSensorOptions): PowerSensor {
  let previous: { readonly current: number, readonly voltage: number, readonly reading: Reading } | undefined
  return createSensor('battery', async () => {
    const answer = await readBattery(run)
    const at = monotonic()
    if (answer.kind === 'none') return none(answer.reason)
    const { properties } = answer
    // Not known is not "no": the current of a battery beside a charger says nothing of the machine.
    if (properties.flags.get('ExternalConnected') !== false) return none('the battery does not feed this computer alone')
    const current = currentOf(properties)
    const voltage = voltageOf(properties)
    if (current === undefined || voltage === undefined || current >= 0) return none('the battery reports no discharge')
    const watts = -current * voltage / 1e6
    if (!isPlausiblePower(watts)) return none('the battery reports an impossible power')
    if (previous?.current === current && previous.voltage === voltage && at - previous.reading.to < REPUBLISHED_SECONDS) {
      return { kind: 'reading', reading: { ...previous.reading, fresh: false } }
    }
    const reading: Reading = { sensor: 'battery', label: 'measured', scope: 'machine', watts, kind: 'instant', from: at, to: at, fresh: true }
    previous = { current, voltage, reading }
    return { kind: 'reading', reading }
  })
}
