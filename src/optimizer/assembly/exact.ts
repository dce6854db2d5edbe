// asc: --importMemory
// The least value of Σ_v x_v·field_v + Σ_{u<v} x_u·x_v·coupling_uv over all x, for 8 (i16) or 4 (i32) field vectors at once.
// Setting a variable adds its row of couplings to the fields of those after it; leaving it at 0 costs nothing. The last six variables are
// worked out in registers. Layout, all in vectors of 16 bytes: fields[count]; couplings[count][count], every number repeated in all lanes;
// rows[count][count] is scratch. count >= 6. No lane may overflow: the caller sees to that.

@inline function two16 (a: v128, b: v128, ab: v128): v128 {
  const zero = i64x2.splat(0)
  return i16x8.min_s(i16x8.min_s(b, zero), i16x8.add(a, i16x8.min_s(i16x8.add(b, ab), zero)))
}

@inline function three16 (a: v128, b: v128, c: v128, ab: v128, ac: v128, bc: v128): v128 {
  return i16x8.min_s(two16(b, c, bc), i16x8.add(a, two16(i16x8.add(b, ab), i16x8.add(c, ac), bc)))
}

/** `row` is where the couplings of a with the three after it stand; the rows of b and c follow at `pitch`. */
@inline function four16 (a: v128, b: v128, c: v128, d: v128, row: usize, pitch: usize): v128 {
  const bc = v128.load(row + pitch, 32)
  const bd = v128.load(row + pitch, 48)
  const cd = v128.load(row + 2 * pitch, 48)
  const off = three16(b, c, d, bc, bd, cd)
  const on = three16(i16x8.add(b, v128.load(row, 16)), i16x8.add(c, v128.load(row, 32)), i16x8.add(d, v128.load(row, 48)), bc, bd, cd)
  return i16x8.min_s(off, i16x8.add(a, on))
}

@inline function five16 (a: v128, b: v128, c: v128, d: v128, e: v128, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const off = four16(b, c, d, e, next, pitch)
  const on = four16(i16x8.add(b, v128.load(row, 16)), i16x8.add(c, v128.load(row, 32)), i16x8.add(d, v128.load(row, 48)), i16x8.add(e, v128.load(row, 64)), next, pitch)
  return i16x8.min_s(off, i16x8.add(a, on))
}

function six16 (p: usize, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const a = v128.load(p)
  const b = v128.load(p, 16)
  const c = v128.load(p, 32)
  const d = v128.load(p, 48)
  const e = v128.load(p, 64)
  const f = v128.load(p, 80)
  const off = five16(b, c, d, e, f, next, pitch)
  const on = five16(i16x8.add(b, v128.load(row, 16)), i16x8.add(c, v128.load(row, 32)), i16x8.add(d, v128.load(row, 48)), i16x8.add(e, v128.load(row, 64)), i16x8.add(f, v128.load(row, 80)), next, pitch)
  return i16x8.min_s(off, i16x8.add(a, on))
}

function least16 (fields: usize, coupling: usize, rows: usize, depth: i32, count: i32): v128 {
  const row = coupling + ((depth * count) << 4)
  const at = depth << 4
  if (depth == count - 6) return six16(fields + at, row + at, count << 4)
  const own = v128.load(fields + at)
  const off = least16(fields, coupling, rows, depth + 1, count)
  const raised = rows + ((depth * count) << 4)
  for (let v = (depth + 1) << 4, end = count << 4; v < end; v += 16) {
    v128.store(raised + v, i16x8.add(v128.load(fields + v), v128.load(row + v)))
  }
  return i16x8.min_s(off, i16x8.add(own, least16(raised, coupling, rows, depth + 1, count)))
}

/** Writes the least values of the lanes to `out`. */
export function enumerate16 (out: usize, fields: usize, coupling: usize, rows: usize, count: i32): void {
  v128.store(out, least16(fields, coupling, rows, 0, count))
}

@inline function two32 (a: v128, b: v128, ab: v128): v128 {
  const zero = i64x2.splat(0)
  return i32x4.min_s(i32x4.min_s(b, zero), i32x4.add(a, i32x4.min_s(i32x4.add(b, ab), zero)))
}

@inline function three32 (a: v128, b: v128, c: v128, ab: v128, ac: v128, bc: v128): v128 {
  return i32x4.min_s(two32(b, c, bc), i32x4.add(a, two32(i32x4.add(b, ab), i32x4.add(c, ac), bc)))
}

/** `row` is where the couplings of a with the three after it stand; the rows of b and c follow at `pitch`. */
@inline function four32 (a: v128, b: v128, c: v128, d: v128, row: usize, pitch: usize): v128 {
  const bc = v128.load(row + pitch, 32)
  const bd = v128.load(row + pitch, 48)
  const cd = v128.load(row + 2 * pitch, 48)
  const off = three32(b, c, d, bc, bd, cd)
  const on = three32(i32x4.add(b, v128.load(row, 16)), i32x4.add(c, v128.load(row, 32)), i32x4.add(d, v128.load(row, 48)), bc, bd, cd)
  return i32x4.min_s(off, i32x4.add(a, on))
}

@inline function five32 (a: v128, b: v128, c: v128, d: v128, e: v128, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const off = four32(b, c, d, e, next, pitch)
  const on = four32(i32x4.add(b, v128.load(row, 16)), i32x4.add(c, v128.load(row, 32)), i32x4.add(d, v128.load(row, 48)), i32x4.add(e, v128.load(row, 64)), next, pitch)
  return i32x4.min_s(off, i32x4.add(a, on))
}

function six32 (p: usize, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const a = v128.load(p)
  const b = v128.load(p, 16)
  const c = v128.load(p, 32)
  const d = v128.load(p, 48)
  const e = v128.load(p, 64)
  const f = v128.load(p, 80)
  const off = five32(b, c, d, e, f, next, pitch)
  const on = five32(i32x4.add(b, v128.load(row, 16)), i32x4.add(c, v128.load(row, 32)), i32x4.add(d, v128.load(row, 48)), i32x4.add(e, v128.load(row, 64)), i32x4.add(f, v128.load(row, 80)), next, pitch)
  return i32x4.min_s(off, i32x4.add(a, on))
}

function least32 (fields: usize, coupling: usize, rows: usize, depth: i32, count: i32): v128 {
  const row = coupling + ((depth * count) << 4)
  const at = depth << 4
  if (depth == count - 6) return six32(fields + at, row + at, count << 4)
  const own = v128.load(fields + at)
  const off = least32(fields, coupling, rows, depth + 1, count)
  const raised = rows + ((depth * count) << 4)
  for (let v = (depth + 1) << 4, end = count << 4; v < end; v += 16) {
    v128.store(raised + v, i32x4.add(v128.load(fields + v), v128.load(row + v)))
  }
  return i32x4.min_s(off, i32x4.add(own, least32(raised, coupling, rows, depth + 1, count)))
}

/** Writes the least values of the lanes to `out`. */
export function enumerate32 (out: usize, fields: usize, coupling: usize, rows: usize, count: i32): void {
  v128.store(out, least32(fields, coupling, rows, 0, count))
}
