import fc from 'fast-check'
import { test } from 'tap'
import { verifyCertificate } from '../../src/optimizer/certificate.js'
import { dualBound } from '../../src/optimizer/bound-dual.js'
import { violated } from '../../src/optimizer/bound-triangles.js'
import { solveExact } from '../../src/optimizer/exact.js'
import { branchAt, spinForm } from '../../src/optimizer/exact-branch.js'
import { enumerateLeaf } from '../../src/optimizer/exact-enumerate.js'
import type { Enumeration, Leaf } from '../../src/optimizer/exact-enumerate.js'
import { shiftOf, tableBits } from '../../src/optimizer/exact-grid.js'
import { createEnumerationKernel } from '../../src/optimizer/exact-kernel.js'
import { meetInTheMiddle, rankOne } from '../../src/optimizer/exact-meet.js'
import { exactProblem } from '../../src/optimizer/exact-problem.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo, Term } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

const AMPLE = { timeMs: 60_000, shouldStop: () => false }

function lowest (qubo: Qubo): number {
  let least = Infinity
  for (let state = 0; state < 2 ** qubo.size; state++) {
    least = Math.min(least, energyOf(qubo, Uint8Array.from({ length: qubo.size }, (_, i) => state >> i & 1)))
  }
  return least
}

function solve (qubo: Qubo, options = {}) {
  return solveExact(qubo, AMPLE, createRandom(1), options)
}

/** Problems of up to `most` variables; not every pair is coupled, so some fall into pieces. */
function problems (weight: fc.Arbitrary<number>, most: number): fc.Arbitrary<Qubo> {
  return fc.integer({ min: 0, max: most }).chain(size => {
    const index = fc.integer({ min: 0, max: Math.max(0, size - 1) })
    const terms = fc.array(fc.record({ i: index, j: index, weight }), { maxLength: size === 0 ? 0 : 3 * size })
    return fc.tuple(terms, fc.integer({ min: -5, max: 5 })).map(([list, offset]) => createQubo(size, list, offset))
  })
}

function dense (size: number, seed: number, weight: (random: ReturnType<typeof createRandom>) => number): Qubo {
  const random = createRandom(seed)
  const terms: Term[] = []
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) terms.push({ i, j, weight: weight(random) })
  return createQubo(size, terms)
}

/** Max-cut with weights of ±1 on all pairs: flipping all bits changes nothing. */
function cut (size: number, seed: number): Qubo {
  const random = createRandom(seed)
  const terms: Term[] = []
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const w = random.uint32() % 2 === 0 ? 1 : -1
      terms.push({ i, j: i, weight: -w }, { i: j, j, weight: -w }, { i, j, weight: 2 * w })
    }
  }
  return createQubo(size, terms)
}

const WHOLE: ReadonlyArray<readonly [string, fc.Arbitrary<number>]> = [
  ['small whole weights, zero among them', fc.integer({ min: -3, max: 3 })],
  ['weights of a hundred', fc.integer({ min: -100, max: 100 })],
  ['quarters', fc.integer({ min: -40, max: 40 }).map(each => each / 4)],
  ['huge whole weights', fc.integer({ min: -1e9, max: 1e9 })],
  ['negative weights only', fc.integer({ min: -50, max: -1 })]
]

for (const [name, weight] of WHOLE) {
  test(`the answer for ${name} is the brute-force optimum, proven without a gap`, async t => {
    fc.assert(fc.property(problems(weight, 12), qubo => {
      const answer = solve(qubo)
      return answer.proven && answer.gap === 0 && answer.bound === answer.energy && answer.energy === lowest(qubo) &&
        energyOf(qubo, answer.bits) === answer.energy && verifyCertificate(qubo, answer.certificate).kind === 'valid'
    }), { numRuns: 60, seed: 7 })
    t.pass()
  })
}

for (const [name, weight] of [
  ['decimal weights', fc.integer({ min: -999, max: 999 }).map(each => each / 100)],
  ['weights of any size', fc.double({ min: -1e12, max: 1e12, noNaN: true })],
  ['tiny weights', fc.double({ min: -1e-9, max: 1e-9, noNaN: true })]
] as const) {
  test(`the answer for ${name} is the optimum within the stated gap, which is rounding only`, async t => {
    fc.assert(fc.property(problems(weight, 11), qubo => {
      const answer = solve(qubo)
      const mass = [...qubo.linear, ...qubo.weight].reduce((sum, each) => sum + Math.abs(each), Math.abs(qubo.offset))
      const least = lowest(qubo)
      return answer.proven && answer.gap <= 2e-12 * mass && answer.bound <= least && answer.energy <= least + answer.gap &&
        verifyCertificate(qubo, answer.certificate).kind === 'valid'
    }), { numRuns: 60, seed: 11 })
    t.pass()
  })
}

