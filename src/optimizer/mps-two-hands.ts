import type { SplitRoom } from './mps-cut.js'
import { createOneHand } from './mps-hands.js'
import type { Hands, SplitOrder } from './mps-hands.js'
import type { MpsKernels } from './mps-kernels.js'
import { shapeOf } from './mps-kernels.js'
import { createSplitting } from './mps-split.js'
import type { Split } from './mps-split.js'
import { beginTurn } from './mps-signal.js'
import type { Signals } from './mps-signal.js'

/** Real multiplications from which on it pays to hand a thing over: some 20 µs. */
const WORTH_HANDING = 200_000

interface Workshop {
  /** Kernels of the calling thread, which the helper has no part in. */
  readonly alone: MpsKernels
  readonly room: SplitRoom
  readonly signals: Signals
}

/** Of two large things the helping thread does the second. The same numbers as those of one hand, to the last bit. */
export function createTwoHands ({ alone, room, signals }: Workshop): Hands {
  const oneHand = createOneHand(alone, room)
  const split = createSplitting(alone, room)
  return {
    products: orders => {
      const [mine, other] = orders
      if (mine === undefined || other === undefined) return oneHand.products(orders)
      const { out, operands: { a, b, formA, formB, hermitian } } = other
      const { m, n, k } = shapeOf(other.operands)
      if (3 * m * n * k < WORTH_HANDING) return oneHand.products(orders)
      const awaitHelper = beginTurn(signals, 'product', [out, a.at, b.at, m, n, k, formA, formB, hermitian === true ? 1 : 0])
      alone.product(mine.out, mine.operands)
      awaitHelper()
    },
    splits: orders => {
      const [mine, other] = orders
      if (mine === undefined || other === undefined || workOf(other) < WORTH_HANDING) return oneHand.splits(orders)
      const awaitHelper = beginTurn(signals, 'split', numbersOf(other))
      const first = split(mine.theta, mine.target, mine.shift)
      awaitHelper()
      return [first, readSplit(signals.values)]
    }
  }
}

const workOf = ({ theta: { rows, columns }, target: { most } }: SplitOrder): number => 3 * rows * columns * most

function numbersOf ({ theta: { at, rows, columns }, target, shift }: SplitOrder): number[] {
  return [at, rows, columns, target.side === 'left' ? 0 : 1, target.isometry, target.rest, target.most, target.whole ?? Infinity, shift]
}

/** The cut that the numbers stand for. */
export function readOrder (values: Float64Array): SplitOrder {
  const [at = 0, rows = 0, columns = 0, side = 0, isometry = 0, rest = 0, most = 0, whole = Infinity, shift = 0] = values
  const target = { side: side === 0 ? 'left' : 'right', isometry, rest, most } as const
  return { theta: { at, rows, columns }, target: Number.isFinite(whole) ? { ...target, whole } : target, shift }
}

/** Leaves the result where the order stood. */
export function writeSplit (values: Float64Array, { rank, total, kept, shift }: Split): void {
  values.set([rank, total, kept, shift])
}

function readSplit ([rank = 0, total = 0, kept = 0, shift = 0]: Float64Array): Split {
  return { rank, total, kept, shift }
}
