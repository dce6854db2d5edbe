import type { Block, Matrix, MpsKernels, TwoSpinGate } from './mps-kernels.js'
import type { Site } from './mps-memory.js'

/** How many states of a bond have an even and how many an odd number of |−⟩ on its left. */
export type Sectors = [even: number, odd: number]

type Parity = 0 | 1

export const PARITIES: readonly Parity[] = [0, 1]

/**
 * A tensor in the basis of |+⟩ (0) and |−⟩ (1) of its spin: only its blocks with parity(left) + spin = parity(right) are kept, as two
 * matrices one after the other. 'rows': one matrix for each parity p on the right, its rows first left p with spin 0, then the others with
 * spin 1. 'columns': one for each parity on the left, its columns likewise.
 */
export interface ParitySite {
  readonly at: number
  left: Sectors
  right: Sectors
  form: 'rows' | 'columns'
}

const COMPLEX_BYTES = 16

/** The matrix of a parity in the form in which the tensor stands. */
export function matrixOf ({ at, left, right, form }: ParitySite, parity: Parity): Matrix {
  const [rows, columns] = form === 'rows' ? [left[0] + left[1], right[parity]] : [left[parity], right[0] + right[1]]
  const before = form === 'rows' ? rows * right[0] : left[0] * columns
  return { at: at + parity * COMPLEX_BYTES * before, rows, columns }
}

const other = (parity: Parity): Parity => parity === 0 ? 1 : 0

function blockOf (site: ParitySite, parity: Parity, spin: Parity): Block {
  const { left, right, form } = site
  const far = spin === 0 ? parity : other(parity)
  const { at, rows, columns } = matrixOf(site, form === 'rows' ? far : parity)
  const skipped = spin === 0 ? 0 : form === 'rows' ? left[far] * columns : right[parity]
  return { from: (at >> 3) + skipped, plane: rows * columns, stride: columns, rows: left[parity], columns: right[far] }
}

/** Rearranges a tensor into the other form; `spare` is the address of room for it. */
export function turn (cells: Float64Array, site: ParitySite, spare: number): void {
  const old = moveAside(cells, site, spare)
  site.form = site.form === 'rows' ? 'columns' : 'rows'
  for (const parity of PARITIES) {
    for (const spin of PARITIES) copyBlock(cells, blockOf(old, parity, spin), blockOf(site, parity, spin))
  }
}

function moveAside (cells: Float64Array, site: ParitySite, spare: number): ParitySite {
  const { at, left, right } = site
  const count = 2 * (left[0] + left[1]) * (right[0] + right[1])
  cells.copyWithin(spare >> 3, at >> 3, (at >> 3) + count)
  return { ...site, at: spare }
}

function copyBlock (cells: Float64Array, source: Block, target: Block): void {
  for (const part of PARITIES) {
    for (let row = 0; row < source.rows; row++) {
      const from = source.from + part * source.plane + row * source.stride
      cells.copyWithin(target.from + part * target.plane + row * target.stride, from, from + source.columns)
    }
  }
}

/** Multiplies the part of a tensor with its spin in |−⟩ by re + i·im. */
export function turnPhase (cells: Float64Array, site: ParitySite, [c, s]: readonly [number, number]): void {
  for (const parity of PARITIES) {
    const { from, plane, stride, rows, columns } = blockOf(site, parity, 1)
    for (let row = from; row < from + rows * stride; row += stride) {
      for (let x = row; x < row + columns; x++) {
        const [re, im] = [cells[x] ?? 0, cells[x + plane] ?? 0]
        cells[x] = re * c - im * s
        cells[x + plane] = re * s + im * c
      }
    }
  }
}

/** A two-spin tensor: for each parity p of left bond and first spin a matrix, laid out as rows on the left, as columns on the right. */
export interface ParityTheta {
  readonly matrices: readonly [Matrix, Matrix]
  readonly left: Sectors
  readonly right: Sectors
}

/** exp(−iφ·z·z'), in place: in this basis z·z' turns both spins over. With `swap` the spins change places. */
export function applyParityGate (kernels: MpsKernels, theta: ParityTheta, { phi, swap }: TwoSpinGate): void {
  const [cosine, sine] = [Math.cos(phi), Math.sin(phi)]
  for (const parity of PARITIES) {
    for (const far of PARITIES) {
      const [even, odd] = [partOf(theta, { parity, far, spin: 0 }), partOf(theta, { parity, far, spin: 1 })]
      kernels.turnPair(even, odd, { cosine, sine, exchange: swap && parity !== far })
    }
  }
}

interface Place { readonly parity: Parity, readonly far: Parity, readonly spin: Parity }

function partOf ({ matrices, left, right }: ParityTheta, { parity, far, spin }: Place): Block {
  const middle = spin === 0 ? parity : other(parity)
  const { at, rows, columns } = matrices[middle]
  const skipped = (spin === 0 ? 0 : left[middle]) * columns + (far === middle ? 0 : right[middle])
  return { from: (at >> 3) + skipped, plane: rows * columns, stride: columns, rows: left[parity], columns: right[far] }
}

/** Writes a tensor out in full, [left][2][right] in the basis of up and down, to the same place. */
export function unpack (cells: Float64Array, site: ParitySite, { to, spare }: { readonly to: Site, readonly spare: number }): void {
  const packed = moveAside(cells, site, spare)
  const { left, right } = site
  to.left = left[0] + left[1]
  to.right = right[0] + right[1]
  for (const parity of PARITIES) {
    for (const spin of PARITIES) {
      const far = spin === 0 ? parity : other(parity)
      const start = (to.at >> 3) + parity * left[0] * 2 * to.right + far * right[0]
      const full = { start, width: to.right, plane: 2 * to.left * to.right, sign: spin === 0 ? 1 : -1 }
      unpackBlock(cells, blockOf(packed, parity, spin), full)
    }
  }
}

interface Full { readonly start: number, readonly width: number, readonly plane: number, readonly sign: number }

function unpackBlock (cells: Float64Array, block: Block, { start, width, plane, sign }: Full): void {
  for (const part of PARITIES) {
    for (let row = 0; row < block.rows; row++) {
      const from = block.from + part * block.plane + row * block.stride
      const up = start + part * plane + row * 2 * width
      for (let t = 0; t < block.columns; t++) {
        const value = (cells[from + t] ?? 0) * Math.SQRT1_2
        cells[up + t] = value
        cells[up + width + t] = sign * value
      }
    }
  }
}
