import type { Followed } from '../command-follow.js'
import { messageOf } from '../errors.js'
import type { Log } from '../log.js'
import type { FocusSource } from './observe/focus-source.js'

/** Learns of a switch to the front when it happens, while it is started. Where nothing tells of it, it does nothing. */
export interface FocusWatch {
  /** Idempotent. */
  start (): void
  stop (): Promise<void>
  /** Whether it has told of switches and let none pass, so that looking again and again can be rarer. */
  isReliable (): boolean
  /**
   * What a look that began at this moment saw in front; undefined where that is not known. False: a switch was told of since then, so
   * what it saw may be older.
   */
  looked (pid: number | undefined, begunAt: number): boolean
}

export interface FocusWatchParts {
  readonly source: FocusSource | undefined
  /** Asks who is in front now, and lets him run. Never called twice at once: changes that come meanwhile are one more call. */
  readonly onChange: () => Promise<number | undefined>
  /** Seconds, the clock of `looked`. */
  readonly monotonic: () => number
  readonly log: Log
  /** Milliseconds before a source that ended is started again for the first time. */
  readonly retryMs?: number
}

const RETRY_MS = 1000
const MAX_RETRY_MS = 60_000
/** A desktop that reports hundreds of changes a second does not make us ask hundreds of times. */
const SPACING_MS = 50
/** A look may see a switch a moment before the notice of it comes; so many in a row are no chance. */
const MAX_MISSED = 3
const NOT_FOUND = 127

export function createFocusWatch ({ source, onChange, monotonic, log, retryMs = RETRY_MS }: FocusWatchParts): FocusWatch {
  let followed: Followed | undefined
  let retry: NodeJS.Timeout | undefined
  let delay = retryMs
  let wanted = false
  let asking: Promise<void> | undefined
  let again = false
  let toldAt = -Infinity
  let missed = 0
  let inFront: number | undefined

  async function ask (): Promise<void> {
    do {
      again = false
      try {
        const pid = await onChange()
        if (pid !== inFront) missed = 0 // it was told before any look saw it
        inFront = pid
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'the app in front could not be asked for')
      }
      await new Promise(resolve => { setTimeout(resolve, SPACING_MS).unref() })
    } while (again)
  }

  function told (): void {
    if (!wanted) return
    toldAt = monotonic()
    delay = retryMs
    again = true
    asking ??= ask().finally(() => { asking = undefined })
  }

  function listen (from: FocusSource): void {
    const mine = from.listen(told)
    followed = mine
    void mine.ended.then(code => {
      if (followed !== mine) return
      followed = undefined
      toldAt = -Infinity
      // What is missing or answers nobody stays so until the next time that something is held.
      if (!wanted || code === NOT_FOUND) return
      retry = setTimeout(() => { listen(from) }, delay)
      delay = Math.min(delay * 2, MAX_RETRY_MS)
    })
  }

  return {
    start: () => {
      if (wanted) return
      wanted = true
      missed = 0
      delay = retryMs
      if (source !== undefined) listen(source)
    },
    stop: async () => {
      wanted = false
      again = false
      clearTimeout(retry)
      const last = followed
      followed = undefined
      toldAt = -Infinity
      await last?.end()
    },
    isReliable: () => followed !== undefined && toldAt > -Infinity && missed < MAX_MISSED,
    looked: (pid, begunAt) => {
      if (begunAt <= toldAt) return false
      if (pid !== inFront && toldAt > -Infinity) missed++
      inFront = pid
      return true
    }
  }
}
