import type { Block, Turning } from './mps-kernels.js'

interface Pair extends Turning { readonly even: Block, readonly odd: Block }

/** `turnPair` of the kernels. */
export function turnPair (cells: Float64Array, { even, odd, cosine: c, sine: s, exchange }: Pair): void {
  for (let row = 0; row < even.rows; row++) {
    const [a, b] = [even.from + row * even.stride, odd.from + row * odd.stride]
    const [x, y, xPlane, yPlane] = exchange ? [b, a, odd.plane, even.plane] : [a, b, even.plane, odd.plane]
    for (let t = 0; t < even.columns; t++) {
      const [ar, ai] = [cells[a + t] ?? 0, cells[a + even.plane + t] ?? 0]
      const [br, bi] = [cells[b + t] ?? 0, cells[b + odd.plane + t] ?? 0]
      cells[x + t] = c * ar + s * bi
      cells[x + xPlane + t] = c * ai - s * br
      cells[y + t] = c * br + s * ai
      cells[y + yPlane + t] = c * bi - s * ar
    }
  }
}
