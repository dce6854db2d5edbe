import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { SettingsPatch, UserSettings } from '../../src/contract-types.js'
import { applyPatch } from '../../src/settings/patch.js'

const OWN: UserSettings = {
  settings: { thermal_threshold: 70, aggressive_mode: true }, process_optimizations: { Chrome: { cpu_limit: 20, memory_limit: 512 } }
}

t.test('a value sets and null takes away', async t => {
  const patch = {
    settings: { thermal_threshold: 60, aggressive_mode: null },
    process_optimizations: { Chrome: { cpu_limit: null }, Slack: { cpu_limit: 5 } }
  }
  t.strictSame(applyPatch(OWN, patch), {
    settings: { thermal_threshold: 60 }, process_optimizations: { Chrome: { memory_limit: 512 }, Slack: { cpu_limit: 5 } }
  })
})

t.test('null takes away a whole app, and what is left empty goes too', async t => {
  t.strictSame(applyPatch(OWN, { process_optimizations: { Chrome: null } }), { settings: OWN.settings })
  t.strictSame(applyPatch(OWN, {
    settings: { thermal_threshold: null, aggressive_mode: null }, process_optimizations: { Chrome: { cpu_limit: null, memory_limit: null } }
  }), {})
  t.strictSame(applyPatch({}, { process_optimizations: { Chrome: {} } }), {})
})

t.test('taking away what is not there changes nothing', async t => {
  t.strictSame(applyPatch(OWN, { settings: { quantum_circuits: null }, process_optimizations: { Slack: null } }), OWN)
})

const limits = fc.record({ cpu_limit: fc.option(fc.integer({ min: 5, max: 100 })), memory_limit: fc.constant(null) }, { requiredKeys: [] })
const patch = fc.record({
  settings: fc.record({
    thermal_threshold: fc.option(fc.integer({ min: 50, max: 105 })), aggressive_mode: fc.option(fc.boolean())
  }, { requiredKeys: [] }),
  process_optimizations: fc.dictionary(fc.constantFrom('Chrome', 'Slack', 'constructor'), fc.option(limits))
}, { requiredKeys: [] }) as fc.Arbitrary<SettingsPatch>

t.test('any row of patches leaves valid settings, applying one twice is applying it once, and nothing is changed in place', async () => {
  fc.assert(fc.property(fc.array(patch, { minLength: 1, maxLength: 5 }), patches => {
    const before = JSON.stringify(OWN)
    const result = patches.reduce(applyPatch, OWN)
    const again = applyPatch(result, patches.at(-1) ?? {})
    return matches('user-settings', result) && JSON.stringify(again) === JSON.stringify(result) && JSON.stringify(OWN) === before
  }))
})
