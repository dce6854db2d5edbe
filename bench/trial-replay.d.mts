import type { Learned, OptimizationResult, Run, Trial } from '../src/contract-types.js'
import type { createMeasurer, MeasurerParts } from '../src/loop/measure.js'
import type { trialFor } from '../src/loop/trial-of-run.js'
import type { createTelemetrySensor } from '../src/machine/darwin/battery-telemetry.js'
import type { createBatterySensor } from '../src/machine/linux/battery-sensor.js'
import type { buildLedger } from '../src/machine/power/ledger.js'
import type { createPowerMeter } from '../src/machine/power/meter.js'
import type { Workload } from './trial-simulation.mjs'

/** What is tried. */
export interface Measuring {
  readonly createMeasurer: typeof createMeasurer
  readonly trialFor: typeof trialFor
  readonly createTelemetrySensor: typeof createTelemetrySensor
  readonly createBatterySensor: typeof createBatterySensor
  readonly createPowerMeter: typeof createPowerMeter
  readonly buildLedger: typeof buildLedger
}

export interface Replay {
  readonly gauge: 'telemetry' | 'power_now'
  /** An answer of `ioreg -a`; its power figures are replaced. */
  readonly recorded: string
  readonly workload: Workload
  readonly seed: number
  /** Share of power that is saved while the app is held. */
  readonly suppressed?: number
  readonly pairs?: number
  readonly parts?: Partial<MeasurerParts>
}

export interface Replayed {
  readonly run: Run
  readonly trial: Trial
  readonly shared: ReadonlyArray<{ readonly id: string, readonly result: OptimizationResult }>
  readonly learned: Learned
  readonly hours: number
}

export declare function replayTrial (real: Measuring, replay: Replay): Promise<Replayed>

type Figure = 'found' | 'falseAlarms' | 'none' | 'coverage' | 'perSecond' | 'contributed' | 'hours' | 'voided'
export declare function replayMany (real: Measuring, many: Replay & { readonly count: number }):
Promise<Readonly<Record<Figure, number>> & { readonly all: readonly Replayed[] }>
