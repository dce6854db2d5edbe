export interface Closers {
  add (...closers: ReadonlyArray<() => Promise<void>>): void
  /** Runs them in reverse order of start, each on its own, and gives up on what is not done by the deadline. */
  run (): Promise<void>
}

export interface ClosersOptions {
  readonly deadlineMs: number
  /** Runs one closer; must not reject. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>
}

/** What was started and has to be closed again. */
export function createClosers ({ deadlineMs, attempt }: ClosersOptions): Closers {
  const closers: Array<() => Promise<void>> = []
  return {
    add: (...more) => { closers.push(...more) },
    run: async () => {
      // One for all closers: a listener each is more than a signal is meant for.
      const late = aborted(AbortSignal.timeout(deadlineMs))
      late.catch(() => undefined) // when all were done in time nobody waits for it any more
      for (const closer of closers.splice(0).reverse()) await attempt(async () => { await Promise.race([closer(), late]) })
    }
  }
}

async function aborted (signal: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason) }, { once: true }) })
}
