import type { Sensor } from '../../contract-types.js'
import type { PowerSensor, Reading } from './reading.js'

/** What a sensor had to say: a figure with its label, or why there is none. */
export interface SensorState {
  readonly sensor: Sensor
  readonly state: 'measured' | 'modelled' | 'unavailable'
  readonly reason?: string
}

export interface PowerReport {
  /** The best reading there is; absent where no sensor has one. It is never replaced by a constant. */
  readonly reading?: Reading
  /** The sensors that were asked, best first, down to the one that answered. */
  readonly sensors: readonly SensorState[]
}

export interface PowerMeter {
  read: () => Promise<PowerReport>
}

/**
 * Asks the sensors in order of trust and takes the first that answers. Every result names its sensor, for figures of two
 * sensors must not be compared.
 */
export function createPowerMeter (sensors: readonly PowerSensor[]): PowerMeter {
  return {
    read: async () => {
      const states: SensorState[] = []
      for (const sensor of sensors) {
        const reading = await sensor.read()
        states.push(stateOf(sensor, reading))
        if (reading !== undefined) return { reading, sensors: states }
      }
      return { sensors: states }
    }
  }
}

function stateOf (sensor: PowerSensor, reading: Reading | undefined): SensorState {
  if (reading !== undefined) return { sensor: sensor.sensor, state: reading.label }
  return { sensor: sensor.sensor, state: 'unavailable', reason: sensor.why() ?? 'no reading' }
}
