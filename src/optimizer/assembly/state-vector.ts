// asc: --importMemory --enable threads --sharedMemory --initialMemory 1 --maximumMemory 65536
// A state of n = low + high qubits in two arrays of f64, real and imaginary; addresses and tables stand in the header at byte 0, laid out
// by state-vector-layout.ts. Every function works on a range of blocks (2^low amplitudes) or of column tiles, so that workers share one
// state and the caller keeps control. Two qubits at a time: with u = a00 + a11 and v = a01 + a10, exp(-iβ(X₁ + X₂)) adds w = αu − iσv to
// a00 and a11, and z = αv − iσu to a01 and a10, where α = −sin²β and σ = sin β·cos β: 24 operations where two steps of I − i·tan β·X take
// 32, unitary by itself for every β.

// @ts-ignore: decorator
@inline function swap (a: v128): v128 { return v128.shuffle<f64>(a, a, 1, 0) }
// @ts-ignore: decorator
@inline function field (index: i32): usize { return <usize>load<u32>(index << 2) }

function mixPairLow (re: usize, im: usize, bytes: usize, alpha: v128, sigma: v128): void {
  for (let o: usize = 0; o < bytes; o += 32) {
    const r0 = v128.load(re + o)
    const r1 = v128.load(re + o, 16)
    const i0 = v128.load(im + o)
    const i1 = v128.load(im + o, 16)
    const ur = f64x2.add(r0, swap(r1))
    const ui = f64x2.add(i0, swap(i1))
    const wr = f64x2.add(f64x2.mul(alpha, ur), f64x2.mul(sigma, swap(ui)))
    const wi = f64x2.sub(f64x2.mul(alpha, ui), f64x2.mul(sigma, swap(ur)))
    v128.store(re + o, f64x2.add(r0, wr))
    v128.store(re + o, f64x2.add(r1, swap(wr)), 16)
    v128.store(im + o, f64x2.add(i0, wi))
    v128.store(im + o, f64x2.add(i1, swap(wi)), 16)
  }
}

// Re of an even number of set bits and Im of an odd one turn among themselves: each half by itself needs few registers.
// @ts-ignore: decorator
@inline function mixQuad (re: usize, im: usize, s: usize, at: usize, alpha: v128, sigma: v128): void {
  const r0 = v128.load(re + at)
  const r3 = v128.load(re + 3 * s + at)
  const i1 = v128.load(im + s + at)
  const i2 = v128.load(im + 2 * s + at)
  const ur = f64x2.add(r0, r3)
  const vi = f64x2.add(i1, i2)
  const wr = f64x2.add(f64x2.mul(alpha, ur), f64x2.mul(sigma, vi))
  const zi = f64x2.sub(f64x2.mul(alpha, vi), f64x2.mul(sigma, ur))
  const r1 = v128.load(re + s + at)
  const r2 = v128.load(re + 2 * s + at)
  const i0 = v128.load(im + at)
  const i3 = v128.load(im + 3 * s + at)
  v128.store(re + at, f64x2.add(r0, wr))
  v128.store(re + 3 * s + at, f64x2.add(r3, wr))
  v128.store(im + s + at, f64x2.add(i1, zi))
  v128.store(im + 2 * s + at, f64x2.add(i2, zi))
  const ui = f64x2.add(i0, i3)
  const vr = f64x2.add(r1, r2)
  const wi = f64x2.sub(f64x2.mul(alpha, ui), f64x2.mul(sigma, vr))
  const zr = f64x2.add(f64x2.mul(alpha, vr), f64x2.mul(sigma, ui))
  v128.store(re + s + at, f64x2.add(r1, zr))
  v128.store(re + 2 * s + at, f64x2.add(r2, zr))
  v128.store(im + at, f64x2.add(i0, wi))
  v128.store(im + 3 * s + at, f64x2.add(i3, wi))
}

// four rows of `width` bytes, a multiple of 64; constants are added last, to end up inside the instructions
function mixRows (re: usize, im: usize, s: usize, width: usize, alpha: v128, sigma: v128): void {
  for (const end = re + width; re < end; re += 64, im += 64) {
    mixQuad(re, im, s, 0, alpha, sigma)
    mixQuad(re, im, s, 16, alpha, sigma)
    mixQuad(re, im, s, 32, alpha, sigma)
    mixQuad(re, im, s, 48, alpha, sigma)
  }
}

