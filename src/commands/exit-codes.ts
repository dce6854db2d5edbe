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

/** The exit code that a script sees for an error. */
export function exitCodeOf (code: ErrorCode | undefined): number {
  switch (code) {
    case 'USAGE': return EXIT.usage
    case 'CONFIG_INVALID': return EXIT.configuration
    case 'PORT_IN_USE':
    case 'ALREADY_RUNNING': return EXIT.taken
    case 'NOT_RUNNING': return EXIT.notRunning
    case 'TRUST_INVALID':
    case 'NO_TRUSTED_ROOT':
    case 'KEYS_INVALID': return EXIT.trust
    case 'DATABASE_FAILED':
    case 'HUB_UNAVAILABLE': return EXIT.database
    case 'SYNC_FAILED':
    case 'NETWORK_DISABLED': return EXIT.network
    default: return EXIT.failure
  }
}
