import type { Piscina } from 'piscina'
import { messageOf } from '../errors.js'

/** How a thread's work ended: `killed` when the thread had to be ended because the work did not stop by itself. */
export type Settled =
  | { readonly kind: 'value', readonly value: unknown }
  | { readonly kind: 'failed', readonly message: string }
  | { readonly kind: 'killed' }

export interface Dispatched {
  /** Never rejects. */
  readonly settled: Promise<Settled>
  /** Asks the work to end, and ends its thread when it does not within a second. Idempotent. */
  stop (): void
  /** Ends its thread at once. */
  kill (): void
}

const GRACE_MS = 500
/** A thread that has only just been started gets so long to come up and see the flag. */
const START_MS = 10_000

/** Posts a message to a thread, with two flags beside what is in it: [stop, begun]. */
export function dispatch (pool: Piscina<unknown, unknown>, messageFor: (flags: Int32Array) => unknown): Dispatched {
  const flags = new Int32Array(new SharedArrayBuffer(8))
  const aborter = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let over = false
  const settled = pool.run(messageFor(flags), { signal: aborter.signal })
    .then(readValue, (error: unknown): Settled => aborter.signal.aborted ? { kind: 'killed' } : { kind: 'failed', message: messageOf(error) })
    .finally(() => {
      over = true
      clearInterval(timer)
    })
  // the grace begins when the work does, and a thread that does not come up is ended too
  let [waits, graces] = [0, 0]
  const killInTime = (): void => {
    waits++
    if (Atomics.load(flags, 1) === 1) graces++
    if (graces > 1 || waits * GRACE_MS >= START_MS) aborter.abort()
  }
  return {
    settled,
    stop: () => {
      Atomics.store(flags, 0, 1)
      if (!over) timer ??= setInterval(killInTime, GRACE_MS)
    },
    kill: () => { aborter.abort() }
  }
}

function readValue (value: unknown): Settled {
  const failed = typeof value === 'object' && value !== null && 'failed' in value ? value.failed : undefined
  return typeof failed === 'string' ? { kind: 'failed', message: failed } : { kind: 'value', value }
}