function mixPair (re: usize, im: usize, bytes: usize, s: usize, alpha: v128, sigma: v128): void {
  if (s == 32) {
    for (const end = re + bytes; re < end; re += 128, im += 128) {
      mixQuad(re, im, 32, 0, alpha, sigma)
      mixQuad(re, im, 32, 16, alpha, sigma)
    }
    return
  }
  for (let base: usize = 0; base < bytes; base += 4 * s) mixRows(re + base, im + base, s, s, alpha, sigma)
}

// one qubit left over: a0 ← cos β·a0 − i·sin β·a1, and the other way round
function singleRows (re: usize, im: usize, s: usize, width: usize, cosine: v128, sine: v128): void {
  for (const end = re + width; re < end; re += 16, im += 16) {
    const r0 = v128.load(re)
    const r1 = v128.load(re + s)
    const i0 = v128.load(im)
    const i1 = v128.load(im + s)
    v128.store(re, f64x2.add(f64x2.mul(cosine, r0), f64x2.mul(sine, i1)))
    v128.store(re + s, f64x2.add(f64x2.mul(cosine, r1), f64x2.mul(sine, i0)))
    v128.store(im, f64x2.sub(f64x2.mul(cosine, i0), f64x2.mul(sine, r1)))
    v128.store(im + s, f64x2.sub(f64x2.mul(cosine, i1), f64x2.mul(sine, r0)))
  }
}

function mixSingle (re: usize, im: usize, bytes: usize, s: usize, cosine: v128, sine: v128): void {
  for (let base: usize = 0; base < bytes; base += 2 * s) singleRows(re + base, im + base, s, s, cosine, sine)
}

// the low qubits of a block
function mixBlock (re: usize, im: usize, low: i32, cosine: f64, sine: f64): void {
  const bytes: usize = 8 << low
  const alpha = f64x2.splat(-sine * sine)
  const sigma = f64x2.splat(sine * cosine)
  mixPairLow(re, im, bytes, alpha, sigma)
  let qubit = 2
  for (; qubit + 1 < low; qubit += 2) mixPair(re, im, bytes, 8 << qubit, alpha, sigma)
  if (qubit < low) mixSingle(re, im, bytes, 8 << qubit, f64x2.splat(cosine), f64x2.splat(sine))
}

// a block times the phases of a table of levels: (cos, sin) pairs, one a level
function phaseByLevel (re: usize, im: usize, block: i32, low: i32): void {
  const table = field(4)
  let level = field(2) + (<usize>block << (low + 1))
  const bytes: usize = 8 << low
  for (let o: usize = 0; o < bytes; o += 16, level += 4) {
    const a = v128.load(table + (<usize>load<u16>(level) << 4))
    const b = v128.load(table + (<usize>load<u16>(level, 2) << 4))
    const c = v128.shuffle<f64>(a, b, 0, 2)
    const s = v128.shuffle<f64>(a, b, 1, 3)
    const r = v128.load(re + o)
    const i = v128.load(im + o)
    v128.store(re + o, f64x2.sub(f64x2.mul(r, c), f64x2.mul(i, s)))
    v128.store(im + o, f64x2.add(f64x2.mul(r, s), f64x2.mul(i, c)))
  }
}

// The phase of the couplings between this block's high qubits and low qubit i, for z_i = +1, as a product of two table entries.
function crossPhases (block: i32, low: i32, out: usize): void {
  const half = <i32>field(7)
  const a = field(6)
  const entries: usize = (1 << half) + (1 << (<i32>field(1) - half))
  const first: usize = <usize>(block & ((1 << half) - 1)) << 4
  const second: usize = ((<usize>(block >> half)) + (1 << half)) << 4
  for (let i = 0; i < low; i++) {
    const row = a + ((<usize>i * entries) << 4)
    const xr = load<f64>(row + first)
    const xi = load<f64>(row + first, 8)
    const yr = load<f64>(row + second)
    const yi = load<f64>(row + second, 8)
    store<f64>(out + (<usize>i << 4), xr * yr - xi * yi)
    store<f64>(out + (<usize>i << 4), xr * yi + xi * yr, 8)
  }
}

