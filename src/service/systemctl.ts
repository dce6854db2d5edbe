import type { CommandResult, Run } from '../command.js'
import { AppError } from '../errors.js'

export interface Systemctl {
  (args: readonly string[]): Promise<CommandResult>
  /** @throws AppError SERVICE_FAILED unless it ends with 0. */
  must (args: readonly string[]): Promise<void>
  /** undefined: the user's systemd answers; else why not, and what to do. */
  problem (): Promise<AppError | undefined>
}

/** Longer than TimeoutStopSec of the unit, after which systemd ends the daemon by force. */
const TIMEOUT_MS = 40_000
const MISSING = 127

/** `systemctl --user` */
export function createSystemctl (run: Run, uid: number): Systemctl {
  const call = async (args: readonly string[]): Promise<CommandResult> => await run('systemctl', ['--user', ...args], { timeoutMs: TIMEOUT_MS })
  const words = async (args: readonly string[]): Promise<CommandResult> => {
    return await run('systemctl', ['--user', ...args], { timeoutMs: TIMEOUT_MS, errorsToo: true })
  }
  return Object.assign(call, {
    must: async (args: readonly string[]) => {
      const { code, stdout } = await words(args)
      if (code !== 0) throw new AppError('SERVICE_FAILED', `systemctl --user ${args.join(' ')} failed with ${code}`, { details: linesOf(stdout) })
    },
    problem: async () => {
      const { code, stdout } = await words(['show', '--property=Version'])
      if (code === 0) return undefined
      return code === MISSING ? noSystemd() : noUserSession(uid, linesOf(stdout))
    }
  })
}

function noSystemd (): AppError {
  return new AppError('SERVICE_FAILED', 'this system has no systemctl', {
    details: ['have whatever starts programs here run: pqsd run', 'it stays in the foreground, logs to standard output and ends in order on SIGTERM']
  })
}

function noUserSession (uid: number, said: readonly string[]): AppError {
  return new AppError('SERVICE_FAILED', 'systemd has no session of this user that could be reached', {
    details: [
      ...said,
      'su and sudo open none: log in as this user, or as root run: machinectl shell USER@',
      `for a user who never logs in, as root: loginctl enable-linger ${uid}; then with XDG_RUNTIME_DIR=/run/user/${uid} in the environment`,
      'in a container without systemd: pqsd run'
    ]
  })
}

function linesOf (text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(line => line !== '')
}
