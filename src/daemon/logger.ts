import { pino } from 'pino'
import type { Logger } from 'pino'

export interface LoggerOptions {
  readonly level: string
  /** true: lines for a person, in the specification's words. false: one JSON object a line. */
  readonly readable: boolean
}

/** Secrets never reach a log, whatever object they travel in. */
const REDACTED = ['tag', '*.tag', '*.*.tag', 'token', '*.token', 'secret', '*.secret', 'authorization', '*.authorization', 'req.headers', 'connectionString', '*.connectionString']

/** The program's logger: JSON for machines, plain lines on a terminal. */
export async function createLogger ({ level, readable }: LoggerOptions): Promise<Logger> {
  const options = { level, base: { pid: process.pid }, redact: REDACTED }
  if (!readable) return pino(options, pino.destination({ dest: 1, sync: true }))
  const { build } = await import('pino-pretty')
  // The message says it all, except of what went wrong inside the program.
  return pino(options, build({ colorize: false, include: 'err', sync: true, destination: 1 }))
}
