import fc from 'fast-check'
import { test } from 'tap'
import { OP, verifyCertificate } from '../../src/optimizer/certificate.js'
import type { Certificate } from '../../src/optimizer/certificate.js'
import { solveExact } from '../../src/optimizer/exact.js'
import type { Leaf } from '../../src/optimizer/exact-enumerate.js'
import type { Evaluation } from '../../src/optimizer/exact-evaluate.js'
import { meetInTheMiddle, rankOne } from '../../src/optimizer/exact-meet.js'
import { exactParts, solveExactPart } from '../../src/optimizer/exact-parts.js'
import { createProgress } from '../../src/optimizer/exact-progress.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo, Term } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

const AMPLE = { timeMs: 60_000, shouldStop: () => false }
const small = fc.integer({ min: -9, max: 9 })

/** Leaves of any couplings within the halves, and products of two numbers between them. */
const leaves = fc.integer({ min: 2, max: 9 }).chain(count => fc.record({
  constant: small,
  linear: fc.array(small, { minLength: count, maxLength: count }),
  factors: fc.array(small, { minLength: count, maxLength: count }),
  inner: fc.array(small, { minLength: count * count, maxLength: count * count })
})).map(({ constant, linear, factors, inner }): Leaf => {
  const count = linear.length
  const isInner = (i: number, j: number): boolean => (i < (count >> 1)) === (j < (count >> 1))
  const weight = Float64Array.from({ length: count * count }, (_, at) => {
    const [i, j] = [Math.min(Math.floor(at / count), at % count), Math.max(Math.floor(at / count), at % count)]
    if (i === j) return 0
    return isInner(i, j) ? inner[i * count + j] ?? 0 : (factors[i] ?? 0) * (factors[j] ?? 0)
  })
  return { count, constant, linear: Float64Array.from(linear), weight, whole: true }
})

function valueOf ({ count, constant, linear, weight }: Leaf, bits: ArrayLike<number>): number {
  let value = constant
  for (let i = 0; i < count; i++) {
    value += (bits[i] ?? 0) * (linear[i] ?? 0)
    for (let j = 0; j < i; j++) value += (bits[i] ?? 0) * (bits[j] ?? 0) * (weight[i * count + j] ?? 0)
  }
  return value
}

test('halves whose couplings are products meet at the least of all assignments', async () => {
  fc.assert(fc.property(leaves, leaf => {
    const factors = rankOne(leaf)
    if (factors === undefined) return false
    let least = Infinity
    for (let state = 0; state < 2 ** leaf.count; state++) {
      least = Math.min(least, valueOf(leaf, Array.from({ length: leaf.count }, (_, v) => state >> v & 1)))
    }
    const { found, complete } = meetInTheMiddle(leaf, { factors, limit: least + 0.5, shouldStop: () => false })
    const none = meetInTheMiddle(leaf, { factors, limit: least, shouldStop: () => false })
    return complete && found?.value === least && valueOf(leaf, found.bits) === least && none.found === undefined && none.complete
  }), { numRuns: 300 })
})

test('couplings that are no products are left to other ways', async t => {
  const leaf = { count: 4, constant: 0, linear: new Float64Array(4), whole: true }
  const between = (a: number, b: number, c: number, d: number): Float64Array =>
    Float64Array.of(0, 0, a, b, 0, 0, c, d, a, c, 0, 0, b, d, 0, 0)
  t.ok(rankOne({ ...leaf, weight: between(2, 4, 3, 6) }))
  t.equal(rankOne({ ...leaf, weight: between(2, 4, 3, 7) }), undefined)
  t.equal(rankOne({ ...leaf, weight: between(2, 4, 3, 6), whole: false }), undefined)
})

/** (Σ ± a)² less a constant, a up to `top`: bounds close nothing until the difference itself is known. */
function partition (size: number, { top, seed, kinds = 1 }: { top: number, seed: number, kinds?: number }): Qubo {
  const random = createRandom(seed)
  const lists = Array.from({ length: kinds }, () => Array.from({ length: size }, () => 1 + Math.floor(random.float() * top)))
  const terms: Term[] = []
  for (const list of lists) {
    const sum = list.reduce((a, b) => a + b, 0)
    list.forEach((a, i) => {
      terms.push({ i, j: i, weight: 4 * a * (a - sum) })
      for (const [j, b] of list.slice(0, i).entries()) terms.push({ i, j, weight: 8 * a * b })
    })
  }
  return createQubo(size, terms)
}

