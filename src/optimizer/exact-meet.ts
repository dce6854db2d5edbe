import type { Enumeration, Leaf } from './exact-enumerate.js'

/** Whole numbers, one a variable of each half of a leaf: the couplings between the halves are their products. */
export interface RankOne {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** The factors of the couplings between the first half of the variables and the others, where there are any. */
export function rankOne ({ count, weight, whole }: Leaf): RankOne | undefined {
  if (!whole) return undefined
  const cut = count >> 1
  const at = (i: number, j: number): number => weight[i * count + cut + j] as number
  const [first, second] = [new Float64Array(cut), new Float64Array(count - cut)]
  const everyPair = (holds: (i: number, j: number) => boolean): boolean => first.every((_, i) => second.every((__, j) => holds(i, j)))
  const pivot = first.findIndex((_, i) => second.some((__, j) => at(i, j) !== 0))
  if (pivot < 0) return { first, second }
  const divisor = second.reduce((sum, _, j) => divisorOf(sum, at(pivot, j)), 0)
  second.forEach((_, j) => { second[j] = at(pivot, j) / divisor })
  const column = second.findIndex(factor => factor !== 0)
  first.forEach((_, i) => { first[i] = at(i, column) / (second[column] as number) })
  const found = first.every(Number.isInteger) && everyPair((i, j) => at(i, j) === (first[i] as number) * (second[j] as number))
  return found ? { first, second } : undefined
}

function divisorOf (a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisorOf(b, a % b)
}

interface Request {
  readonly factors: RankOne
  /** Only what is below is of interest. */
  readonly limit: number
  readonly shouldStop: () => boolean
}

/**
 * The least of f(x) + g(y) + u(x)·v(y) over all pairs of halves x, y. With x ordered by u and y against v, what is added to f(x) is a Monge
 * matrix, so the place of the least y moves one way as x goes up and is found by halving: 2^(n/2)·n steps instead of 2^n (the ordered
 * halves are those of Horowitz and Sahni 1974). Whole numbers only: every sum is exact.
 */
export function meetInTheMiddle (leaf: Leaf, { factors, limit, shouldStop }: Request): Enumeration {
  const cut = leaf.count >> 1
  const rows = halfOf(leaf, { from: 0, slopes: factors.first, constant: leaf.constant })
  const columns = halfOf(leaf, { from: cut, slopes: factors.second, constant: 0 })
  const last = columns.values.length - 1
  let [least, row, column, complete] = [limit, -1, -1, true]
  const look = (low: number, high: number, left: number, right: number): void => {
    if (low > high || !complete) return
    if (right - left > 1024 && shouldStop()) complete = false
    const middle = (low + high) >> 1
    const slope = rows.slopes[middle] as number
    let [best, place] = [Infinity, left]
    for (let k = left; k <= right; k++) {
      const value = (columns.values[last - k] as number) + slope * (columns.slopes[last - k] as number)
      if (value < best) {
        best = value
        place = k
      }
    }
    best += rows.values[middle] as number
    if (best < least) [least, row, column] = [best, middle, last - place]
    look(low, middle - 1, left, place)
    look(middle + 1, high, place, right)
  }
  look(0, rows.values.length - 1, 0, last)
  if (row < 0) return { found: undefined, complete }
  const [x, y] = [rows.states[row] as number, columns.states[column] as number]
  const bits = Uint8Array.from({ length: leaf.count }, (_, v) => (v < cut ? x >> v : y >> (v - cut)) & 1)
  return { found: { bits, value: least }, complete }
}

/** Every state of half of the variables in the order of its slope. */
interface Half {
  readonly states: Uint32Array
  readonly slopes: Float64Array
  readonly values: Float64Array
}

interface HalfRequest {
  readonly from: number
  readonly slopes: Float64Array
  readonly constant: number
}

function halfOf ({ count, linear, weight }: Leaf, { from, slopes, constant }: HalfRequest): Half {
  const length = 2 ** slopes.length
  const [values, sums, change] = [new Float64Array(length), new Float64Array(length), new Float64Array(length / 2 + 1)]
  values[0] = constant
  let states = new Uint32Array(1)
  for (let v = 0; v < slopes.length; v++) {
    const bit = 1 << v
    change[0] = linear[from + v] as number
    for (let w = 0; w < v; w++) {
      const coupling = weight[(from + v) * count + from + w] as number
      for (let state = 0; state < 1 << w; state++) change[state | 1 << w] = (change[state] as number) + coupling
    }
    for (let state = 0; state < bit; state++) {
      values[state | bit] = (values[state] as number) + (change[state] as number)
      sums[state | bit] = (sums[state] as number) + (slopes[v] as number)
    }
    states = merged(states, sums, bit)
  }
  const inOrder = (numbers: Float64Array): Float64Array => Float64Array.from(states, state => numbers[state] as number)
  return { states, slopes: inOrder(sums), values: inOrder(values) }
}

// The states with the new bit are in the same order among themselves as those without it.
function merged (states: Uint32Array, sums: Float64Array, bit: number): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(2 * states.length)
  let [off, on] = [0, 0]
  for (let k = 0; k < both.length; k++) {
    const [without, withBit] = [states[off], states[on]]
    const isOff = without !== undefined && (withBit === undefined || (sums[without] as number) <= (sums[withBit | bit] as number))
    both[k] = isOff ? without : (withBit ?? 0) | bit
    if (isOff) off++
    else on++
  }
  return both
}