test('nothing and one variable are solved', async t => {
  const nothing = solve(createQubo(0, [], 3.5))
  t.match({ energy: nothing.energy, proven: nothing.proven }, { energy: 3.5, proven: true })
  t.equal(solve(createQubo(1, [{ i: 0, j: 0, weight: -2 }], 1)).energy, -1)
  t.equal(solve(createQubo(1, [{ i: 0, j: 0, weight: 2 }], 1)).energy, 1)
})

test('branches that need a semidefinite bound are proven, and the verifier agrees', async t => {
  for (const [qubo, size] of [[dense(30, 3, random => random.uint32() % 201 - 100), 30], [cut(30, 5), 30]] as const) {
    const answer = solve(qubo)
    t.ok(answer.proven)
    t.equal(answer.certificate.size, size)
    t.ok(answer.certificate.counts.bounds > 0)
    t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
    t.equal(solve(qubo, { start: answer.bits }).energy, answer.energy)
  }
})

test('weights that are no multiples of a unit are proven for 30 variables, too', async t => {
  const qubo = dense(30, 4, random => random.float() * 2 - 1)
  const answer = solve(qubo)
  t.ok(answer.proven)
  t.ok(answer.gap > 0 && answer.gap < 1e-8)
  t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
})

test('two problems side by side have the sum of their optima', async t => {
  const one = dense(12, 1, random => random.uint32() % 41 - 20)
  const other = dense(13, 2, random => random.uint32() % 41 - 20)
  const terms = [one, other].flatMap((part, at) => [...part.linear].flatMap((weight, i) => {
    const from = part.rowStart[i] ?? 0
    const columns = [...part.column.subarray(from, part.rowStart[i + 1])]
    const row = columns.map((j, k) => ({ i: i + at * 12, j: j + at * 12, weight: part.weight[from + k] ?? 0 }))
    return [{ i: i + at * 12, j: i + at * 12, weight }, ...row.filter(term => term.j > term.i)]
  }))
  const both = solve(createQubo(25, terms))
  t.ok(both.proven)
  t.equal(both.energy, lowest(one) + lowest(other))
})

test('out of time there is still a certified bound, and valid bits', async t => {
  const qubo = cut(70, 9)
  for (const [timeMs, after] of [[60_000, 0], [60_000, 200], [0, Infinity], [1500, Infinity]] as const) {
    let asked = 0
    const answer = solveExact(qubo, { timeMs, shouldStop: () => asked++ >= after }, createRandom(1))
    t.notOk(answer.proven)
    t.ok(answer.bound < answer.energy)
    t.equal(answer.gap, answer.energy - answer.bound)
    t.equal(energyOf(qubo, answer.bits), answer.energy)
    t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
  }
})

test('told to stop in the middle of large matrices, it comes back soon, with a bound that holds', async t => {
  const qubo = dense(260, 6, random => random.uint32() % 201 - 100)
  const cpuMs = (): number => process.cpuUsage().user / 1000
  for (const after of [150, 400, 900]) {
    let stopped = 0
    const begun = cpuMs()
    const shouldStop = (): boolean => {
      if (stopped === 0 && cpuMs() - begun >= after) stopped = cpuMs()
      return stopped > 0
    }
    const answer = solveExact(qubo, { timeMs: 60_000, shouldStop }, createRandom(1))
    const late = cpuMs() - stopped
    t.ok(late < 80, `${late} ms after it was told to`) // one factorisation alone takes longer
    t.ok(answer.bound < answer.energy && !answer.proven)
  }
})

test('twenty thousand variables that follow from each other are fixed in one pass', async t => {
  const chain = Array.from({ length: 19_999 }, (_, i) => ({ i, j: i + 1, weight: i % 3 === 0 ? 3 : -3 }))
  const qubo = createQubo(20_000, [...chain, ...chain.map(({ i }) => ({ i, j: i, weight: i % 2 === 0 ? -4 : 5 }))])
  const begun = process.cpuUsage().user
  const { certificate } = solveExact(qubo, { timeMs: 60_000, shouldStop: polls(3) }, createRandom(1))
  t.ok(certificate.counts.fixings > 10_000)
  t.ok(process.cpuUsage().user - begun < 3e6)
})

