/** Runs `flush` whenever something is due, and never twice at once; costs nothing while nothing is due. */
export interface Pump {
  /** Looks when the next item is due and sets one timer for it. */
  plan (): void
  close (): Promise<void>
}

export interface PumpOptions {
  /** Unix time in milliseconds of the next attempt; null where nothing waits. */
  readonly dueAt: () => number | null
  readonly flush: () => Promise<void>
  readonly now: () => Date
}

// setTimeout counts in 32 bits; a longer wait is cut into pieces.
const MAX_WAIT_MS = 2 ** 31 - 1

export function createPump ({ dueAt, flush, now }: PumpOptions): Pump {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let closed = false

  function plan (): void {
    clearTimeout(timer)
    const due = closed ? null : dueAt()
    if (due === null || running !== undefined) return
    timer = setTimeout(tick, Math.min(MAX_WAIT_MS, Math.max(0, due - now().getTime()))).unref()
  }

  function tick (): void {
    const due = dueAt()
    if (due === null || due > now().getTime()) {
      plan()
      return
    }
    running = flush().finally(() => {
      running = undefined
      plan()
    })
  }

  return {
    plan,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await running
    }
  }
}
