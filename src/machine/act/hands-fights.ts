import type { ProcessSample } from '../process.js'
import type { Change } from './change.js'

const SCHED_BATCH = 3

/**
 * Whether a sample, taken after the change, shows another value than the one that was set. Only what a sample tells is compared; what
 * it does not (I/O class, affinity, units) is found out when it is undone.
 */
export function isFought ({ actuator, to }: Change, sample: ProcessSample): boolean {
  if (actuator === 'stop') return sample.state !== 'stopped' && sample.state !== 'zombie'
  if (actuator === 'batch') return sample.policy !== undefined && sample.policy !== SCHED_BATCH
  return actuator === 'nice' && /^-?\d+$/.test(to) && sample.nice !== Number(to)
}
