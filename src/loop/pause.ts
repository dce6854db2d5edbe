/** A way to wait: by this machine's timers, or by a clock of its own. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

/** Resolves after so many milliseconds, or rejects when the signal aborts. */
export async function pause (ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
