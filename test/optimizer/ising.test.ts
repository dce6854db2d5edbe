import fc from 'fast-check'
import t from 'tap'
import { scaleOf, toIsing } from '../../src/optimizer/ising.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { energyOfSpins } from './brute-force-circuit.js'

const weight = fc.integer({ min: -50, max: 50 })

t.test('spins have the energy of their bits', async t => {
  const index = fc.integer({ min: 0, max: 5 })
  const terms = fc.array(fc.record({ i: index, j: index, weight }), { maxLength: 20 })
  fc.assert(fc.property(terms, fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }), (terms, bits) => {
    const qubo = createQubo(6, terms, 1.5)
    return Math.abs(energyOfSpins(toIsing(qubo), bits.map(bit => 1 - 2 * bit)) - energyOf(qubo, Uint8Array.from(bits))) < 1e-9
  }))
  t.pass()
})

t.test('the scale grows with the weights, and is 1 without any', async t => {
  const terms = [{ i: 0, j: 1, weight: 4 }, { i: 0, j: 0, weight: -2 }, { i: 1, j: 1, weight: -2 }]
  t.equal(scaleOf(toIsing(createQubo(2, terms))), 1, 'one coupling of 1 and no fields: every spin sees 1')
  t.equal(scaleOf(toIsing(createQubo(2, terms.map(term => ({ ...term, weight: 3 * term.weight }))))), 3)
  t.equal(scaleOf(toIsing(createQubo(3, []))), 1)
})
