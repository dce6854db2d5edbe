import t from 'tap'
import type { Ising } from '../../src/optimizer/ising.js'
import { createMps } from '../../src/optimizer/mps.js'
import { createRandom } from '../../src/optimizer/random.js'
import { meanOf, runByDefinition } from './brute-circuit.js'
import { angles, dense, ladder, line, problemOn, ring, star } from './mps-cases.js'

const FULL = 64

function agrees (ising: Ising, layers: number, kind: { kind?: 'plain' }): number {
  const mps = createMps(ising, { bond: FULL, ...kind })
  if (!mps.prepare(angles(layers))) return Number.NaN
  const error = Math.abs(mps.expectation() - meanOf(ising, runByDefinition(ising, angles(layers))))
  return Math.max(error, Math.abs(mps.norm() - 1), mps.discardedWeight)
}

for (const kind of [{}, { kind: 'plain' as const }]) {
  const name = kind.kind ?? 'simd'
  t.test(`${name}: at full bond the mean energy is that of the circuit by its definition, and nothing is discarded`, t => {
    for (const size of [1, 2, 3, 5, 8]) t.ok(agrees(problemOn(size, dense(size)), 3, kind) < 1e-10, `dense ${size}`)
    t.ok(agrees(problemOn(9, line(9)), 3, kind) < 1e-10, 'line')
    t.ok(agrees(problemOn(9, ring(9)), 4, kind) < 1e-10, 'ring')
    t.ok(agrees(problemOn(8, ladder(8)), 3, kind) < 1e-10, 'three neighbours each')
    t.ok(agrees(problemOn(7, star(7)), 2, kind) < 1e-10, 'star')
    t.ok(agrees(problemOn(6, [[0, 3], [1, 5]]), 2, kind) < 1e-10, 'not connected')
    t.ok(agrees(problemOn(4, []), 2, kind) < 1e-10, 'no couplings')
    t.end()
  })
}

t.test('both kernels give the same energies when much is cut off', t => {
  const ising = problemOn(12, dense(12))
  const [simd, plain] = [createMps(ising, { bond: 8 }), createMps(ising, { bond: 8, kind: 'plain' })]
  simd.prepare(angles(2))
  plain.prepare(angles(2))
  t.ok(simd.discardedWeight > 0.01)
  t.ok(Math.abs(simd.discardedWeight - plain.discardedWeight) < 1e-9)
  t.ok(Math.abs(simd.expectation() - plain.expectation()) < 1e-8)
  t.end()
})

t.test('two spins cut to bond 1 lose exactly the smaller Schmidt weight', t => {
  const phi = 0.4
  const ising: Ising = { size: 2, constant: 0, field: new Float64Array(2), pairs: Int32Array.of(0, 1), coupling: Float64Array.of(1) }
  const mps = createMps(ising, { bond: 1, scale: 1 })
  mps.prepare({ gammas: [phi], betas: [0] })
  t.ok(Math.abs(mps.discardedWeight - Math.sin(phi) ** 2) < 1e-9)
  t.ok(Math.abs(mps.norm() - 1) < 1e-12)
  t.end()
})

t.test('a state between two opposite configurations is sampled as such', t => {
  // after a quarter turn of zz and of x two spins that started in |++⟩ are in a superposition of two basis states
  const ising: Ising = { size: 2, constant: 0, field: new Float64Array(2), pairs: Int32Array.of(0, 1), coupling: Float64Array.of(1) }
  const circuit = { gammas: [Math.PI / 4], betas: [Math.PI / 8] }
  const { re, im } = runByDefinition(ising, circuit, 1)
  const mps = createMps(ising, { bond: 2, scale: 1 })
  mps.prepare(circuit)
  const equal = mps.sample(4000, createRandom(3)).filter(([a, b]) => a === b).length / 4000
  const expected = [0, 3].reduce((sum, state) => sum + (re[state] ?? 0) ** 2 + (im[state] ?? 0) ** 2, 0)
  t.ok(Math.abs(equal - expected) < 0.03, `${equal} against ${expected}`)
  t.ok(Math.abs(expected - 0.5) > 0.2, 'far from a coin')
  t.end()
})

t.test('samples come as often as the amplitudes say', t => {
  const ising = problemOn(6, dense(6))
  const mps = createMps(ising, { bond: 8 })
  mps.prepare(angles(2))
  const { re, im } = runByDefinition(ising, angles(2))
  const count = 20_000
  const found = new Float64Array(64)
  for (const bits of mps.sample(count, createRandom(7))) {
    const state = bits.reduce((sum, bit, i) => sum + (bit << i), 0)
    found[state] = (found[state] ?? 0) + 1
  }
  const chiSquared = found.reduce((sum, seen, k) => {
    const expected = count * ((re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2)
    return sum + (seen - expected) ** 2 / expected
  }, 0)
  t.ok(chiSquared < 63 + 5 * Math.sqrt(2 * 63), `chi squared of 63 degrees of freedom: ${chiSquared}`)
  t.same(mps.sample(3, createRandom(9)), mps.sample(3, createRandom(9)), 'the same seed, the same samples')
  t.end()
})

t.test('the mean of the best share lies between the least energy and the mean', t => {
  const ising = problemOn(8, dense(8))
  const mps = createMps(ising, { bond: 16 })
  mps.prepare(angles(2))
  const estimate = (alpha: number): number => mps.cvar(alpha, { samples: 3000, random: createRandom(5) })
  t.ok(Math.abs(estimate(1) - mps.expectation()) < 0.2)
  t.ok(estimate(0.1) < estimate(0.5) && estimate(0.5) < estimate(1))
  t.end()
})

t.test('the norm stays over many layers, and what is lost only grows', t => {
  const mps = createMps(problemOn(14, ladder(14)), { bond: 8 })
  let lost = 0
  for (const layers of [1, 5, 30]) {
    mps.prepare(angles(layers))
    t.ok(Math.abs(mps.norm() - 1) < 1e-12, `norm ${mps.norm()} after ${layers} layers`)
    t.ok(mps.discardedWeight >= lost && mps.discardedWeight <= 1)
    lost = mps.discardedWeight
  }
  t.end()
})

t.test('a larger bond loses less', t => {
  const lost = [2, 4, 8, 16, 32].map(bond => {
    const mps = createMps(problemOn(10, dense(10)), { bond })
    mps.prepare(angles(2))
    return mps.discardedWeight
  })
  t.ok(lost.every((value, k) => k === 0 || value < (lost[k - 1] ?? 0)), lost.join(' '))
  t.ok((lost.at(-1) ?? 1) < 1e-12)
  t.end()
})

t.test('forty spins in a line are exact at a small bond', t => {
  const ising = problemOn(40, line(40))
  const [small, large] = [createMps(ising, { bond: 16 }), createMps(ising, { bond: 64 })]
  small.prepare(angles(3))
  large.prepare(angles(3))
  t.ok(small.discardedWeight < 1e-12)
  t.ok(Math.abs(small.expectation() - large.expectation()) < 1e-9)
  t.end()
})

t.test('stops in the middle of a layer when told so', t => {
  let asked = 0
  const mps = createMps(problemOn(20, dense(20)), { bond: 4, shouldStop: () => ++asked > 25 })
  t.equal(mps.prepare(angles(1)), false)
  t.equal(asked, 26)
  t.ok(mps.gates > 26)
  t.end()
})
