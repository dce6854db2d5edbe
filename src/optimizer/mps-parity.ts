import type { Centre, Chain } from './mps-chain.js'
import type { Hands } from './mps-hands.js'
import type { MpsKernels, TwoSpinGate } from './mps-kernels.js'
import type { Layout } from './mps-memory.js'
import type { ParitySite } from './mps-parity-blocks.js'
import { applyParityGate, turnPhase, unpack } from './mps-parity-blocks.js'
import { cut, join } from './mps-parity-pair.js'
import type { Pair } from './mps-parity-pair.js'

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

interface Workshop {
  readonly kernels: MpsKernels
  readonly layout: Layout
  readonly chain: Chain
  /** One thing for each parity. */
  readonly hands: Hands
}

export function createParityChain ({ kernels, layout, chain, hands }: Workshop, bond: number): ParityChain {
  const { cells } = kernels
  const shifts: [number, number] = [0, 0]
  const sites = layout.sites.map(({ at }): ParitySite => ({ at, left: [1, 0], right: [1, 0], form: 'rows' }))
  const centre: Centre = { position: 0, fidelity: 1 }
  const step = (position: number, gate: TwoSpinGate, side: 'left' | 'right'): void => {
    const pair = pairAt(sites, position)
    const theta = join({ kernels, layout, hands, pair })
    applyParityGate(kernels, theta, gate)
    const { total, kept } = cut({ kernels, hands, shifts, pair, theta, bond, side })
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
      shifts.fill(0)
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

function pairAt (sites: readonly ParitySite[], position: number): Pair {
  const [left, right] = sites.slice(position, position + 2)
  if (left === undefined || right === undefined) throw new RangeError(`position ${position} in a chain of ${sites.length} spins`)
  return [left, right]
}

function scale (cells: Float64Array, { at, left, right }: ParitySite, factor: number): void {
  const count = 2 * (left[0] + left[1]) * (right[0] + right[1])
  for (let t = at >> 3; t < (at >> 3) + count; t++) cells[t] = (cells[t] ?? 0) * factor
}
