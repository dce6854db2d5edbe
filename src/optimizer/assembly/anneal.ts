// asc: --importMemory
// Simulated annealing, path-integral quantum annealing and one-flip tabu search over f32 fields. The caller lays memory out (anneal-layout.ts); anneal-plain.ts is the twin:
// every operation here, in this order, is there too. Frame: i32 slots, then f64 slots, in the first 192 bytes at address 0.
// Sums of f32 are only ever of one product with ±1 and one addition, so no fused or reordered rounding can differ.

const SIZE: usize = 0 // padded to a multiple of 8, in bytes of one f32 row
const DENSE: usize = 4
const SPIN: usize = 8
const FIELD: usize = 12
const BEST: usize = 16
const LINEAR: usize = 20
const WEIGHT: usize = 24
const COLUMN: usize = 28
const ROW: usize = 32
const RAMP: usize = 36
const RAMP_END: usize = 40
const TABLE: usize = 44
const READS: usize = 48
const FRESH: usize = 52
const UNTIL: usize = 56
const TENURE: usize = 60
const TENURE_MASK: usize = 64
const STALL: usize = 68
const SLICES: usize = 72
const HEAT: usize = 76 // f32
const RANDOM: usize = 80 // four u32
const ENERGY: usize = 96
const BEST_ENERGY: usize = 104
const TARGET: usize = 112
const UNIFORM: usize = 120 // all weights of a sparse problem are the same
const LANES: usize = 128 // four vectors, the k-th with all bits set in lane k

// Single spins are changed by whole vectors: a vector load after a 4-byte store to the same place would wait for the cache.
// @ts-ignore: decorator
@inline function lane (at: usize): v128 { return v128.load(LANES + ((at << 2) & 48)) }

// @ts-ignore: decorator
@inline function rotate (x: u32, k: u32): u32 { return (x << k) | (x >> (32 - k)) }

/** xoshiro128++, the state in memory. */
// @ts-ignore: decorator
@inline function random (): u32 {
  let a = load<u32>(RANDOM)
  let b = load<u32>(RANDOM + 4)
  let c = load<u32>(RANDOM + 8)
  let d = load<u32>(RANDOM + 12)
  const result = rotate(a + d, 7) + a
  const t = b << 9
  c ^= a
  d ^= b
  b ^= c
  a ^= d
  c ^= t
  d = rotate(d, 11)
  store<u32>(RANDOM, a)
  store<u32>(RANDOM + 4, b)
  store<u32>(RANDOM + 8, c)
  store<u32>(RANDOM + 12, d)
  return result
}

// @ts-ignore: decorator
@inline function add (to: usize, change: f32): void { store<f32>(to, load<f32>(to) + change) }

// @ts-ignore: decorator
@inline function flip (dense: i32, at: usize): f64 {
  const spin = load<f32>(load<usize>(SPIN) + at)
  const field = load<usize>(FIELD)
  const delta = <f64>(spin * load<f32>(field + at))
  const group = load<usize>(SPIN) + (at & ~15)
  v128.store(group, v128.xor(v128.load(group), v128.and(lane(at), f32x4.splat(-0))))
  const weight = load<usize>(WEIGHT)
  if (dense) {
    const size = load<usize>(SIZE)
    const row = weight + (at >> 2) * size
    const factor = f32x4.splat(spin)
    for (let o: usize = 0; o < size; o += 32) {
      const w0 = v128.load(row + o)
      const w1 = v128.load(row + o, 16)
      v128.store(field + o, f32x4.add(v128.load(field + o), f32x4.mul(factor, w0)))
      v128.store(field + o, f32x4.add(v128.load(field + o, 16), f32x4.mul(factor, w1)), 16)
    }
  } else {
    const columns = load<usize>(COLUMN)
    let k = load<usize>(load<usize>(ROW) + at)
    const end = load<usize>(load<usize>(ROW) + at, 4)
    if (load<i32>(UNIFORM)) {
      const change = spin * load<f32>(weight)
      for (; k + 16 <= end; k += 16) {
        add(field + load<usize>(columns + k), change)
        add(field + load<usize>(columns + k, 4), change)
        add(field + load<usize>(columns + k, 8), change)
        add(field + load<usize>(columns + k, 12), change)
      }
    }
    for (; k + 8 <= end; k += 8) {
      add(field + load<usize>(columns + k), spin * load<f32>(weight + k))
      add(field + load<usize>(columns + k, 4), spin * load<f32>(weight + k, 4))
    }
    if (k < end) add(field + load<usize>(columns + k), spin * load<f32>(weight + k))
  }
  return delta
}

/** Fields and energy of the spins as they stand, from nothing: every read starts from exact sums, so rounding never piles up. */
function rebuild (): void {
  const dense = load<i32>(DENSE)
  const size = load<usize>(SIZE)
  const spin = load<usize>(SPIN)
  memory.copy(load<usize>(FIELD), load<usize>(LINEAR), size)
  let energy: f64 = 0
  for (let at: usize = 0; at < size; at += 4) {
    if (load<f32>(spin + at) > 0) continue
    store<f32>(spin + at, 1)
    energy += flip(dense, at)
  }
  store<f64>(ENERGY, energy)
}

