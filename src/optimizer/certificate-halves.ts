import type { Rest } from './certificate-rest.js'

/**
 * Whether some assignment is below `needed`, where the couplings between the first half of the free variables and the others are
 * products u·v: each y is a line, g(y) + u·v(y) over u, and a tree of segments (Li and Chao) keeps the lowest lines. Undefined when
 * `spend` said stop. True, so the proof fails, where the couplings are no such products or the numbers are not whole.
 */
export function halvesBelow (rest: Rest, needed: number, spend: (states: number) => boolean): boolean | undefined {
  const { free, constant, whole } = rest
  if (!whole) return true
  const [xs, ys] = [free.slice(0, free.length >> 1), free.slice(free.length >> 1)]
  const products = productsOf(rest, xs, ys)
  if (products === undefined) return true
  const left = walk(rest, xs, { start: constant, factors: products.u, spend })
  const right = left && walk(rest, ys, { start: 0, factors: products.v, spend })
  if (left === undefined || right === undefined) return undefined
  const places = left.slopes.toSorted()
  const lines = createLines(places)
  right.values.forEach((value, k) => { lines.add(right.slopes[k] as number, value) })
  return left.values.some((value, k) => value + lines.least(left.slopes[k] as number) < needed)
}

function productsOf ({ coupling }: Rest, xs: readonly number[], ys: readonly number[]): { u: number[], v: number[] } | undefined {
  const x = xs.find(each => ys.some(y => coupling(each, y) !== 0))
  if (x === undefined) return { u: xs.map(() => 0), v: ys.map(() => 0) }
  const step = ys.reduce((sum, y) => greatestDivisor(sum, Math.abs(coupling(x, y))), 0)
  const y = ys.find(each => coupling(x, each) !== 0) as number
  const v = ys.map(each => coupling(x, each) / step)
  const u = xs.map(each => coupling(each, y) / (coupling(x, y) / step))
  const isProduct = u.every((a, i) => Number.isInteger(a) && v.every((b, j) => coupling(xs[i] as number, ys[j] as number) === a * b))
  return isProduct ? { u, v } : undefined
}

function greatestDivisor (a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

interface Walk {
  readonly start: number
  readonly factors: readonly number[]
  readonly spend: (states: number) => boolean
}

interface States {
  readonly values: Float64Array
  readonly slopes: Float64Array
}

// Gray code: every assignment of these variables, the others being 0.
function walk ({ linear, coupling }: Rest, variables: readonly number[], { start, factors, spend }: Walk): States | undefined {
  const count = 2 ** variables.length
  const [values, slopes] = [new Float64Array(count), new Float64Array(count)]
  const derivative = Float64Array.from(variables, v => linear[v] as number)
  const rows = variables.map(a => Float64Array.from(variables, b => a === b ? 0 : coupling(a, b)))
  let [state, value, slope] = [0, start, 0]
  values[0] = start
  for (let step = 1; step < count; step++) {
    const turned = 31 - Math.clz32(step & -step)
    const sign = (state >> turned & 1) === 0 ? 1 : -1
    state ^= 1 << turned
    value += sign * (derivative[turned] as number)
    slope += sign * (factors[turned] as number)
    rows[turned]?.forEach((weight, other) => { derivative[other] = (derivative[other] as number) + sign * weight })
    values[step] = value
    slopes[step] = slope
    if ((step & 0x3fff) === 0 && !spend(0x4000)) return undefined
  }
  return spend(Math.min(count, 0x4000)) ? { values, slopes } : undefined
}

interface Lines {
  add: (slope: number, start: number) => void
  /** The lowest line at a place; only at those that were named. */
  least: (place: number) => number
}

function createLines (places: Float64Array): Lines {
  const slopes = new Float64Array(2 * places.length)
  const starts = new Float64Array(2 * places.length).fill(Infinity)
  const at = (node: number, k: number): number => (starts[node] as number) + (slopes[node] as number) * (places[k] as number)
  // nodes of the tree over places low … high: low + high is its own for each of them, halves being low … middle and middle + 1 … high
  const add = (slope: number, start: number): void => {
    for (let low = 0, high = places.length - 1; ;) {
      const node = low === high ? 2 * low : low + high | 1
      const middle = (low + high) >> 1
      const isBelow = start + slope * (places[middle] as number) < at(node, middle)
      if (isBelow) {
        const [oldSlope, oldStart] = [slopes[node] as number, starts[node] as number]
        slopes[node] = slope
        starts[node] = start
        slope = oldSlope
        start = oldStart
      }
      if (low === high || start === Infinity) return
      if (start + slope * (places[low] as number) < at(node, low)) high = middle
      else if (start + slope * (places[high] as number) < at(node, high)) low = middle + 1
      else return
    }
  }
  return { add, least: place => least(place) }

  function least (place: number): number {
    let result = Infinity
    for (let low = 0, high = places.length - 1; ;) {
      const node = low === high ? 2 * low : low + high | 1
      result = Math.min(result, (starts[node] as number) + (slopes[node] as number) * place)
      if (low === high) return result
      const middle = (low + high) >> 1
      if (place <= (places[middle] as number)) high = middle
      else low = middle + 1
    }
  }
}