// out[x] = start · Π_i (phase_i, conjugate where bit i of x is set), split re/im, 2^bits entries
function spread (phases: usize, bits: i32, re: usize, im: usize): void {
  for (let k = 0; k < bits; k++) {
    const pr = load<f64>(phases + (<usize>k << 4))
    const pi = load<f64>(phases + (<usize>k << 4), 8)
    const s: usize = 8 << k
    for (let o: usize = 0; o < s; o += 8) {
      const r = load<f64>(re + o)
      const i = load<f64>(im + o)
      store<f64>(re + o + s, r * pr + i * pi)
      store<f64>(im + o + s, i * pr - r * pi)
      store<f64>(re + o, r * pr - i * pi)
      store<f64>(im + o, i * pr + r * pi)
    }
  }
}

// phase(x) = inner(x_low) · outer(block) · cross: the couplings inside the low part, inside the high part, and between them
function phaseByProduct (re: usize, im: usize, block: i32, low: i32, scratch: usize): void {
  crossPhases(block, low, scratch)
  const columns = low < 5 ? low : 5
  const rows = low - columns
  const ar = scratch + 1024
  const ai = ar + 512
  const br = ai + 512
  const bi = br + (8 << 7)
  store<f64>(ar, 1)
  store<f64>(ai, 0)
  spread(scratch, columns, ar, ai)
  const outer = field(5) + (<usize>block << 4)
  store<f64>(br, load<f64>(outer))
  store<f64>(bi, load<f64>(outer, 8))
  spread(scratch + (<usize>columns << 4), rows, br, bi)
  let inner = field(4)
  const imInner: usize = 8 << low
  const width: usize = 8 << columns
  for (let row: usize = 0; row < <usize>(8 << rows); row += 8) {
    const pr = f64x2.splat(load<f64>(br + row))
    const pi = f64x2.splat(load<f64>(bi + row))
    for (let o: usize = 0; o < width; o += 16, inner += 16, re += 16, im += 16) {
      const qr = v128.load(ar + o)
      const qi = v128.load(ai + o)
      const tr = f64x2.sub(f64x2.mul(pr, qr), f64x2.mul(pi, qi))
      const ti = f64x2.add(f64x2.mul(pr, qi), f64x2.mul(pi, qr))
      const dr = v128.load(inner)
      const di = v128.load(inner + imInner)
      const c = f64x2.sub(f64x2.mul(tr, dr), f64x2.mul(ti, di))
      const s = f64x2.add(f64x2.mul(tr, di), f64x2.mul(ti, dr))
      const r = v128.load(re)
      const i = v128.load(im)
      v128.store(re, f64x2.sub(f64x2.mul(r, c), f64x2.mul(i, s)))
      v128.store(im, f64x2.add(f64x2.mul(r, s), f64x2.mul(i, c)))
    }
  }
}

function phase (re: usize, im: usize, block: i32, low: i32, scratch: usize): void {
  if (field(2) != 0) phaseByLevel(re, im, block, low)
  else phaseByProduct(re, im, block, low, scratch)
}

function fill (at: usize, bytes: usize, value: f64): void {
  const both = f64x2.splat(value)
  for (let o: usize = 0; o < bytes; o += 16) v128.store(at + o, both)
}

/** The mixer on the low qubits alone. */
export function mixLow (re: usize, im: usize, from: i32, to: i32, cosine: f64, sine: f64): void {
  const low = <i32>field(0)
  const bytes: usize = 8 << low
  for (let block = from; block < to; block++) mixBlock(re + <usize>block * bytes, im + <usize>block * bytes, low, cosine, sine)
}

/** Phases, then the mixer on the low qubits. `start` other than 0: the blocks are first filled with it. */
export function forwardLow (re: usize, im: usize, from: i32, to: i32, cosine: f64, sine: f64, start: f64, scratch: usize): void {
  const low = <i32>field(0)
  const bytes: usize = 8 << low
  for (let block = from; block < to; block++) {
    const r = re + <usize>block * bytes
    const i = im + <usize>block * bytes
    if (start != 0) {
      fill(r, bytes, start)
      fill(i, bytes, 0)
    }
    phase(r, i, block, low, scratch)
    mixBlock(r, i, low, cosine, sine)
  }
}

