import { setTimeout as after } from 'node:timers/promises'

const DEADLINE_MS = 20_000

/** Waits until a condition holds; fails with what was awaited after a deadline. */
export async function until (condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + DEADLINE_MS
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`)
    await after(20)
  }
}
