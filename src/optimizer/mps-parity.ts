import type { Centre, Chain } from './mps-chain.js'
import type { Matrix, MpsKernels, TwoSpinGate } from './mps-kernels.js'
import type { Layout } from './mps-memory.js'
import type { ParitySite, ParityTheta, Sectors } from './mps-parity-blocks.js'
import { applyParityGate, matrixOf, PARITIES, turn, turnPhase, unpack } from './mps-parity-blocks.js'
import { smallest } from './mps-cut.js'
import { createSplitter } from './mps-split.js'

/**
 * A chain whose state is unchanged when every spin is turned over: a problem without fields has only such states. Then every
 * tensor falls into two halves, by the parity of the number of |−⟩ (McCulloch, J. Stat. Mech. 2007, P10014; Singh, Pfeifer and Vidal,
 * PRA 82, 2010), and a product of matrices takes a quarter of the multiplications. Nothing is approximated beyond the cuts, which
 * share `bond` out between the two parities.
 */
export interface ParityChain {
  reset (): void
  /** exp(−iβX). */
  rotate (position: number, beta: number): void
  update (position: number, gate: TwoSpinGate, centre: 'left' | 'right'): void
  /** Hands the state over to `chain`, which works in the same memory; only `reset` may follow. */
  finish (): void
}

interface Workshop { readonly kernels: MpsKernels, readonly layout: Layout, readonly chain: Chain }

export function createParityChain ({ kernels, layout, chain }: Workshop, bond: number): ParityChain {
  const { cells } = kernels
  const splitters = PARITIES.map(() => createSplitter(kernels, layout.split))
  const sites = layout.sites.map(({ at }): ParitySite => ({ at, left: [1, 0], right: [1, 0], form: 'rows' }))
  const centre: Centre = { position: 0, fidelity: 1 }
  const step = (position: number, gate: TwoSpinGate, side: 'left' | 'right'): void => {
    const pair = pairAt(sites, position)
    const theta = join({ kernels, layout, pair })
    applyParityGate(kernels, theta, gate)
    const { total, kept } = cut({ kernels, splitters, pair, theta, bond, side })
    centre.position = side === 'right' ? position + 1 : position
    if (kept >= (1 - ROUNDING) * total) return
    centre.fidelity *= kept / total
    scale(cells, side === 'right' ? pair[1] : pair[0], Math.sqrt(1 / kept))
  }
  return {
    reset: () => {
      for (const site of sites) {
        Object.assign(site, { left: [1, 0], right: [1, 0], form: 'rows' })
        cells.set([1, 0], site.at >> 3)
      }
      Object.assign(centre, { position: 0, fidelity: 1 })
    },
    rotate: (position, beta) => {
      // exp(−iβ) on |+⟩ and exp(iβ) on |−⟩, but for a phase of the whole state
      for (const site of sites.slice(position, position + 1)) turnPhase(cells, site, [Math.cos(2 * beta), Math.sin(2 * beta)])
    },
    update: (position, gate, side) => {
      while (centre.position < position) step(centre.position, IDENTITY, 'right')
      while (centre.position > position + 1) step(centre.position - 1, IDENTITY, 'left')
      step(position, gate, side)
    },
    finish: () => {
      layout.sites.forEach((to, k) => {
        for (const site of sites.slice(k, k + 1)) unpack(cells, site, { to, spare: layout.turned })
      })
      chain.adopt(centre)
    }
  }
}

const IDENTITY: TwoSpinGate = { phi: 0, swap: false }
/** A loss below this is the rounding of two sums. */
const ROUNDING = 1e-14
/** A parity with less than this part of the weight is rounding. */
const NOTHING = 1e-26

type Pair = readonly [ParitySite, ParitySite]

function pairAt (sites: readonly ParitySite[], position: number): Pair {
  const [left, right] = sites.slice(position, position + 2)
  if (left === undefined || right === undefined) throw new RangeError(`position ${position} in a chain of ${sites.length} spins`)
  return [left, right]
}

interface Joining { readonly kernels: MpsKernels, readonly layout: Layout, readonly pair: Pair }

/** The two tensors multiplied, one product for each parity of the bond between them. */
function join ({ kernels, layout, pair: [left, right] }: Joining): ParityTheta {
  if (left.form !== 'rows') turn(kernels.cells, left, layout.turned)
  if (right.form !== 'columns') turn(kernels.cells, right, layout.turned)
  const [rows, columns] = [left.left[0] + left.left[1], right.right[0] + right.right[1]]
  const multiply = (parity: 0 | 1): Matrix => {
    const out = { at: layout.theta + parity * 16 * rows * columns, rows, columns }
    if (left.right[parity] > 0) kernels.product(out.at, { a: matrixOf(left, parity), formA: 0, b: matrixOf(right, parity), formB: 0 })
    else kernels.cells.fill(0, out.at >> 3, (out.at >> 3) + 2 * rows * columns)
    return out
  }
  return { matrices: [multiply(0), multiply(1)], left: left.left, right: right.right }
}

interface Cut {
  readonly kernels: MpsKernels
  readonly splitters: ReadonlyArray<ReturnType<typeof createSplitter>>
  readonly pair: Pair
  readonly theta: ParityTheta
  readonly bond: number
  readonly side: 'left' | 'right'
}

function cut ({ kernels, splitters, pair: [left, right], theta, bond, side }: Cut): { total: number, kept: number } {
  const weights = theta.matrices.map(matrix => kernels.weight(matrix))
  const total = (weights[0] ?? 0) + (weights[1] ?? 0)
  const ranks: Sectors = [0, 0]
  const shares = sharesOf(theta, bond, weights.map(weight => weight > NOTHING * total))
  const [isometry, rest] = side === 'right' ? [left, right] : [right, left]
  let kept = 0
  for (const parity of PARITIES) {
    const most = shares[parity]
    Object.assign(left, { right: ranks, form: 'rows' })
    Object.assign(right, { left: ranks, form: 'columns' })
    if (most === 0) continue
    const target = { side: side === 'right' ? 'left' : 'right', isometry: matrixOf(isometry, parity).at, rest: matrixOf(rest, parity).at, most, whole: total } as const
    const factors = splitters[parity]?.split(theta.matrices[parity], target)
    ranks[parity] = factors?.rank ?? 0
    kept += factors?.kept ?? 0
  }
  return { total, kept }
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

function scale (cells: Float64Array, { at, left, right }: ParitySite, factor: number): void {
  const count = 2 * (left[0] + left[1]) * (right[0] + right[1])
  for (let t = at >> 3; t < (at >> 3) + count; t++) cells[t] = (cells[t] ?? 0) * factor
}
