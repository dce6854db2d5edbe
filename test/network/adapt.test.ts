import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { Profile } from '../../src/contract-types.js'
import { THERMAL_MAX_C, THERMAL_MAX_OTHER_C, adaptProfile } from '../../src/network/adapt.js'
import type { Layer } from '../../src/network/adapt.js'
import { readBundledProfiles } from '../../src/network/bundled.js'
import { parseSystemType } from '../../src/network/system-type.js'
import { SYSTEM_TYPES, sharedProfile } from './profile-fixtures.js'

const adapt = (profile: Profile, target: string): Layer => adaptProfile(profile, parseSystemType(target))
const m3 = readBundledProfiles()['apple_silicon_m3'] ?? sharedProfile('apple_silicon_m3')

t.test('an Intel Mac gets an Apple silicon profile with classical settings and its apps', async t => {
  t.strictSame(adapt(m3, 'intel_mac_i7'), {
    adapted: true,
    profile: {
      ...m3,
      recommended_settings: {
        aggressive_mode: true, thermal_threshold: 75, quantum_circuits: 0, ml_training_cycles: 4, classical_optimization: true
      },
      process_optimizations: {
        Chrome: { priority_adjustment: -1, memory_limit: 1536 },
        Safari: { priority_adjustment: 0 },
        Discord: { background_suspension: true, cpu_limit: 20 }
      }
    }
  })
})

t.test('a profile of the same maker is used as it is', async t => {
  const layer = adapt(m3, 'apple_silicon_m1_max')
  t.equal(layer.adapted, false)
  t.equal(layer.profile, m3)
})

t.test('the thermal threshold is lowered to what the machine can bear, never raised', async t => {
  const threshold = (from: string, degrees: number, to: string): number | undefined =>
    adapt(sharedProfile(from, { recommended_settings: { thermal_threshold: degrees } }), to).profile.recommended_settings?.thermal_threshold
  t.equal(threshold('apple_silicon_m3', 105, 'intel_mac_i7'), THERMAL_MAX_C['intel'])
  t.equal(threshold('apple_silicon_m3', 60, 'intel_mac_i7'), 60)
  t.equal(threshold('intel_mac_i9', 105, 'apple_silicon_m1'), THERMAL_MAX_C['apple'])
  t.equal(threshold('linux_amd_epyc', 105, 'linux_arm_cortex_a76'), THERMAL_MAX_OTHER_C)
  t.equal(threshold('linux_intel_i7', 105, 'linux_intel_i9'), 105)
})

t.test('between makers of one architecture only the thermal threshold changes', async t => {
  const settings = { thermal_threshold: 100, quantum_circuits: 20, entanglement_depth: 6 }
  const hot = adapt(sharedProfile('linux_intel_i7', { recommended_settings: settings }), 'linux_amd_ryzen_7')
  t.strictSame(hot.profile.recommended_settings, { ...settings, thermal_threshold: THERMAL_MAX_C['amd'] })
  t.equal(hot.adapted, true)
  t.equal(adapt(sharedProfile('linux_intel_i7', { recommended_settings: { quantum_circuits: 20 } }), 'linux_amd_ryzen_7').adapted, false)
})

t.test('an app that was only accelerated goes, and no settings are invented where there were none', async t => {
  const profile = sharedProfile('apple_silicon_m3', { process_optimizations: { Safari: { quantum_acceleration: true } } })
  t.strictSame(adapt(profile, 'intel_mac_i7'), { adapted: true, profile: { ...profile, process_optimizations: {} } })
  t.strictSame(adapt(sharedProfile('apple_silicon_m3', { recommended_settings: { entanglement_depth: 3 } }), 'intel_mac_i7').profile.recommended_settings, {})
})

const settings = fc.record({
  aggressive_mode: fc.boolean(),
  thermal_threshold: fc.double({ min: 50, max: 105, noNaN: true }),
  quantum_circuits: fc.integer({ min: 0, max: 40 }),
  ml_training_cycles: fc.integer({ min: 0, max: 20 }),
  entanglement_depth: fc.integer({ min: 1, max: 10 }),
  classical_optimization: fc.boolean()
}, { requiredKeys: [] })
const apps = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), fc.record({
  cpu_limit: fc.integer({ min: 5, max: 100 }), quantum_acceleration: fc.boolean(), background_suspension: fc.boolean()
}, { requiredKeys: ['cpu_limit'] }))

t.test('adapting never changes its input, keeps the figures, and always gives a valid profile', async () => {
  const types = fc.constantFrom(...SYSTEM_TYPES)
  fc.assert(fc.property(types, types, settings, apps, (from, to, recommended, limits) => {
    const profile = sharedProfile(from, { recommended_settings: recommended, process_optimizations: limits })
    const before = JSON.stringify(profile)
    const { profile: adapted } = adapt(profile, to)
    return JSON.stringify(profile) === before && matches('profile', adapted) && adapted.average_savings === profile.average_savings
  }))
})
