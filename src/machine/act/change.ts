import type { ProcessIdentity } from '../process.js'

export type ActuatorName =
  'background' | 'nice' | 'io' | 'batch' | 'affinity' | 'stop' | 'unit_weight' | 'unit_quota' | 'unit_memory' | 'unit_freeze'

/** One value of one process (or of the systemd unit that holds it) that was changed, and what it was before: all that undoing needs. */
export interface Change {
  /** Unique within the journal. */
  readonly id: string
  readonly actuator: ActuatorName
  readonly process: ProcessIdentity
  /** systemd user unit, where the actuator works on one. */
  readonly unit?: string
  readonly from: string
  readonly to: string
}

export type Undone =
  /** The old value is back. */
  | 'undone'
  /** The process ended, or its number belongs to another. */
  | 'gone'
  /** Somebody changed it after us: it is theirs now and stays. */
  | 'changed'
  /** It could not be undone now; it stays in the journal. */
  | 'failed'
