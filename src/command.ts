import { execFile } from 'node:child_process'
import { isAbsolute } from 'node:path'

export interface CommandResult {
  /** Exit code; 127 where the command is missing, 124 where it had to be stopped. */
  readonly code: number
  readonly stdout: string
}

export interface CommandLimits {
  /** After this time the command is killed. */
  readonly timeoutMs?: number
  /** A command that prints more is killed. */
  readonly maxBytes?: number
  /** What it says on standard error follows in `stdout`: for words that a person gets to read, never for parsing. */
  readonly errorsToo?: boolean
}

/**
 * Runs a command and never rejects. `code` is the exit code, 127 where the command is missing, 124 where it had to be
 * killed (too slow, too much output, or by a signal). What a killed command printed is dropped: cut off in the middle of
 * a number it would read as another number.
 */
export type Run = (command: string, args: readonly string[], limits?: CommandLimits) => Promise<CommandResult>

const TIMEOUT_MS = 2000
const MAX_BYTES = 1024 * 1024
const NOT_FOUND = 127
const STOPPED = 124
const STANDARD_PATH = '/usr/bin:/bin:/usr/sbin:/sbin'

// What the tools need to find the user's display, compositor and buses. Nothing else of the environment is handed on.
const SESSION = [
  'HOME', 'DISPLAY', 'XAUTHORITY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'XDG_SESSION_ID', 'XDG_CURRENT_DESKTOP',
  'DBUS_SESSION_BUS_ADDRESS', 'SWAYSOCK', 'HYPRLAND_INSTANCE_SIGNATURE', 'PULSE_SERVER', 'PIPEWIRE_REMOTE', 'PIPEWIRE_RUNTIME_DIR'
] as const

/** Commands of the operating system: found on the given PATH, without a shell, without input, in the C locale and in UTC. */
export function createRunner (env: Readonly<Record<string, string | undefined>>): Run {
  const environment = commandEnvironment(env)
  return async (command, args, { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, errorsToo = false } = {}) => {
    const options = { timeout: timeoutMs, killSignal: 'SIGKILL' as const, maxBuffer: maxBytes, env: environment, encoding: 'utf8' as const }
    return await new Promise(resolve => {
      const finish = (error: unknown, stdout: string, stderr: string): void => {
        const code = exitCode(error)
        resolve({ code, stdout: code === STOPPED ? '' : errorsToo ? `${stdout}${stderr}` : stdout })
      }
      try {
        const child = execFile(command, [...args], options, finish)
        child.stdin?.on('error', () => undefined) // a command that ends before its input is closed is no fault
        child.stdin?.end()
      } catch (error) {
        finish(error, '', '') // a path through a file, or an argument with a NUL, throws at once
      }
    })
  }
}

/** All that a command gets of the environment. */
export function commandEnvironment (env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const session = SESSION.flatMap(name => env[name] === undefined ? [] : [[name, env[name]]])
  // UTC, because the start time that `ps` prints identifies a process and must not change with the time zone.
  return { ...Object.fromEntries(session), LC_ALL: 'C', TZ: 'UTC', PATH: absolutePath(env['PATH']) }
}

// An empty or relative entry would run whatever lies in the current folder.
function absolutePath (path = ''): string {
  const entries = path.split(':').filter(entry => isAbsolute(entry))
  return entries.length === 0 ? STANDARD_PATH : entries.join(':')
}

function exitCode (error: unknown): number {
  if (error === null) return 0
  const code = typeof error === 'object' && 'code' in error ? error.code : undefined
  if (typeof code === 'number') return code
  return ['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(code)) ? NOT_FOUND : STOPPED
}
