import type { Chain } from './mps-chain.js'
import { asColumns, asRows } from './mps-chain.js'
import type { Matrix, MpsKernels } from './mps-kernels.js'
import type { Layout, Site } from './mps-memory.js'
import type { Random } from './random.js'

/** What is wanted of ⟨z z'⟩ in position order: `field[p]` and, for p < q, `coupling[p·n + q]`. */
export interface PositionedIsing {
  readonly field: Float64Array
  readonly coupling: Float64Array
}

export interface Ruler {
  readonly kernels: MpsKernels
  readonly layout: Layout
  readonly chain: Chain
  /** Asked before every spin of a mean and after every batch of samples. */
  readonly shouldStop: () => boolean
}

/**
 * Σ field·⟨z⟩ + Σ coupling·⟨z z'⟩ of the state, exactly: with the centre at the left end everything to the right of the last z is a unit
 * matrix, and from every spin one environment runs as far as its last partner: O(n²χ³). NaN when told to stop.
 */
export function meanEnergy ({ kernels, layout, chain, shouldStop }: Ruler, { field, coupling }: PositionedIsing): number {
  chain.moveCentre(0)
  const { cells } = kernels
  const size = chain.sites.length
  const carried = { at: layout.batch[0], rows: 1, columns: 1 }
  const trunk: Step = { kernels, from: layout.split.first, through: layout.batch[1], to: layout.split.first }
  cells.set([1, 0], trunk.from >> 3)
  let energy = 0
  for (const [p, site] of chain.sites.entries()) {
    if (shouldStop()) return NaN
    const row = coupling.subarray(p * size, (p + 1) * size)
    const last = row.findLastIndex(value => value !== 0)
    const flipped = enter(trunk, site)
    if ((field[p] ?? 0) !== 0) energy += (field[p] ?? 0) * close(cells, site, flipped)
    if (last > p) {
      negateDown(cells, flipped, site)
      leave({ ...trunk, to: carried.at }, site, flipped)
      for (let q = p + 1; q <= last; q++) {
        const other = chain.sites[q]
        if (other === undefined) break
        const step = { kernels, from: carried.at, through: layout.batch[1], to: carried.at }
        const entered = enter(step, other)
        if ((row[q] ?? 0) !== 0) energy += (row[q] ?? 0) * close(cells, other, entered)
        if (q < last) leave(step, other, entered)
      }
      enter(trunk, site)
    }
    leave(trunk, site, flipped)
  }
  return energy / chain.norm() ** 2
}

/** Addresses of an environment, of it with a tensor below it, and of the next one. */
interface Step {
  readonly kernels: MpsKernels
  readonly from: number
  readonly through: number
  readonly to: number
}

function enter ({ kernels, from, through }: Step, site: Site): Matrix {
  kernels.product(through, { a: { at: from, rows: site.left, columns: site.left }, formA: 0, b: asColumns(site), formB: 0 })
  return { ...asRows(site), at: through }
}

function leave ({ kernels, to }: Step, site: Site, entered: Matrix): void {
  kernels.product(to, { a: asRows(site), formA: 3, b: entered, formB: 0, hermitian: true })
}

/** ⟨z⟩ of this spin under an environment that has entered, all to its right being isometries. */
function close (cells: Float64Array, site: Site, { at }: Matrix): number {
  const size = 2 * site.left * site.right
  let sum = 0
  for (let t = 0; t < 2 * size; t++) {
    const value = (cells[(at >> 3) + t] ?? 0) * (cells[(site.at >> 3) + t] ?? 0)
    sum += Math.floor(t / site.right) % 2 === 0 ? value : -value
  }
  return sum
}

function negateDown (cells: Float64Array, { at }: Matrix, { left, right }: Site): void {
  for (let row = 1; row < 4 * left; row += 2) {
    for (let t = (at >> 3) + row * right; t < (at >> 3) + (row + 1) * right; t++) cells[t] = -(cells[t] ?? 0)
  }
}

/**
 * Measures the state so many times, each from its exact probability, spin by spin; outcome[p] is 0 for up, 1 for down at position p. Told
 * to stop, it returns what it has, at least one batch.
 */
export function drawOutcomes (ruler: Ruler, count: number, random: Random): Uint8Array[] {
  const { layout, chain, shouldStop } = ruler
  chain.moveCentre(0)
  const outcomes = Array.from({ length: count }, () => new Uint8Array(chain.sites.length))
  for (let begin = 0; begin < count; begin += layout.batchRows) {
    if (begin > 0 && shouldStop()) return outcomes.slice(0, begin)
    drawBatch(ruler, outcomes.slice(begin, begin + layout.batchRows), random)
  }
  return outcomes
}

function drawBatch ({ kernels, layout, chain }: Ruler, outcomes: readonly Uint8Array[], random: Random): void {
  const { cells } = kernels
  const [vectors, results] = layout.batch
  const rows = outcomes.length
  cells.fill(1, vectors >> 3, (vectors >> 3) + rows)
  cells.fill(0, (vectors >> 3) + rows, (vectors >> 3) + 2 * rows)
  chain.sites.forEach((site, position) => {
    kernels.product(results, { a: { at: vectors, rows, columns: site.left }, formA: 0, b: asColumns(site), formB: 0 })
    outcomes.forEach((outcome, row) => {
      const half = { from: (results >> 3) + row * 2 * site.right, to: (vectors >> 3) + row * site.right, width: site.right, rows }
      outcome[position] = collapse(cells, half, random.float())
    })
  })
}

interface Halves { readonly from: number, readonly to: number, readonly width: number, readonly rows: number }

/** Chooses up or down by the weights of the two halves of a row, and keeps the chosen half, normalised, for the next spin. */
function collapse (cells: Float64Array, { from, to, width, rows }: Halves, chance: number): 0 | 1 {
  const weigh = (begin: number): number => {
    let sum = 0
    for (let t = begin; t < begin + width; t++) sum += (cells[t] ?? 0) ** 2 + (cells[t + 2 * rows * width] ?? 0) ** 2
    return sum
  }
  const up = weigh(from)
  const down = weigh(from + width)
  const outcome = chance * (up + down) < up ? 0 : 1
  const scale = 1 / Math.sqrt(outcome === 0 ? up : down)
  const begin = from + outcome * width
  for (let t = 0; t < width; t++) {
    cells[to + t] = (cells[begin + t] ?? 0) * scale
    cells[to + t + rows * width] = (cells[begin + t + 2 * rows * width] ?? 0) * scale
  }
  return outcome
}
