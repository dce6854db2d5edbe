import { smallest } from './mps-cut.js'
import type { Hands } from './mps-hands.js'
import type { Matrix, MpsKernels } from './mps-kernels.js'
import type { Layout } from './mps-memory.js'
import { matrixOf, PARITIES, turn } from './mps-parity-blocks.js'
import type { ParitySite, ParityTheta, Sectors } from './mps-parity-blocks.js'

/** A parity with less than this part of the weight is rounding. */
const NOTHING = 1e-26

/** Two neighbours of the chain. */
export type Pair = readonly [ParitySite, ParitySite]

interface Joining {
  readonly kernels: MpsKernels
  readonly layout: Layout
  readonly hands: Hands
  readonly pair: Pair
}

/** The two tensors multiplied, one product for each parity of the bond between them. */
export function join ({ kernels, layout, hands, pair: [left, right] }: Joining): ParityTheta {
  if (left.form !== 'rows') turn(kernels.cells, left, layout.turned)
  if (right.form !== 'columns') turn(kernels.cells, right, layout.turned)
  const [rows, columns] = [left.left[0] + left.left[1], right.right[0] + right.right[1]]
  const matrixAt = (parity: 0 | 1): Matrix => ({ at: layout.theta + parity * 16 * rows * columns, rows, columns })
  hands.products(PARITIES.filter(parity => left.right[parity] > 0).map(parity => {
    return { out: matrixAt(parity).at, operands: { a: matrixOf(left, parity), formA: 0, b: matrixOf(right, parity), formB: 0 } }
  }))
  for (const parity of PARITIES.filter(parity => left.right[parity] === 0)) {
    const at = matrixAt(parity).at >> 3
    kernels.cells.fill(0, at, at + 2 * rows * columns)
  }
  return { matrices: [matrixAt(0), matrixAt(1)], left: left.left, right: right.right }
}

interface Cut {
  readonly kernels: MpsKernels
  readonly hands: Hands
  /** Of the last cut of each parity. */
  readonly shifts: [number, number]
  readonly pair: Pair
  readonly theta: ParityTheta
  readonly bond: number
  readonly side: 'left' | 'right'
}

/** Cuts both parities and puts the factors where the two tensors stand. */
export function cut ({ kernels, hands, shifts, pair, theta, bond, side }: Cut): { total: number, kept: number } {
  const weights = theta.matrices.map(matrix => kernels.weight(matrix))
  const total = (weights[0] ?? 0) + (weights[1] ?? 0)
  const shares = sharesOf(theta, bond, weights.map(weight => weight > NOTHING * total))
  reshape(pair, shares)
  const [isometry, rest] = side === 'right' ? pair : [pair[1], pair[0]]
  const cutParities = PARITIES.filter(parity => shares[parity] > 0)
  const splits = hands.splits(cutParities.map(parity => {
    const places = { isometry: matrixOf(isometry, parity).at, rest: matrixOf(rest, parity).at }
    const target = { side: side === 'right' ? 'left' : 'right', ...places, most: shares[parity], whole: total } as const
    return { theta: theta.matrices[parity], target, shift: shifts[parity] }
  }))
  const ranks: Sectors = [0, 0]
  let kept = 0
  splits.forEach((split, k) => {
    const parity = cutParities[k] ?? 0
    ranks[parity] = split.rank
    shifts[parity] = split.shift
    kept += split.kept
  })
  closeRanks(kernels.cells, pair, { shares, ranks })
  return { total, kept }
}

function reshape ([left, right]: Pair, ranks: Sectors): void {
  Object.assign(left, { right: ranks, form: 'rows' })
  Object.assign(right, { left: ranks, form: 'columns' })
}

/** Where the even parity took less than its share, the odd one moves up to it. */
function closeRanks (cells: Float64Array, pair: Pair, { shares, ranks }: { readonly shares: Sectors, readonly ranks: Sectors }): void {
  const from = pair.map(site => matrixOf(site, 1).at >> 3)
  reshape(pair, ranks)
  if (ranks[0] === shares[0]) return
  pair.forEach((site, k) => {
    const { at, rows, columns } = matrixOf(site, 1)
    cells.copyWithin(at >> 3, from[k] ?? 0, (from[k] ?? 0) + 2 * rows * columns)
  })
}

/**
 * How much of the bond each parity may take: a half, or more where the other one cannot use its own. Singular values would tell what is
 * best, but for a few per cent of the loss they are not worth their time.
 */
function sharesOf ({ matrices }: ParityTheta, bond: number, present: readonly boolean[]): Sectors {
  const [even = 0, odd = 0] = matrices.map((matrix, parity) => present[parity] === true ? smallest(matrix) : 0)
  const half = Math.ceil(bond / 2)
  return [Math.min(even, Math.max(half, bond - odd)), Math.min(odd, Math.max(bond - half, bond - even))]
}
