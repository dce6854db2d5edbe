import type { Evaluation } from './exact-evaluate.js'

/** What a search has done and what is left of it, both in assignments, so that it does not depend on the clock. */
export interface Progress {
  /** A node is done with, but for these children. */
  leave: (node: Evaluation, open: readonly Evaluation[]) => void
  /** Bounds have closed less than enumeration would have in the same time, and what is left can be enumerated. */
  isPoor: () => boolean
  /** What was spent on bounds that closed less than enumeration would have; else what had been spent before. */
  wasted: () => number
}

/** Assignments that the kernel looks at in the time of a semidefinite bound of 40 variables. */
const STATES_A_BOUND = 4e7
/** An enumeration is begun when it takes at most so many times what was spent on bounds. */
const PATIENCE = 16
/** Some half a second of bounds: a search that ends sooner is left alone, since a tree of bounds is checked faster than an enumeration. */
const LEAST_SPENT = 5e9

/** `before`: what was already spent in vain. */
export function createProgress (start: Evaluation, before = 0): Progress {
  const whole = statesOf(start)
  let [open, spent] = [whole, before]
  return {
    leave: (node, children) => {
      open += children.reduce((sum, child) => sum + statesOf(child), -statesOf(node))
      for (const { fixing } of children) spent += STATES_A_BOUND * (freeIn(fixing) / 40) ** 3
    },
    isPoor: () => spent >= LEAST_SPENT && open <= PATIENCE * spent && whole - open < spent,
    wasted: () => whole - open < spent - before ? spent : before
  }
}

export const freeIn = (fixing: Int8Array): number => fixing.reduce((count, each) => count + (each === -1 ? 1 : 0), 0)

const statesOf = ({ fixing }: Evaluation): number => 2 ** freeIn(fixing)
