import type { Budget } from './solver.js'

/**
 * `budget.shouldStop` together with the wall time and the target, counted from now. `found` is the best energy so far. Only every
 * `stride`-th question looks at the clock, so that much questions may take 5 ms of work at most.
 */
export function createStopper ({ timeMs, target, shouldStop }: Budget, stride = 1): (found: number) => boolean {
  const end = performance.now() + timeMs
  let asked = 0
  let stopped = false
  return found => {
    if (target !== undefined && found <= target) return true
    if (asked++ % stride === 0) stopped ||= performance.now() >= end || shouldStop()
    return stopped
  }
}
