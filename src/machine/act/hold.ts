import type { Level } from '../app.js'
import type { Refusal } from '../protect.js'
import type { ActuatorName } from './change.js'

/** What is to be done to an app, and for how long. */
export interface HoldRequest {
  readonly level: Level
  /** Percent of one core, 5 to 100; for `cap`. */
  readonly cpuLimit?: number
  /** MiB; advice where the system cannot enforce it. */
  readonly memoryLimit?: number
  readonly until?: Date
  /** Why, for a person. */
  readonly reason: string
  /** A hold that the user asked for is never replaced by one of a profile. */
  readonly by: 'user' | 'profile'
}

/** What became of one process of a held app. */
export interface HeldProcess {
  readonly pid: number
  readonly name: string
  /** What holds it; empty when it was refused. */
  readonly done: readonly ActuatorName[]
  /** Why it, or a part of what was asked for, was refused. */
  readonly refused: readonly Refusal[]
}

/** One held app as it is now. */
export interface Hold {
  readonly app: string
  readonly name: string
  readonly level: Level
  readonly cpuLimit?: number
  readonly memoryLimit?: number
  readonly by: 'user' | 'profile'
  readonly reason: string
  readonly since: Date
  readonly until?: Date
  /** `paused`: it runs freely for now, because `refusal` forbids it. */
  readonly state: 'held' | 'paused'
  readonly refusal?: Refusal
  /** Share of one core over the last seconds, while capped by short stops. */
  readonly share?: number
  readonly processes: readonly HeldProcess[]
}

export type HoldResult =
  | { readonly held: true, readonly hold: Hold }
  | { readonly held: false, readonly refusal: Refusal & { readonly pid?: number } }

/** `asked`: by the user; `trial`: its windows alternate, or it waits or has ended; `plan`: by the program, which looks after a plan. */
export type ReleasedBecause = 'asked' | 'expired' | 'closed' | 'replaced' | 'trial' | 'plan'

export type HoldEvent =
  | { readonly kind: 'held', readonly app: string, readonly level: Level, readonly processes: number, readonly by: Hold['by'], readonly reason: string }
  | { readonly kind: 'paused' | 'refused', readonly app: string, readonly refusal: Refusal }
  /** `why`, where more is known than the kind of reason. */
  | { readonly kind: 'released', readonly app: string, readonly because: ReleasedBecause, readonly why?: string }
  /** Something else changed what was set on this process. */
  | { readonly kind: 'fought', readonly app: string, readonly pid: number, readonly times: number }
