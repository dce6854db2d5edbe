import { setTimeout as wait } from 'node:timers/promises'

/** Tries until the result is there; after the deadline the last failure is the test's failure. */
export async function eventually<T> (look: () => Promise<T | undefined>, deadlineMs = 15_000): Promise<T> {
  let last: unknown = new Error('it never happened')
  for (const end = Date.now() + deadlineMs; Date.now() < end; await wait(25)) {
    try {
      const found = await look()
      if (found !== undefined) return found
    } catch (error) {
      last = error
    }
  }
  throw last
}
