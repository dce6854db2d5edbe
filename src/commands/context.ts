import type { Paths } from '../paths.js'
import type { Output } from './output.js'

/** What src/main.ts hands to every command: the process, as values. */
export interface Context {
  readonly paths: Paths
  readonly env: Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly version: string
  readonly platform: string
  /** User id of this process; undefined where the platform has none. */
  readonly uid: number | undefined
  readonly now: () => Date
}
