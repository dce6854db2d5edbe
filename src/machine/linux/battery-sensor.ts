import { createSensor, none } from '../power/outcome.js'
import type { PowerSensor } from '../power/reading.js'
import { batteryWatts, listSupplies } from './battery.js'
import type { LinuxSensorOptions } from './rapl-sensor.js'

/**
 * What the batteries give while they alone feed the machine: its whole power, one sample. Batteries that neither give nor
 * take (of two, one waits) count nothing.
 */
export function createBatterySensor ({ files, monotonic }: LinuxSensorOptions): PowerSensor {
  return createSensor('battery', async () => {
    const supplies = await listSupplies(files)
    const batteries = supplies.flatMap(each => each.kind === 'battery' ? [each] : [])
    if (batteries.length === 0) return none('this machine has no battery')
    const discharging = batteries.filter(({ status }) => status === 'Discharging')
    const fed = supplies.some(each => each.kind === 'mains' && each.online === true) || batteries.some(({ status }) => status === 'Charging')
    if (fed || discharging.length === 0) return none('the battery does not feed this machine alone')
    const watts = await Promise.all(discharging.map(async ({ path }) => await batteryWatts(files, path)))
    const total = watts.reduce<number>((sum, each) => sum + (each ?? NaN), 0)
    if (!(total > 0)) return none('the battery does not tell how much it gives')
    const at = monotonic()
    return { kind: 'reading', reading: { sensor: 'battery', label: 'measured', scope: 'machine', watts: total, kind: 'instant', from: at, to: at, fresh: true } }
  })
}
