import type { Qubo } from './qubo.js'

/** Bits with the change of energy that each flip would bring, kept up to date. */
export interface Descent {
  readonly bits: Uint8Array
  /** E(bits), with the rounding of all flips so far. */
  readonly energy: () => number
  /** Change of E when bit i flips. */
  readonly gains: Float64Array
  flip (i: number): void
  /** Flips single bits, then pairs, each time the best of its kind, until neither lowers E, or until told to stop. */
  toLocalOptimum (shouldStop: (energy: number) => boolean): void
}

/** Starts at the given bits (copied); `tolerance` is what counts as lower: rounding must not keep a descent going for ever. */
export function createDescent (qubo: Qubo, start: Uint8Array): Descent {
  const bits = Uint8Array.from(start)
  const gains = Float64Array.from(qubo.linear)
  const tolerance = 1e-12 * scaleOf(qubo)
  let energy = qubo.offset
  const flip = (i: number): void => {
    const up = bits[i] === 0
    energy += gains[i] ?? 0
    bits[i] = up ? 1 : 0
    gains[i] = -(gains[i] ?? 0)
    const change = up ? 1 : -1
    for (let k = qubo.rowStart[i] ?? 0; k < (qubo.rowStart[i + 1] ?? 0); k++) {
      const j = qubo.column[k] ?? 0
      gains[j] = (gains[j] ?? 0) + change * (bits[j] === 0 ? 1 : -1) * (qubo.weight[k] ?? 0)
    }
  }
  bits.fill(0)
  for (let i = 0; i < qubo.size; i++) if (start[i] === 1) flip(i)
  const toLocalOptimum = (shouldStop: (energy: number) => boolean): void => {
    while (!shouldStop(energy)) {
      const single = bestSingle(gains)
      if (single >= 0 && (gains[single] ?? 0) < -tolerance) {
        flip(single)
        continue
      }
      const [one, other] = bestPair(qubo, bits, gains, -tolerance)
      if (one < 0) return
      flip(one)
      flip(other)
    }
  }
  return { bits, gains, energy: () => energy, flip, toLocalOptimum }
}

function scaleOf ({ linear, weight }: Qubo): number {
  return linear.reduce((sum, each) => sum + Math.abs(each), weight.reduce((sum, each) => sum + Math.abs(each), 0))
}

function bestSingle (gains: Float64Array): number {
  let best = -1
  for (let i = 0; i < gains.length; i++) if (best < 0 || (gains[i] ?? 0) < (gains[best] ?? 0)) best = i
  return best
}

// Two bits without a coupling change E by the sum of what each does, never lower at a 1-flip optimum: only neighbours are tried.
function bestPair (qubo: Qubo, bits: Uint8Array, gains: Float64Array, below: number): readonly [number, number] {
  const { size, rowStart, column, weight } = qubo
  let [one, other, lowest] = [-1, -1, below]
  for (let i = 0; i < size; i++) {
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) {
      const j = column[k] ?? 0
      if (j <= i) continue
      const change = (gains[i] ?? 0) + (gains[j] ?? 0) + (bits[i] === bits[j] ? 1 : -1) * (weight[k] ?? 0)
      if (change < lowest) [one, other, lowest] = [i, j, change]
    }
  }
  return [one, other]
}
