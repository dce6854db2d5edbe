import type { Evaluation } from './exact-evaluate.js'

/** What bounds have closed and what is left, both in assignments, so that it does not depend on the clock. */
export interface Progress {
  /** Bounds are done with a node, but for these children. */
  leave: (node: Evaluation, open: readonly Evaluation[]) => void
  /** A node was closed by enumeration: it is neither open nor to the credit of bounds. */
  enumerated: (node: Evaluation) => void
  /** Bounds have closed less than enumeration would have in the same time, and what is left can be enumerated. */
  isPoor: () => boolean
  /** What was spent on bounds that closed less than enumeration would have; else what had been spent before. */
  wasted: () => number
}

/** Assignments that the kernel looks at in the time of a semidefinite bound of 40 variables. */
const STATES_A_BOUND = 4e7
/** An enumeration is begun when it takes at most so many times what was spent on bounds. */
const PATIENCE = 16
/** So much is spent on bounds first, 125 of 40 variables: a tree of bounds is checked faster than an enumeration. */
const LEAST_SPENT = 5e9

/** `before`: what was already spent in vain. */
export function createProgress (start: Evaluation, before = 0): Progress {
  const whole = statesOf(start)
  let [open, spent, lookedThrough] = [whole, before, 0]
  const closed = (): number => whole - open - lookedThrough
  return {
    leave: (node, children) => {
      open += children.reduce((sum, child) => sum + statesOf(child), -statesOf(node))
      for (const { fixing } of children) spent += STATES_A_BOUND * (freeIn(fixing) / 40) ** 3
    },
    enumerated: node => {
      open -= statesOf(node)
      lookedThrough += statesOf(node)
    },
    isPoor: () => spent >= LEAST_SPENT && open <= PATIENCE * spent && closed() < spent,
    wasted: () => closed() < spent - before ? spent : before
  }
}

export const freeIn = (fixing: Int8Array): number => fixing.reduce((count, each) => count + (each === -1 ? 1 : 0), 0)

const statesOf = ({ fixing }: Evaluation): number => 2 ** freeIn(fixing)
