import type { FileStore } from './file-store.js'
import type { LoopParts } from './loop-parts.js'

/** What counts and could not be written down is written as soon as it can be. */
export interface LateWriting {
  /** Begins to try, unless it does already or all is on disk. */
  look (): void
  close (): Promise<void>
}

export interface LateWritingParts extends Pick<LoopParts, 'log' | 'pause'> {
  readonly stores: ReadonlyArray<Pick<FileStore<unknown>, 'flush' | 'isOnDisk'>>
  /** After it was written, or read at last: it may say something else than what counted till then. */
  readonly onWritten: () => Promise<void>
}

const RETRY_MS = 60_000

export function createLateWriting ({ stores, log, pause, onWritten }: LateWritingParts): LateWriting {
  const closing = new AbortController()
  let trying: Promise<void> | undefined

  const isAllOnDisk = (): boolean => stores.every(store => store.isOnDisk())

  async function tryAgain (): Promise<void> {
    while (!isAllOnDisk()) {
      await pause(RETRY_MS, closing.signal)
      // Whoever said it was told why it could not be written, and the log why it could not be read.
      for (const store of stores) if (!store.isOnDisk()) await store.flush().catch(() => undefined)
    }
    log.info({ event: 'written' }, 'what could not be written or read before is on disk now')
    await onWritten()
  }

  return {
    look: () => {
      if (trying !== undefined || closing.signal.aborted || isAllOnDisk()) return
      trying = tryAgain()
        .catch((error: unknown) => { if (!closing.signal.aborted) log.error({ event: 'loop_failed', err: error }, 'the loop stumbled; it goes on') })
        .finally(() => { trying = undefined })
    },
    close: async () => {
      closing.abort(new Error('the program is ending'))
      await trying
    }
  }
}
