import { readFileSync } from 'node:fs'
import t from 'tap'
import { fixedAngles, interpolateAngles, rampAngles } from '../../src/optimizer/angles.js'
import { chainLadder, nextRung, planStateVector } from '../../src/optimizer/circuit-plan.js'
import { solveByCircuit } from '../../src/optimizer/circuit.js'
import { scaleOf, toIsing } from '../../src/optimizer/ising.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { readQubo } from '../../src/optimizer/qubo-file.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { bruteForce } from './brute-force-circuit.js'

function problem (size: number, seed: number): Qubo {
  const random = createRandom(seed)
  const terms = []
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) terms.push({ i, j, weight: (random.uint32() % 201) - 100 })
  return createQubo(size, terms)
}

const bitsOf = (x: number, size: number): Uint8Array => Uint8Array.from({ length: size }, (_, i) => x >> i & 1)
const plenty = { timeMs: 60_000, shouldStop: () => false }

t.test('finds the optimum of small problems, and reports the circuit as it was measured', async t => {
  for (const seed of [1, 2, 3]) {
    const qubo = problem(10, seed)
    const lowest = Math.min(...Array.from({ length: 1024 }, (_, x) => energyOf(qubo, bitsOf(x, 10))))
    const answer = solveByCircuit(qubo, plenty, createRandom(seed), { layers: 3 })
    t.equal(answer.energy, lowest)
    t.equal(answer.energy, energyOf(qubo, answer.bits))
    t.equal(answer.representation, 'statevector')
    t.equal(answer.samples, 2048)
    const ising = toIsing(qubo)
    const mean = bruteForce(ising, answer.angles, scaleOf(ising)).reduce((sum, p, x) => sum + p * energyOf(qubo, bitsOf(x, 10)), 0)
    t.ok(Math.abs(mean - answer.expectation) < 1e-8)
  }
})

t.test('fixed angles lower the mean, training lowers it further, and its angles serve as a start', async t => {
  const qubo = problem(9, 5)
  const flat = toIsing(qubo).constant
  const run = (options: object): number => solveByCircuit(qubo, plenty, createRandom(1), { layers: 3, ...options }).expectation
  const untrained = run({ trainingPasses: 0 })
  t.ok(untrained < flat)
  t.ok(run({ trainingPasses: 10 }) < untrained)
  const { angles, expectation } = solveByCircuit(qubo, plenty, createRandom(1), { layers: 3, trainingPasses: 10 })
  t.equal(run({ trainingPasses: 0, start: angles }), expectation)
})

t.test('runs no more circuits than it may', async t => {
  for (const circuits of [1, 2, 3, 7]) {
    const answer = solveByCircuit(problem(8, 6), plenty, createRandom(1), { circuits, trainingPasses: 50, objective: { kind: 'cvar', alpha: 0.2 } })
    t.ok(answer.circuits <= circuits && answer.circuits >= 1, `${answer.circuits} of ${circuits}`)
  }
})

t.test('stops at the target, at once, and when it is told to', async t => {
  const qubo = problem(22, 7)
  const met = solveByCircuit(problem(6, 7), { ...plenty, target: 1e9 }, createRandom(1))
  t.equal(met.circuits, 1)
  const none = solveByCircuit(qubo, { timeMs: 60_000, shouldStop: () => true }, createRandom(1), { circuits: 5 })
  t.equal(none.layers, 0)
  t.equal(none.energy, energyOf(qubo, none.bits))
  let asked = 0
  const cut = solveByCircuit(qubo, { timeMs: 60_000, shouldStop: () => ++asked > 8 }, createRandom(1), { layers: 2 })
  t.equal(cut.layers, 0, 'ended in the middle of the first circuit')
  t.ok(asked < 12)
})

t.test('takes a matrix product state where the state vector does not fit', async t => {
  const qubo = problem(24, 8)
  const answer = solveByCircuit(qubo, plenty, createRandom(1), { layers: 1, bond: 4, circuits: 5, trainingPasses: 1 })
  t.equal(answer.representation, 'mps')
  t.equal(answer.bond, 4)
  t.equal(answer.energy, energyOf(qubo, answer.bits))
  t.ok(answer.circuits <= 5)
})

t.test('told to stop while it measures, it comes back with the outcomes that it has', async t => {
  const qubo = problem(24, 8)
  const random = createRandom(1)
  let asked = 0
  let measured = false
  const watched = { ...random, float: () => { measured = true; return random.float() } }
  const shouldStop = (): boolean => measured && ++asked > 0
  const answer = solveByCircuit(qubo, { timeMs: 60_000, shouldStop }, watched, { layers: 2, bond: 4 })
  t.match(answer, { circuits: 1, layers: 2, samples: 256, energy: energyOf(qubo, answer.bits) })
  t.ok(Number.isFinite(answer.expectation) && answer.expectation > answer.energy)
  t.ok(asked <= 4, `asked ${asked} times`)
})

