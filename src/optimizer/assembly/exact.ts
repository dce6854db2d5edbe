// asc: --importMemory
// The least value of Σ_v x_v·field_v + Σ_{u<v} x_u·x_v·coupling_uv over all x, for 8 (i16) or 4 (i32) field vectors at once.
// Setting a variable adds its row of couplings to the fields of those after it; leaving it at 0 costs nothing. The last six variables are
// worked out in registers. Layout, all in vectors of 16 bytes: fields[count]; couplings[count][count], every number repeated in all lanes;
// rows[count][count] is scratch. count >= 6. No lane may overflow: the caller sees to that.

@inline function two<T> (a: v128, b: v128, ab: v128): v128 {
  const zero = i64x2.splat(0)
  return v128.min<T>(v128.min<T>(b, zero), v128.add<T>(a, v128.min<T>(v128.add<T>(b, ab), zero)))
}

@inline function three<T> (a: v128, b: v128, c: v128, ab: v128, ac: v128, bc: v128): v128 {
  return v128.min<T>(two<T>(b, c, bc), v128.add<T>(a, two<T>(v128.add<T>(b, ab), v128.add<T>(c, ac), bc)))
}

/** `row` is where the couplings of a with the three after it stand; the rows of b and c follow at `pitch`. */
@inline function four<T> (a: v128, b: v128, c: v128, d: v128, row: usize, pitch: usize): v128 {
  const bc = v128.load(row + pitch, 32)
  const bd = v128.load(row + pitch, 48)
  const cd = v128.load(row + 2 * pitch, 48)
  const off = three<T>(b, c, d, bc, bd, cd)
  const on = three<T>(v128.add<T>(b, v128.load(row, 16)), v128.add<T>(c, v128.load(row, 32)), v128.add<T>(d, v128.load(row, 48)), bc, bd, cd)
  return v128.min<T>(off, v128.add<T>(a, on))
}

@inline function five<T> (a: v128, b: v128, c: v128, d: v128, e: v128, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const off = four<T>(b, c, d, e, next, pitch)
  const on = four<T>(v128.add<T>(b, v128.load(row, 16)), v128.add<T>(c, v128.load(row, 32)), v128.add<T>(d, v128.load(row, 48)), v128.add<T>(e, v128.load(row, 64)), next, pitch)
  return v128.min<T>(off, v128.add<T>(a, on))
}

function six<T> (p: usize, row: usize, pitch: usize): v128 {
  const next = row + pitch + 16
  const a = v128.load(p)
  const b = v128.load(p, 16)
  const c = v128.load(p, 32)
  const d = v128.load(p, 48)
  const e = v128.load(p, 64)
  const f = v128.load(p, 80)
  const off = five<T>(b, c, d, e, f, next, pitch)
  const on = five<T>(v128.add<T>(b, v128.load(row, 16)), v128.add<T>(c, v128.load(row, 32)), v128.add<T>(d, v128.load(row, 48)), v128.add<T>(e, v128.load(row, 64)), v128.add<T>(f, v128.load(row, 80)), next, pitch)
  return v128.min<T>(off, v128.add<T>(a, on))
}

function least<T> (fields: usize, coupling: usize, rows: usize, depth: i32, count: i32): v128 {
  const row = coupling + ((depth * count) << 4)
  const at = depth << 4
  if (depth == count - 6) return six<T>(fields + at, row + at, count << 4)
  const own = v128.load(fields + at)
  const off = least<T>(fields, coupling, rows, depth + 1, count)
  const raised = rows + ((depth * count) << 4)
  for (let v = (depth + 1) << 4, end = count << 4; v < end; v += 16) {
    v128.store(raised + v, v128.add<T>(v128.load(fields + v), v128.load(row + v)))
  }
  return v128.min<T>(off, v128.add<T>(own, least<T>(raised, coupling, rows, depth + 1, count)))
}

/** Writes the least values of the lanes to `out`: 8 of 16 bits. */
export function enumerate16 (out: usize, fields: usize, coupling: usize, rows: usize, count: i32): void {
  v128.store(out, least<i16>(fields, coupling, rows, 0, count))
}

/** 4 lanes of 32 bits. */
export function enumerate32 (out: usize, fields: usize, coupling: usize, rows: usize, count: i32): void {
  v128.store(out, least<i32>(fields, coupling, rows, 0, count))
}
