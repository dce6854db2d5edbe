import type { ProcessSample } from './process.js'

/** A group of processes that belong to one application, helpers and descendants included. */
export interface App {
  /** Id of the catalogue, of the user's own list, or `process:<name>` for what neither knows. Only catalogue ids may leave this machine. */
  readonly id: string
  readonly name: string
  readonly origin: 'catalogue' | 'user' | 'unknown'
  /** A list says that what it does in the background is not missed, nor made up for, when it is not done. */
  readonly idleWork?: boolean
  readonly processes: readonly ProcessSample[]
}

export type Level = 'deprioritise' | 'cap' | 'suspend'
