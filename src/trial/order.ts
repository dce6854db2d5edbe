import { createHash } from 'node:crypto'

/**
 * Whether a pair begins with its on window: a fair coin of its own for each pair, so that a pair that is measured again keeps its
 * order.
 */
export function startsOn (seed: number, pair: number): boolean {
  return ((createHash('sha256').update(`${seed}:${pair}`).digest()[0] ?? 0) & 1) === 1
}
