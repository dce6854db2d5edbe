// asc: --enable threads --sharedMemory --importMemory --maximumMemory 65536
// Kernels of the matrix product state; `mps-plain.ts` is the twin. A matrix is two row-major planes of f64: real, then imaginary.
// Everything is an address into the caller's memory; a kernel writes its result and its scratch area, nothing else.

const SIZE: usize = 8
const ROWS_A_BLOCK: i32 = 16
const TIE: f64 = 1.000000001

/**
 * Packs four rows (or columns) of a matrix as [depth][4], missing ones as zeros. Element (i, t) stands at from + i·across + t·along.
 * mode 0: real, 1: sign·imaginary, 2: real + sign·imaginary.
 */
function packPanel (to: usize, from: usize, plane: usize, across: usize, along: usize, count: i32, depth: i32, mode: i32, sign: f64): void {
  if (count == 4 && across == SIZE) {
    const factor = f64x2.splat(sign)
    for (let t = 0; t < depth; t++) {
      let low: v128
      let high: v128
      if (mode == 0) {
        low = v128.load(from)
        high = v128.load(from, 16)
      } else {
        low = f64x2.mul(v128.load(from + plane), factor)
        high = f64x2.mul(v128.load(from + plane, 16), factor)
        if (mode == 2) {
          low = f64x2.add(v128.load(from), low)
          high = f64x2.add(v128.load(from, 16), high)
        }
      }
      v128.store(to, low)
      v128.store(to, high, 16)
      to += 32
      from += along
    }
    return
  }
  if (count == 4 && along == SIZE) {
    const factor = f64x2.splat(sign)
    let t = 0
    for (; t + 1 < depth; t += 2, to += 64, from += 16) {
      const a = pairOf(from, plane, mode, factor)
      const b = pairOf(from + across, plane, mode, factor)
      const c = pairOf(from + across * 2, plane, mode, factor)
      const d = pairOf(from + across * 3, plane, mode, factor)
      v128.store(to, v128.shuffle<f64>(a, b, 0, 2))
      v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 16)
      v128.store(to, v128.shuffle<f64>(a, b, 1, 3), 32)
      v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 48)
    }
    depth -= t
  }
  for (let i = 0; i < 4; i++) {
    let target = to + <usize>i * SIZE
    if (i >= count) {
      for (let t = 0; t < depth; t++, target += 32) store<f64>(target, 0)
      continue
    }
    let source = from + <usize>i * across
    for (let t = 0; t < depth; t++, target += 32, source += along) {
      let value: f64
      if (mode == 0) value = load<f64>(source)
      else {
        value = load<f64>(source + plane) * sign
        if (mode == 2) value += load<f64>(source)
      }
      store<f64>(target, value)
    }
  }
}

// @ts-ignore: decorator
@inline
function pairOf (from: usize, plane: usize, mode: i32, factor: v128): v128 {
  if (mode == 0) return v128.load(from)
  const scaled = f64x2.mul(v128.load(from + plane), factor)
  return mode == 1 ? scaled : f64x2.add(v128.load(from), scaled)
}

// @ts-ignore: decorator
@inline
function put (re: usize, im: usize, offset: usize, value: v128, mode: i32): void {
  if (mode == 0) {
    v128.store(re + offset, value)
    v128.store(im + offset, f64x2.neg(value))
  } else if (mode == 1) {
    v128.store(re + offset, f64x2.sub(v128.load(re + offset), value))
    v128.store(im + offset, f64x2.sub(v128.load(im + offset), value))
  } else v128.store(im + offset, f64x2.add(v128.load(im + offset), value))
}

function putOne (re: usize, im: usize, offset: usize, value: f64, mode: i32): void {
  if (mode == 0) {
    store<f64>(re + offset, value)
    store<f64>(im + offset, -value)
  } else if (mode == 1) {
    store<f64>(re + offset, load<f64>(re + offset) - value)
    store<f64>(im + offset, load<f64>(im + offset) - value)
  } else store<f64>(im + offset, load<f64>(im + offset) + value)
}

