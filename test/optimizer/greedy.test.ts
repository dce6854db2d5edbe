import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { createDescent } from '../../src/optimizer/descent.js'
import { solveGreedily } from '../../src/optimizer/greedy.js'
import { readQubo } from '../../src/optimizer/qubo-file.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { lowestEnergy, randomQubo } from './random-qubo.js'

/** A budget that is counted in questions instead of time, so that runs repeat. */
function questions (most: number): { timeMs: number, shouldStop: () => boolean } {
  let asked = 0
  return { timeMs: 1e9, shouldStop: () => asked++ >= most }
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

t.test('finds the optimum of small problems', async t => {
  fc.assert(fc.property(seeds, fc.integer({ min: 1, max: 10 }), (seed, size) => {
    const qubo = randomQubo(size, createRandom(seed), 0.6)
    const { bits, energy } = solveGreedily(qubo, questions(500), createRandom(seed + 1))
    return energy === lowestEnergy(qubo) && energyOf(qubo, bits) === energy
  }), { numRuns: 60 })
  t.pass()
})

t.test('the same seed and the same number of steps give the same bits', async t => {
  const qubo = randomQubo(60, createRandom(5))
  const run = (seed: number): string => {
    const { bits, restarts } = solveGreedily(qubo, questions(40), createRandom(seed))
    return `${restarts} ${bits.join('')}`
  }
  t.equal(run(1), run(1))
})

t.test('reaches a target and stops there', async t => {
  const text = readFileSync(new URL('./cases/gka1c.qubo', import.meta.url), 'utf8')
  const { energy } = solveGreedily(readQubo(text, 'qubo'), { timeMs: 20_000, target: -5058, shouldStop: () => false }, createRandom(1))
  t.equal(energy, -5058)
})

t.test('with no time at all it returns valid bits, and a problem of no variables ends by itself', async t => {
  const qubo = randomQubo(8, createRandom(3))
  const none = solveGreedily(qubo, { timeMs: 0, shouldStop: () => false }, createRandom(1))
  t.equal(none.energy, energyOf(qubo, none.bits))
  t.equal(none.restarts, 0)
  t.equal(solveGreedily(createQubo(0, [], 7), { timeMs: 1e9, shouldStop: () => false }, createRandom(1)).energy, 7)
})

t.test('a descent keeps its gains and its energy in step and ends where no flip of one or two bits helps', async t => {
  fc.assert(fc.property(seeds, fc.integer({ min: 2, max: 9 }), (seed, size) => {
    const random = createRandom(seed)
    const qubo = randomQubo(size, random, 0.7)
    const descent = createDescent(qubo, Uint8Array.from({ length: size }, () => random.uint32() & 1))
    descent.toLocalOptimum(() => false)
    const { bits, gains } = descent
    const flipped = (...which: number[]): number => energyOf(qubo, bits.map((bit, i) => which.includes(i) ? 1 - bit : bit))
    const energy = energyOf(qubo, bits)
    if (descent.energy() !== energy) return false
    for (let i = 0; i < size; i++) {
      if (gains[i] !== flipped(i) - energy || flipped(i) < energy) return false
      for (let j = 0; j < i; j++) if (flipped(i, j) < energy) return false
    }
    return true
  }), { numRuns: 100 })
  t.pass()
})

t.test('a sparse problem of twenty thousand variables is built and descended in a second', async t => {
  const random = createRandom(8)
  const weight = (): number => random.uint32() % 201 - 100
  const bit = (): number => random.uint32() % 20_000
  const qubo = createQubo(20_000, Array.from({ length: 60_000 }, () => ({ i: bit(), j: bit(), weight: weight() })))
  const begun = process.cpuUsage().user
  const answer = solveGreedily(qubo, { timeMs: 60_000, shouldStop: () => process.cpuUsage().user - begun > 4e6 }, createRandom(1))
  t.ok(answer.restarts >= 1, 'more than one whole round in four CPU seconds')
  t.equal(answer.energy, energyOf(qubo, answer.bits))
})
