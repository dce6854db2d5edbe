import { test } from 'tap'
import { verifyCertificate } from '../../src/optimizer/certificate.js'
import type { Certificate } from '../../src/optimizer/certificate.js'
import { solveExact } from '../../src/optimizer/exact.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo, Term } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

const AMPLE = { timeMs: 60_000, shouldStop: () => false }

function dense (size: number, seed: number, weight: (random: ReturnType<typeof createRandom>) => number): Qubo {
  const random = createRandom(seed)
  const terms: Term[] = []
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) terms.push({ i, j, weight: weight(random) })
  return createQubo(size, terms)
}

function solved (size: number, seed = 1): { qubo: Qubo, certificate: Certificate } {
  const qubo = dense(size, seed, random => random.uint32() % 201 - 100)
  return { qubo, certificate: solveExact(qubo, AMPLE, createRandom(1)).certificate }
}

const verdict = (qubo: Qubo, certificate: Certificate): string => verifyCertificate(qubo, certificate).kind

function withNumber (values: Int32Array, at: number, value: number): Int32Array {
  const copy = Int32Array.from(values)
  copy[at] = value
  return copy
}

const semidefinite = solved(32, 3)
const enumerated = solved(18)

test('a bound that is one higher than the optimum is refused', async t => {
  for (const { qubo, certificate } of [semidefinite, enumerated]) {
    t.equal(verdict(qubo, certificate), 'valid')
    const { bits } = certificate
    const worse = Uint8Array.from(bits)
    worse[0] = 1 - (bits[0] ?? 0)
    const energy = energyOf(qubo, worse)
    t.ok(energy > certificate.energy)
    t.equal(verdict(qubo, { ...certificate, bits: worse, energy }), 'valid', 'the bound stays true of other bits')
    t.equal(verdict(qubo, { ...certificate, bits: worse, energy, bound: certificate.bound + 1 }), 'invalid')
    t.equal(verdict(qubo, { ...certificate, bits: worse, energy, bound: energy }), 'invalid')
    t.equal(verdict(qubo, { ...certificate, bound: certificate.bound + 1 }), 'invalid')
    t.equal(verdict(qubo, { ...certificate, bound: certificate.bound - 1 }), 'valid', 'a weaker claim is true as well')
  }
})

test('bits, energies and sizes that do not fit are refused', async t => {
  const { qubo, certificate } = semidefinite
  t.equal(verdict(qubo, { ...certificate, energy: certificate.energy - 1, bound: certificate.energy - 1 }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, bits: certificate.bits.slice(1) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, bits: certificate.bits.map(() => 2) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, size: 31 }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, bound: NaN }), 'invalid')
  t.equal(verdict(createQubo(3, []), certificate), 'invalid')
})

test('a certificate of one problem does not pass for another', async t => {
  const { qubo, certificate } = semidefinite
  const heavier = createQubo(32, [...terms(qubo), { i: 0, j: 5, weight: -150 }, { i: 5, j: 9, weight: -150 }])
  const energy = energyOf(heavier, certificate.bits)
  t.equal(verdict(heavier, { ...certificate, energy, bound: energy }), 'invalid')
})

function terms (qubo: Qubo): Term[] {
  const list: Term[] = []
  for (let i = 0; i < qubo.size; i++) {
    list.push({ i, j: i, weight: qubo.linear[i] ?? 0 })
    for (let k = qubo.rowStart[i] ?? 0; k < (qubo.rowStart[i + 1] ?? 0); k++) {
      const j = qubo.column[k] ?? 0
      if (j > i) list.push({ i, j, weight: qubo.weight[k] ?? 0 })
    }
  }
  return list
}

test('a tree with a branch cut off, added or renamed is refused', async t => {
  const { qubo, certificate } = semidefinite
  const { nodes, multipliers } = certificate
  t.ok(certificate.counts.branches > 0)
  t.equal(verdict(qubo, { ...certificate, nodes: nodes.slice(0, -2) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: new Int32Array(0) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: Int32Array.from([...nodes, 0]) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: withNumber(nodes, 0, 9) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: withNumber(nodes, 1, 99) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: withNumber(nodes, 1, -1) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, nodes: withNumber(nodes, 1, ((nodes[1] ?? 0) + 1) % 32) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, multipliers: multipliers.slice(1) }), 'invalid')
  t.equal(verdict(qubo, { ...certificate, multipliers: Float64Array.from([...multipliers, 1]) }), 'invalid')
})

test('leaves that claim too much are refused', async t => {
  const { qubo, certificate } = semidefinite
  const none = new Float64Array(0)
  const claim = (...nodes: number[]): string => verdict(qubo, { ...certificate, nodes: Int32Array.from(nodes), multipliers: none })
  t.equal(claim(0), 'invalid', 'the simple bound does not reach')
  t.equal(claim(4, 0, 1, 0), 'invalid', 'a fixing that does not follow')
  t.equal(claim(4, 0, 2, 0), 'invalid', 'a value that is none')
  t.equal(claim(5, 0, 0, 0), 'invalid', 'no symmetry')
  t.equal(claim(1, 0), 'invalid', 'no multipliers')
  t.equal(claim(1, -33), 'invalid', 'a negative count')
})

