import type { ScheduledTask } from 'node-cron'
import { AppError } from '../errors.js'
import type { Log } from '../log.js'

export interface Schedule {
  /** @throws AppError CONFIG_INVALID where the expression is none */
  start (): Promise<void>
  stop (): Promise<void>
  /** When the job runs next; null while stopped. */
  next (): Date | null
}

export interface ScheduleOptions {
  readonly expression: string
  /** Per-install fraction in [0, 1) that spreads installs over the period, so that mirrors never see them all at once. */
  readonly fraction: number
  readonly log: Log
  readonly run: () => Promise<void>
}

const DEFAULT_EXPRESSION = '*/30 * * * *'

/** A cron job that never overlaps with itself. */
export function createSchedule ({ expression, fraction, log, run }: ScheduleOptions): Schedule {
  let task: ScheduledTask | undefined
  return {
    start: async () => {
      if (task !== undefined) return
      await checkSchedule(expression)
      const { createTask } = await import('node-cron') // a daemon answers before it schedules
      // Every sleep of a laptop misses runs; that is no fault to warn about.
      task = createTask(spread(expression, fraction), run, { noOverlap: true, name: 'network-sync', logger: quietLogger(log), suppressMissedWarning: true })
      await task.start()
    },
    stop: async () => {
      await task?.destroy()
      task = undefined
    },
    next: () => task?.getNextRun() ?? null
  }
}

/** @throws AppError CONFIG_INVALID where the expression is none */
export async function checkSchedule (expression: string): Promise<void> {
  if (expression === DEFAULT_EXPRESSION) return // the library costs a start more than all that it would find here
  const { validate } = await import('node-cron')
  if (!validate(expression)) throw new AppError('CONFIG_INVALID', `sync_schedule: expected: a cron expression; found: ${JSON.stringify(expression)}`)
}

/**
 * Shifts a cron expression by a per-install offset: minutes of the form `*\/n`, with n a divisor of 60, start at an offset
 * within n minutes, any other five-field expression only gets a second within its minute. Six-field expressions are left as they are.
 */
export function spread (expression: string, fraction: number): string {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 5) return expression
  const [minute = '*', ...rest] = fields
  const step = /^\*\/(\d{1,2})$/.exec(minute)?.[1]
  if (step === undefined || 60 % Number(step) !== 0) return [Math.floor(fraction * 60), minute, ...rest].join(' ')
  const offset = Math.floor(fraction * Number(step) * 60)
  const first = Math.floor(offset / 60)
  return [offset % 60, `${first}-59/${step}`, ...rest].join(' ')
}

interface CronLogger {
  info (message: string): void
  warn (message: string): void
  error (message: string | Error, error?: Error): void
  debug (message: string | Error): void
}

function quietLogger (log: Log): CronLogger {
  return {
    info: message => { log.debug({}, message) },
    warn: message => { log.warn({}, message) },
    error: (message, error) => { log.error({ err: error ?? message }, 'scheduled job failed') },
    debug: () => {}
  }
}
