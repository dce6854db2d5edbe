import fc from 'fast-check'
import t from 'tap'
import { exportBqm } from '../../src/optimizer/export-bqm.js'
import { exportCoo } from '../../src/optimizer/export-coo.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'

const weight = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(1e-9, -2.5e-17, 0)
)

const problem: fc.Arbitrary<Qubo> = fc.integer({ min: 1, max: 7 }).chain(size => fc.tuple(
  fc.array(fc.record({ i: fc.nat(size - 1), j: fc.nat(size - 1), weight }), { maxLength: 20 }), weight
).map(([terms, offset]) => createQubo(size, terms, offset)))

function everyBits (size: number): Uint8Array[] {
  return Array.from({ length: 2 ** size }, (_, code) => Uint8Array.from({ length: size }, (_, i) => (code >> i) & 1))
}

t.test('the coordinate text has the same variables and energies when it is read by the grammar of dimod', async t => {
  // the two expressions that dimod.serialization.coo documents for its lines and its header
  const line = /^\s*(\d+)\s+(\d+)\s+([+-]?\d*(?:\.\d+)?)\s*$/
  fc.assert(fc.property(problem, qubo => {
    const [header, comment, ...lines] = exportCoo(qubo).trimEnd().split('\n')
    if (header !== '# vartype=BINARY') return false
    const offset = Number(/^# offset (\S+)$/.exec(comment ?? '')?.[1])
    const triplets = lines.map(text => line.exec(text)?.slice(1).map(Number))
    const known = new Set(triplets.flatMap(triplet => triplet?.slice(0, 2) ?? []))
    return known.size === qubo.size && everyBits(qubo.size).every(bits => {
      const energy = triplets.reduce((sum, [i = NaN, j = NaN, w = NaN] = []) => sum + w * (bits[i] ?? NaN) * (bits[j] ?? NaN), offset)
      const largest = Math.max(1, Math.abs(offset), ...triplets.map(triplet => Math.abs(triplet?.[2] ?? 0)))
      return Math.abs(energy - energyOf(qubo, bits)) <= 1e-12 * largest
    })
  }))
  t.pass()
})

t.test('no weight loses a digit in the coordinate text, and none has an exponent', async t => {
  fc.assert(fc.property(weight.filter(each => each !== 0), each => {
    const text = exportCoo(createQubo(1, [{ i: 0, j: 0, weight: each }])).split('\n')[2]?.split(' ')[2] ?? ''
    return Number(text) === each && !text.includes('e')
  }))
  t.match(exportCoo(createQubo(1, [{ i: 0, j: 0, weight: -1.25e22 }])), /0 0 -12500000000000000000000\n/)
})

interface Bqm {
  readonly num_variables: number
  readonly num_interactions: number
  readonly offset: number
  readonly variable_labels: readonly number[]
  readonly linear_biases: readonly number[]
  readonly quadratic_biases: readonly number[]
  readonly quadratic_head: readonly number[]
  readonly quadratic_tail: readonly number[]
}

t.test('the BQM JSON says the same problem, offset included', async t => {
  fc.assert(fc.property(problem, qubo => {
    const bqm = JSON.parse(exportBqm(qubo)) as Bqm
    if (bqm.num_variables !== qubo.size || bqm.linear_biases.length !== qubo.size) return false
    if (bqm.num_interactions !== bqm.quadratic_biases.length) return false
    return everyBits(qubo.size).every(bits => {
      const linear = bqm.variable_labels.reduce((sum, label, i) => sum + (bqm.linear_biases[i] ?? NaN) * (bits[label] ?? NaN), bqm.offset)
      const energy = bqm.quadratic_biases.reduce((sum, bias, k) =>
        sum + bias * (bits[bqm.quadratic_head[k] ?? NaN] ?? NaN) * (bits[bqm.quadratic_tail[k] ?? NaN] ?? NaN), linear)
      return Math.abs(energy - energyOf(qubo, bits)) <= 1e-6
    })
  }))
  const head = { type: 'BinaryQuadraticModel', version: { bqm_schema: '3.0.0' }, variable_type: 'BINARY', use_bytes: false }
  t.match(JSON.parse(exportBqm(createQubo(2, []))), head)
})
