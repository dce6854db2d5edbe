import { kernelModule } from './kernels.js'

/** Whole-number problem of `count` variables: fields, and couplings as a symmetric row-major matrix. */
export interface Block {
  readonly count: number
  readonly fields: Int32Array
  readonly couplings: Int32Array
  /** Partial sums fit 16 bits, so twice as many lanes can be used. */
  readonly narrow: boolean
}

export interface EnumerationKernel {
  readonly kind: 'simd' | 'plain'
  /** The least of Σ field·x + Σ coupling·x·x over all 2^count x. */
  least: (block: Block) => number
}

type Run = (out: number, fields: number, couplings: number, rows: number, count: number) => void

/** Variables in registers at the end of the recursion. */
const TAIL = 6
const MAX_COUNT = 30
const OUT = 1024
const FIELDS = OUT + 16
const COUPLINGS = FIELDS + 16 * MAX_COUNT
const ROWS = COUPLINGS + 16 * MAX_COUNT * MAX_COUNT

export function createEnumerationKernel ({ plain = false } = {}): EnumerationKernel {
  const module = plain ? undefined : kernelModule('exact')
  if (module === undefined) return { kind: 'plain', least: leastPlain }
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { enumerate16, enumerate32 } = new WebAssembly.Instance(module, { env: { memory } }).exports
  const narrow = { run: enumerate16 as Run, cells: new Int16Array(memory.buffer), laneBits: 3 }
  const wide = { run: enumerate32 as Run, cells: new Int32Array(memory.buffer), laneBits: 2 }
  return { kind: 'simd', least: block => block.narrow ? leastInLanes(block, narrow) : leastInLanes(block, wide) }
}

interface Lanes {
  readonly run: Run
  readonly cells: Int16Array | Int32Array
  readonly laneBits: number
}

// The first variables are spread over the lanes; the others go through the kernel. Missing variables are filled up with zeros.
function leastInLanes ({ count, fields, couplings }: Block, { run, cells, laneBits }: Lanes): number {
  const lanes = 1 << laneBits
  const rest = Math.max(count - laneBits, TAIL)
  const at = (address: number): number => address / cells.BYTES_PER_ELEMENT
  const field = (v: number): number => v < count ? fields[v] as number : 0
  const coupling = (u: number, v: number): number => u < count && v < count ? couplings[u * count + v] as number : 0
  for (let v = 0; v < rest; v++) {
    for (let lane = 0; lane < lanes; lane++) {
      let sum = field(laneBits + v)
      for (let bit = 0; bit < laneBits; bit++) if ((lane >> bit & 1) === 1) sum += coupling(bit, laneBits + v)
      cells[at(FIELDS) + v * lanes + lane] = sum
    }
    for (let u = 0; u < v; u++) {
      const from = at(COUPLINGS) + (u * rest + v) * lanes
      cells.fill(coupling(laneBits + u, laneBits + v), from, from + lanes)
    }
  }
  run(OUT, FIELDS, COUPLINGS, ROWS, rest)
  let least = Infinity
  for (let lane = 0; lane < lanes; lane++) {
    let sum = cells[at(OUT) + lane] as number
    for (let bit = 0; bit < laneBits; bit++) {
      if ((lane >> bit & 1) === 0) continue
      sum += field(bit)
      for (let other = 0; other < bit; other++) if ((lane >> other & 1) === 1) sum += coupling(other, bit)
    }
    least = Math.min(least, sum)
  }
  return least
}

function leastPlain ({ count, fields, couplings }: Block): number {
  const rows = new Int32Array((count + 1) * count)
  rows.set(fields)
  const least = (depth: number, row: number): number => {
    if (depth === count) return 0
    const own = rows[row + depth] as number
    if (depth === count - 1) return own < 0 ? own : 0
    if (depth === count - 2) {
      const next = rows[row + depth + 1] as number
      const both = next + (couplings[depth * count + depth + 1] as number)
      const off = next < 0 ? next : 0
      const on = own + (both < 0 ? both : 0)
      return on < off ? on : off
    }
    const off = least(depth + 1, row)
    const raised = (depth + 1) * count
    for (let v = depth + 1; v < count; v++) rows[raised + v] = (rows[row + v] as number) + (couplings[depth * count + v] as number)
    const on = own + least(depth + 1, raised)
    return on < off ? on : off
  }
  return least(0, 0)
}