// Where a tile begins: its columns are a part of the 2^qubit amplitudes between two rows, its rows count through `bits` qubits.
// @ts-ignore: decorator
@inline function tileAt (tile: i32, qubit: i32, bits: i32): usize {
  const columns = 11 - bits
  const across = qubit - columns
  const group = tile >> across
  return ((<usize>group << (qubit + bits)) + (<usize>(tile & ((1 << across) - 1)) << columns)) << 3
}

/** The mixer on `bits` qubits from `qubit` ≥ 10 on, bits ≤ 2. Wide rows read in order measured faster than copies of narrow ones. */
export function forwardHigh (re: usize, im: usize, from: i32, to: i32, cosine: f64, sine: f64, qubit: i32, bits: i32): void {
  const s: usize = 8 << qubit
  const width: usize = 8 << (11 - bits)
  const alpha = f64x2.splat(-sine * sine)
  const sigma = f64x2.splat(sine * cosine)
  for (let tile = from; tile < to; tile++) {
    const at = tileAt(tile, qubit, bits)
    if (bits == 2) mixRows(re + at, im + at, s, width, alpha, sigma)
    else singleRows(re + at, im + at, s, width, f64x2.splat(cosine), f64x2.splat(sine))
  }
}

/** Σ |a|² of every block to `sums`, and Σ |a|²·E over the range. */
export function moments (re: usize, im: usize, from: i32, to: i32, sums: usize): f64 {
  const low = <i32>field(0)
  const bytes: usize = 8 << low
  let energy = f64x2.splat(0)
  for (let block = from; block < to; block++) {
    const at = <usize>block * bytes
    const e = field(3) + at
    let total = f64x2.splat(0)
    for (let o: usize = 0; o < bytes; o += 16) {
      const r = v128.load(re + at + o)
      const i = v128.load(im + at + o)
      const p = f64x2.add(f64x2.mul(r, r), f64x2.mul(i, i))
      total = f64x2.add(total, p)
      energy = f64x2.add(energy, f64x2.mul(p, v128.load(e + o)))
    }
    store<f64>(sums + (<usize>block << 3), f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1))
  }
  return f64x2.extract_lane(energy, 0) + f64x2.extract_lane(energy, 1)
}

/** Adds |a|² to the pair of its level or bucket, and |a|²·E beside it. */
export function histogram (re: usize, im: usize, from: i32, to: i32, bins: usize): void {
  const low = <i32>field(0)
  const levels = field(8)
  const energies = field(3)
  for (let x: usize = <usize>from << low; x < <usize>to << low; x++) {
    const r = load<f64>(re + (x << 3))
    const i = load<f64>(im + (x << 3))
    const p = f64x2.splat(r * r + i * i)
    const bin = bins + (<usize>load<u16>(levels + (x << 1)) << 4)
    v128.store(bin, f64x2.add(v128.load(bin), f64x2.mul(p, f64x2.replace_lane(f64x2.splat(1), 1, load<f64>(energies + (x << 3))))))
  }
}

/** The other state ← (min(E, cap) − shift)·factor · this state: where the backward sweep begins. */
export function weigh (re: usize, im: usize, otherRe: usize, otherIm: usize, from: i32, to: i32, cap: f64, shift: f64, factor: f64): void {
  const low = <i32>field(0)
  const energies = field(3)
  const most = f64x2.splat(cap)
  const less = f64x2.splat(shift)
  const times = f64x2.splat(factor)
  for (let o: usize = <usize>from << (low + 3); o < <usize>to << (low + 3); o += 16) {
    const w = f64x2.mul(f64x2.sub(f64x2.pmin(v128.load(energies + o), most), less), times)
    v128.store(otherRe + o, f64x2.mul(w, v128.load(re + o)))
    v128.store(otherIm + o, f64x2.mul(w, v128.load(im + o)))
  }
}

