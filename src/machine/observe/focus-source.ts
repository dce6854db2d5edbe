import type { Followed } from '../../command-follow.js'

/** Tells that another window has come to the front, the moment it does. Which one is asked for then. */
export interface FocusSource {
  /** What tells it, for a person. */
  readonly name: string
  listen (onChange: () => void): Followed
}