test('every multiplier that is raised by much, or is not a number, makes its bound fail', async t => {
  const { qubo, certificate } = semidefinite
  for (let at = 0; at < certificate.multipliers.length; at += 17) {
    for (const value of [0, 1e6, NaN, Infinity, -1e9]) {
      const multipliers = Float64Array.from(certificate.multipliers)
      multipliers[at] = value
      t.equal(verdict(qubo, { ...certificate, multipliers }), 'invalid')
    }
  }
})

test('triangle inequalities are checked: indices, form and sign', async t => {
  // x0 + x1 + x2 - …: the cut of a triangle, where the bound without the inequality is -9/4 and with it is -2
  const weights = [[0, 1], [0, 2], [1, 2]] as const
  const qubo = createQubo(3, weights.flatMap(([i, j]) => [{ i, j: i, weight: -1 }, { i: j, j, weight: -1 }, { i, j, weight: 2 }]))
  const bits = Uint8Array.of(1, 0, 0)
  const counts = { branches: 0, fixings: 0, bounds: 1, enumerations: 0 }
  const proof = (triangle: readonly number[], multipliers: readonly number[]): Certificate => ({
    size: 3, bits, energy: -2, bound: -2, counts, nodes: Int32Array.of(1, 1, ...triangle), multipliers: Float64Array.from(multipliers)
  })
  // in units of 2, of which all coefficients are multiples
  const good = [-5e-4, -5e-4, -5e-4, -5e-4, 0.25] as const
  t.equal(verdict(qubo, proof([1, 2, 3, 0], good)), 'valid')
  t.equal(verdict(qubo, proof([1, 2, 3, 1], good)), 'invalid')
  t.equal(verdict(qubo, proof([0, 1, 2, 0], good)), 'invalid')
  t.equal(verdict(qubo, proof([1, 3, 2, 0], good)), 'invalid')
  t.equal(verdict(qubo, proof([1, 2, 4, 0], good)), 'invalid')
  t.equal(verdict(qubo, proof([1, 2, 3, 4], good)), 'invalid')
  t.equal(verdict(qubo, proof([1, 2, 3, 0], [...good.slice(0, 4), -0.25])), 'invalid')
  t.equal(verdict({ ...qubo, offset: 1 }, proof([1, 2, 3, 0], good)), 'invalid')
})

test('a multiple of the unit is not claimed where there is none', async t => {
  const qubo = createQubo(2, [{ i: 0, j: 0, weight: -0.1 }, { i: 1, j: 1, weight: -0.3 }, { i: 0, j: 1, weight: 0.7 }])
  const { certificate } = solveExact(qubo, AMPLE, createRandom(1))
  t.equal(verdict(qubo, certificate), 'valid')
  t.equal(verdict(qubo, { ...certificate, bits: Uint8Array.of(1, 0), energy: -0.1, bound: -0.1 }), 'invalid')
})

test('out of time the verdict is open, never valid', async t => {
  const { qubo, certificate } = solved(22)
  let asked = 0
  const verdict = verifyCertificate(qubo, certificate, { timeMs: 60_000, shouldStop: () => asked++ > 3 })
  t.equal(verdict.kind, 'undecided')
  t.ok(verdict.states < 2 ** 22)
})

test('a bound that is above the optimum by less than a step of whole numbers is refused', async t => {
  const qubo = createQubo(2, [{ i: 0, j: 0, weight: -1e9 }, { i: 1, j: 1, weight: 3e9 }])
  const { certificate } = solveExact(qubo, AMPLE, createRandom(1))
  t.equal(verdict(qubo, certificate), 'valid')
  const lazy = { ...certificate, bits: Uint8Array.of(0, 0), energy: 0, nodes: Int32Array.of(0), multipliers: new Float64Array() }
  t.equal(verdict(qubo, { ...lazy, bound: -1e9 }), 'valid')
  for (const more of [1, 100, 999]) t.equal(verdict(qubo, { ...lazy, bound: -1e9 + more }), 'invalid', `${more} too high`)
})

test('what rounding could hide is refused where weights are not whole', async t => {
  const qubo = createQubo(3, [{ i: 0, j: 0, weight: -1e-7 }, { i: 1, j: 1, weight: 1e9 + 0.3 }, { i: 2, j: 2, weight: Math.PI }])
  const bits = Uint8Array.of(0, 0, 0)
  const counts = { branches: 0, fixings: 0, bounds: 0, enumerations: 1 }
  const claim = { size: 3, bits, energy: 0, bound: -5e-8, nodes: Int32Array.of(2), multipliers: new Float64Array(), counts }
  t.equal(verdict(qubo, claim), 'invalid')
})
