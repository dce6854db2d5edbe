import t from 'tap'
import { NORMAL_975, student975 } from '../../src/hub/student.js'

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
  for (let degrees = 1; degrees <= 500; degrees++) worst = Math.max(worst, Math.abs(twoSided(student975(degrees), degrees) - 0.95))
  t.ok(worst < 2e-7, `largest error ${worst}`)
})

t.test('many degrees are the normal distribution', async t => {
  t.ok(Math.abs(student975(1e7) - NORMAL_975) < 1e-6)
})
