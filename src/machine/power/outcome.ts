import type { Sensor } from '../../contract-types.js'
import { messageOf } from '../../errors.js'
import type { PowerSensor, Reading } from './reading.js'

export type Outcome =
  | { readonly kind: 'reading', readonly reading: Reading }
  | { readonly kind: 'none', readonly reason: string }

export function none (reason: string): Outcome {
  return { kind: 'none', reason }
}

/**
 * A sensor out of a function that says either what it read or why it could not. What it throws is a reason too: no sensor
 * stops the sampler.
 */
export function createSensor (sensor: Sensor, observe: () => Promise<Outcome>): PowerSensor {
  let reason: string | undefined = 'not read yet'
  return {
    sensor,
    read: async () => {
      const outcome = await observe().catch((error: unknown) => none(messageOf(error)))
      reason = outcome.kind === 'none' ? outcome.reason : undefined
      return outcome.kind === 'none' ? undefined : outcome.reading
    },
    why: () => reason
  }
}
