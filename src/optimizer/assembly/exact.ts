// asc: --importMemory
// Looks for an assignment whose value is at most what is left for it, in groups of 32 assignments of five low variables times all of the
// table variables: 64 states in 8 lanes of 16 bits, or 32 in 4 lanes of 32. The table of a group, Σ over the table variables, stands in eight
// registers and changes by one addition a register as the low variables go through a Gray code; its least value is compared with what the low
// variables leave. Between groups one of the middle variables turns over. exact-grid.ts lays all of it out: BASE is the table with all low
// variables 0, LEFT (i32) what each of the 32 leaves, STEPS the address of what is added at each step, then for every middle variable what it
// adds to the table and takes from LEFT, its field and its couplings. Sums wrap around: the caller sees to it that they fit where they are compared.

const BASE: usize = 1024
const LEFT: usize = 1152
const NARROW: usize = 1280
const STEPS: usize = 1408
const MIDDLE: usize = 4096
const FIELDS: usize = 8192
const ROWS: usize = 8256

// The `g`-th step of a Gray code of the middle variables.
@inline function turn<T> (g: i32): void {
  const j = ctz(g)
  const isOn = ((g ^ (g >> 1)) >> j) & 1
  const table = MIDDLE + (j << 8)
  const row = ROWS + (j << 6)
  const own = i32x4.splat(load<i32>(FIELDS + (j << 2)))
  for (let o: usize = 0; o < 128; o += 16) {
    const base = v128.load(BASE + o)
    const left = v128.load(LEFT + o)
    const taken = i32x4.add(own, v128.load(table + o, 128))
    v128.store(BASE + o, isOn ? v128.add<T>(base, v128.load(table + o)) : v128.sub<T>(base, v128.load(table + o)))
    v128.store(LEFT + o, isOn ? i32x4.sub(left, taken) : i32x4.add(left, taken))
  }
  for (let o: usize = 0; o < 64; o += 16) {
    const fields = v128.load(FIELDS + o)
    v128.store(FIELDS + o, isOn ? i32x4.add(fields, v128.load(row + o)) : i32x4.sub(fields, v128.load(row + o)))
  }
}

@inline function least<T> (a: v128, b: v128, c: v128, d: v128): v128 {
  return v128.min<T>(v128.min<T>(a, b), v128.min<T>(c, d))
}

@inline function left<T> (step: usize): v128 {
  return sizeof<T>() == 2 ? v128.load16_splat(NARROW + (step << 1)) : v128.load32_splat(LEFT + (step << 2))
}

@inline function group<T> (): bool {
  if (sizeof<T>() == 2) {
    for (let o: usize = 0; o < 64; o += 16) {
      v128.store(NARROW + o, i16x8.narrow_i32x4_s(v128.load(LEFT + (o << 1)), v128.load(LEFT + (o << 1), 16)))
    }
  }
  let a = v128.load(BASE)
  let b = v128.load(BASE, 16)
  let c = v128.load(BASE, 32)
  let d = v128.load(BASE, 48)
  let e = v128.load(BASE, 64)
  let f = v128.load(BASE, 80)
  let g = v128.load(BASE, 96)
  let h = v128.load(BASE, 112)
  let found = v128.ge<T>(left<T>(0), v128.min<T>(least<T>(a, b, c, d), least<T>(e, f, g, h)))
  for (let step: usize = 1; step < 32; step++) {
    const by = load<usize>(STEPS + (step << 2))
    a = v128.add<T>(a, v128.load(by))
    b = v128.add<T>(b, v128.load(by, 16))
    c = v128.add<T>(c, v128.load(by, 32))
    d = v128.add<T>(d, v128.load(by, 48))
    e = v128.add<T>(e, v128.load(by, 64))
    f = v128.add<T>(f, v128.load(by, 80))
    g = v128.add<T>(g, v128.load(by, 96))
    h = v128.add<T>(h, v128.load(by, 112))
    found = v128.or(found, v128.ge<T>(left<T>(step), v128.min<T>(least<T>(a, b, c, d), least<T>(e, f, g, h))))
  }
  return v128.any_true(found)
}

function scan<T> (from: i32, groups: i32): i32 {
  for (let g = from; g < groups; g++) {
    if (g > 0) turn<T>(g)
    if (group<T>()) return g
  }
  return -1
}

/** The first group from `from` on with something that fits, or -1; what stands in memory must belong to the group before. */
export function scan16 (from: i32, groups: i32): i32 {
  return scan<i16>(from, groups)
}

export function scan32 (from: i32, groups: i32): i32 {
  return scan<i32>(from, groups)
}
