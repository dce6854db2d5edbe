import type { Cut } from './mps-cut.js'
import { extentOf, formGram, isometryOf, smallest } from './mps-cut.js'
import type { Form, Matrix } from './mps-kernels.js'
import { copy, transpose } from './mps-matrix.js'
import { orthonormalise } from './mps-orthonormal.js'

/** Below this part of the weight a residual is rounding: amplitudes are exact to 1e-13. */
const NOTHING = 1e-26
/** Below this part of the weight the squared matrix has no digits left to choose directions by. */
const FAINT = 1e-13
/** Up to this extent a cut is as good as one by singular values; beyond it samples do not get better by what that costs. */
const SMALL = 4
/** Up to this extent the search goes on for as long as it gains. */
const LARGE = 96

/** The exact way, and the start of the search where theta has more than `most` of rank. */
export function pivoted (cut: Cut): number {
  const { kernels, room, theta, target, total } = cut
  const extent = extentOf(cut)
  const count = theta.rows * theta.columns / extent
  const work = { at: room.first, rows: count, columns: extent }
  copy(kernels.cells, theta, { to: work.at, transposed: target.side === 'left' })
  const most = Math.min(target.most, smallest(theta))
  const rank = Math.max(1, kernels.orthogonalise(room.second, work, { norms: room.norms, most, floor: NOTHING * (target.whole ?? total) }))
  if (most < smallest(theta) && kernels.weight(work) > FAINT * total) return refine(cut, rank)
  placeRows(cut, { rank, planeRows: most })
  return rank
}

interface Found { readonly rank: number, readonly planeRows: number }

/** Moves the rows found by Gram-Schmidt, in planes of `planeRows` rows, to where the isometry belongs. */
function placeRows (cut: Cut, { rank, planeRows }: Found): void {
  const { kernels: { cells }, room, target } = cut
  const extent = extentOf(cut)
  for (const plane of [0, 1]) {
    const from = (room.second >> 3) + plane * planeRows * extent
    const to = (target.isometry >> 3) + plane * rank * extent
    if (target.side === 'right') cells.copyWithin(to, from, from + rank * extent)
    else transpose(cells, { from, to, rows: rank, columns: extent })
  }
}

/** Subspace iteration from the rows found by Gram-Schmidt until a round gains next to nothing of what is lost. */
function refine (cut: Cut, rank: number): number {
  const { kernels, room, target, total } = cut
  const gram = formGram(cut)
  placeRows(cut, { rank, planeRows: rank })
  const [rounds, gain] = gram.rows <= SMALL ? [200, 1e-9] : gram.rows <= LARGE ? [60, 1e-3] : [6, 1e-3]
  const directions = { at: room.first, rows: gram.rows, columns: rank }
  const basis = isometryOf(cut, rank)
  const formB: Form = target.side === 'left' ? 0 : 1
  let before = 0
  for (let round = 0; round < rounds; round++) {
    kernels.product(directions.at, { a: gram, formA: 0, b: basis, formB })
    const kept = overlap(kernels.cells, basis, { other: directions, transposed: target.side === 'right' })
    if (kept - before <= gain * (total - kept)) break
    before = kept
    if (orthonormalise(cut, directions) === undefined) break
  }
  return rank
}

interface Other { readonly other: Matrix, readonly transposed: boolean }

/** Real part of Σ conj(a)·b. */
function overlap (cells: Float64Array, { at, rows, columns }: Matrix, { other, transposed }: Other): number {
  let sum = 0
  const size = rows * columns
  for (let plane = 0; plane < 2 * size; plane += size) {
    const [a, b] = [(at >> 3) + plane, (other.at >> 3) + plane]
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        sum += (cells[a + i * columns + j] ?? 0) * (cells[b + (transposed ? j * rows + i : i * columns + j)] ?? 0)
      }
    }
  }
  return sum
}
