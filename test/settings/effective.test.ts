import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { EffectiveSettings, Profile, UserSettings } from '../../src/contract-types.js'
import { readBundledProfiles } from '../../src/network/bundled.js'
import { matchProfile } from '../../src/network/match.js'
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.js'
import { effectiveSettings } from '../../src/settings/effective.js'
import { SYSTEM_TYPES, bySystemType, sharedProfile } from '../network/profile-fixtures.js'

const bundled = readBundledProfiles()

function effective (systemType: string, own: UserSettings = {}, ...shared: Profile[]): EffectiveSettings {
  const { layers } = matchProfile({ systemType, shared: bySystemType(...shared), bundled })
  return effectiveSettings({ systemType, layers, own, skipped: [] })
}

t.test('without any profile every value is the default', async t => {
  const { settings, process_optimizations: apps } = effective('linux_amd_ryzen_7')
  t.strictSame(settings, Object.fromEntries(Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, { value, source: 'default' }])))
  t.strictSame(apps, {})
  t.ok(matches('machine-settings', { ...DEFAULT_SETTINGS }), 'the defaults are within the bounds')
})

t.test('the bundled layer lies over the defaults and says which type it is from', async t => {
  const { settings, process_optimizations: apps } = effective('apple_silicon_m3')
  t.strictSame(settings['quantum_circuits'], { value: 40, source: 'bundled', from: 'apple_silicon_m3' })
  t.strictSame(settings['classical_optimization'], { value: false, source: 'default' })
  t.strictSame(apps['Discord'], {
    background_suspension: { value: true, source: 'bundled', from: 'apple_silicon_m3' }, cpu_limit: { value: 20, source: 'bundled', from: 'apple_silicon_m3' }
  })
})

t.test('adapted values say so', async t => {
  const { settings, process_optimizations: apps } = effective('intel_mac_i7')
  t.strictSame(settings['quantum_circuits'], { value: 0, source: 'bundled', from: 'apple_silicon_m3', adapted: true })
  t.strictSame(settings['entanglement_depth'], { value: DEFAULT_SETTINGS.entanglement_depth, source: 'default' })
  t.strictSame(Object.keys(apps['Safari'] ?? {}), ['priority_adjustment'])
})

t.test('a shared value wins over a bundled one, value by value', async t => {
  const shared = sharedProfile('apple_silicon_m3', {
    recommended_settings: { thermal_threshold: 70 }, process_optimizations: { Discord: { cpu_limit: 10 }, Slack: { memory_limit: 512 } }
  })
  const { settings, process_optimizations: apps } = effective('apple_silicon_m3', {}, shared)
  t.strictSame(settings['thermal_threshold'], { value: 70, source: 'shared', from: 'apple_silicon_m3' })
  t.strictSame(settings['aggressive_mode'], { value: true, source: 'bundled', from: 'apple_silicon_m3' })
  t.hasStrict(apps['Discord'], { cpu_limit: { value: 10, source: 'shared' }, background_suspension: { value: true, source: 'bundled' } })
  t.strictSame(apps['Slack'], { memory_limit: { value: 512, source: 'shared', from: 'apple_silicon_m3' } })
})

t.test("the user's own values win over every other", async t => {
  const own = { settings: { thermal_threshold: 65 }, process_optimizations: { Discord: { cpu_limit: 50 } } }
  const shared = sharedProfile('apple_silicon_m3', { recommended_settings: { thermal_threshold: 70 }, process_optimizations: { Discord: { cpu_limit: 10 } } })
  const { settings, process_optimizations: apps } = effective('apple_silicon_m3', own, shared)
  t.strictSame(settings['thermal_threshold'], { value: 65, source: 'yours' })
  t.strictSame(apps['Discord']?.['cpu_limit'], { value: 50, source: 'yours' })
})

t.test('circuits that adapting turned off run again for whoever sets their number', async t => {
  t.strictSame(effective('intel_mac_i7', { settings: { quantum_circuits: 5 } }).settings, {
    ...effective('intel_mac_i7').settings,
    quantum_circuits: { value: 5, source: 'yours' },
    classical_optimization: { value: false, source: 'default' }
  })
  const measured = sharedProfile('intel_mac_i7', { recommended_settings: { quantum_circuits: 6 } })
  t.hasStrict(effective('intel_mac_i7', {}, measured).settings, { quantum_circuits: { value: 6 }, classical_optimization: { value: false } })
  t.hasStrict(effective('intel_mac_i7', { settings: { quantum_circuits: 5, classical_optimization: true } }).settings, {
    quantum_circuits: { value: 5 }, classical_optimization: { value: true, source: 'yours' }
  })
})

t.test('skipped values are passed on', async t => {
  const skipped = [{ system_type: 'apple_silicon_m3', path: 'a.b', reason: 'must be >= 50' }]
  t.strictSame(effectiveSettings({ systemType: 'unknown', layers: { bundled: null, shared: null }, own: {}, skipped }).skipped, skipped)
})

t.test('for every machine the result fits the contract and every own value is in it', async () => {
  const own = fc.record({
    thermal_threshold: fc.integer({ min: 50, max: 105 }), aggressive_mode: fc.boolean(), quantum_circuits: fc.integer({ min: 0, max: 40 })
  }, { requiredKeys: [] })
  const app = fc.constantFrom('Chrome', 'constructor', 'toString', 'Slack')
  const apps = fc.dictionary(app, fc.record({ cpu_limit: fc.integer({ min: 5, max: 100 }) }), { maxKeys: 3 })
  const types = fc.constantFrom(...SYSTEM_TYPES)
  fc.assert(fc.property(types, types, own, apps, (systemType, type, settings, limits) => {
    const shared = sharedProfile(type, {
      recommended_settings: { quantum_circuits: 7 }, process_optimizations: { Chrome: { cpu_limit: 33 } }
    })
    const result = effective(systemType, { settings, process_optimizations: limits }, shared)
    return matches('effective-settings', result) &&
      Object.entries(settings).every(([name, value]) => result.settings[name]?.value === value && result.settings[name]?.source === 'yours') &&
      Object.entries(limits).every(([name, { cpu_limit: limit }]) => result.process_optimizations[name]?.['cpu_limit']?.value === limit)
  }))
})
