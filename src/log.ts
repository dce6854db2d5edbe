import type { BaseLogger } from 'pino'

/** What the rooms log to: a pino logger, or a child of one. Object first, message second. */
export type Log = Pick<BaseLogger, 'debug' | 'info' | 'warn' | 'error'>