function scramble (): void {
  const size = load<usize>(SIZE)
  const spin = load<usize>(SPIN)
  let word: u32 = 0
  for (let at: usize = 0; at < size; at += 4) {
    if ((at & 127) == 0) word = random()
    // the padding's linear field is huge, so a padding spin must stay +1
    store<f32>(spin + at, word & 1 && load<f32>(load<usize>(LINEAR) + at) < 1e30 ? -1 : 1)
    word >>= 1
  }
}

function keep (energy: f64): void {
  if (energy >= load<f64>(BEST_ENERGY)) return
  store<f64>(BEST_ENERGY, energy)
  memory.copy(load<usize>(BEST), load<usize>(SPIN), load<usize>(SIZE))
}

/** Metropolis sweeps, one temperature of the ramp each: four spins are screened at a time, and those that may flip are taken in order. */
// @ts-ignore: decorator
@inline function sweeps (dense: i32): void {
  const size = load<usize>(SIZE)
  const spin = load<usize>(SPIN)
  const field = load<usize>(FIELD)
  const table = load<usize>(TABLE)
  const rampEnd = load<usize>(RAMP_END)
  let energy = load<f64>(ENERGY)
  for (let ramp = load<usize>(RAMP); ramp < rampEnd; ramp += 4) {
    const heat = f32x4.splat(load<f32>(ramp))
    let from: usize = 0
    for (let at: usize = 0; at < size; at += 16) {
      if ((at & 63) == 0) from = table + ((random() >> 20) << 2)
      const limit = f32x4.mul(heat, v128.load(from + (at & 63)))
      let mask = i32x4.bitmask(f32x4.le(f32x4.mul(v128.load(spin + at), v128.load(field + at)), limit))
      while (mask != 0) {
        const lane = ctz(mask)
        energy += flip(dense, at + (lane << 2))
        mask = i32x4.bitmask(f32x4.le(f32x4.mul(v128.load(spin + at), v128.load(field + at)), limit)) & (0xe << lane)
      }
    }
  }
  store<f64>(ENERGY, energy)
}

/** Down to a state that no single flip improves. */
// @ts-ignore: decorator
@inline function descend (dense: i32): void {
  const size = load<usize>(SIZE)
  const spin = load<usize>(SPIN)
  const field = load<usize>(FIELD)
  const zero = f32x4.splat(0)
  let energy = load<f64>(ENERGY)
  let moved = true
  while (moved) {
    moved = false
    for (let at: usize = 0; at < size; at += 16) {
      let mask = i32x4.bitmask(f32x4.lt(f32x4.mul(v128.load(spin + at), v128.load(field + at)), zero))
      if (mask == 0) continue
      moved = true
      while (mask != 0) {
        const lane = ctz(mask)
        energy += flip(dense, at + (lane << 2))
        mask = i32x4.bitmask(f32x4.lt(f32x4.mul(v128.load(spin + at), v128.load(field + at)), zero)) & (0xe << lane)
      }
    }
  }
  store<f64>(ENERGY, energy)
}

/** The start of a read: new random spins where FRESH says so, and the fields and the energy of the spins. */
export function begin (): void {
  if (load<i32>(FRESH)) scramble()
  rebuild()
}

/** Sweeps of the spins as they stand, with the fields and the energy they have. */
export function step (): void {
  if (load<i32>(DENSE)) sweeps(1)
  else sweeps(0)
}

/** The end of a read: the descent; the state is kept if it is the best. */
export function finish (): void {
  if (load<i32>(DENSE)) descend(1)
  else descend(0)
  keep(load<f64>(ENERGY))
}

/** Up to READS whole reads; fewer once the target is met. Returns how many it made. */
export function anneal (): i32 {
  const reads = load<i32>(READS)
  for (let read = 1; read <= reads; read++) {
    begin()
    step()
    finish()
    if (load<f64>(BEST_ENERGY) <= load<f64>(TARGET)) return read
  }
  return reads
}

