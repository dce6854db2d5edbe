import type { SplitRoom, Target } from './mps-cut.js'
import type { Matrix, MpsKernels, Product } from './mps-kernels.js'
import { createSplitting } from './mps-split.js'
import type { Split } from './mps-split.js'

/** A cut as one hands it to another thread. */
export interface SplitOrder {
  readonly theta: Matrix
  readonly target: Target
  readonly shift: number
}

/** Does two things that have nothing to do with each other, if it can at once. */
export interface Hands {
  products (orders: ReadonlyArray<{ readonly out: number, readonly operands: Product }>): void
  splits (orders: readonly SplitOrder[]): Split[]
}

/** One after the other, on the calling thread. */
export function createOneHand (kernels: MpsKernels, room: SplitRoom): Hands {
  const split = createSplitting(kernels, room)
  return {
    products: orders => { for (const { out, operands } of orders) kernels.product(out, operands) },
    splits: orders => orders.map(({ theta, target, shift }) => split(theta, target, shift))
  }
}