test('triangle inequalities tighten the semidefinite bound, which stays below the optimum', async t => {
  const qubo = cut(14, 6)
  const branch = branchAt(exactProblem(qubo), new Int8Array(14).fill(-1))
  const form = spinForm(branch)
  const request = { form, goal: lowest(qubo) + 1, precision: 100, shouldStop: polls(200) }
  const plain = dualBound(request)
  const triangles = violated(plain.primal() ?? new Float64Array(), form.size, { limit: 40, shouldStop: () => false })
  t.ok(triangles.length > 0)
  const start = { diagonal: plain.diagonal.map(each => each - 0.1), triangles, gammas: new Float64Array(triangles.length).fill(0.005) }
  const tight = dualBound({ ...request, start, shouldStop: polls(200) })
  t.ok(tight.bound > plain.bound + 0.01)
  t.ok(tight.bound <= lowest(qubo))
  t.ok(tight.estimate >= tight.bound)
  const outside = { ...start, gammas: start.gammas.map(() => 1e6) }
  t.ok(dualBound({ ...request, start: outside, shouldStop: polls(200) }).bound <= lowest(qubo), 'a start that is no bound is replaced')
})

function polls (count: number): () => boolean {
  return () => count-- <= 0
}

test('a problem that is too large for matrices gets its simplest bound', async t => {
  const qubo = createQubo(900, Array.from({ length: 899 }, (_, i) => ({ i, j: i + 1, weight: i % 3 === 0 ? 5 : -4 })))
  const answer = solveExact(qubo, { timeMs: 100, shouldStop: () => false }, createRandom(1))
  t.ok(answer.bound <= answer.energy)
  t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
})

test('the target ends the work', async t => {
  const answer = solveExact(cut(40, 1), { timeMs: 60_000, target: 0, shouldStop: () => false }, createRandom(1))
  t.ok(answer.energy <= 0)
})

test('one seed gives one answer, with the kernel and with its twin', async t => {
  for (const qubo of [dense(26, 8, random => random.uint32() % 2001 - 1000), dense(25, 8, random => random.float() - 0.5), cut(26, 3)]) {
    const [one, again, plain] = [solve(qubo), solve(qubo), solve(qubo, { plain: true })]
    t.same(again.certificate, one.certificate)
    t.same(plain.certificate, one.certificate)
  }
})

/** Numbers that fit 16 bits, that fit 32, that fit neither, and that are no multiples of a unit. */
const TOPS = [1, 100, 3000, 1e6, 1e12, 0.3]

function leafOf (count: number, top: number): Leaf {
  const random = createRandom(count)
  const whole = top >= 1
  const draw = (): number => (whole ? Math.floor : Number)((random.float() * 2 - 1) * (top + (whole ? 1 : 0)))
  const linear = Float64Array.from({ length: count }, draw)
  const weight = new Float64Array(count * count)
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) weight[i * count + j] = weight[j * count + i] = draw()
  return { count, constant: draw(), linear, weight, whole }
}

function quboOf ({ count, constant, linear, weight }: Leaf): Qubo {
  const pairs = Array.from(weight, (w, k) => ({ i: Math.floor(k / count), j: k % count, weight: w })).filter(({ i, j }) => i < j)
  return createQubo(count, [...Array.from(linear, (each, i) => ({ i, j: i, weight: each })), ...pairs], constant)
}

test('enumeration finds the least of all assignments, with the kernel and without, and nothing below it', async t => {
  const kernel = createEnumerationKernel()
  t.ok(kernel !== undefined)
  t.equal(createEnumerationKernel({ plain: true }), undefined)
  for (const count of [1, 9, 10, 11, 12, 14]) {
    for (const top of TOPS) {
      const leaf = leafOf(count, top)
      const least = lowest(quboOf(leaf))
      const slack = leaf.whole ? 0 : 1e-12
      for (const each of [kernel, undefined]) {
        const from = (value: number): Enumeration['found'] =>
          enumerateLeaf(leaf, { kernel: each, goalFor: found => found - (leaf.whole ? 0.5 : 1e-9), value, shouldStop: () => false }).found
        const found = from(Infinity)
        t.ok(Math.abs((found?.value ?? NaN) - least) <= slack)
        t.ok(Math.abs(energyOf(quboOf(leaf), found?.bits ?? new Uint8Array(count)) - least) <= slack)
        t.equal(from(least), undefined)
      }
    }
  }
})

