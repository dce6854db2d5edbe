import type { SpinForm } from './bound-slack.js'
import { fillSlack } from './bound-slack.js'
import type { Triangle } from './bound-triangles.js'

interface Point {
  readonly form: SpinForm
  readonly triangles: readonly Triangle[]
  /** Z⁻¹. */
  readonly inverse: Float64Array
  /** The Newton direction d, and s = 1/μ. */
  readonly direction: Float64Array
  readonly pull: number
}

/** X = μ·(Z⁻¹ + Z⁻¹·D·Z⁻¹), D = Diag(d) + Σ dₜAₜ: its diagonal is 1, and near the centre it is semidefinite. */
export function primalOf ({ form, triangles, inverse, direction, pull }: Point): Float64Array {
  const { size } = form
  const middle = new Float64Array(size * size)
  fillSlack({ ...form, matrix: middle.slice() }, triangles, direction.map(each => -each), middle)
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) middle[j * size + i] = middle[i * size + j] as number
  const whole = product(inverse, product(middle, inverse, size), size)
  return whole.map((each, i) => ((inverse[i] as number) + each) / pull)
}

function product (a: Float64Array, b: Float64Array, size: number): Float64Array {
  const c = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const scale = a[i * size + k] as number
      for (let j = 0; j < size; j++) c[i * size + j] = (c[i * size + j] as number) + scale * (b[k * size + j] as number)
    }
  }
  return c
}
