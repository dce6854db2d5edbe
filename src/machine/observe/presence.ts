import type { Fact } from './fact.js'

/** The process whose window has the keyboard. */
export interface Front {
  readonly pid: number
  /** The platform's name for the app (bundle id, window class), where it told one. */
  readonly label?: string
}

/** Somebody who asked the system to stay awake. */
export interface Wake {
  readonly pid: number
  /** In whose name it asked: the audio server does so for players, `caffeinate` for commands. */
  readonly onBehalfOf?: number
  /** `PreventUserIdleSystemSleep` and the like on macOS; `idle`, `sleep` on Linux. */
  readonly type: string
}

/** Asks the system who is being used. Every answer may be unknown; none of these rejects. */
export interface PresenceProbes {
  front (): Promise<Fact<Front>>
  /** Seconds since the last input of a person. */
  idleSeconds (): Promise<Fact<number>>
  /** Processes that play or record sound. */
  audio (): Promise<Fact<ReadonlySet<number>>>
  wakes (): Promise<Fact<readonly Wake[]>>
}
