import { DownloadHTTPError, PersistError } from 'tuf-js/dist/error.js'
import type { MirrorAttempt } from '../contract-types.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import { SoftNotFoundError } from './fetcher.js'
import { NetworkError } from './http.js'

export type FailureClass = NonNullable<MirrorAttempt['failure']>

/** A mirror that was refused after its answers had arrived. */
export class MirrorRefusal extends Error {
  readonly failure: FailureClass

  constructor (failure: FailureClass, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.failure = failure
  }
}

/** Where tuf-js passes on a fault of the snapshot or targets step, it does so as text behind these words. */
const WRAPPED = /^Unable to load (?:snapshot metadata|targets) error (?:\w+: )?/
const NOT_PERSISTED = /^Failed to persist metadata /

// Every pattern is anchored: a mirror can get words of its own into the rest of some messages.
const WORDINGS: ReadonlyArray<readonly [FailureClass, RegExp]> = [
  ['expired', /^(?:Final )?(?:root|timestamp|snapshot|targets)\.json is expired$/],
  ['stale', /^New (?:timestamp |snapshot )?version \d+ (?:of \S+ )?is less than current version/],
  ['stale', /^Snapshot version doesn't match timestamp|^Version \d+ of targets does not match snapshot version/],
  ['forged', /^(?:root|timestamp|snapshot|targets) was signed by \d+\/\d+ keys$/],
  ['forged', /^multiple signatures found for keyid|^Expected (?:hash|length) /]
]

/**
 * What kind of failure an attempt ended with. `fault` is what the fetcher saw last. What is not a fault of the transfer is told apart by
 * the wording of tuf-js; what nothing is known about is not TUF metadata at all.
 */
export function classify (error: unknown, fault: Error | undefined): FailureClass {
  return classOf(error) ?? classOf(fault) ?? classOfText(messageOf(error).replace(WRAPPED, ''))
}

function classOf (error: unknown): FailureClass | undefined {
  if (error instanceof MirrorRefusal) return error.failure
  if (error instanceof SoftNotFoundError) return 'soft404'
  if (error instanceof NetworkError) return error.fault === 'redirect' ? 'network' : error.fault
  if (error instanceof DownloadHTTPError) return 'network'
  return undefined
}

function classOfText (message: string): FailureClass {
  const misplaced = /^Expected version (\d+), got (\d+)$/.exec(message)
  if (misplaced !== null) return Number(misplaced[2]) < Number(misplaced[1]) ? 'stale' : 'invalid'
  return WORDINGS.find(([, wording]) => wording.test(message))?.[0] ?? 'invalid'
}

/** Whether this computer failed, not the mirror: a full disk must not be held against any of them. */
export function isOwnFault (error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof MirrorRefusal) return false
  if (error instanceof AppError || error instanceof PersistError) return true
  if (WRAPPED.test(messageOf(error))) return NOT_PERSISTED.test(messageOf(error).replace(WRAPPED, ''))
  return error instanceof Error && 'syscall' in error && systemCode(error) !== undefined
}
