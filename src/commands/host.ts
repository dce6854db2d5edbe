import type { Command } from 'commander'
import type { Context } from './context.js'
import type { Running } from './run.js'

/** What only the process itself can do for a command. */
export interface Host {
  readonly version: string
  context (json: boolean): Context
  /** Keeps the process up until a signal. */
  untilStopped (prepare: () => Promise<Running>): Promise<void>
  /** Lets the first signal end long work with what it has. */
  interruptible (work: (signal: AbortSignal) => Promise<void>): Promise<void>
  exitWith (code: number): void
}

export const JSON_OPTION = ['--json', 'print one JSON document'] as const

/** What a command works with; --json counts before and after the command's name. */
export function contextFor (host: Host, command: Command): Context {
  return host.context(command.optsWithGlobals<{ json?: boolean }>().json === true)
}
