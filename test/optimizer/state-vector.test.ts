import fc from 'fast-check'
import t from 'tap'
import type { Angles } from '../../src/optimizer/circuit-simulator.js'
import { scaleOf, toIsing } from '../../src/optimizer/ising.js'
import type { Ising } from '../../src/optimizer/ising.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { createStateVector } from '../../src/optimizer/state-vector.js'
import { bruteForce } from './brute-force-circuit.js'

function problem (size: number, seed: number, whole = false): Qubo {
  const random = createRandom(seed)
  const terms = []
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) terms.push({ i, j, weight: whole ? (random.uint32() % 7) - 3 : random.float() * 4 - 2 })
  }
  return createQubo(size, terms, 0.75)
}

function anglesOf (layers: number, seed: number): Angles {
  const random = createRandom(seed)
  const draw = (): number => random.float() * 4 - 2
  return { gammas: Array.from({ length: layers }, draw), betas: Array.from({ length: layers }, draw) }
}

const bitsOf = (x: number, size: number): Uint8Array => Uint8Array.from({ length: size }, (_, i) => x >> i & 1)
function worst (a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? 0))), 0)
}

function meanOf (qubo: Qubo, probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p, x) => sum + p * energyOf(qubo, bitsOf(x, qubo.size)), 0)
}

for (const plain of [false, true]) {
  t.test(`the ${plain ? 'plain' : 'compiled'} kernel agrees with whole matrices for up to 8 variables and every depth`, async t => {
    for (let size = 2; size <= 8; size++) {
      for (const whole of [false, true]) {
        const qubo = problem(size, size, whole)
        const ising = toIsing(qubo)
        const simulator = createStateVector({ ising, plain })
        t.equal(simulator.kernel, plain ? 'plain' : 'simd')
        for (const layers of [0, 1, 2, 3, 5]) {
          const angles = anglesOf(layers, 100 + layers)
          const expected = bruteForce(ising, angles, scaleOf(ising))
          t.ok(simulator.prepare(angles))
          t.ok(worst(simulator.probabilities(), expected) < 1e-12, `${size} variables, ${layers} layers`)
          t.ok(Math.abs(simulator.expectation() - meanOf(qubo, expected)) < 1e-12 * 100)
        }
      }
    }
  })
}

t.test('both kernels agree where the state has high qubits, also in tails and gradients', async t => {
  for (const size of [11, 13, 16, 17]) {
    const ising = toIsing(problem(size, size, size % 2 === 0))
    const [simd, plain] = [createStateVector({ ising }), createStateVector({ ising, plain: true })]
    const angles = anglesOf(2, size)
    const [a, b] = [simd, plain].map(simulator => simulator.gradient(angles, { kind: 'cvar', alpha: 0.2 }))
    t.ok(worst([a?.value ?? NaN, ...a?.gammas ?? [], ...a?.betas ?? []], [b?.value ?? NaN, ...b?.gammas ?? [], ...b?.betas ?? []]) < 1e-9)
    for (const simulator of [simd, plain]) simulator.prepare(angles)
    t.ok(worst(simd.probabilities(), plain.probabilities()) < 1e-15)
    t.ok(Math.abs(simd.expectation() - plain.expectation()) < 1e-10)
  }
})

t.test('one layer of two coupled spins follows the closed form', async t => {
  const ising: Ising = { size: 2, constant: 0, field: new Float64Array(2), pairs: Int32Array.of(0, 1), coupling: Float64Array.of(1.3) }
  fc.assert(fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (gamma, beta) => {
    const simulator = createStateVector({ ising, scale: 1 })
    simulator.prepare({ gammas: [gamma], betas: [beta] })
    return Math.abs(simulator.expectation() - 1.3 * Math.sin(4 * beta) * Math.sin(2 * gamma * 1.3)) < 1e-12
  }), { numRuns: 50 })
  t.pass()
})

t.test('derivatives are those of finite differences, for the mean and for the best share', async t => {
  const step = 1e-5
  for (const objective of [{ kind: 'mean' }, { kind: 'cvar', alpha: 0.3 }] as const) {
    const simulator = createStateVector({ ising: toIsing(problem(7, 3)) })
    const { gammas, betas } = anglesOf(3, 4)
    const value = (at: readonly number[]): number => {
      simulator.prepare({ gammas: at.slice(0, 3), betas: at.slice(3) })
      return objective.kind === 'mean' ? simulator.expectation() : simulator.cvar(objective.alpha, { samples: 0, random: createRandom(1) })
    }
    const gradient = simulator.gradient({ gammas, betas }, objective)
    const exact = [...gradient?.gammas ?? [], ...gradient?.betas ?? []]
    const here = [...gammas, ...betas]
    t.ok(Math.abs((gradient?.value ?? NaN) - value(here)) < 1e-12)
    here.forEach((_, k) => {
      const moved = (by: number): number => value(here.map((x, i) => i === k ? x + by : x))
      t.ok(Math.abs((moved(step) - moved(-step)) / (2 * step) - (exact[k] ?? NaN)) < 1e-6, `${objective.kind}, angle ${k}`)
    })
  }
})

