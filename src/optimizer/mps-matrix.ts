import type { Matrix } from './mps-kernels.js'

export function addToDiagonal (cells: Float64Array, { at, rows }: Matrix, value: number): void {
  for (let i = 0; i < rows; i++) cells[(at >> 3) + i * (rows + 1)] = (cells[(at >> 3) + i * (rows + 1)] ?? 0) + value
}

export function adjoint (cells: Float64Array, { at, rows, columns }: Matrix, to: number): void {
  const size = rows * columns
  transpose(cells, { from: at >> 3, to: to >> 3, rows, columns })
  transpose(cells, { from: (at >> 3) + size, to: (to >> 3) + size, rows, columns })
  for (let t = (to >> 3) + size; t < (to >> 3) + 2 * size; t++) cells[t] = -(cells[t] ?? 0)
}

export function copy (cells: Float64Array, { at, rows, columns }: Matrix, { to, transposed }: Destination): void {
  const size = rows * columns
  if (!transposed) cells.copyWithin(to >> 3, at >> 3, (at >> 3) + 2 * size)
  else for (const plane of [0, size]) transpose(cells, { from: (at >> 3) + plane, to: (to >> 3) + plane, rows, columns })
}

export interface Destination { readonly to: number, readonly transposed: boolean }

export interface Transposition { readonly from: number, readonly to: number, readonly rows: number, readonly columns: number }

export function transpose (cells: Float64Array, { from, to, rows, columns }: Transposition): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) cells[to + j * rows + i] = cells[from + i * columns + j] ?? 0
  }
}
