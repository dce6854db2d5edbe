import { DownloadHTTPError, DownloadLengthMismatchError, ExpiredMetadataError, BadVersionError } from 'tuf-js/dist/error.js'
import type { MirrorAttempt } from '../contract-types.js'
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

/**
 * What kind of failure an attempt ended with. `fault` is what the fetcher saw last: tuf-js passes on faults of the snapshot and targets
 * steps as text only, so what is not a fault of the transfer is told apart by the wording of its verification store.
 */
export function classify (error: unknown, fault: Error | undefined): FailureClass {
  if (error instanceof MirrorRefusal) return error.failure
  return classOf(error) ?? classOf(fault) ?? classOfText(error instanceof Error ? error.message : String(error))
}

function classOf (error: unknown): FailureClass | undefined {
  if (error instanceof MirrorRefusal) return error.failure
  if (error instanceof SoftNotFoundError) return 'soft404'
  if (error instanceof NetworkError) return error.fault === 'redirect' ? 'network' : error.fault
  if (error instanceof DownloadLengthMismatchError) return 'too_large'
  if (error instanceof DownloadHTTPError) return 'network'
  if (error instanceof ExpiredMetadataError) return 'expired'
  if (error instanceof BadVersionError) return 'stale'
  return undefined
}

function classOfText (message: string): FailureClass {
  if (/is expired/.test(message)) return 'expired'
  if (/less than current version|doesn't match timestamp|does not match snapshot version/.test(message)) return 'stale'
  if (/not valid JSON|Unexpected (token|end)|is not a valid/i.test(message)) return 'invalid'
  return 'forged'
}
