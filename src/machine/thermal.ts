import { parseSpeedLimit } from './darwin/thermal-limit.js'
import { PRESSURE_KEY, parsePressure } from './darwin/thermal-pressure.js'
import type { ThermalPressure } from './darwin/thermal-pressure.js'
import type { SensorFiles } from './linux/power-file.js'
import { readProcessorTemperature, readThrottleCount } from './linux/thermal.js'
import type { Temperature } from './linux/thermal.js'
import type { Run } from '../command.js'

/** How hot the machine is, as far as it says so without root. Every part is absent where it is not known. */
export interface Thermal {
  readonly temperature?: Temperature
  /** macOS. */
  readonly pressure?: ThermalPressure
  /** Percent of full speed; Macs with Intel only. */
  readonly speedLimit?: number
  /** Throttling events since boot; Linux on Intel only. */
  readonly throttleCount?: number
}

export interface ThermalSource {
  /** Never throws: what fails is absent. */
  read: () => Promise<Thermal>
}

/** No temperature of the processor can be had on a Mac without root, so the pressure level stands in for it. */
export function createDarwinThermal (run: Run): ThermalSource {
  const ask = async (command: string, args: readonly string[]): Promise<string> => {
    const { stdout, code } = await run(command, args).catch(() => ({ stdout: '', code: 127 })) // a sensor that cannot be asked is absent
    return code === 0 ? stdout : ''
  }
  return {
    read: async () => {
      const [notify, therm] = await Promise.all([ask('notifyutil', ['-g', PRESSURE_KEY]), ask('pmset', ['-g', 'therm'])])
      return known({ pressure: parsePressure(notify), speedLimit: parseSpeedLimit(therm) })
    }
  }
}

export function createLinuxThermal (files: SensorFiles): ThermalSource {
  return {
    read: async () => {
      const [temperature, throttleCount] = await Promise.all([readProcessorTemperature(files), readThrottleCount(files)])
      return known({ temperature, throttleCount })
    }
  }
}

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined }

function known ({ temperature, pressure, speedLimit, throttleCount }: Partial<Maybe<Thermal>>): Thermal {
  return {
    ...temperature === undefined ? {} : { temperature },
    ...pressure === undefined ? {} : { pressure },
    ...speedLimit === undefined ? {} : { speedLimit },
    ...throttleCount === undefined ? {} : { throttleCount }
  }
}
