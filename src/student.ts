/** Lanczos' approximation with g = 7 and nine terms: relative error below 1e-13 (Godfrey 2001). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
]

function logGamma (x: number): number {
  const t = x - 1 + 7.5
  const sum = LANCZOS.slice(1).reduce((total, c, i) => total + c / (x + i), LANCZOS[0] ?? 1)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes, 3rd ed., §6.4). */
function betaFraction (x: number, a: number, b: number): number {
  const tiny = 1e-300
  const away = (value: number): number => Math.abs(value) < tiny ? tiny : value
  let c = 1
  let d = 1 / away(1 - (a + b) * x / (a + 1))
  let h = d
  for (let m = 1; m <= 1000; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    h *= d * c
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return h
}

function incompleteBeta (x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b
}

/** P(T ≤ t) of Student's distribution with so many degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function studentCdf (t: number, freedom: number): number {
  const tail = 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
  return t > 0 ? 1 - tail : tail
}

/** The t with P(T ≤ t) = p, for 0 < p < 1, to about 1e-12; by bisection, which cannot miss. */
export function studentQuantile (p: number, freedom: number): number {
  if (!(p > 0 && p < 1) || !(freedom > 0)) throw new RangeError(`expected 0 < p < 1 and positive degrees of freedom; found ${p} and ${freedom}`)
  if (p === 0.5) return 0
  if (p < 0.5) return -studentQuantile(1 - p, freedom)
  let [low, high] = [0, 1]
  while (studentCdf(high, freedom) < p) high *= 2
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2
    if (studentCdf(middle, freedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