/** One 4×4 tile of the product of two packed panels, put into the planes of C; rows and columns beyond the matrix are left out. */
function tile (pa: usize, pb: usize, depth: i32, re: usize, im: usize, stride: usize, rows: i32, columns: i32, mode: i32, spare: usize): void {
  let c00 = f64x2.splat(0)
  let c01 = c00
  let c10 = c00
  let c11 = c00
  let c20 = c00
  let c21 = c00
  let c30 = c00
  let c31 = c00
  const end = pa + (<usize>depth << 5)
  while (pa < end) {
    const b0 = v128.load(pb)
    const b1 = v128.load(pb, 16)
    const a0 = v128.load_splat<f64>(pa, 0)
    c00 = f64x2.add(c00, f64x2.mul(a0, b0))
    c01 = f64x2.add(c01, f64x2.mul(a0, b1))
    const a1 = v128.load_splat<f64>(pa, 8)
    c10 = f64x2.add(c10, f64x2.mul(a1, b0))
    c11 = f64x2.add(c11, f64x2.mul(a1, b1))
    const a2 = v128.load_splat<f64>(pa, 16)
    c20 = f64x2.add(c20, f64x2.mul(a2, b0))
    c21 = f64x2.add(c21, f64x2.mul(a2, b1))
    const a3 = v128.load_splat<f64>(pa, 24)
    c30 = f64x2.add(c30, f64x2.mul(a3, b0))
    c31 = f64x2.add(c31, f64x2.mul(a3, b1))
    pa += 32
    pb += 32
  }
  if (rows == 4 && columns == 4) {
    put(re, im, 0, c00, mode)
    put(re, im, 16, c01, mode)
    put(re, im, stride, c10, mode)
    put(re, im, stride + 16, c11, mode)
    put(re, im, stride * 2, c20, mode)
    put(re, im, stride * 2 + 16, c21, mode)
    put(re, im, stride * 3, c30, mode)
    put(re, im, stride * 3 + 16, c31, mode)
    return
  }
  v128.store(spare, c00)
  v128.store(spare, c01, 16)
  v128.store(spare, c10, 32)
  v128.store(spare, c11, 48)
  v128.store(spare, c20, 64)
  v128.store(spare, c21, 80)
  v128.store(spare, c30, 96)
  v128.store(spare, c31, 112)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) putOne(re, im, <usize>i * stride + (<usize>j << 3), load<f64>(spare + (<usize>(i * 4 + j) << 3)), mode)
  }
}

/** C (m × n) = op(A)·op(B) with inner dimension k; op 0: as it is, bit 0: transposed, bit 1: conjugated. Three real products make a complex one. */
export function gemm (c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, opA: i32, opB: i32, hermitian: i32, part: i32, parts: i32, pack: usize): void {
  const planeA = <usize>m * <usize>k * SIZE
  const planeB = <usize>k * <usize>n * SIZE
  const imC = c + <usize>m * <usize>n * SIZE
  const stride = <usize>n * SIZE
  const acrossA = (opA & 1) == 0 ? <usize>k * SIZE : SIZE
  const alongA = (opA & 1) == 0 ? SIZE : <usize>m * SIZE
  const acrossB = (opB & 1) == 0 ? SIZE : <usize>k * SIZE
  const alongB = (opB & 1) == 0 ? <usize>n * SIZE : SIZE
  const signA: f64 = (opA & 2) != 0 ? -1 : 1
  const signB: f64 = (opB & 2) != 0 ? -1 : 1
  const panel = <usize>k << 5
  const packA = pack + 128
  const packB = packA + panel * 4
  const first = part * ROWS_A_BLOCK
  const step = parts * ROWS_A_BLOCK
  for (let mode = 0; mode < 3; mode++) {
    for (let j = hermitian ? first : 0; j < n; j += 4) {
      packPanel(packB + <usize>(j >> 2) * panel, b + <usize>j * acrossB, planeB, acrossB, alongB, min(4, n - j), k, mode, signB)
    }
    for (let i = first; i < m; i += step) {
      const last = min(m, i + ROWS_A_BLOCK)
      for (let r = i; r < last; r += 4) {
        packPanel(packA + <usize>((r - i) >> 2) * panel, a + <usize>r * acrossA, planeA, acrossA, alongA, min(4, m - r), k, mode, signA)
      }
      for (let j = hermitian ? i : 0; j < n; j += 4) {
        const pb = packB + <usize>(j >> 2) * panel
        for (let r = i; r < last; r += 4) {
          if (hermitian && j < r) continue
          const at = <usize>r * stride + (<usize>j << 3)
          tile(packA + <usize>((r - i) >> 2) * panel, pb, k, c + at, imC + at, stride, min(4, m - r), min(4, n - j), mode, pack)
        }
      }
    }
  }
  if (!hermitian) return
  for (let i = first; i < m; i += step) {
    for (let r = i; r < min(m, i + ROWS_A_BLOCK); r++) {
      for (let j = (r & ~3) + 4; j < n; j++) {
        const from = <usize>r * stride + (<usize>j << 3)
        const to = <usize>j * stride + (<usize>r << 3)
        store<f64>(c + to, load<f64>(c + from))
        store<f64>(imC + to, -load<f64>(imC + from))
      }
    }
  }
}

