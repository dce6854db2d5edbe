import { mock } from 'node:test'

export interface Waiting {
  /** How far mocked timers go on between two looks. */
  readonly tickMs?: number
  /** How long this thread rests between two looks, for threads of others that need the processor. */
  readonly restMs?: number
  readonly patienceMs?: number
}

/** Files are really written, on a disk that others use. */
const PATIENCE_MS = 20_000
const nothing = new Int32Array(new SharedArrayBuffer(4))

/** Resolves when it is so, where timers are mocked and nobody else lets time pass. */
export async function until (isSo: () => boolean, { tickMs = 0, restMs = 0, patienceMs = PATIENCE_MS }: Waiting = {}): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('it did not come to that')
    if (tickMs > 0) mock.timers.tick(tickMs)
    if (restMs > 0) Atomics.wait(nothing, 0, 0, restMs)
    await new Promise(resolve => { setImmediate(resolve) })
  }
}
