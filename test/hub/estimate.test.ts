import fc from 'fast-check'
import t from 'tap'
import { estimate } from '../../src/hub/estimate.js'
import type { Bin } from '../../src/hub/estimate.js'

const tenths = fc.integer({ min: -1000, max: 1000 })
const someVotes = fc.array(fc.oneof(tenths, fc.integer({ min: 100, max: 120 })), { minLength: 1, maxLength: 300 })

function binsOf (votes: readonly number[]): Bin[] {
  return [...new Set(votes)].sort((a, b) => a - b).map(value => ({ value, count: votes.filter(vote => vote === value).length }))
}

const sorted = (votes: readonly number[]): number[] => [...votes].sort((a, b) => a - b)
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const near = (a: number, b: number, slack = 1e-9): boolean => Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b))

function trimmed20 (votes: readonly number[]): number {
  const cut = Math.floor(0.2 * votes.length)
  return meanOf(sorted(votes).slice(cut, votes.length - cut)) / 10
}

// Yuen's standard error, from the votes one by one.
function errorOf (votes: readonly number[]): number {
  const cut = Math.floor(0.2 * votes.length)
  const all = sorted(votes)
  const winsorized = all.map((_, place) => all[Math.min(Math.max(place, cut), all.length - 1 - cut)] ?? 0)
  const centre = meanOf(winsorized)
  const squares = Math.max(winsorized.reduce((sum, value) => sum + (value - centre) ** 2, 0), (votes.length - 1) / 12)
  const left = votes.length - 2 * cut
  return Math.sqrt(squares / (left * (left - 1))) / 10
}

t.test('mean and median of a histogram are those of the votes one by one', async t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(someVotes, votes => {
      const { mean, median } = estimate(binsOf(votes), votes.length)
      const all = sorted(votes)
      const middle = ((all[(all.length - 1) >> 1] ?? 0) + (all[all.length >> 1] ?? 0)) / 20
      return near(mean, trimmed20(votes)) && near(median, middle)
    }))
  })
})

t.test('the standard error is that of the winsorized votes one by one', async t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(tenths, { minLength: 2, maxLength: 300 }), votes => {
      const { variance = NaN, mean, ci95: [low, high] } = estimate(binsOf(votes), votes.length)
      return near(Math.sqrt(variance), errorOf(votes), 1e-6) && low <= mean && mean <= high && low >= -100 && high <= 100
    }))
  })
})

t.test('the interval of five votes is the one of the three that are left', async t => {
  const { mean, ci95 } = estimate(binsOf([-900, 100, 120, 140, 900]), 5)
  t.equal(mean, 12)
  // Winsorized: 10, 10, 12, 14, 14; sum of squares 16; 3 left of 5: sqrt(16 / (3 * 2)) * t(2 degrees).
  t.ok(near(ci95[1] - mean, Math.sqrt(16 / 6) * 4.302653, 1e-6), String(ci95))
})

t.test('one vote says nothing about spread and gets the whole range', async t => {
  t.strictSame(estimate([{ value: 125, count: 1 }], 1), { mean: 12.5, median: 12.5, ci95: [-100, 100], variance: undefined })
})

t.test('equal votes are only as sure as the grid of a tenth allows', async t => {
  const { ci95: [low, high] } = estimate([{ value: 120, count: 2 }], 2)
  t.ok(low < 12 && high > 12 && high - low < 1, `${low} to ${high}`)
})

t.test('votes that the same machines cast in several epochs make the interval no narrower than the machines allow', async t => {
  const votes = Array.from({ length: 40 }, (_, index) => 100 + index)
  const once = estimate(binsOf(votes), 40)
  const twice = estimate(binsOf([...votes, ...votes]), 40)
  t.equal(twice.mean, once.mean)
  t.ok(twice.ci95[1] - twice.ci95[0] >= (once.ci95[1] - once.ci95[0]) * 0.98)
})

// Mulberry32: a seeded generator, so that the simulation says the same every time.
function seeded (seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// Truth 12, deviation 6, cut to 0..60, 200 machines of which some always report 60; mean error of 200 trials.
function meanErrorUnderAttack (hostileShare: number): number {
  const random = seeded(1)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const errors = Array.from({ length: 200 }, () => {
    const honest = (): number => Math.round(Math.min(Math.max(12 + 6 * normal(), 0), 60) * 10)
    const votes = Array.from({ length: 200 }, (_, index) => index < 200 * hostileShare ? 600 : honest())
    return Math.abs(estimate(binsOf(votes), 200).mean - 12)
  })
  return meanOf(errors)
}

t.test('hostile machines that report 60 move the estimate by no more than a trimmed mean allows', async t => {
  const errors = [0, 0.05, 0.1, 0.2].map(meanErrorUnderAttack)
  const limits = [0.6, 0.8, 1.3, 3]
  errors.forEach((error, index) => { t.ok(error <= (limits[index] ?? 0), `error ${error.toFixed(2)} of at most ${limits[index]}`) })
  t.ok(meanErrorUnderAttack(0.4) > 10, 'beyond a fifth nothing is promised')
})
