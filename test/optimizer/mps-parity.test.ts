import t from 'tap'
import type { Ising } from '../../src/optimizer/ising.js'
import type { MpsOptions, MpsSimulator } from '../../src/optimizer/mps.js'
import { createMps } from '../../src/optimizer/mps.js'
import { createRandom } from '../../src/optimizer/random.js'
import { meanOf, runByDefinition } from './brute-circuit.js'
import { angles, dense, ladder, problemOn, ring } from './mps-cases.js'

const withoutFields = (ising: Ising): Ising => ({ ...ising, field: new Float64Array(ising.size) })
/** So little of a field that nothing comes of it, but the two parities are no longer apart. */
const withATrace = (ising: Ising): Ising => ({ ...ising, field: ising.field.map(() => 1e-300) })

function run (ising: Ising, options: MpsOptions, layers = 2): MpsSimulator {
  const mps = createMps(ising, { scale: 2, ...options })
  mps.prepare(angles(layers))
  return mps
}

for (const kind of [{}, { kind: 'plain' as const }]) {
  t.test(`${kind.kind ?? 'simd'}: without fields the mean energy at full bond is that of the circuit by its definition`, t => {
    for (const [name, ising] of [
      ['dense', withoutFields(problemOn(10, dense(10)))],
      ['ring', withoutFields(problemOn(11, ring(11)))],
      ['three neighbours each', withoutFields(problemOn(10, ladder(10)))],
      ['not connected', withoutFields(problemOn(10, [[0, 9], [2, 5]]))],
      ['no couplings', withoutFields(problemOn(10, []))]
    ] as const) {
      const mps = run(ising, { bond: 32, ...kind }, 3)
      const error = Math.abs(mps.expectation() - meanOf(ising, runByDefinition(ising, angles(3), 2)))
      t.ok(error < 1e-10, `${name}: ${error}`)
      t.ok(Math.abs(mps.norm() - 1) < 1e-12 && mps.discardedWeight < 1e-12, `${name}: nothing is lost`)
    }
    t.end()
  })
}

t.test('what two parities lose at a bond is little more than what the whole chain loses', t => {
  const ising = withoutFields(problemOn(14, dense(14)))
  const [halves, whole] = [run(ising, { bond: 32, scale: 0.5 }), run(withATrace(ising), { bond: 32, scale: 0.5 })]
  const perGate = ({ fidelity, gates }: MpsSimulator): number => 1 - fidelity ** (1 / (2 * gates))
  t.ok(whole.discardedWeight > 0.1, `lost ${whole.discardedWeight}`)
  t.not(halves.fidelity, whole.fidelity, 'these are two ways')
  t.ok(perGate(halves) < 1.3 * perGate(whole), `${perGate(halves)} against ${perGate(whole)} a gate`)
  t.ok(Math.abs(halves.norm() - 1) < 1e-12)
  t.end()
})

t.test('the same circuit gives the same state again, whatever ran before', t => {
  for (const ising of [withoutFields(problemOn(14, dense(14))), problemOn(14, dense(14))]) {
    const mps = createMps(ising, { bond: 40, scale: 0.5 })
    const seen = [1, 2, 1].map(layers => {
      mps.prepare(angles(layers))
      return mps.fidelity
    })
    t.ok((seen[0] ?? 1) < 0.99, 'something is cut off')
    t.equal(seen[2], seen[0])
  }
  t.end()
})

t.test('both configurations that differ by turning every spin over are measured alike often', t => {
  const ising = withoutFields(problemOn(10, dense(10)))
  const samples = run(ising, { bond: 32 }).sample(4000, createRandom(3))
  const { re, im } = runByDefinition(ising, angles(2), 2)
  const weight = (state: number): number => (re[state] ?? 0) ** 2 + (im[state] ?? 0) ** 2
  const likeliest = re.reduce((best, _, state) => weight(state) > weight(best) ? state : best, 0)
  for (const state of [likeliest, 1023 - likeliest]) {
    const seen = samples.filter(bits => bits.every((bit, i) => bit === (state >> i & 1))).length
    const expected = 4000 * weight(state)
    t.ok(Math.abs(seen - expected) < 5 * Math.sqrt(expected), `${seen} times, expected ${expected}`)
  }
  t.end()
})

t.test('a circuit that was stopped leaves a simulator that can run the next one', t => {
  const ising = withoutFields(problemOn(10, dense(10)))
  let calls = 0
  const mps = createMps(ising, { bond: 32, scale: 2, shouldStop: () => ++calls === 20 })
  t.equal(mps.prepare(angles(2)), false)
  t.ok(Math.abs(mps.norm() - 1) < 1e-12)
  t.equal(mps.prepare(angles(2)), true)
  t.equal(mps.expectation(), run(ising, { bond: 32 }).expectation())
  t.end()
})