const isMet = ({ nodes }: Certificate): boolean => nodes.at(-1) === OP.meet

test('a partition of numbers is proven by its halves, and the checker sees through a false claim', async t => {
  const qubo = partition(22, { top: 1e5, seed: 2 })
  const { proven, certificate } = solveExact(qubo, AMPLE, createRandom(1))
  t.ok(proven)
  t.ok(isMet(certificate), 'it was not closed otherwise')
  t.equal(verifyCertificate(qubo, certificate).kind, 'valid')
  const worse = certificate.bits.map((bit, v) => v === 21 ? 1 - bit : bit)
  const energy = energyOf(qubo, worse)
  t.ok(energy > certificate.energy)
  t.equal(verifyCertificate(qubo, { ...certificate, bits: worse, energy, bound: energy }).kind, 'invalid')
  t.equal(verifyCertificate(qubo, { ...certificate, bits: worse, energy }).kind, 'valid', 'the bound stays true of other bits')
  t.equal(verifyCertificate(qubo, certificate, { timeMs: 60_000, shouldStop: () => true }).kind, 'undecided')
})

test('halves do not pass as tried where their couplings are no products, or not whole', async t => {
  const leaf = (qubo: Qubo): Certificate => {
    const { certificate } = solveExact(qubo, AMPLE, createRandom(1))
    return { ...certificate, nodes: Int32Array.of(OP.meet), multipliers: new Float64Array() }
  }
  const [one, two, thirds] = [partition(6, { top: 50, seed: 1 }), partition(6, { top: 50, seed: 1, kinds: 2 }), 1 / 3]
  t.equal(verifyCertificate(one, leaf(one)).kind, 'valid')
  t.equal(verifyCertificate(two, leaf(two)).kind, 'invalid')
  const split = createQubo(2, [{ i: 0, j: 0, weight: thirds }, { i: 0, j: 1, weight: -1 }])
  t.equal(verifyCertificate(split, leaf(split)).kind, 'invalid')
})

test('a certificate holds where all coefficients have a divisor in common', async t => {
  const { proven, certificate } = solveExact(partition(20, { top: 1000, seed: 1 }), AMPLE, createRandom(1))
  t.ok(proven && certificate.counts.bounds > 0)
  t.equal(verifyCertificate(partition(20, { top: 1000, seed: 1 }), certificate).kind, 'valid')
})

test('where bounds close next to nothing, what is left is enumerated', async t => {
  const qubo = partition(30, { top: 1000, seed: 1, kinds: 2 })
  const { proven, certificate: { counts } } = solveExact(qubo, AMPLE, createRandom(1))
  t.ok(proven)
  // leaves of 18 variables alone would be some thousand
  t.ok(counts.enumerations > 0 && counts.enumerations < 512, `${counts.enumerations}`)
})

/** So much was spent in vain before that a few bounds more are enough to begin with an enumeration. */
const NEARLY_ENOUGH = 4.9e9

test('a part that ends enumerated says that its bounds were in vain', async t => {
  const qubo = partition(30, { top: 1000, seed: 1, kinds: 2 })
  const { open: [open = fail()], bits, memory } = exactParts(qubo, AMPLE, createRandom(1), { parts: 1 })
  const part = solveExactPart(qubo, AMPLE, createRandom(1), { index: 0, open, bits, memory, wasted: NEARLY_ENOUGH })
  t.ok(part.stream.counts.enumerations > 0 && part.stream.counts.enumerations < 100, `${part.stream.counts.enumerations}`)
  t.ok(part.wasted > NEARLY_ENOUGH, `${part.wasted}`)
})

function nodeOf (free: number): Evaluation {
  return { node: { fixed: [], tree: { kind: 'simple', bound: 0 } }, fixing: new Int8Array(36).fill(-1, 0, free), variable: 0, bound: 0 }
}

test('enumeration once begun goes on: what it closes is not to the credit of bounds', async t => {
  const progress = createProgress(nodeOf(36))
  const open = [36]
  while (!progress.isPoor()) {
    const free = open.shift() ?? fail()
    progress.leave(nodeOf(free), [nodeOf(free - 1), nodeOf(free - 1)])
    open.push(free - 1, free - 1)
  }
  t.ok(open.length > 50, 'bounds had their chance')
  for (const free of open) {
    if (!progress.isPoor()) t.fail('back to bounds')
    progress.enumerated(nodeOf(free))
  }
  t.ok(progress.wasted() > 0)
})

function fail (): never {
  throw new Error('nothing is open')
}