// The functions of the backward sweep mix two states at once and return Im⟨b|ΣX|a⟩ over their qubits: the sums u and v are there anyway.
function backPairLow (ar: usize, ai: usize, br: usize, bi: usize, bytes: usize, alpha: v128, sigma: v128): f64 {
  let sum = f64x2.splat(0)
  for (let o: usize = 0; o < bytes; o += 32) {
    let r0 = v128.load(ar + o)
    let r1 = v128.load(ar + o, 16)
    let i0 = v128.load(ai + o)
    let i1 = v128.load(ai + o, 16)
    const ur = f64x2.add(r0, swap(r1))
    const ui = f64x2.add(i0, swap(i1))
    const vr = swap(ur)
    const vi = swap(ui)
    let wr = f64x2.add(f64x2.mul(alpha, ur), f64x2.mul(sigma, vi))
    let wi = f64x2.sub(f64x2.mul(alpha, ui), f64x2.mul(sigma, vr))
    v128.store(ar + o, f64x2.add(r0, wr))
    v128.store(ar + o, f64x2.add(r1, swap(wr)), 16)
    v128.store(ai + o, f64x2.add(i0, wi))
    v128.store(ai + o, f64x2.add(i1, swap(wi)), 16)
    r0 = v128.load(br + o)
    r1 = v128.load(br + o, 16)
    i0 = v128.load(bi + o)
    i1 = v128.load(bi + o, 16)
    const Ur = f64x2.add(r0, swap(r1))
    const Ui = f64x2.add(i0, swap(i1))
    sum = f64x2.add(sum, f64x2.sub(f64x2.mul(Ur, vi), f64x2.mul(Ui, vr)))
    wr = f64x2.add(f64x2.mul(alpha, Ur), f64x2.mul(sigma, swap(Ui)))
    wi = f64x2.sub(f64x2.mul(alpha, Ui), f64x2.mul(sigma, swap(Ur)))
    v128.store(br + o, f64x2.add(r0, wr))
    v128.store(br + o, f64x2.add(r1, swap(wr)), 16)
    v128.store(bi + o, f64x2.add(i0, wi))
    v128.store(bi + o, f64x2.add(i1, swap(wi)), 16)
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

function backRows (ar: usize, ai: usize, br: usize, bi: usize, s: usize, width: usize, alpha: v128, sigma: v128): f64 {
  let sum = f64x2.splat(0)
  for (const end = ar + width; ar < end; ar += 16, ai += 16, br += 16, bi += 16) {
    const ur = f64x2.add(v128.load(ar), v128.load(ar + 3 * s))
    const vi = f64x2.add(v128.load(ai + s), v128.load(ai + 2 * s))
    const Ur = f64x2.add(v128.load(br), v128.load(br + 3 * s))
    const Vi = f64x2.add(v128.load(bi + s), v128.load(bi + 2 * s))
    sum = f64x2.add(sum, f64x2.sub(f64x2.mul(Ur, vi), f64x2.mul(Vi, ur)))
    mixHalf(ar, ai, s, ur, vi, alpha, sigma)
    mixHalf(br, bi, s, Ur, Vi, alpha, sigma)
    const ui = f64x2.add(v128.load(ai), v128.load(ai + 3 * s))
    const vr = f64x2.add(v128.load(ar + s), v128.load(ar + 2 * s))
    const Ui = f64x2.add(v128.load(bi), v128.load(bi + 3 * s))
    const Vr = f64x2.add(v128.load(br + s), v128.load(br + 2 * s))
    sum = f64x2.add(sum, f64x2.sub(f64x2.mul(Vr, ui), f64x2.mul(Ui, vr)))
    mixOtherHalf(ar, ai, s, ui, vr, alpha, sigma)
    mixOtherHalf(br, bi, s, Ui, Vr, alpha, sigma)
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

// @ts-ignore: decorator
@inline function addTo (at: usize, x: v128): void { v128.store(at, f64x2.add(v128.load(at), x)) }

// @ts-ignore: decorator
@inline function mixHalf (re: usize, im: usize, s: usize, ur: v128, vi: v128, alpha: v128, sigma: v128): void {
  const wr = f64x2.add(f64x2.mul(alpha, ur), f64x2.mul(sigma, vi))
  const zi = f64x2.sub(f64x2.mul(alpha, vi), f64x2.mul(sigma, ur))
  addTo(re, wr)
  addTo(re + 3 * s, wr)
  addTo(im + s, zi)
  addTo(im + 2 * s, zi)
}

// @ts-ignore: decorator
@inline function mixOtherHalf (re: usize, im: usize, s: usize, ui: v128, vr: v128, alpha: v128, sigma: v128): void {
  const wi = f64x2.sub(f64x2.mul(alpha, ui), f64x2.mul(sigma, vr))
  const zr = f64x2.add(f64x2.mul(alpha, vr), f64x2.mul(sigma, ui))
  addTo(re + s, zr)
  addTo(re + 2 * s, zr)
  addTo(im, wi)
  addTo(im + 3 * s, wi)
}

function backSingleRows (ar: usize, ai: usize, br: usize, bi: usize, s: usize, width: usize, cosine: v128, sine: v128): f64 {
  let sum = f64x2.splat(0)
  for (let o: usize = 0; o < width; o += 16) {
    sum = f64x2.add(sum, f64x2.sub(f64x2.mul(v128.load(br + o), v128.load(ai + o + s)), f64x2.mul(v128.load(bi + o), v128.load(ar + o + s))))
    sum = f64x2.add(sum, f64x2.sub(f64x2.mul(v128.load(br + o + s), v128.load(ai + o)), f64x2.mul(v128.load(bi + o + s), v128.load(ar + o))))
  }
  singleRows(ar, ai, s, width, cosine, sine)
  singleRows(br, bi, s, width, cosine, sine)
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

function backBlock (ar: usize, ai: usize, br: usize, bi: usize, low: i32, cosine: f64, sine: f64): f64 {
  const bytes: usize = 8 << low
  const alpha = f64x2.splat(-sine * sine)
  const sigma = f64x2.splat(sine * cosine)
  let sum = backPairLow(ar, ai, br, bi, bytes, alpha, sigma)
  let qubit = 2
  for (; qubit + 1 < low; qubit += 2) {
    const s: usize = 8 << qubit
    for (let o: usize = 0; o < bytes; o += 4 * s) sum += backRows(ar + o, ai + o, br + o, bi + o, s, s, alpha, sigma)
  }
  if (qubit < low) {
    const s: usize = 8 << qubit
    sum += backSingleRows(ar, ai, br, bi, s, s, f64x2.splat(cosine), f64x2.splat(sine))
  }
  return sum
}

function overlap (ar: usize, ai: usize, br: usize, bi: usize, energies: usize, bytes: usize): f64 {
  let sum = f64x2.splat(0)
  for (let o: usize = 0; o < bytes; o += 16) {
    const x = f64x2.sub(f64x2.mul(v128.load(br + o), v128.load(ai + o)), f64x2.mul(v128.load(bi + o), v128.load(ar + o)))
    sum = f64x2.add(sum, f64x2.mul(x, v128.load(energies + o)))
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

/** Adds Im⟨b|ΣX|a⟩ over these qubits to out[0], and mixes both states. */
export function backwardHigh (ar: usize, ai: usize, br: usize, bi: usize, from: i32, to: i32, cosine: f64, sine: f64, qubit: i32, bits: i32, out: usize): void {
  const s: usize = 8 << qubit
  const width: usize = 8 << (11 - bits)
  const alpha = f64x2.splat(-sine * sine)
  const sigma = f64x2.splat(sine * cosine)
  let sum: f64 = 0
  for (let tile = from; tile < to; tile++) {
    const at = tileAt(tile, qubit, bits)
    if (bits == 2) sum += backRows(ar + at, ai + at, br + at, bi + at, s, width, alpha, sigma)
    else sum += backSingleRows(ar + at, ai + at, br + at, bi + at, s, width, f64x2.splat(cosine), f64x2.splat(sine))
  }
  store<f64>(out, load<f64>(out) + sum)
}

/** The low qubits likewise; then Im⟨b|H|a⟩ is added to out[1], and both states get the phases. */
export function backwardLow (ar: usize, ai: usize, br: usize, bi: usize, from: i32, to: i32, cosine: f64, sine: f64, scratch: usize, out: usize): void {
  const low = <i32>field(0)
  const bytes: usize = 8 << low
  let sum: f64 = 0
  let weighed: f64 = 0
  for (let block = from; block < to; block++) {
    const at = <usize>block * bytes
    sum += backBlock(ar + at, ai + at, br + at, bi + at, low, cosine, sine)
    weighed += overlap(ar + at, ai + at, br + at, bi + at, field(3) + at, bytes)
    phase(ar + at, ai + at, block, low, scratch)
    phase(br + at, bi + at, block, low, scratch)
  }
  store<f64>(out, load<f64>(out) + sum)
  store<f64>(out, load<f64>(out, 8) + weighed, 8)
}
