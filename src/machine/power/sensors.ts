import { cpus } from 'node:os'
import type { Run } from '../../command.js'
import { createCurrentSensor } from '../darwin/battery-current.js'
import { createTelemetrySensor } from '../darwin/battery-telemetry.js'
import { createBatterySensor } from '../linux/battery-sensor.js'
import type { SensorFiles } from '../linux/power-file.js'
import { createRaplSensor } from '../linux/rapl-sensor.js'
import { busySecondsOf, createCpuModel } from './cpu-model.js'
import type { PowerSensor } from './reading.js'

export interface SensorsOptions {
  readonly platform: string
  readonly run: Run
  readonly files: SensorFiles
  /** Monotonic seconds. */
  readonly monotonic: () => number
}

/** The sensors of a platform in order of trust; the CPU-time model is the last. */
export function createSensors ({ platform, run, files, monotonic }: SensorsOptions): readonly PowerSensor[] {
  const model = createCpuModel({ busySeconds: async () => busySecondsOf(cpus()), monotonic })
  switch (platform) {
    case 'darwin': return [createTelemetrySensor({ run, monotonic }), createCurrentSensor({ run, monotonic }), model]
    case 'linux': return [createRaplSensor({ files, monotonic }), createBatterySensor({ files, monotonic }), model]
    default: return [model]
  }
}
