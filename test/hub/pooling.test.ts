import fc from 'fast-check'
import t from 'tap'
import { familyOf, poolTypes } from '../../src/hub/pooling.js'

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6

t.test('two types that differ more than their errors explain have a deviation between them', async t => {
  // Q = 8, C = 1, so tau² = 7 and each mean weighs 1/8.
  const { mean, ci95, tau, types } = poolTypes([{ mean: 10, variance: 1 }, { mean: 14, variance: 1 }])
  t.equal(mean, 12)
  t.ok(close(tau, Math.sqrt(7)))
  t.ok(close(ci95[1] - mean, 1.959964 * 2))
  t.equal(types, 2)
})

t.test('types that agree are pooled by their precision alone', async t => {
  const { mean, tau } = poolTypes([{ mean: 10, variance: 1 }, { mean: 11, variance: 4 }, { mean: 10.5, variance: 2 }])
  t.equal(tau, 0)
  t.ok(close(mean, (10 + 11 / 4 + 10.5 / 2) / (1 + 1 / 4 + 1 / 2)))
})

t.test('the pooled mean lies between the types and its interval around it', async t => {
  const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
  const study = fc.record({ mean: between(-90, 90), variance: between(0.001, 400) })
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(study, { minLength: 2, maxLength: 20 }), studies => {
      const { mean, ci95: [low, high], tau } = poolTypes(studies)
      const means = studies.map(each => each.mean)
      return mean >= Math.min(...means) - 1e-9 && mean <= Math.max(...means) + 1e-9 && low <= mean && mean <= high && tau >= 0
    }))
  })
})

t.test('families are a chip family or one vendor on Linux', async t => {
  t.strictSame(['apple_silicon_m3_pro', 'intel_mac_i7', 'linux_amd_laptop', 'linux_intel_laptop'].map(familyOf),
    ['apple_silicon', 'intel_mac', 'linux_amd', 'linux_intel'])
})
