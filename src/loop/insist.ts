import { AppError } from '../errors.js'
import type { Log } from '../log.js'
import type { Pause } from './pause.js'

const RETRY_MS = 60_000

export interface Patience {
  readonly log: Log
  readonly pause: Pause
  readonly signal: AbortSignal
  /** Before the first wait. */
  readonly onWait?: () => Promise<void>
}

/**
 * Writes until it is written: days of measuring must not be lost to a disk that is full for a while. Told once in the log. Whatever is no
 * matter of storage is thrown. @throws the signal's reason when it aborts
 */
export async function insist (write: () => Promise<unknown>, { log, pause, signal, onWait }: Patience): Promise<void> {
  for (let waits = 0; ; waits++) {
    try {
      await write()
      return
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'STORAGE_FAILED') throw error
      if (waits === 0) {
        log.warn({ event: 'not_written', reason: error.message }, 'what was measured cannot be written down; it is tried again every minute')
        await onWait?.()
      }
      await pause(RETRY_MS, signal)
    }
  }
}