/** Metropolis sweeps over a ring of slices, each its spins and its fields behind them; the ramp has the coupling of neighbouring slices. */
// @ts-ignore: decorator
@inline function sliceSweeps (dense: i32): void {
  const size = load<usize>(SIZE)
  const table = load<usize>(TABLE)
  const rampEnd = load<usize>(RAMP_END)
  const first = load<usize>(SPIN)
  const last = first + (load<usize>(SLICES) - 1) * 2 * size
  const heat = f32x4.splat(load<f32>(HEAT))
  for (let ramp = load<usize>(RAMP); ramp < rampEnd; ramp += 4) {
    const link = f32x4.splat(load<f32>(ramp))
    for (let spin = first; spin <= last; spin += 2 * size) {
      const before = spin == first ? last : spin - 2 * size
      const after = spin == last ? first : spin + 2 * size
      const field = spin + size
      store<usize>(SPIN, spin)
      store<usize>(FIELD, field)
      let from: usize = 0
      for (let at: usize = 0; at < size; at += 16) {
        if ((at & 63) == 0) from = table + ((random() >> 20) << 2)
        const limit = f32x4.mul(heat, v128.load(from + (at & 63)))
        const pull = f32x4.mul(link, f32x4.add(v128.load(before + at), v128.load(after + at)))
        let mask = i32x4.bitmask(f32x4.le(f32x4.mul(v128.load(spin + at), f32x4.add(v128.load(field + at), pull)), limit))
        while (mask != 0) {
          const lane = ctz(mask)
          flip(dense, at + (lane << 2))
          mask = i32x4.bitmask(f32x4.le(f32x4.mul(v128.load(spin + at), f32x4.add(v128.load(field + at), pull)), limit)) & (0xe << lane)
        }
      }
    }
  }
  store<usize>(SPIN, first)
  store<usize>(FIELD, first + size)
}

/** Sweeps over all slices of the ring that starts at SPIN, one value of the ramp each. */
export function slices (): void {
  if (load<i32>(DENSE)) sliceSweeps(1)
  else sliceSweeps(0)
}

// @ts-ignore: decorator
@inline function lowest (x: v128): f32 {
  const pairs = f32x4.pmin(x, v128.shuffle<i32>(x, x, 2, 3, 0, 1))
  return min(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1))
}

/** One-flip tabu search, dense: READS flips in all, a fresh start after STALL flips without a better energy. Returns the flips made. */
export function tabu (): i32 {
  const size = load<usize>(SIZE)
  const spin = load<usize>(SPIN)
  const field = load<usize>(FIELD)
  const until = load<usize>(UNTIL)
  const weight = load<usize>(WEIGHT)
  const tenure = load<i32>(TENURE) + 1
  const tenureMask = load<u32>(TENURE_MASK)
  const flips = load<i32>(READS)
  const stall = load<i32>(STALL)
  const nothing = f32x4.splat(NaN) // never the lower one in pmin(x, y) = y < x ? y : x
  const infinite = f32x4.splat(Infinity)
  let best: f64 = Infinity
  let energy: f64 = 0
  let patience: i32 = 0
  let row = weight
  let factor = f32x4.splat(0)
  for (let made: i32 = 0; made < flips; made++) {
    if (patience == 0) {
      if (load<i32>(FRESH)) scramble()
      rebuild()
      memory.fill(until, 0, size)
      energy = load<f64>(ENERGY)
      best = energy
      patience = stall
      factor = f32x4.splat(0)
    }
    // one pass: the fields after the last flip, the best change of all and the best that is not tabu
    const now = i32x4.splat(made)
    let free = infinite
    let any = infinite
    for (let o: usize = 0; o < size; o += 16) {
      const moved = f32x4.add(v128.load(field + o), f32x4.mul(factor, v128.load(row + o)))
      v128.store(field + o, moved)
      const delta = f32x4.mul(v128.load(spin + o), moved)
      any = f32x4.pmin(any, delta)
      free = f32x4.pmin(free, v128.or(delta, v128.and(i32x4.gt_s(v128.load(until + o), now), nothing)))
    }
    let low = lowest(any)
    let bar: i32 = -1 // negative: nothing is tabu
    if (energy + <f64>low >= best) {
      const lowFree = lowest(free)
      if (lowFree < 1e30) {
        low = lowFree
        bar = made
      }
    }
    const wanted = f32x4.splat(low)
    const barred = i32x4.splat(bar)
    let chosen: usize = 0
    let mask = 0
    for (; ; chosen += 16) {
      const open = v128.or(i32x4.le_s(v128.load(until + chosen), barred), i32x4.lt_s(barred, i32x4.splat(0)))
      mask = i32x4.bitmask(v128.and(open, f32x4.eq(f32x4.mul(v128.load(spin + chosen), v128.load(field + chosen)), wanted)))
      if (mask != 0) break
    }
    chosen += <usize>ctz(mask) << 2
    factor = f32x4.splat(load<f32>(spin + chosen))
    const group = chosen & ~15
    v128.store(spin + group, v128.xor(v128.load(spin + group), v128.and(lane(chosen), f32x4.splat(-0))))
    row = weight + (chosen >> 2) * size
    const end = i32x4.splat(made + tenure + <i32>(random() & tenureMask))
    v128.store(until + group, v128.bitselect(end, v128.load(until + group), lane(chosen)))
    energy += <f64>low
    patience--
    if (energy < best) {
      best = energy
      patience = stall
      if (energy < load<f64>(BEST_ENERGY)) {
        keep(energy)
        if (energy <= load<f64>(TARGET)) return made + 1
      }
    }
  }
  return flips
}
