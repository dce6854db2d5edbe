import fc from 'fast-check'
import t from 'tap'
import { energyOf } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { createQuantumAnnealer, solveByQuantumAnnealing } from '../../src/optimizer/sqa.js'
import { countedBudget, lowestOf, randomQubo, smallQubo, torus, whole } from './anneal-cases.js'

t.test('finds the optimum of every small problem, and returns the energy of its bits', async t => {
  fc.assert(fc.property(smallQubo, fc.integer(), (qubo, seed) => {
    const lowest = lowestOf(qubo)
    const { bits, energy, slices } = solveByQuantumAnnealing(qubo, countedBudget(100), createRandom(seed))
    t.equal(energy, energyOf(qubo, bits))
    t.ok(slices > 1)
    const tolerance = 1e-9 * qubo.weight.reduce((sum, w) => sum + Math.abs(w), Math.abs(lowest))
    t.ok(energy <= lowest + tolerance, `${energy} is above the optimum ${lowest}`)
  }), { numRuns: 60 })
})

t.test('the kernel and its twin give the same answer bit for bit', async t => {
  for (const qubo of [
    randomQubo({ size: 41, degree: 41, seed: 1, draw: whole }),
    randomQubo({ size: 30, degree: 30, seed: 2, draw: u => u - 0.5 }),
    torus(8, 4)
  ]) {
    const target = solveByQuantumAnnealing(qubo, countedBudget(20), createRandom(77)).energy
    const [simd, plain] = (['simd', 'plain'] as const).map(kernel => {
      const annealer = createQuantumAnnealer(qubo, kernel)
      return [1, 2, 3].map(seed => annealer.run({ timeMs: 20_000, target, shouldStop: () => false }, createRandom(seed)))
    })
    t.same(simd?.map(answer => answer.kernel), ['simd', 'simd', 'simd'])
    t.same(simd?.map(answer => ({ ...answer, kernel: 'plain' })), plain)
  }
})

t.test('a seed gives the same answer again', async t => {
  const qubo = torus(9, 3)
  const run = (seed: number): Uint8Array => solveByQuantumAnnealing(qubo, countedBudget(10), createRandom(seed)).bits
  t.same(run(4), run(4))
  t.notSame(run(4), run(5))
})

t.test('stops at the target and when it is told to, with valid bits even without any time', async t => {
  const qubo = randomQubo({ size: 200, degree: 10, seed: 7, draw: whole })
  let asked = 0
  const easy = solveByQuantumAnnealing(qubo, { timeMs: 60_000, target: 0, shouldStop: () => { asked++; return false } }, createRandom(1))
  t.ok(easy.energy <= 0)
  t.ok(asked < 50)
  let questions = 0
  const { bits, energy, sweeps } = solveByQuantumAnnealing(qubo, { timeMs: 60_000, shouldStop: () => ++questions >= 1 }, createRandom(1))
  t.equal(questions, 1)
  t.equal(sweeps, 0, 'what was not made is not counted')
  t.equal(energy, energyOf(qubo, bits))
})

t.test('a ramp that was cut short counts the sweeps that were made', async t => {
  // 2400 variables in 8 slices: seven sweeps of all slices are the most between two questions
  const qubo = torus(49, 5)
  for (const questions of [1, 2, 3]) {
    const { sweeps } = solveByQuantumAnnealing(qubo, countedBudget(questions), createRandom(1))
    t.ok(sweeps > 0 && sweeps <= 8 * questions && sweeps < 24, `${sweeps} of 24 sweeps`)
  }
})
