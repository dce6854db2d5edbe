import type { ProcessIdentity, ProcessSample } from '../process.js'
import type { ActuatorName, Change, Undone } from './change.js'

/** What an actuator would do to a process, or why it cannot be done so that it can be undone here. */
export type Offer =
  | { readonly possible: true, readonly from: string, readonly to: string, readonly unit?: string }
  | { readonly possible: false, readonly reason: string }

/** What an actuator cannot see from the process alone. */
export interface Wish {
  /** All processes of the app. A systemd unit is only touched when it holds nothing else. */
  readonly members?: ReadonlySet<number>
  /** `unit_quota`: percent of one processor, such as `20`. `unit_memory`: bytes. Others choose themselves. */
  readonly value?: string
  /** The change that holds the process that started this one: a value like its `to` was inherited, so it is ours to undo. */
  readonly parent?: Change
}

/** Whether another change of the same actuator holds this process. */
export type IsHeld = (process: ProcessIdentity) => boolean

/** One reversible way to hold a process down. Nothing is done before the change stands in the journal. */
export interface Actuator {
  readonly name: ActuatorName
  /** Reads the present value and answers: can it be undone here? Only default values are ever changed. Never throws. */
  offer (process: ProcessSample, wish?: Wish): Promise<Offer>
  /** Checks the identity once more and acts on every thread. @throws AppError ACTION_FAILED when it could not be done */
  apply (change: Change): Promise<void>
  /**
   * Puts the old value back if it is still the process and the value that we left; also for what the process started
   * meanwhile, which inherited the value, but for those that have a change of their own (`isHeld`). Never throws.
   */
  undo (change: Change, isHeld?: IsHeld): Promise<Undone>
}
