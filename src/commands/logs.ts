import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { AppError } from '../errors.js'
import { plainText } from '../plain-text.js'
import { launchdLog } from '../service/launchd.js'
import { isThere } from '../service/service-file.js'
import type { ServiceState } from '../service/service.js'
import { UNIT } from '../service/systemd.js'
import type { Context } from './context.js'
import { loginHome, ownService } from './own-service.js'

const MISSING = 127

export interface LogsFlags {
  readonly follow?: boolean
  readonly lines: string
  readonly signal: AbortSignal
}

/** `pqsd logs`: what the service's daemon wrote; records as they are with --json. @throws AppError SERVICE_FAILED, USAGE */
export async function logs (context: Context, { follow = false, lines, signal }: LogsFlags): Promise<void> {
  if (!/^\d{1,6}$/.test(lines)) throw new AppError('USAGE', `--lines is a count from 0 to 999999; found: ${lines}`)
  const state = await ownService(context).state()
  const [command, ...args] = await readerOf(context, state, { follow, lines })
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], signal })
  const ended = once(child, 'close').then(([code]: unknown[]) => code, () => MISSING)
  for await (const line of createInterface({ input: child.stdout })) context.output.line(context.output.json ? line : readable(line))
  const code = await ended
  if (code === 0 || signal.aborted) return
  throw new AppError('SERVICE_FAILED', `the log cannot be read: ${command} ${code === MISSING ? 'is missing' : `ended with ${String(code)}`}`)
}

async function readerOf (context: Context, state: ServiceState, { follow, lines }: Pick<LogsFlags, 'lines' | 'follow'>): Promise<readonly [string, ...string[]]> {
  if (state.kind === 'homebrew') throw new AppError('SERVICE_FAILED', 'Homebrew keeps this service; its log is in $(brew --prefix)/var/log/pqsd.log')
  if (state.kind === 'absent') throw new AppError('SERVICE_FAILED', 'the service is not installed, and a daemon in the foreground logs to its terminal: pqsd install')
  if (state.manager === 'systemd') return ['journalctl', '--user', `--unit=${UNIT}`, `--lines=${lines}`, '--output=cat', '--no-pager', ...follow ? ['--follow'] : []]
  const file = launchdLog(loginHome(context))
  if (!await isThere(file)) throw new AppError('SERVICE_FAILED', `${file} is not there yet; the service has written nothing`)
  return ['tail', '-n', lines, ...follow ? ['-F'] : [], file]
}

const LEVELS: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' }

/** A record as a person reads it: when and what. What is no record is shown as it is. */
function readable (line: string): string {
  const { time, level, msg, err } = recordOf(line)
  if (typeof msg !== 'string' || typeof time !== 'number') return plainText(line)
  const why = typeof err === 'object' && err !== null && 'message' in err ? ` (${String(err.message)})` : ''
  return plainText(`${new Date(time).toLocaleString()}  ${LEVELS[Number(level)] ?? ''}${msg}${why}`)
}

function recordOf (line: string): { time?: unknown, level?: unknown, msg?: unknown, err?: unknown } {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
