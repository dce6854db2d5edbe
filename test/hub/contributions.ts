import { randomBytes } from 'node:crypto'
import type { Contribution } from '../../src/contract-types.js'
import { dayOf, epochOf } from '../../src/epoch.js'

export const NOW = new Date('2026-11-25T12:00:00Z')

export const hex = (): string => randomBytes(16).toString('hex')

export interface Sample {
  readonly savings?: number
  readonly tag?: string
  readonly type?: string
  readonly id?: string
  readonly now?: Date
  readonly quantum?: boolean
  readonly sensor?: Contribution['sensor']
  readonly settings?: Contribution['settings']
  readonly levels?: Contribution['levels']
}

/** A valid contribution of a new machine, with what a test cares about. */
export function contribution (sample: Sample = {}): Contribution {
  const { savings = 12, tag = hex(), type = 'apple_silicon_m3', id = hex(), now = NOW, quantum = false, sensor = 'rapl', settings, levels } = sample
  return {
    schema: 1,
    id,
    epoch: epochOf(now),
    tag,
    day: dayOf(now),
    system_type: type,
    basis: 'reported',
    metrics: { energy_savings: savings, quantum_advantage: quantum, processes_count: 10 },
    sensor,
    ...(settings === undefined ? {} : { settings }),
    ...(levels === undefined ? {} : { levels })
  }
}