/**
 * out = the two-spin tensor theta, [l][s][t][r] of extent left·2 × 2·right, with exp(−iφ·z·z') applied, (cosine, sine) = (cos φ, sin φ); with
 * `swap` the two spins change places. The left extent is shared out to the parts.
 */
export function gate (out: usize, theta: usize, left: i32, right: i32, cosine: f64, sine: f64, swap: i32, part: i32, parts: i32, pack: usize): void {
  const columns = right * 2
  const plane = <usize>(left * 2 * columns) * SIZE
  const end = left * (part + 1) / parts
  for (let l = left * part / parts; l < end; l++) {
    for (let s = 0; s < 2; s++) {
      for (let t = 0; t < 2; t++) {
        const factor: f64 = s == t ? -sine : sine
        const from = theta + <usize>((l * 2 + s) * columns + t * right) * SIZE
        const to = out + <usize>(swap ? (l * 2 + t) * columns + s * right : (l * 2 + s) * columns + t * right) * SIZE
        for (let r: usize = 0; r < (<usize>right << 3); r += SIZE) {
          const re = load<f64>(from + r)
          const im = load<f64>(from + plane + r)
          store<f64>(to + r, re * cosine - im * factor)
          store<f64>(to + plane + r, im * cosine + re * factor)
        }
      }
    }
  }
}

/**
 * even ← cosine·even − i·sine·odd and the other way round, for two parts of `rows` × `columns` numbers whose rows are a stride apart; with
 * `exchange` they also change places.
 */
export function turnPair (
  even: usize, evenPlane: usize, evenStride: usize, odd: usize, oddPlane: usize, oddStride: usize, rows: i32, columns: i32,
  cosine: f64, sine: f64, exchange: i32
): void {
  const c = f64x2.splat(cosine)
  const s = f64x2.splat(sine)
  const pairs = <usize>(columns & ~1) << 3
  const bytes = <usize>columns << 3
  for (let row = 0; row < rows; row++, even += evenStride, odd += oddStride) {
    const x = exchange ? odd : even
    const y = exchange ? even : odd
    const xPlane = exchange ? oddPlane : evenPlane
    const yPlane = exchange ? evenPlane : oddPlane
    for (let t: usize = 0; t < pairs; t += 16) {
      const ar = v128.load(even + t)
      const ai = v128.load(even + evenPlane + t)
      const br = v128.load(odd + t)
      const bi = v128.load(odd + oddPlane + t)
      v128.store(x + t, f64x2.add(f64x2.mul(c, ar), f64x2.mul(s, bi)))
      v128.store(x + xPlane + t, f64x2.sub(f64x2.mul(c, ai), f64x2.mul(s, br)))
      v128.store(y + t, f64x2.add(f64x2.mul(c, br), f64x2.mul(s, ai)))
      v128.store(y + yPlane + t, f64x2.sub(f64x2.mul(c, bi), f64x2.mul(s, ar)))
    }
    if (pairs == bytes) continue
    const ar = load<f64>(even + pairs)
    const ai = load<f64>(even + evenPlane + pairs)
    const br = load<f64>(odd + pairs)
    const bi = load<f64>(odd + oddPlane + pairs)
    store<f64>(x + pairs, cosine * ar + sine * bi)
    store<f64>(x + xPlane + pairs, cosine * ai - sine * br)
    store<f64>(y + pairs, cosine * br + sine * ai)
    store<f64>(y + yPlane + pairs, cosine * bi - sine * ar)
  }
}

