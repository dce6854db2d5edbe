import { createSensor, none } from './outcome.js'
import type { PowerSensor } from './reading.js'

/**
 * Watts that the model counts for one busy core: a unit, not an estimate. On one hybrid chip a spinning thread takes 2.7 to 3.4 W
 * on a fast core and 0.046 to 0.057 W on a slow one, so no constant is right; 1 W keeps the figure readable as busy core-seconds per
 * second.
 */
export const NOMINAL_WATTS_PER_CORE = 1

/** Formula and source, printed wherever the figure is. After codecarbon's process mode (CPU time × a constant, no idle share). */
export const MODEL_BASIS = `${NOMINAL_WATTS_PER_CORE} W (nominal) × busy core-seconds per second; a relative score, no measurement; linear in CPU time as in codecarbon's process mode`

export interface CpuModelOptions {
  /** Seconds that all cores together have been busy since some fixed moment, or undefined where that is not known. */
  readonly busySeconds: () => Promise<number | undefined>
  /** Monotonic seconds. */
  readonly monotonic: () => number
}

/**
 * The last resort: not power but CPU time, in the form of power, so that on and off can be compared with each other.
 * Always labelled `modelled`.
 */
export function createCpuModel ({ busySeconds, monotonic }: CpuModelOptions): PowerSensor {
  let previous: { busy: number, at: number } | undefined
  return createSensor('cpu_time_model', async () => {
    const busy = await busySeconds()
    const last = previous
    const at = monotonic()
    previous = busy === undefined ? undefined : { busy, at }
    if (busy === undefined) return none('CPU time cannot be read')
    if (last === undefined || at <= last.at) return none('needs two samples')
    if (busy < last.busy) return none('the CPU time counters were reset')
    const watts = NOMINAL_WATTS_PER_CORE * (busy - last.busy) / (at - last.at)
    return { kind: 'reading', reading: { sensor: 'cpu_time_model', label: 'modelled', scope: 'cpu_time', watts, kind: 'mean', from: last.at, to: at, fresh: true, basis: MODEL_BASIS } }
  })
}

interface CpuTimes { readonly times: { readonly user: number, readonly nice: number, readonly sys: number, readonly irq: number } }

/** Busy seconds of all cores from `os.cpus()`, whose times are milliseconds. Undefined where the system tells none. */
export function busySecondsOf (cpus: readonly CpuTimes[]): number | undefined {
  const ms = cpus.reduce((total, { times }) => total + times.user + times.nice + times.sys + times.irq, 0)
  return cpus.length === 0 || !Number.isFinite(ms) ? undefined : ms / 1000
}
