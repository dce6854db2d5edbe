import type { SolverReport } from '../contract-types.js'
import type { ExactTask, ExactTaskResult } from './exact-parallel.js'

/** What a thread is told that works on a proof together with others; the flags are [stop, begun]. */
export interface ExactMessage {
  readonly exact: ExactTask
  readonly flags: Int32Array
}

/** What it answers. */
export interface ExactReply extends Pick<SolverReport, 'cpu_seconds' | 'cpu_source'> {
  readonly result: ExactTaskResult
}

export function isExactMessage (value: unknown): value is ExactMessage {
  return isObject(value) && value['flags'] instanceof Int32Array && isExactTask(value['exact'])
}

export function isExactReply (value: unknown): value is ExactReply {
  return isObject(value) && typeof value['cpu_seconds'] === 'number' && (value['cpu_source'] === 'thread' || value['cpu_source'] === 'wall') &&
    isObject(value['result']) && isKind(value['result']['kind'])
}

function isExactTask (value: unknown): value is ExactTask {
  return isObject(value) && isKind(value['kind']) && isQubo(value['qubo']) && typeof value['timeMs'] === 'number' && typeof value['seed'] === 'number'
}

function isQubo (value: unknown): boolean {
  return isObject(value) && value['linear'] instanceof Float64Array && value['linear'].length === value['size'] &&
    value['rowStart'] instanceof Int32Array && value['column'] instanceof Int32Array && value['weight'] instanceof Float64Array
}

function isKind (value: unknown): value is ExactTask['kind'] {
  return value === 'split' || value === 'take' || value === 'join'
}

function isObject (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