/** Σ |x|² over count numbers. */
export function weight (at: usize, count: i32): f64 {
  let sum0 = f64x2.splat(0)
  let sum1 = sum0
  const end = at + <usize>(count & ~3) * SIZE
  const rest = at + <usize>count * SIZE
  for (; at < end; at += 32) {
    const x = v128.load(at)
    const y = v128.load(at, 16)
    sum0 = f64x2.add(sum0, f64x2.mul(x, x))
    sum1 = f64x2.add(sum1, f64x2.mul(y, y))
  }
  sum0 = f64x2.add(sum0, sum1)
  let sum = f64x2.extract_lane(sum0, 0) + f64x2.extract_lane(sum0, 1)
  for (; at < rest; at += SIZE) sum += load<f64>(at) * load<f64>(at)
  return sum
}

/** y −= (cr + i·ci)·x, and Σ|y|² afterwards. */
function subtract (yr: usize, yi: usize, xr: usize, xi: usize, cr: f64, ci: f64, count: i32): f64 {
  const vr = f64x2.splat(cr)
  const vi = f64x2.splat(ci)
  let sums = f64x2.splat(0)
  let t: usize = 0
  for (; t < (<usize>(count & ~1) << 3); t += 16) {
    const a = v128.load(xr + t)
    const b = v128.load(xi + t)
    const re = f64x2.sub(v128.load(yr + t), f64x2.sub(f64x2.mul(vr, a), f64x2.mul(vi, b)))
    const im = f64x2.sub(v128.load(yi + t), f64x2.add(f64x2.mul(vr, b), f64x2.mul(vi, a)))
    v128.store(yr + t, re)
    v128.store(yi + t, im)
    sums = f64x2.add(sums, f64x2.add(f64x2.mul(re, re), f64x2.mul(im, im)))
  }
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
  if (count & 1) {
    const a = load<f64>(xr + t)
    const b = load<f64>(xi + t)
    const re = load<f64>(yr + t) - (cr * a - ci * b)
    const im = load<f64>(yi + t) - (cr * b + ci * a)
    store<f64>(yr + t, re)
    store<f64>(yi + t, im)
    sum += re * re + im * im
  }
  return sum
}

let dotRe: f64 = 0
let dotIm: f64 = 0

/** conj(x)·y */
function dot (xr: usize, xi: usize, yr: usize, yi: usize, count: i32): void {
  let res = f64x2.splat(0)
  let ims = res
  let t: usize = 0
  for (; t < (<usize>(count & ~1) << 3); t += 16) {
    const a = v128.load(xr + t)
    const b = v128.load(xi + t)
    const u = v128.load(yr + t)
    const v = v128.load(yi + t)
    res = f64x2.add(res, f64x2.add(f64x2.mul(a, u), f64x2.mul(b, v)))
    ims = f64x2.add(ims, f64x2.sub(f64x2.mul(a, v), f64x2.mul(b, u)))
  }
  dotRe = f64x2.extract_lane(res, 0) + f64x2.extract_lane(res, 1)
  dotIm = f64x2.extract_lane(ims, 0) + f64x2.extract_lane(ims, 1)
  if (count & 1) {
    const a = load<f64>(xr + t)
    const b = load<f64>(xi + t)
    const u = load<f64>(yr + t)
    const v = load<f64>(yi + t)
    dotRe += a * u + b * v
    dotIm += a * v - b * u
  }
}

/**
 * Gram-Schmidt with column pivoting, each new direction orthogonalised twice. `work` holds the columns of an m × n matrix as rows (n × m) and is
 * destroyed; `basis` gets the orthonormal directions as rows of length m, its imaginary plane `most`·m numbers after the real one; `norms` is
 * room for n numbers. Ends after `most` directions or when the residual Σ|x|² is not above `floor`; returns how many there are.
 */
