import { createGainOrder } from './gain-order.js'
import type { GainOrder } from './gain-order.js'
import { createPairSearch } from './pair-search.js'
import type { Qubo } from './qubo.js'

/** Bits with the change of energy that each flip would bring, kept up to date. */
export interface Descent {
  readonly bits: Uint8Array
  /** E(bits), with the rounding of all flips so far. */
  readonly energy: () => number
  /** Change of E when bit i flips. */
  readonly gains: Float64Array
  readonly order: GainOrder
  flip (i: number): void
  /** Flips single bits, then pairs, each time the best of its kind, until neither lowers E, or until told to stop. */
  toLocalOptimum (shouldStop: (energy: number) => boolean): void
}

/** Starts at the given bits (copied); `tolerance` is what counts as lower: rounding must not keep a descent going for ever. */
export function createDescent (qubo: Qubo, start: Uint8Array): Descent {
  const bits = new Uint8Array(qubo.size)
  const gains = Float64Array.from(qubo.linear)
  const tolerance = 1e-12 * scaleOf(qubo)
  const order = createGainOrder(qubo, gains, bits)
  const pairs = createPairSearch(qubo, bits, gains)
  let energy = qubo.offset
  const flip = (i: number): void => {
    energy += gains[i] ?? 0
    turn(qubo, { bits, gains, order }, i)
    pairs.flipped(i)
  }
  for (let i = 0; i < qubo.size; i++) if (start[i] === 1) flip(i)
  const toLocalOptimum = (shouldStop: (energy: number) => boolean): void => {
    while (!shouldStop(energy)) {
      const single = order.lowest('all')
      if (single >= 0 && (gains[single] ?? 0) < -tolerance) {
        flip(single)
        continue
      }
      const pair = pairs.lower(-tolerance)
      if (pair === undefined) return
      for (const i of pair) flip(i)
    }
  }
  return { bits, gains, order, energy: () => energy, flip, toLocalOptimum }
}

function scaleOf ({ linear, weight }: Qubo): number {
  return linear.reduce((sum, each) => sum + Math.abs(each), weight.reduce((sum, each) => sum + Math.abs(each), 0))
}

function turn ({ rowStart, column, weight }: Qubo, { bits, gains, order: { changed } }: Pick<Descent, 'bits' | 'gains' | 'order'>, i: number): void {
  const change = bits[i] === 0 ? 1 : -1
  bits[i] = change === 1 ? 1 : 0
  gains[i] = -(gains[i] as number)
  changed?.(i)
  for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number); k++) {
    const j = column[k] as number
    gains[j] = (gains[j] as number) + change * (bits[j] === 0 ? 1 : -1) * (weight[k] as number)
    changed?.(j)
  }
}
