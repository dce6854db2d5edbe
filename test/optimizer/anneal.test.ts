import fc from 'fast-check'
import t from 'tap'
import { createAnnealer, solveByAnnealing } from '../../src/optimizer/anneal.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { foundBits, openSession, prepareAnnealing } from '../../src/optimizer/anneal-session.js'
import { createRandom } from '../../src/optimizer/random.js'
import { REPLICAS, createTempering } from '../../src/optimizer/tempering.js'
import { countedBudget, lowestOf, randomQubo, smallQubo, torus, whole } from './anneal-cases.js'

t.test('finds the optimum of every small problem, and returns the energy of its bits', async t => {
  fc.assert(fc.property(smallQubo, fc.integer(), (qubo, seed) => {
    const lowest = lowestOf(qubo)
    const { bits, energy } = solveByAnnealing(qubo, countedBudget(40), createRandom(seed))
    t.equal(energy, energyOf(qubo, bits))
    const tolerance = 1e-9 * qubo.weight.reduce((sum, w) => sum + Math.abs(w), Math.abs(lowest))
    t.ok(energy <= lowest + tolerance, `${energy} is above the optimum ${lowest}`)
  }), { numRuns: 60 })
})

t.test('meets the optimum as a target, also with weights that single precision cannot hold', async t => {
  fc.assert(fc.property(smallQubo, fc.integer(), (qubo, seed) => {
    const target = lowestOf(qubo)
    const tolerance = 1e-12 * qubo.weight.reduce((sum, w) => sum + Math.abs(w), Math.abs(target))
    const { energy } = solveByAnnealing(qubo, { timeMs: 5000, target: target + tolerance, shouldStop: () => false }, createRandom(seed))
    t.ok(energy <= target + tolerance)
  }), { numRuns: 60 })
})

t.test('the kernel and its twin give the same answer bit for bit', async t => {
  const cases = {
    dense: randomQubo({ size: 61, degree: 61, seed: 1, draw: whole }),
    fractional: randomQubo({ size: 40, degree: 40, seed: 2, draw: u => u - 0.5 }),
    sparse: randomQubo({ size: 150, degree: 5, seed: 3, draw: whole }),
    crowded: randomQubo({ size: 300, degree: 30, seed: 5, draw: whole }),
    torus: torus(10, 4)
  }
  for (const [name, qubo] of Object.entries(cases)) {
    const answers = (['simd', 'plain'] as const).map(kernel => {
      const annealer = createAnnealer(qubo, kernel)
      // a target that a run of some rounds meets: it ends both at the same read, whatever their speed
      const target = solveByAnnealing(qubo, countedBudget(60), createRandom(77)).energy
      return [1, 2, 3].map(seed => annealer.run({ timeMs: 20_000, target, shouldStop: () => false }, createRandom(seed)))
    })
    t.same(answers[0]?.map(answer => answer.kernel), ['simd', 'simd', 'simd'], 'the kernel is built')
    t.same(answers[0]?.map(answer => ({ ...answer, kernel: 'plain' })), answers[1], name)
  }
})

t.test('a seed gives the same answer again, also from an annealer that was used before', async t => {
  const qubo = randomQubo({ size: 90, degree: 6, seed: 6, draw: whole })
  const annealer = createAnnealer(qubo)
  const first = annealer.run(countedBudget(50), createRandom(5))
  const other = annealer.run(countedBudget(50), createRandom(6))
  t.same(annealer.run(countedBudget(50), createRandom(5)).bits, first.bits)
  t.not(other.sweeps, 0)
})

t.test('goes on to parallel tempering, on dense and on sparse problems', async t => {
  for (const degree of [4, 120]) {
    const qubo = randomQubo({ size: 120, degree, seed: 8, draw: whole })
    const short = solveByAnnealing(qubo, countedBudget(5), createRandom(1))
    const long = solveByAnnealing(qubo, countedBudget(6000), createRandom(1))
    t.ok(long.energy <= short.energy)
    t.equal(long.energy, energyOf(qubo, long.bits))
  }
})

t.test('parallel tempering alone finds the optimum of a spin glass', async t => {
  const qubo = torus(6, 2)
  const optimum = solveByAnnealing(qubo, countedBudget(2000), createRandom(1)).energy
  const session = openSession(prepareAnnealing(qubo, REPLICAS), createRandom(3), countedBudget(1e6))
  const sweeps = createTempering(session).run(400_000)
  t.ok(sweeps >= REPLICAS && sweeps * session.layout.padded <= 400_000)
  t.equal(energyOf(qubo, foundBits(session)), optimum)
})

t.test('stops at once when the target is easy, and soon when it is told to', async t => {
  const qubo = torus(12, 1)
  let asked = 0
  const easy = solveByAnnealing(qubo, { timeMs: 60_000, target: 0, shouldStop: () => { asked++; return false } }, createRandom(1))
  t.ok(easy.energy <= 0)
  t.ok(asked < 20)
  let questions = 0
  solveByAnnealing(qubo, { timeMs: 60_000, shouldStop: () => ++questions >= 3 }, createRandom(1))
  t.equal(questions, 3, 'nobody asks again after a stop')
})

t.test('returns valid bits when there is no time at all, and never worse than the start', async t => {
  const qubo = randomQubo({ size: 30, degree: 30, seed: 9, draw: whole })
  const none = solveByAnnealing(qubo, { timeMs: 0, shouldStop: () => true }, createRandom(1))
  t.equal(none.bits.length, 30)
  t.equal(none.energy, energyOf(qubo, none.bits))
  const { bits: start, energy } = solveByAnnealing(qubo, countedBudget(50), createRandom(1))
  t.ok(solveByAnnealing(qubo, { timeMs: 0, shouldStop: () => true }, createRandom(2), { start }).energy <= energy)
})

t.test('a problem without variables, or without weights, has an answer', async t => {
  t.same(solveByAnnealing(createQubo(0, [], 7), countedBudget(3), createRandom(1)).energy, 7)
  t.same(solveByAnnealing(createQubo(9, [], -2), countedBudget(3), createRandom(1)).energy, -2)
})

t.test('twenty thousand variables are annealed in short calls', async t => {
  const qubo = torus(141, 2)
  const { bits, energy, sweeps } = solveByAnnealing(qubo, countedBudget(60), createRandom(3))
  t.equal(energy, energyOf(qubo, bits))
  t.ok(energy < -1.2 * qubo.size / 2, 'far below a random state')
  t.ok(sweeps <= 60 * 8, 'eight sweeps, 160,000 attempted flips, are the most between two questions')
})