/** A chunk whose table spreads over `spread` units: `sign` −1 or 1 for all numbers, 0 for both. */
function spreadLeaf (seed: number, { sign, spread }: { sign: number, spread: number }): Leaf {
  const random = createRandom(seed)
  const draw = (): number => (260 + random.uint32() % 380) * (sign === 0 ? random.uint32() % 2 * 2 - 1 : sign)
  const count = 22
  const weight = new Float64Array(count * count)
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) weight[i * count + j] = weight[j * count + i] = draw()
  const linear = Float64Array.from({ length: count }, draw)
  const leaf = { count, constant: 7, linear, weight, whole: true }
  // one coupling of the first variable, which no other variable of the table has, takes up what is missing
  const missing = spread - spreadOf(leaf)
  const last = weight[count - 1] ?? 0
  weight[count - 1] = weight[(count - 1) * count] = last + missing * Math.sign(last)
  return leaf
}

// Σ over the table's variables of what they can add at most, less what they can add at least.
function spreadOf ({ count, linear, weight }: Leaf): number {
  return linear.subarray(0, tableBits(true)).reduce((sum, field, v) => {
    const row = weight.subarray(v * count, (v + 1) * count)
    const [down, up] = [-1, 1].map(side => row.reduce((total, w) => w * side > 0 ? total + w : total, field))
    return sum + Math.max(0, up ?? 0) - Math.min(0, down ?? 0)
  }, 0)
}

test('a chunk that just fits 16 bits is looked through as without the kernel', async t => {
  const kernel = createEnumerationKernel()
  const grid = { narrow: true, unit: 1, exact: true }
  for (const sign of [-1, 1, 0]) {
    for (const seed of [1, 2, 3]) {
      const [leaf, wider] = [65_000, 65_001].map(spread => spreadLeaf(seed, { sign, spread }))
      if (leaf === undefined || wider === undefined) return t.fail()
      t.equal(spreadOf(leaf), 65_000)
      t.ok(shiftOf(leaf, leaf, grid) !== undefined, 'it fits')
      t.equal(shiftOf(wider, wider, grid), undefined, 'and no wider one does')
      const least = (each: typeof kernel, value: number): Enumeration['found'] =>
        enumerateLeaf(leaf, { kernel: each, goalFor: found => found - 0.5, value, shouldStop: () => false }).found
      const plain = least(undefined, Infinity)
      t.ok(plain !== undefined && plain.value < (sign > 0 ? 8 : 0))
      t.equal(least(kernel, Infinity)?.value, plain?.value)
      t.equal(least(kernel, (plain?.value ?? NaN) + 1)?.value, plain?.value)
      t.equal(least(kernel, plain?.value ?? NaN), undefined)
    }
  }
})

test('a chunk in which much is near the optimum is looked through, too, and a stop is seen', async t => {
  // (Σ ± a)² of numbers that fill 32 bits: thousands of states are within what rounding to units takes off
  const random = createRandom(3)
  const numbers = Float64Array.from({ length: 24 }, () => 1 + Math.floor(random.float() * 1e5))
  const sum = numbers.reduce((a, b) => a + b, 0)
  const product = (i: number, j: number): number => i === j ? 0 : 8 * (numbers[i] ?? 0) * (numbers[j] ?? 0)
  const weight = Float64Array.from({ length: 576 }, (_, k) => product(Math.floor(k / 24), k % 24))
  const leaf = { count: 24, constant: sum ** 2, linear: numbers.map(a => 4 * a * (a - sum)), weight, whole: true }
  const kernel = createEnumerationKernel()
  const request = { kernel, goalFor: (value: number) => value - 0.5, value: Infinity, shouldStop: () => false }
  const { found, complete } = enumerateLeaf(leaf, request)
  t.ok(complete)
  t.equal(found?.value, meetInTheMiddle(leaf, { factors: rankOne(leaf) ?? fail(), limit: Infinity, shouldStop: () => false }).found?.value)
  t.equal(enumerateLeaf(leaf, { ...request, shouldStop: () => true }).complete, false)
})

function fail (): never {
  throw new Error('the couplings are products')
}