t.test('where no state vector fits and no depth is asked for, every circuit is deeper or wider than the one before', async t => {
  const qubo = problem(24, 8)
  const answer = solveByCircuit(qubo, plenty, createRandom(1), { bond: 4, circuits: 3, trainingPasses: 0 })
  t.match(answer, { representation: 'mps', bond: 4, energy: energyOf(qubo, answer.bits) })
  t.ok(answer.circuits >= 2 && answer.layers > 2, `${answer.layers} layers in ${answer.circuits} circuits`)
  t.equal(answer.samples, 128 + 1024 * (answer.circuits - 1))
  const single = solveByCircuit(qubo, plenty, createRandom(1), { bond: 4, circuits: 1 })
  t.match(single, { circuits: 1, layers: 1, bond: 4 })
})

t.test('a deep circuit on a narrow chain measures the known optimum of forty variables', async t => {
  const qubo = readQubo(readFileSync(new URL('./cases/rand40.qubo', import.meta.url), 'utf8'), 'qubo')
  const answer = solveByCircuit(qubo, plenty, createRandom(1), { layers: 8, bond: 4, trainingPasses: 0 })
  t.match(answer, { energy: -11936, layers: 8, bond: 4, circuits: 1, samples: 1024 })
  t.ok(answer.discardedWeight > 0.5, 'on a state that is far from the exact one')
})

t.test('angles of one or two layers are no start for a deep circuit on a chain', async t => {
  const start = { gammas: [3], betas: [-3] }
  const { angles } = solveByCircuit(problem(24, 8), plenty, createRandom(1), { layers: 4, bond: 2, trainingPasses: 0, start })
  t.ok(new Set(angles.gammas).size === 4)
})

t.test('plans a state vector where it fits the time', async t => {
  t.equal(planStateVector({ size: 10, timeMs: 1000, passes: 5 })?.bond, null)
  t.equal(planStateVector({ size: 22, timeMs: 100, passes: 5 }), undefined)
  t.equal(planStateVector({ size: 22, timeMs: 100_000, passes: 5 })?.bond, null)
  t.equal(planStateVector({ size: 23, timeMs: 100_000, passes: 5 }), undefined)
  const layers = [300, 10_000].map(timeMs => planStateVector({ size: 20, timeMs, passes: 5 })?.layers ?? 0)
  t.ok((layers[0] ?? 0) < (layers[1] ?? 0))
})

t.test('a ladder of circuits goes deep before it goes wide, no wider than asked for, and a wish for both stands', async t => {
  t.same(chainLadder({ layers: 7, bond: 9 }), [{ layers: 7, bond: 9 }])
  t.same(chainLadder({ layers: 7, bond: undefined }).map(({ bond }) => bond), [4, 8, 16, 32, 64])
  const ladder = chainLadder({ bond: 12 })
  t.same(ladder[0], { layers: 1, bond: 4 })
  t.same(ladder.slice(-3).map(({ bond }) => bond), [4, 8, 12])
  t.equal(new Set(ladder.slice(-3).map(({ layers }) => layers)).size, 1)
  t.ok(chainLadder({ bond: 2 }).every(({ bond }) => bond === 2))
})

t.test('the next circuit is the best that fits what is left, at least the next one, unless that is hopeless', async t => {
  const ladder = chainLadder({})
  const rung = (tookMs: number, leftMs: number, from = 0): number | undefined => nextRung({ ladder, from, tookMs, leftMs })
  t.equal(rung(1, 1e9), ladder.length - 1)
  t.equal(ladder[rung(10, 161) ?? -1]?.layers, 8)
  t.equal(rung(100, 110), 1)
  t.equal(rung(100, 40), undefined)
  t.equal(rung(1, 1e9, ladder.length - 1), undefined)
})

t.test('angles of any depth keep their shape', async t => {
  for (const layers of [1, 2, 7, 12, 30]) {
    const { gammas, betas } = fixedAngles(layers)
    t.equal(gammas.length, layers)
    t.ok(gammas.every(gamma => gamma > 0) && betas.every(beta => beta < 0))
  }
  const { gammas } = interpolateAngles({ gammas: [1, 2], betas: [-2, -1] }, 3)
  t.same(gammas, [1, 1.5, 2])
  t.same(interpolateAngles(rampAngles(6), 6), rampAngles(6))
  const short = interpolateAngles(rampAngles(8), 3).gammas
  t.ok((short[0] ?? 0) < (short[1] ?? 0) && (short[1] ?? 0) < (short[2] ?? 0))
  t.same(interpolateAngles({ gammas: [], betas: [] }, 2), { gammas: [0, 0], betas: [0, 0] })
})
