import type { Matrix, MpsKernels, TwoSpinGate } from './mps-kernels.js'
import type { Layout, Site } from './mps-memory.js'
import { createSplitter } from './mps-split.js'

/** The elements [real, imaginary] of a single-spin gate; `upDown` takes down to up. */
export interface SpinGate {
  readonly upUp: readonly [number, number]
  readonly upDown: readonly [number, number]
  readonly downUp: readonly [number, number]
  readonly downDown: readonly [number, number]
}

/**
 * A state of a chain of spins in mixed canonical form: left of the centre every tensor is an isometry from left to right, right of it from
 * right to left, so that the centre alone has the norm, and what a cut there loses is exactly what the state loses.
 */
export interface Chain {
  readonly sites: readonly Site[]
  /** Product over the cuts of the weight kept, 1 for a state that lost nothing. */
  readonly fidelity: () => number
  /** √⟨ψ|ψ⟩. */
  norm (): number
  /** Every spin in |+⟩. */
  reset (): void
  rotate (position: number, gate: SpinGate): void
  /** The gate on `position` and its right neighbour; then the centre is on the named one of the two. */
  update (position: number, gate: TwoSpinGate, centre: 'left' | 'right'): void
  moveCentre (position: number): void
  /** Takes over what was written into the sites from outside. */
  adopt (centre: Centre): void
}

/** Where the centre is, and how much of the weight all cuts so far have kept. */
export interface Centre {
  position: number
  fidelity: number
}

export function createChain (kernels: MpsKernels, layout: Layout, bond: number): Chain {
  const { sites } = layout
  const { cells } = kernels
  const splitter = createSplitter(kernels, layout.split)
  let centre = 0
  let fidelity = 1
  const moveRight = (): void => {
    const [here, next] = pairAt(sites, centre)
    const { rank } = splitter.split(asRows(here), { side: 'left', isometry: layout.turned, rest: layout.theta, most: here.right })
    const rest = { at: layout.theta, rows: rank, columns: here.right }
    kernels.product(layout.split.gram, { a: rest, formA: 0, b: asColumns(next), formB: 0 })
    fill(cells, here, { from: layout.turned, left: here.left, right: rank })
    fill(cells, next, { from: layout.split.gram, left: rank, right: next.right })
    centre++
  }
  const moveLeft = (): void => {
    const [next, here] = pairAt(sites, centre - 1)
    const { rank } = splitter.split(asColumns(here), { side: 'right', isometry: layout.turned, rest: layout.theta, most: here.left })
    const rest = { at: layout.theta, rows: here.left, columns: rank }
    kernels.product(layout.split.gram, { a: asRows(next), formA: 0, b: rest, formB: 0 })
    fill(cells, here, { from: layout.turned, left: rank, right: here.right })
    fill(cells, next, { from: layout.split.gram, left: next.left, right: rank })
    centre--
  }
  const moveCentre = (position: number): void => {
    for (let moves = position - centre; moves > 0; moves--) moveRight()
    for (let moves = centre - position; moves > 0; moves--) moveLeft()
  }
  return {
    sites,
    fidelity: () => fidelity,
    norm: () => Math.sqrt(kernels.weight(asRows(siteAt(sites, centre)))),
    reset: () => {
      for (const site of sites) {
        site.left = site.right = 1
        cells.set([Math.SQRT1_2, Math.SQRT1_2, 0, 0], site.at >> 3)
      }
      centre = 0
      fidelity = 1
      splitter.reset()
    },
    rotate: (position, gate) => { rotate(cells, siteAt(sites, position), gate) },
    update: (position, gate, side) => {
      if (centre < position) moveCentre(position)
      else if (centre > position + 1) moveCentre(position + 1)
      const [left, right] = pairAt(sites, position)
      const theta = { at: layout.theta, rows: 2 * left.left, columns: 2 * right.right }
      kernels.product(layout.turned, { a: asRows(left), formA: 0, b: asColumns(right), formB: 0 })
      kernels.gate(theta.at, { ...theta, at: layout.turned }, gate)
      const [isometry, rest] = side === 'right' ? [left.at, right.at] : [right.at, left.at]
      const { rank, kept, total } = splitter.split(theta, { side: side === 'right' ? 'left' : 'right', isometry, rest, most: bond })
      left.right = right.left = rank
      centre = side === 'right' ? position + 1 : position
      if (kept < (1 - ROUNDING) * total) {
        fidelity *= kept / total
        scale(cells, siteAt(sites, centre), Math.sqrt(1 / kept))
      }
    },
    moveCentre,
    adopt: ({ position, fidelity: kept }) => {
      centre = position
      fidelity = kept
    }
  }
}

/** A loss below this is the rounding of two sums. */
const ROUNDING = 1e-14

function siteAt (sites: readonly Site[], position: number): Site {
  const site = sites[position]
  if (site === undefined) throw new RangeError(`position ${position} in a chain of ${sites.length} spins`)
  return site
}

const pairAt = (sites: readonly Site[], position: number): [Site, Site] => [siteAt(sites, position), siteAt(sites, position + 1)]

/** A tensor as (left·2) × right. */
export const asRows = ({ at, left, right }: Site): Matrix => ({ at, rows: 2 * left, columns: right })

/** The same numbers as left × (2·right). */
export const asColumns = ({ at, left, right }: Site): Matrix => ({ at, rows: left, columns: 2 * right })

interface Filling { readonly from: number, readonly left: number, readonly right: number }

function fill (cells: Float64Array, site: Site, { from, left, right }: Filling): void {
  cells.copyWithin(site.at >> 3, from >> 3, (from >> 3) + 4 * left * right)
  site.left = left
  site.right = right
}

function scale (cells: Float64Array, { at, left, right }: Site, factor: number): void {
  for (let t = at >> 3; t < (at >> 3) + 4 * left * right; t++) cells[t] = (cells[t] ?? 0) * factor
}

function rotate (cells: Float64Array, { at, left, right }: Site, gate: SpinGate): void {
  const { upUp: [ar, ai], upDown: [br, bi], downUp: [cr, ci], downDown: [dr, di] } = gate
  const plane = 2 * left * right
  for (let l = 0; l < left; l++) {
    const up = (at >> 3) + 2 * l * right
    for (let r = up; r < up + right; r++) {
      const ur = cells[r] ?? 0
      const ui = cells[r + plane] ?? 0
      const vr = cells[r + right] ?? 0
      const vi = cells[r + right + plane] ?? 0
      cells[r] = ar * ur - ai * ui + br * vr - bi * vi
      cells[r + plane] = ar * ui + ai * ur + br * vi + bi * vr
      cells[r + right] = cr * ur - ci * ui + dr * vr - di * vi
      cells[r + right + plane] = cr * ui + ci * ur + dr * vi + di * vr
    }
  }
}
