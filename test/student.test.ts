import t from 'tap'
import { studentCdf, studentQuantile } from '../src/student.js'

t.test('quantiles are those of the printed tables', async t => {
  // Abramowitz & Stegun, table 26.10, and for infinite freedom the normal distribution.
  const printed = [[0.975, 1, 12.706], [0.975, 5, 2.571], [0.975, 59, 2.001], [0.995, 10, 3.169], [0.9, 30, 1.31]] as const
  for (const [p, freedom, value] of printed) {
    t.ok(Math.abs(studentQuantile(p, freedom) - value) < 6e-4, `${p} with ${freedom}`)
  }
  t.ok(Math.abs(studentQuantile(0.975, 1e7) - 1.959964) < 1e-5)
})

// P(|T| <= q) for whole degrees of freedom, in closed form: Abramowitz & Stegun 26.7.3 and 26.7.4.
function twoSided (q: number, degrees: number): number {
  const angle = Math.atan(q / Math.sqrt(degrees))
  const odd = degrees % 2 === 1
  let term = odd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let j = odd ? 3 : 2; j <= degrees - 2; j += 2) {
    term *= Math.cos(angle) ** 2 * (j - 1) / j
    sum += term
  }
  return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}

t.test('the quantile of every number of degrees leaves 2.5 % on each side', async t => {
  let worst = 0
  for (let degrees = 1; degrees <= 500; degrees++) {
    worst = Math.max(worst, Math.abs(twoSided(studentQuantile(0.975, degrees), degrees) - 0.95))
  }
  t.ok(worst < 1e-9, `largest error ${worst}`)
})

t.test('with one degree of freedom it is the Cauchy distribution, exactly', async t => {
  for (const p of [0.001, 0.2, 0.5, 0.77, 0.999]) {
    const exact = Math.tan(Math.PI * (p - 0.5))
    t.ok(Math.abs(studentQuantile(p, 1) - exact) < 1e-9 * (1 + Math.abs(exact)), String(p))
  }
})

t.test('quantile and distribution are inverse', async t => {
  for (const freedom of [2, 7, 40, 300]) {
    for (const p of [0.01, 0.3, 0.6, 0.975]) t.ok(Math.abs(studentCdf(studentQuantile(p, freedom), freedom) - p) < 1e-10)
  }
  t.throws(() => studentQuantile(1, 3), RangeError)
  t.throws(() => studentQuantile(0.5, 0), RangeError)
})
