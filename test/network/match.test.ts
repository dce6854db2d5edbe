import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { Profile } from '../../src/contract-types.js'
import { readBundledProfiles } from '../../src/network/bundled.js'
import { matchProfile } from '../../src/network/match.js'
import type { Matched } from '../../src/network/match.js'
import { SYSTEM_TYPES, bySystemType, sharedProfile } from './profile-fixtures.js'

const bundled = readBundledProfiles()
const match = (systemType: string, ...shared: Profile[]): Matched => matchProfile({ systemType, shared: bySystemType(...shared), bundled })

const ADAPTED = { aggressive_mode: true, thermal_threshold: 75, quantum_circuits: 0, ml_training_cycles: 4, classical_optimization: true }
const SETTINGS = { thermal_threshold: 70, quantum_circuits: 12 }

t.test('an Intel i7 without network gets its bundled figures and adapted settings of the M3', async t => {
  const { match: found, recommended, layers } = match('intel_mac_i7')
  t.strictSame(found, { kind: 'exact', system_type: 'intel_mac_i7', distance: 0, adapted: true, settings_from: 'apple_silicon_m3' })
  t.strictSame(recommended, { ...bundled['intel_mac_i7'], recommended_settings: ADAPTED })
  t.equal(recommended?.average_savings, 7.6)
  t.equal(layers.shared, null)
  t.equal(layers.bundled?.profile.system_type, 'apple_silicon_m3')
})

t.test('an Intel i7 that synced only an M3 profile gets that one, adapted', async t => {
  const { match: found, recommended } = match('intel_mac_i7', sharedProfile('apple_silicon_m3', { recommended_settings: SETTINGS }))
  t.strictSame(found, { kind: 'closest', system_type: 'apple_silicon_m3', distance: 100, adapted: true })
  t.strictSame(recommended?.recommended_settings, { thermal_threshold: 70, quantum_circuits: 0, classical_optimization: true })
  t.equal(recommended?.source, 'shared')
})

t.test('an M3 gets its bundled profile unchanged', async t => {
  const { match: found, recommended } = match('apple_silicon_m3')
  t.strictSame(found, { kind: 'exact', system_type: 'apple_silicon_m3', distance: 0, adapted: false })
  t.strictSame(recommended, bundled['apple_silicon_m3'])
})

t.test('a shared profile of the type wins over every bundled one', async t => {
  const shared = sharedProfile('apple_silicon_m3', { recommended_settings: SETTINGS })
  const { match: found, recommended, layers } = match('apple_silicon_m3', sharedProfile('apple_silicon_m2'), shared)
  t.strictSame(found, { kind: 'exact', system_type: 'apple_silicon_m3', distance: 0, adapted: false })
  t.strictSame(recommended, shared)
  t.strictSame(layers.shared, { profile: shared, adapted: false })
  t.strictSame(layers.bundled, { profile: bundled['apple_silicon_m3'], adapted: false })
})

t.test('a near shared profile wins over the bundled one of the type', async t => {
  t.hasStrict(match('apple_silicon_m3', sharedProfile('apple_silicon_m1')).match, { kind: 'closest', system_type: 'apple_silicon_m1', distance: 8 })
})

t.test('a shared profile that recommends no settings is shown with those of the nearest bundled one', async t => {
  const { match: found, recommended } = match('apple_silicon_m4_pro', sharedProfile('apple_silicon_m4_pro', { recommended_settings: {} }))
  t.strictSame(found, { kind: 'exact', system_type: 'apple_silicon_m4_pro', distance: 0, adapted: false, settings_from: 'apple_silicon_m3' })
  t.strictSame(recommended?.recommended_settings, bundled['apple_silicon_m3']?.recommended_settings)
  t.equal(recommended?.average_savings, 12.5)
})

t.test('a type that is not bundled gets the nearest bundled one', async t => {
  t.hasStrict(match('apple_silicon_m5').match, { kind: 'closest', system_type: 'apple_silicon_m3', distance: 8 })
  t.hasStrict(match('apple_silicon_m3_max').match, { kind: 'closest', system_type: 'apple_silicon_m3_pro', distance: 1, settings_from: 'apple_silicon_m3' })
  t.hasStrict(match('intel_mac_xeon').match, { kind: 'closest', system_type: 'intel_mac_i9', distance: 1 })
  t.hasStrict(match('apple_silicon_unknown').match, { kind: 'closest', system_type: 'apple_silicon_m3' })
})

t.test('nobody knows a Linux type while only Mac profiles exist', async t => {
  const none = { match: { kind: 'none', system_type: null, distance: null, adapted: false }, recommended: null, layers: { bundled: null, shared: null } }
  t.strictSame(match('linux_amd_ryzen_7', sharedProfile('apple_silicon_m3')), none)
  t.strictSame(match('unknown'), none)
})

t.test('a profile of a maker that is not known is too far', async t => {
  t.equal(match('linux_intel_i7', sharedProfile('linux_unknown_unknown')).match.kind, 'none')
  t.equal(match('linux_unknown_unknown', sharedProfile('linux_unknown_unknown')).match.kind, 'exact')
})

t.test('of two equally near profiles the one with more contributors is taken, then the first by name', async t => {
  const m2 = sharedProfile('apple_silicon_m2', { contributor_count: 30 })
  const m4 = sharedProfile('apple_silicon_m4', { contributor_count: 31 })
  t.equal(match('apple_silicon_m3', m2, m4).match.system_type, 'apple_silicon_m4')
  t.equal(match('apple_silicon_m3', sharedProfile('apple_silicon_m4'), sharedProfile('apple_silicon_m2')).match.system_type, 'apple_silicon_m2')
})

t.test('a name that every object has is no profile', async t => {
  t.equal(match('constructor').match.kind, 'none')
})

const types = fc.constantFrom(...SYSTEM_TYPES)
const profiles = fc.uniqueArray(fc.record({
  type: types, contributors: fc.integer({ min: 0, max: 3 }), settings: fc.option(fc.constant(SETTINGS), { nil: undefined })
}), { selector: each => each.type, maxLength: 8 }).map(all => all.map(({ type, contributors, settings }) =>
  sharedProfile(type, { contributor_count: contributors, ...(settings === undefined ? {} : { recommended_settings: settings }) })))

t.test('the match does not depend on the order of the profiles, and everything in it is valid', async () => {
  fc.assert(fc.property(types, profiles, (systemType, all) => {
    const found = match(systemType, ...all)
    const reversed = match(systemType, ...[...all].reverse())
    const hasOwn = all.some(profile => profile.system_type === systemType)
    return JSON.stringify(found) === JSON.stringify(reversed) && matches('match', found.match) &&
      (found.recommended === null) === (found.match.kind === 'none') && (found.recommended === null || matches('profile', found.recommended)) &&
      (!hasOwn || (found.match.kind === 'exact' && found.recommended?.source === 'shared'))
  }))
})