t.test('the norm is kept over 100 layers', async t => {
  for (const size of [6, 13]) {
    const simulator = createStateVector({ ising: toIsing(problem(size, 9)) })
    simulator.prepare(anglesOf(100, 5))
    t.ok(Math.abs(simulator.probabilities().reduce((sum, p) => sum + p, 0) - 1) < 1e-12)
  }
})

t.test('the best share is the mean of the lowest outcomes', async t => {
  for (const whole of [false, true]) {
    const qubo = problem(8, 12, whole)
    const simulator = createStateVector({ ising: toIsing(qubo) })
    simulator.prepare(anglesOf(2, 6))
    const outcomes = [...simulator.probabilities()].map((p, x) => ({ p, energy: energyOf(qubo, bitsOf(x, 8)) }))
    outcomes.sort((a, b) => a.energy - b.energy)
    for (const alpha of [0.01, 0.25, 0.8, 1]) {
      let left = alpha
      const mean = outcomes.reduce((sum, { p, energy }) => {
        const share = Math.min(p, left)
        left -= share
        return sum + share * energy
      }, 0) / alpha
      t.ok(Math.abs(simulator.cvar(alpha, { samples: 0, random: createRandom(1) }) - mean) < 1e-9, `${alpha}`)
    }
  }
})

t.test('outcomes are drawn with their probabilities', async t => {
  const simulator = createStateVector({ ising: toIsing(problem(6, 2)) })
  simulator.prepare(anglesOf(2, 8))
  const draws = 50_000
  const counts = new Float64Array(64)
  for (const bits of simulator.sample(draws, createRandom(77))) {
    const x = bits.reduce((sum, bit, i) => sum + (bit << i), 0)
    counts[x] = (counts[x] ?? 0) + 1
  }
  const chi2 = simulator.probabilities().reduce((sum, p, x) => sum + ((counts[x] ?? 0) - draws * p) ** 2 / (draws * p), 0)
  t.ok(chi2 < 103.4, `chi-square ${chi2} of 63 degrees of freedom; above 103.4 in one of 1000 cases`)
})

t.test('problems of none, one and too many variables', async t => {
  for (const size of [0, 1]) {
    const qubo = createQubo(size, size === 0 ? [] : [{ i: 0, j: 0, weight: -2 }], 1)
    const simulator = createStateVector({ ising: toIsing(qubo) })
    t.ok(simulator.prepare({ gammas: [0.4], betas: [-0.6] }))
    t.same(simulator.sample(3, createRandom(1)).map(bits => bits.length), [size, size, size])
  }
  t.throws(() => createStateVector({ ising: toIsing(createQubo(23, [])) }), RangeError)
})

t.test('a prepared state is measured to the end, also when the time is up', async t => {
  let stop = false
  const ising = toIsing(problem(12, 3))
  const [free, stopped] = [createStateVector({ ising }), createStateVector({ ising, shouldStop: () => stop })]
  for (const simulator of [free, stopped]) simulator.prepare(anglesOf(1, 3))
  stop = true
  t.equal(stopped.expectation(), free.expectation())
  t.same(stopped.sample(20, createRandom(4)), free.sample(20, createRandom(4)))
})

t.test('a circuit on 22 qubits stops in the middle of a layer', async t => {
  let asked = 0
  const simulator = createStateVector({ ising: toIsing(createQubo(22, [{ i: 0, j: 1, weight: 1 }])), shouldStop: () => ++asked > 5 })
  t.notOk(simulator.prepare(anglesOf(1, 1)))
  t.equal(asked, 6, 'the first pass of a layer alone has sixteen pieces')
  t.equal(simulator.gradient(anglesOf(1, 1), { kind: 'mean' }), undefined)
})

t.test('two threads give what one gives, and stop when asked', async t => {
  const ising = toIsing(problem(18, 4))
  let stop = false
  const [one, two] = [createStateVector({ ising }), createStateVector({ ising, threads: 2, shouldStop: () => stop })]
  t.teardown(() => { two.close() })
  const angles = anglesOf(3, 2)
  one.prepare(angles)
  const deadline = performance.now() + 20_000
  while (two.helpers() === 0 && performance.now() < deadline) {
    two.prepare(angles)
    await new Promise(resolve => setImmediate(resolve))
  }
  t.equal(two.helpers(), 1)
  two.prepare(angles)
  t.ok(worst(one.probabilities(), two.probabilities()) === 0)
  t.ok(Math.abs(one.expectation() - two.expectation()) < 1e-10)
  const [a, b] = [one.gradient(angles, { kind: 'mean' }), two.gradient(angles, { kind: 'mean' })]
  t.ok(worst([...a?.gammas ?? [], ...a?.betas ?? []], [...b?.gammas ?? [], ...b?.betas ?? []]) < 1e-10)
  stop = true
  t.notOk(two.prepare(angles))
  two.close()
  two.close()
})
