import fc from 'fast-check'
import t from 'tap'
import { COOL, PRESSURE_BAND, celsiusBand, stepBand } from '../../src/machine/thermal-band.js'
import type { Band } from '../../src/machine/thermal-band.js'

const run = (values: ReadonlyArray<number | undefined>, band: Band): boolean[] => {
  let state = COOL
  return values.map(value => (state = stepBand(state, value, band)).hot)
}

t.test('hot from the threshold on, cool again only below the band', async t => {
  t.strictSame(run([84.9, 85, 81, 80.1, 80, 84.9, 85], celsiusBand(85, 5)), [false, true, true, true, false, false, true])
})

t.test('macOS: hot from heavy on until nominal', async t => {
  t.strictSame(run([0, 1, 2, 1, 3, 1, 0, 1], PRESSURE_BAND), [false, false, true, true, true, true, false, false])
})

t.test('one missing reading changes nothing, three let go', async t => {
  const values = [90, undefined, undefined, 83, undefined, NaN, undefined, 83, 90]
  t.strictSame(run(values, celsiusBand(85, 5)), [true, true, true, true, true, true, false, false, true])
})

t.test('a temperature that moves by less than the band switches at most once', async () => {
  const walk = fc.tuple(fc.integer({ min: 40, max: 100 }), fc.array(fc.double({ min: 0, max: 4.99, noNaN: true }), { maxLength: 60 }))
  fc.assert(fc.property(walk, fc.integer({ min: 50, max: 95 }), ([base, offsets], threshold) => {
    const states = run(offsets.map(offset => base + offset), celsiusBand(threshold, 5))
    return states.filter((hot, index) => index > 0 && hot !== states[index - 1]).length <= 1
  }))
})

t.test('outside the band the state follows from the value alone', async () => {
  fc.assert(fc.property(fc.boolean(), fc.double({ min: -50, max: 200, noNaN: true }), (hot, value) => {
    const next = stepBand({ hot, missing: 1 }, value, celsiusBand(85, 5))
    return next.missing === 0 && (value >= 85 ? next.hot : value <= 80 ? !next.hot : next.hot === hot)
  }))
})
