import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { CommandResult } from '../command.js'

/** The little that identifying a machine asks of the operating system. */
export interface System {
  readonly platform: string
  /** Logical processors that this process may use. */
  readonly cpuCount: number
  run (command: string, args: readonly string[]): Promise<CommandResult>
  /** The text of a file, or undefined where it is absent or unreadable. */
  readText (path: string): Promise<string | undefined>
}

const TIMEOUT_MS = 2000
const MAX_OUTPUT_BYTES = 1024 * 1024
const NOT_FOUND = 127
const STOPPED = 124
// A fixed environment: no locale changes the output, and no PATH of the user's decides what runs.
const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin:/usr/sbin:/sbin' }

/** The real operating system. Commands are absolute paths, get no shell and no more than two seconds. */
export function createSystem (): System {
  return { platform: process.platform, cpuCount: availableParallelism(), run, readText }
}

async function run (command: string, args: readonly string[]): Promise<CommandResult> {
  const options = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL' as const, maxBuffer: MAX_OUTPUT_BYTES, env: ENVIRONMENT, encoding: 'utf8' as const }
  return await new Promise(resolve => {
    execFile(command, [...args], options, (error, stdout) => {
      resolve({ code: exitCode(error), stdout })
    })
  })
}

function exitCode (error: Error & { code?: unknown, killed?: boolean } | null): number {
  if (error === null) return 0
  if (typeof error.code === 'number') return error.code
  return error.code === 'ENOENT' || error.code === 'EACCES' ? NOT_FOUND : STOPPED
}

async function readText (path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined // any file below /proc and /sys may be missing, forbidden or fail to read: all mean "not known"
  }
}
