/**
 * Every code this program can answer with: its HTTP status and what it means. Codes are never reused; a retired one
 * stays here as a comment. The README's table is checked against this list.
 */
export const ERROR_CODES = {
  BAD_REQUEST: { status: 400, means: 'the request does not have the documented shape' },
  UNAUTHORIZED: { status: 401, means: 'auth is set to token and the bearer token is missing or wrong' },
  FORBIDDEN_REQUEST: { status: 403, means: 'the request does not come from a program of this user on this machine' },
  CONTRIBUTION_DISABLED: { status: 403, means: 'sharing is turned off by configuration or DO_NOT_TRACK' },
  NOT_FOUND: { status: 404, means: 'no such route or resource' },
  APP_NOT_FOUND: { status: 404, means: 'no running app has this id or name; details has near ones' },
  NOT_HELD: { status: 404, means: 'this app is not held down' },
  HOLD_REFUSED: { status: 409, means: 'the app may not be held down now; message and details say why' },
  RUN_ACTIVE: { status: 409, means: 'an optimization run or its trial is going on' },
  NO_ACTIVE_RUN: { status: 409, means: 'no optimization run is going on' },
  NOTHING_TO_SHARE: { status: 409, means: 'no finished optimization of this machine is waiting to be shared' },
  TOO_LARGE: { status: 413, means: 'the request body is over the limit' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, means: 'the body is not application/json' },
  CONTRIBUTION_REFUSED: { status: 422, means: 'the hub refused the contribution for good' },
  ID_REUSED: { status: 422, means: 'the id was already used for another body' },
  RATE_LIMITED: { status: 429, means: 'too many requests from this network; Retry-After says when to come back' },
  INTERNAL: { status: 500, means: 'a fault of this program; the log has the details' },
  NETWORK_DISABLED: { status: 503, means: 'the network is turned off by configuration' },
  SYNC_FAILED: { status: 503, means: 'no server had valid data; the cached data is still served' },
  NO_TRUSTED_ROOT: { status: 503, means: 'no trusted root is pinned, so network content is refused' },
  HUB_UNAVAILABLE: { status: 503, means: 'the hub cannot reach its database' },
  STORAGE_FAILED: { status: 507, means: 'a file could not be read or written; what was on disk is intact' },
  CONFIG_INVALID: { status: 500, means: 'the configuration is not valid; the message lists every path' },
  LISTEN_FAILED: { status: 500, means: 'the port or socket cannot be opened; the message says why' },
  PORT_IN_USE: { status: 500, means: 'another process listens on the port or socket' },
  ALREADY_RUNNING: { status: 500, means: 'another daemon uses the same home' },
  CLOCK_WRONG: { status: 500, means: 'the clock of this computer is outside the years that this program counts in' },
  NOT_RUNNING: { status: 500, means: 'no daemon answers' },
  TRUST_INVALID: { status: 500, means: 'the trusted root is missing, damaged or contradicts what is stored' },
  DATABASE_FAILED: { status: 500, means: 'the embedded database cannot be started or the given one cannot be used' },
  KEYS_INVALID: { status: 500, means: 'the signing keys are missing or damaged' },
  SOLVE_FAILED: { status: 500, means: 'no solver came back with an answer in its time' },
  ACTION_FAILED: { status: 500, means: 'a process could not be held down or let go; the journal has what is left to undo' },
  SERVICE_FAILED: { status: 500, means: 'launchd or systemd did not do what was asked, or is not there; details say what to do' },
  USAGE: { status: 500, means: 'the command line is not understood' }
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** An error with a stable code. `details` are further lines for a person; `statusCode` follows from the code. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly statusCode: number
  readonly details: readonly string[]

  constructor (code: ErrorCode, message: string, options: { cause?: unknown, details?: readonly string[] } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.statusCode = ERROR_CODES[code].status
    this.details = options.details ?? []
  }
}

/** The message of anything thrown. */
export function messageOf (error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The `code` of a system error (ENOENT, EADDRINUSE, …), if it has one. */
export function systemCode (error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