export function orthogonalise (basis: usize, work: usize, norms: usize, m: i32, n: i32, most: i32, floor: f64): i32 {
  const plane = <usize>(m * n) * SIZE
  const basisPlane = <usize>(m * most) * SIZE
  const length = <usize>m * SIZE
  for (let j = 0; j < n; j++) {
    store<f64>(norms + (<usize>j << 3), weight(work + <usize>j * length, m) + weight(work + plane + <usize>j * length, m))
  }
  for (let r = 0; r < most; r++) {
    let pivot = 0
    let largest: f64 = 0
    let residual: f64 = 0
    for (let j = 0; j < n; j++) {
      const norm = load<f64>(norms + (<usize>j << 3))
      residual += norm
      // norms that only rounding tells apart must not change the choice
      if (norm > largest * TIE) {
        largest = norm
        pivot = j
      }
    }
    if (residual <= floor) return r
    const q = basis + <usize>r * length
    memory.copy(q, work + <usize>pivot * length, length)
    memory.copy(q + basisPlane, work + plane + <usize>pivot * length, length)
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < r; before++) {
        const p = basis + <usize>before * length
        dot(p, p + basisPlane, q, q + basisPlane, m)
        subtract(q, q + basisPlane, p, p + basisPlane, dotRe, dotIm, m)
      }
      const norm = 1 / Math.sqrt(weight(q, m) + weight(q + basisPlane, m))
      for (let t: usize = 0; t < length; t += SIZE) {
        store<f64>(q + t, load<f64>(q + t) * norm)
        store<f64>(q + basisPlane + t, load<f64>(q + basisPlane + t) * norm)
      }
    }
    for (let j = 0; j < n; j++) {
      const w = work + <usize>j * length
      dot(q, q + basisPlane, w, w + plane, m)
      store<f64>(norms + (<usize>j << 3), subtract(w, w + plane, q, q + basisPlane, dotRe, dotIm, m))
    }
    store<f64>(norms + (<usize>pivot << 3), 0)
  }
  return most
}

/**
 * Cholesky: gram (n × n, Hermitian; its upper half is overwritten with R) = R†R, and `inverse` = R⁻¹ (upper triangular, zeros below).
 * Returns the smallest pivot over the largest, or −1 when a pivot is not positive: the inverse is then undefined.
 */
export function invertRoot (inverse: usize, gram: usize, n: i32): f64 {
  const plane = <usize>(n * n) * SIZE
  const stride = <usize>n * SIZE
  let smallest: f64 = Infinity
  let largest: f64 = 0
  for (let i = 0; i < n; i++) {
    const row = gram + <usize>i * stride
    const pivot = load<f64>(row + (<usize>i << 3))
    if (!(pivot > 0)) return -1
    smallest = min(smallest, pivot)
    largest = max(largest, pivot)
    const scale = 1 / Math.sqrt(pivot)
    for (let j = i; j < n; j++) {
      const at = row + (<usize>j << 3)
      store<f64>(at, load<f64>(at) * scale)
      store<f64>(at + plane, load<f64>(at + plane) * scale)
    }
    for (let j = i + 1; j < n; j++) {
      const at = row + (<usize>j << 3)
      const to = gram + <usize>j * stride + (<usize>j << 3)
      subtract(to, to + plane, at, at + plane, load<f64>(at), -load<f64>(at + plane), n - j)
    }
  }
  // row i of R⁻¹ follows from the rows below it: X_i = (e_i − Σ_{j>i} R_ij·X_j)/R_ii
  for (let i = n - 1; i >= 0; i--) {
    const x = inverse + <usize>i * stride
    memory.fill(x, 0, stride)
    memory.fill(x + plane, 0, stride)
    const row = gram + <usize>i * stride
    for (let j = i + 1; j < n; j++) {
      const at = row + (<usize>j << 3)
      const from = inverse + <usize>j * stride + (<usize>j << 3)
      const to = x + (<usize>j << 3)
      subtract(to, to + plane, from, from + plane, load<f64>(at), load<f64>(at + plane), n - j)
    }
    const scale = 1 / load<f64>(row + (<usize>i << 3))
    for (let j = i + 1; j < n; j++) {
      const at = x + (<usize>j << 3)
      store<f64>(at, load<f64>(at) * scale)
      store<f64>(at + plane, load<f64>(at + plane) * scale)
    }
    store<f64>(x + (<usize>i << 3), scale)
  }
  return smallest / largest
}
