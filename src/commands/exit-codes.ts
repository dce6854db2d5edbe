import type { ErrorCode } from '../errors.js'

/** What the program's exit code means; the README has the same table. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  configuration: 3,
  taken: 4,
  notRunning: 5,
  trust: 6,
  database: 7,
  network: 8
} as const

/** The same in words. */
export const EXIT_MEANS: ReadonlyArray<readonly [code: number, meaning: string]> = [
  [EXIT.ok, 'done'],
  [EXIT.failure, 'failed'],
  [EXIT.usage, 'usage'],
  [EXIT.configuration, 'configuration'],
  [EXIT.taken, 'port or socket unusable or already running'],
  [EXIT.notRunning, 'no daemon'],
  [EXIT.trust, 'trust or keys'],
  [EXIT.database, 'database'],
  [EXIT.network, 'network']
]

const BY_CODE: Partial<Record<ErrorCode, number>> = {
  USAGE: EXIT.usage,
  CONFIG_INVALID: EXIT.configuration,
  PORT_IN_USE: EXIT.taken,
  LISTEN_FAILED: EXIT.taken,
  ALREADY_RUNNING: EXIT.taken,
  NOT_RUNNING: EXIT.notRunning,
  TRUST_INVALID: EXIT.trust,
  NO_TRUSTED_ROOT: EXIT.trust,
  KEYS_INVALID: EXIT.trust,
  DATABASE_FAILED: EXIT.database,
  HUB_UNAVAILABLE: EXIT.database,
  SYNC_FAILED: EXIT.network,
  NETWORK_DISABLED: EXIT.network
}

/** The exit code that a script sees for an error. */
export function exitCodeOf (code: ErrorCode | undefined): number {
  return code === undefined ? EXIT.failure : BY_CODE[code] ?? EXIT.failure
}
