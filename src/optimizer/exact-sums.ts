import type { Leaf } from './exact-enumerate.js'

interface Sums {
  readonly count: number
  readonly linear: Float64Array
  /** Of the couplings of each state. */
  readonly pairs: Float64Array
  /** Scratch. */
  readonly sums: Float64Array
}

/** The lowest of all states, where one is below the limit. */
export function lowestBelow (limit: number, { count, linear, pairs, sums }: Sums): { state: number, value: number } | undefined {
  sums[0] = 0
  let [least, state] = [limit, -1]
  if (limit > 0) [least, state] = [0, 0]
  for (let v = 0; v < count; v++) {
    const [half, own] = [1 << v, linear[v] as number]
    for (let s = 0; s < half; s++) {
      const sum = (sums[s] as number) + own
      sums[half | s] = sum
      const value = sum + (pairs[half | s] as number)
      if (value < least) {
        least = value
        state = half | s
      }
    }
  }
  return state < 0 ? undefined : { state, value: least }
}

/** The sums of the couplings of each state of the first variables. */
export function pairSums ({ weight, count: pitch }: Leaf, bits: number): Float64Array {
  const sums = new Float64Array(1 << bits)
  for (let v = 0; v < bits; v++) {
    const half = 1 << v
    const moved = new Float64Array(half)
    for (let s = 1; s < half; s++) {
      const top = 31 - Math.clz32(s)
      moved[s] = (moved[s ^ 1 << top] as number) + (weight[v * pitch + top] as number)
    }
    for (let s = 0; s < half; s++) sums[half | s] = (sums[s] as number) + (moved[s] as number)
  }
  return sums
}
