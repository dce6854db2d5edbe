import type { ActuatorName } from './change.js'
import type { HoldRequest } from './hold.js'

export interface Way {
  readonly names: readonly ActuatorName[]
  /** All that are possible, or only the first. */
  readonly all: boolean
}

const WAYS: Readonly<Record<HoldRequest['level'], Way>> = {
  // No single one is felt everywhere: niceness does nothing between sessions with autogroups, batch nothing on an idle machine.
  deprioritise: { names: ['background', 'unit_weight', 'io', 'batch', 'nice', 'affinity'], all: true },
  // The kernel's own quota costs nothing and hits no window hard; short stops are for where there is none.
  cap: { names: ['unit_quota', 'stop'], all: false },
  // Not `unit_freeze`: a frozen unit stays frozen when the daemon dies, because no guardian thaws it.
  suspend: { names: ['stop'], all: true }
}
const MEMORY: Way = { names: ['unit_memory'], all: true }

/** How to do what is asked for: each of the ways in turn. */
export function waysOf ({ level, memoryLimit }: HoldRequest): readonly Way[] {
  return memoryLimit === undefined ? [WAYS[level]] : [WAYS[level], MEMORY]
}
