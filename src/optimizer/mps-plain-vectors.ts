/** A complex vector: where its planes begin. */
export interface Vector { readonly cells: Float64Array, readonly re: number, readonly im: number }

/** y −= c·x; returns Σ|y|². */
export function subtract (y: Vector, x: Vector, [cr, ci, count]: readonly [number, number, number]): number {
  let sum = 0
  for (let t = 0; t < count; t++) {
    const a = x.cells[x.re + t] ?? 0
    const b = x.cells[x.im + t] ?? 0
    const re = (y.cells[y.re + t] ?? 0) - (cr * a - ci * b)
    const im = (y.cells[y.im + t] ?? 0) - (cr * b + ci * a)
    y.cells[y.re + t] = re
    y.cells[y.im + t] = im
    sum += re * re + im * im
  }
  return sum
}

/** conj(x)·y as [real, imaginary]. */
export function dot (x: Vector, y: Vector, count: number): [number, number] {
  let re = 0
  let im = 0
  for (let t = 0; t < count; t++) {
    const a = x.cells[x.re + t] ?? 0
    const b = x.cells[x.im + t] ?? 0
    const u = y.cells[y.re + t] ?? 0
    const v = y.cells[y.im + t] ?? 0
    re += a * u + b * v
    im += a * v - b * u
  }
  return [re, im]
}

/** Σ x² over count numbers. */
export function weigh (cells: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let t = from; t < from + count; t++) sum += (cells[t] ?? 0) * (cells[t] ?? 0)
  return sum
}

export function scale (cells: Float64Array, { re, im }: Vector, [factor, count]: readonly [number, number]): void {
  for (let t = 0; t < count; t++) {
    cells[re + t] = (cells[re + t] ?? 0) * factor
    cells[im + t] = (cells[im + t] ?? 0) * factor
  }
}
