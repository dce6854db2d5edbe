import { createSensor, none } from '../power/outcome.js'
import type { Outcome } from '../power/outcome.js'
import { isPlausiblePower } from '../power/reading.js'
import type { Run } from '../../command.js'
import type { PowerSensor, Reading } from '../power/reading.js'
import { readBattery } from './battery.js'

export interface DarwinSensorOptions {
  readonly run: Run
  /** Monotonic seconds. */
  readonly monotonic: () => number
}

interface Load { readonly milliwatts: bigint | undefined, readonly sum: bigint | undefined, readonly count: bigint | undefined }
interface Previous { readonly load: Load, readonly at: number, readonly reading?: Reading }

/**
 * Power of the whole machine from PowerTelemetryData (Apple silicon laptops, any user, on battery and on mains). The block is
 * published about
 * once a minute. Mean power between two publications = ΔAccumulatedSystemLoad / ΔSystemLoadAccumulatorCount in mW; before there are two,
 * SystemLoad is one sample. SystemLoad has no direction; BatteryPower, whose sign differs between machines, is not used.
 */
export function createTelemetrySensor ({ run, monotonic }: DarwinSensorOptions): PowerSensor {
  let previous: Previous | undefined
  return createSensor('battery_telemetry', async () => {
    const answer = await readBattery(run)
    const at = monotonic()
    if (answer.kind === 'none') return none(answer.reason)
    const { telemetry } = answer.properties
    const load = { milliwatts: telemetry.get('SystemLoad'), sum: telemetry.get('AccumulatedSystemLoad'), count: telemetry.get('SystemLoadAccumulatorCount') }
    const outcome = interpret(load, previous, at)
    if (outcome.kind === 'reading' && (outcome.reading.fresh || previous === undefined)) previous = { load, at, reading: outcome.reading }
    return outcome
  })
}

function interpret (load: Load, previous: Previous | undefined, at: number): Outcome {
  if (load.milliwatts === undefined && load.sum === undefined) return none('this battery publishes no power telemetry')
  if (previous?.reading !== undefined && isSame(load, previous.load)) return { kind: 'reading', reading: { ...previous.reading, fresh: false } }
  const mean = meanBetween(previous?.load, load)
  if (mean !== undefined && previous !== undefined) return reading(mean, { kind: 'mean', from: previous.at, to: at })
  const watts = load.milliwatts === undefined ? NaN : Number(load.milliwatts) / 1000
  return isPlausiblePower(watts) ? reading(watts, { kind: 'instant', from: at, to: at }) : none('the telemetry holds no system load')
}

function reading (watts: number, span: Pick<Reading, 'kind' | 'from' | 'to'>): Outcome {
  return { kind: 'reading', reading: { sensor: 'battery_telemetry', label: 'measured', scope: 'machine', watts, fresh: true, ...span } }
}

function isSame (one: Load, other: Load): boolean {
  return one.milliwatts === other.milliwatts && one.sum === other.sum && one.count === other.count
}

// A sleep or a restart of the gauge may reset one of the two counters: then there is no mean over this interval.
function meanBetween (before: Load | undefined, now: Load): number | undefined {
  if (before?.sum === undefined || before.count === undefined || now.sum === undefined || now.count === undefined) return undefined
  const samples = now.count - before.count
  const watts = samples > 0n ? Number(now.sum - before.sum) / Number(samples) / 1000 : NaN
  return isPlausiblePower(watts) ? watts : undefined
}
