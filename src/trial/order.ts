import { createHash } from 'node:crypto'

/**
 * Whether a pair begins with its on window: a fair coin of its own for each pair, so that a pair that is measured again keeps its
 * order.
 */
export function startsOn (seed: number, pair: number): boolean {
  return ((createHash('sha256').update(`${seed}:${pair}`).digest()[0] ?? 0) & 1) === 1
}

/** A trial of fewer pairs than this has no untouched ones, and cannot tell whether work comes back. */
const FEWEST_WITH_UNTOUCHED = 12

/**
 * How many pairs without any hold belong to a trial of so many compared ones: a sixth, half of them before the others and half after. What
 * the apps do in them shows how much of what was put off comes back slowly, which pairs of an on and an off window cannot show.
 */
export function untouchedFor (pairs: number): number {
  return 2 * Math.floor(pairs / FEWEST_WITH_UNTOUCHED)
}

/** Whether nothing is held in either window of this pair. Trials that an earlier version began have none of these. */
export function isUntouched ({ pairs, untouched = 0 }: { readonly pairs: number, readonly untouched?: number }, pair: number): boolean {
  const before = Math.floor(untouched / 2)
  return pair < before || pair >= pairs - (untouched - before)
}
