export interface Timers {
  start (): void
  /** Runs `soon` once after the delay, however often it is asked for in between. */
  soon (): void
  /** Waits for work that is going on. */
  close (): Promise<void>
}

export interface TimersOptions {
  readonly delayMs: number
  readonly everyMs: number
  readonly soon: () => Promise<void>
  /** Runs at the start and then regularly; never at the same time as `soon`. */
  readonly regularly: () => Promise<void>
}

/** The hub's clockwork: work that is gathered and work that recurs, one at a time. Neither function may reject. */
export function createTimers ({ delayMs, everyMs, soon, regularly }: TimersOptions): Timers {
  let working: Promise<void> = Promise.resolve()
  let delay: NodeJS.Timeout | undefined
  let interval: NodeJS.Timeout | undefined
  let closed = false

  function enqueue (work: () => Promise<void>): void {
    working = working.then(async () => { if (!closed) await work() })
  }

  function gather (): void {
    if (closed || delay !== undefined) return
    delay = setTimeout(() => {
      delay = undefined
      enqueue(soon)
    }, delayMs)
  }

  return {
    start: () => {
      enqueue(regularly)
      interval = setInterval(() => { enqueue(regularly) }, everyMs)
    },
    soon: gather,
    close: async () => {
      closed = true
      clearTimeout(delay)
      clearInterval(interval)
      await working
    }
  }
}
