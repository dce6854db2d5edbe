import type { StateKernel } from './state-vector-kernel.js'

interface Header {
  readonly low: number
  readonly high: number
  readonly exact: boolean
  readonly energies: Float64Array
  readonly levels: Uint16Array
  readonly table: Float64Array
  readonly outer: Float64Array
  readonly cross: Float64Array
  readonly half: number
}

/** Both parts of a state. */
interface Parts {
  readonly re: Float64Array
  readonly im: Float64Array
}

/** Which amplitudes: those of the blocks `from` … `to` − 1, or of the columns of tiles. */
interface Span {
  readonly from: number
  readonly to: number
}

/** The kernel in plain TypeScript, for where WebAssembly SIMD is missing, and to check it. */
export function createPlainKernel (buffer: SharedArrayBuffer): StateKernel {
  const parts = (re: number, im: number): Parts => {
    const states = 2 ** (header().low + header().high)
    return { re: new Float64Array(buffer, re, states), im: new Float64Array(buffer, im, states) }
  }
  const header = (): Header => readHeader(buffer)
  return {
    mixLow: (re, im, from, to, cosine, sine) => {
      const { low } = header()
      for (let qubit = 0; qubit < low; qubit++) mix(parts(re, im), lowPairs(qubit, low, { from, to }), cosine, sine)
    },
    forwardLow: (re, im, from, to, cosine, sine, start) => {
      const state = parts(re, im)
      const { low } = header()
      if (start !== 0) {
        state.re.fill(start, from << low, to << low)
        state.im.fill(0, from << low, to << low)
      }
      turn(state, header(), { from, to })
      for (let qubit = 0; qubit < low; qubit++) mix(state, lowPairs(qubit, low, { from, to }), cosine, sine)
    },
    forwardHigh: (re, im, from, to, cosine, sine, qubit, bits) => {
      for (let bit = 0; bit < bits; bit++) mix(parts(re, im), highPairs({ qubit, bits, bit }, { from, to }), cosine, sine)
    },
    moments: (re, im, from, to, sums) => moments(parts(re, im), header(), { from, to }, new Float64Array(buffer, sums)),
    histogram: (re, im, from, to, bins) => { histogram(parts(re, im), header(), { from, to }, new Float64Array(buffer, bins)) },
    weigh: (re, im, otherRe, otherIm, from, to, cap, shift, factor) => {
      const { low, energies } = header()
      const [a, b] = [parts(re, im), parts(otherRe, otherIm)]
      for (let x = from << low; x < to << low; x++) {
        const weight = (Math.min(energies[x] ?? 0, cap) - shift) * factor
        b.re[x] = weight * (a.re[x] ?? 0)
        b.im[x] = weight * (a.im[x] ?? 0)
      }
    },
    backwardLow: (ar, ai, br, bi, from, to, cosine, sine, _scratch, out) => {
      const [a, b] = [parts(ar, ai), parts(br, bi)]
      const { low, energies } = header()
      const sums = new Float64Array(buffer, out, 2)
      for (let qubit = 0; qubit < low; qubit++) {
        sums[0] = (sums[0] ?? 0) + back([a, b], () => lowPairs(qubit, low, { from, to }), cosine, sine)
      }
      for (let x = from << low; x < to << low; x++) sums[1] = (sums[1] ?? 0) + (energies[x] ?? 0) * cross(b, x, a, x)
      turn(a, header(), { from, to })
      turn(b, header(), { from, to })
    },
    backwardHigh: (ar, ai, br, bi, from, to, cosine, sine, qubit, bits, out) => {
      const both = [parts(ar, ai), parts(br, bi)] as const
      const sums = new Float64Array(buffer, out, 2)
      for (let bit = 0; bit < bits; bit++) {
        sums[0] = (sums[0] ?? 0) + back(both, () => highPairs({ qubit, bits, bit }, { from, to }), cosine, sine)
      }
    }
  }
}

function readHeader (buffer: SharedArrayBuffer): Header {
  const [low = 0, high = 0, exact = 0, energies = 0, table = 0, outer = 0, cross = 0, half = 0, levels = 0] = new Uint32Array(buffer, 0, 9)
  return {
    low,
    high,
    half,
    exact: exact !== 0,
    energies: new Float64Array(buffer, energies, 2 ** (low + high)),
    levels: new Uint16Array(buffer, levels, 2 ** (low + high)),
    table: new Float64Array(buffer, table),
    outer: new Float64Array(buffer, outer),
    cross: new Float64Array(buffer, cross)
  }
}

type Pairs = Generator<readonly [start: number, end: number, distance: number]>

// runs of amplitudes x and their partners x + distance, which differ in one qubit
function * lowPairs (qubit: number, low: number, { from, to }: Span): Pairs {
  const distance = 2 ** qubit
  for (let x = from << low; x < to << low; x += 2 * distance) yield [x, x + distance, distance]
}

