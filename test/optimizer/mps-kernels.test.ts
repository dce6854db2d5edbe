import fc from 'fast-check'
import t from 'tap'
import type { Form, Matrix, MpsKernels } from '../../src/optimizer/mps-kernels.js'
import { createPlainKernels } from '../../src/optimizer/mps-plain.js'
import { createWasmKernels, loadKernels, runPart } from '../../src/optimizer/mps-wasm.js'
import { createRandom } from '../../src/optimizer/random.js'

const NUMBERS = 40_000
const A = 0
const B = 80_000
const OUT = 160_000
const PACK = 8 * NUMBERS

function pair (parts: number): [MpsKernels, MpsKernels] {
  const memory = new WebAssembly.Memory({ initial: 12, maximum: 65536, shared: true })
  const functions = loadKernels(memory)
  if (functions === undefined) throw new Error('the kernels are not built')
  const simd = createWasmKernels(memory, functions, (kernel, values) => {
    for (let part = 0; part < parts; part++) runPart(functions, kernel, [part, parts, PACK], values)
  })
  const random = createRandom(2)
  const start = Float64Array.from({ length: NUMBERS }, () => 2 * random.float() - 1)
  simd.cells.set(start)
  return [simd, createPlainKernels(start)]
}

function distance (a: MpsKernels, b: MpsKernels, count = NUMBERS): number {
  return b.cells.subarray(0, count).reduce((most, value, k) => Math.max(most, Math.abs(value - (a.cells[k] ?? Number.NaN))), 0)
}

const extent = fc.integer({ min: 1, max: 45 })
const form = fc.constantFrom<Form>(0, 1, 2, 3)

t.test('products of all shapes and forms are those of the twin, in one part and in two', t => {
  fc.assert(fc.property(extent, extent, extent, form, form, fc.constantFrom(1, 2), (m, n, k, formA, formB, parts) => {
    const [simd, plain] = pair(parts)
    const a: Matrix = (formA & 1) === 0 ? { at: A, rows: m, columns: k } : { at: A, rows: k, columns: m }
    const b: Matrix = (formB & 1) === 0 ? { at: B, rows: k, columns: n } : { at: B, rows: n, columns: k }
    for (const kernels of [simd, plain]) kernels.product(OUT, { a, formA, b, formB })
    return distance(simd, plain) < 1e-12
  }), { numRuns: 150 })
  t.end()
})

t.test('a Hermitian product computed by half is the whole one', t => {
  for (const [rows, columns] of [[1, 3], [7, 5], [16, 16], [37, 20]] as const) {
    const [simd, plain] = pair(2)
    const a = { at: A, rows, columns }
    simd.product(OUT, { a, formA: 0, b: a, formB: 3, hermitian: true })
    plain.product(OUT, { a, formA: 0, b: a, formB: 3 })
    t.ok(distance(simd, plain) < 1e-12, `${rows} × ${columns}`)
  }
  t.end()
})

t.test('gates, weights, Gram-Schmidt and Cholesky are those of the twin', t => {
  const [simd, plain] = pair(2)
  const theta = { at: A, rows: 10, columns: 14 }
  for (const swap of [false, true]) {
    for (const kernels of [simd, plain]) kernels.gate(OUT, theta, { phi: 0.7, swap })
    t.ok(distance(simd, plain) < 1e-14, swap ? 'with exchange' : 'without')
  }
  t.ok(Math.abs(simd.weight(theta) - plain.weight(theta)) < 1e-12)
  const gram = { at: OUT, rows: 9, columns: 9 }
  const a = { at: A, rows: 20, columns: 9 }
  const ratios = [simd, plain].map(kernels => {
    kernels.product(OUT, { a, formA: 3, b: a, formB: 0, hermitian: true })
    return kernels.invertRoot(B, gram)
  })
  t.ok(Math.abs((ratios[0] ?? 0) - (ratios[1] ?? 1)) < 1e-12)
  t.ok((ratios[0] ?? 0) > 0)
  const limits = { norms: 8 * 35_000, most: 7, floor: 1e-20 }
  const ranks = [simd, plain].map(kernels => kernels.orthogonalise(OUT, a, limits))
  t.same(ranks, [7, 7])
  t.ok(distance(simd, plain, 35_000) < 1e-11, 'without the room for norms, of which the twin has no need')
  t.end()
})

t.test('two parts of matrices turn into each other as with the twin, and keep their weight', t => {
  for (const columns of [4, 5]) {
    const [simd, plain] = pair(1)
    const even = { from: 100, plane: 400, stride: 9, rows: 6, columns }
    const odd = { from: 1200, plane: 300, stride: 7, rows: 6, columns }
    const [first, before] = [simd.cells[100], simd.weight({ at: A, rows: 1, columns: 1000 })]
    for (const exchange of [false, true]) {
      for (const kernels of [simd, plain]) kernels.turnPair(even, odd, { cosine: 0.8, sine: 0.6, exchange })
    }
    t.equal(distance(simd, plain), 0)
    t.ok(Math.abs(simd.weight({ at: A, rows: 1, columns: 1000 }) - before) < 1e-10)
    t.not(simd.cells[100], first)
  }
  t.end()
})

t.test('a matrix that is not positive has no root', t => {
  for (const kernels of pair(1)) {
    kernels.cells.fill(0, 0, 8)
    t.equal(kernels.invertRoot(B, { at: A, rows: 2, columns: 2 }), -1, kernels.kind)
  }
  t.end()
})
