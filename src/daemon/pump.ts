/** Runs `flush` whenever something is due, and never twice at once; costs nothing while nothing is due. */
export interface Pump {
  /** Looks when the next item is due and sets one timer for it. */
  plan (): void
  close (): Promise<void>
}

export interface PumpOptions {
  /** Unix time in milliseconds of the next attempt; null where nothing waits. */
  readonly dueAt: () => number | null
  /** Must not reject: whoever can say what went wrong is in there. */
  readonly flush: () => Promise<void>
  readonly now: () => Date
  /** Pause after a flush that left something due, so that what cannot go out does not keep the processor busy. */
  readonly pauseMs?: number
}

// Timers stand still while a laptop sleeps and do not see the clock being set, so a long wait is looked at now and then.
const MAX_WAIT_MS = 15 * 60_000
const PAUSE_MS = 30_000

export function createPump ({ dueAt, flush, now, pauseMs = PAUSE_MS }: PumpOptions): Pump {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let askedMeanwhile = false
  let closed = false

  function wait (leastMs: number): void {
    clearTimeout(timer)
    const due = closed ? null : dueAt()
    if (due === null) return
    const waitMs = due - now().getTime()
    timer = setTimeout(tick, waitMs > 0 ? Math.min(MAX_WAIT_MS, waitMs) : leastMs).unref()
  }

  function tick (): void {
    const due = dueAt()
    if (due === null || due > now().getTime()) {
      wait(0)
      return
    }
    askedMeanwhile = false
    running = flush().finally(() => {
      running = undefined
      wait(askedMeanwhile ? 0 : pauseMs)
    })
  }

  return {
    plan: () => {
      if (running === undefined) wait(0)
      else askedMeanwhile = true
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await running
    }
  }
}
