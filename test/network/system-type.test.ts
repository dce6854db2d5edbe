import t from 'tap'
import { parseSystemType } from '../../src/network/system-type.js'

t.test('Apple silicon has a generation and a tier', async t => {
  t.strictSame(parseSystemType('apple_silicon_m3_pro'), {
    systemType: 'apple_silicon_m3_pro', platform: 'darwin', vendor: 'apple', architecture: 'arm', family: 'apple_silicon', generation: 3, tier: 'pro'
  })
  t.hasStrict(parseSystemType('apple_silicon_m12'), { generation: 12, tier: 'base' })
  t.hasStrict(parseSystemType('apple_silicon_unknown'), { platform: 'darwin', vendor: 'apple', generation: null, tier: null })
  t.hasStrict(parseSystemType('linux_apple_m2_max'), { platform: 'linux', vendor: 'apple', architecture: 'arm', family: 'linux_apple', generation: 2, tier: 'max' })
})

t.test('Intel Macs have a class', async t => {
  t.strictSame(parseSystemType('intel_mac_i7'), {
    systemType: 'intel_mac_i7', platform: 'darwin', vendor: 'intel', architecture: 'x86', family: 'intel_mac', generation: null, tier: 'i7'
  })
  t.hasStrict(parseSystemType('intel_mac_unknown'), { vendor: 'intel', tier: null })
})

t.test('Linux has a vendor and a class of any length', async t => {
  t.hasStrict(parseSystemType('linux_intel_core_ultra_7'), { platform: 'linux', vendor: 'intel', architecture: 'x86', family: 'linux_intel', tier: 'core_ultra_7' })
  t.hasStrict(parseSystemType('linux_qualcomm_snapdragon'), { vendor: 'qualcomm', architecture: 'arm', tier: 'snapdragon' })
  t.hasStrict(parseSystemType('linux_unknown_unknown'), { platform: 'linux', vendor: 'unknown', architecture: 'unknown', tier: null })
})

t.test('every other name is of no known platform', async t => {
  for (const name of ['unknown', 'windows_intel_i7', 'apple_silicon', 'linux_intel', '']) {
    t.hasStrict(parseSystemType(name), { systemType: name, platform: 'other', vendor: 'unknown', generation: null, tier: null })
  }
})