// a tile is 2^11 amplitudes: 2^bits rows that are 2^qubit apart, each of 2^(11 − bits) columns
function * highPairs ({ qubit, bits, bit }: { qubit: number, bits: number, bit: number }, { from, to }: Span): Pairs {
  const columns = 2 ** (11 - bits)
  const across = 2 ** qubit / columns
  for (let tile = from; tile < to; tile++) {
    const start = Math.floor(tile / across) * 2 ** (qubit + bits) + (tile % across) * columns
    for (let row = 0; row < 2 ** bits; row++) {
      const x = start + row * 2 ** qubit
      if ((row >> bit & 1) === 0) yield [x, x + columns, 2 ** (qubit + bit)]
    }
  }
}

function mix ({ re, im }: Parts, pairs: Pairs, cosine: number, sine: number): void {
  for (const [start, end, distance] of pairs) {
    for (let x = start; x < end; x++) {
      const [r0, i0, r1, i1] = [re[x] ?? 0, im[x] ?? 0, re[x + distance] ?? 0, im[x + distance] ?? 0]
      re[x] = cosine * r0 + sine * i1
      im[x] = cosine * i0 - sine * r1
      re[x + distance] = cosine * r1 + sine * i0
      im[x + distance] = cosine * i1 - sine * r0
    }
  }
}

function back ([a, b]: readonly [Parts, Parts], pairs: () => Pairs, cosine: number, sine: number): number {
  let sum = 0
  for (const [start, end, distance] of pairs()) {
    for (let x = start; x < end; x++) sum += cross(b, x, a, x + distance) + cross(b, x + distance, a, x)
  }
  mix(a, pairs(), cosine, sine)
  mix(b, pairs(), cosine, sine)
  return sum
}

// Im(conj(b[y])·a[x])
function cross (b: Parts, y: number, a: Parts, x: number): number {
  return (b.re[y] ?? 0) * (a.im[x] ?? 0) - (b.im[y] ?? 0) * (a.re[x] ?? 0)
}

function turn ({ re, im }: Parts, header: Header, { from, to }: Span): void {
  const { low, exact, table, levels } = header
  for (let block = from; block < to; block++) {
    const fields = exact ? [] : crossFields(header, block)
    for (let x = block << low; x < (block + 1) << low; x++) {
      const level = 2 * (levels[x] ?? 0)
      const [c, s] = exact ? [table[level] ?? 0, table[level + 1] ?? 0] : product(header, x, fields)
      const [r, i] = [re[x] ?? 0, im[x] ?? 0]
      re[x] = r * c - i * s
      im[x] = r * s + i * c
    }
  }
}

type Complex = readonly [re: number, im: number]

function times ([a, b]: Complex, [c, d]: Complex): Complex {
  return [a * c - b * d, a * d + b * c]
}

// the phase between low qubit i (z_i = +1) and the high qubits of this block
function crossFields ({ low, high, half, cross: table }: Header, block: number): Complex[] {
  const entries = 2 ** half + 2 ** (high - half)
  const entry = (at: number): Complex => [table[2 * at] ?? 0, table[2 * at + 1] ?? 0]
  return Array.from({ length: low }, (_, i) => {
    const row = i * entries
    return times(entry(row + (block & (2 ** half - 1))), entry(row + 2 ** half + (block >> half)))
  })
}

function product ({ low, table, outer }: Header, x: number, fields: readonly Complex[]): Complex {
  const block = x >> low
  const inside = x & (2 ** low - 1)
  let phase: Complex = times([table[inside] ?? 0, table[inside + 2 ** low] ?? 0], [outer[2 * block] ?? 0, outer[2 * block + 1] ?? 0])
  fields.forEach(([re, im], i) => { phase = times(phase, [re, (x >> i & 1) === 0 ? im : -im]) })
  return phase
}

function moments ({ re, im }: Parts, { low, energies }: Header, { from, to }: Span, sums: Float64Array): number {
  let energy = 0
  for (let block = from; block < to; block++) {
    let total = 0
    for (let x = block << low; x < (block + 1) << low; x++) {
      const p = (re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2
      total += p
      energy += p * (energies[x] ?? 0)
    }
    sums[block] = total
  }
  return energy
}

function histogram ({ re, im }: Parts, { low, energies, levels }: Header, { from, to }: Span, bins: Float64Array): void {
  for (let x = from << low; x < to << low; x++) {
    const p = (re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2
    const bin = 2 * (levels[x] ?? 0)
    bins[bin] = (bins[bin] ?? 0) + p
    bins[bin + 1] = (bins[bin + 1] ?? 0) + p * (energies[x] ?? 0)
  }
}
