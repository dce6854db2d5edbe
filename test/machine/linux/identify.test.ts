import t from 'tap'
import { identifyMachine } from '../../../src/machine/identify.js'
import type { MachineType } from '../../../src/machine/machine-type.js'
import { createRecordedSystem, fixture } from '../recorded-system.js'

const identify = async (cpuinfo: string, files: Record<string, string> = {}): Promise<MachineType> =>
  await identifyMachine(createRecordedSystem({ platform: 'linux', files: { '/proc/cpuinfo': cpuinfo, ...files } }))

const named = async (vendor: string, model: string): Promise<MachineType> =>
  await identify(`processor\t: 0\nvendor_id\t: ${vendor}\nmodel name\t: ${model}\n`)

const INTEL: ReadonlyArray<[string, string]> = [
  ['Intel(R) Core(TM) i3-N305', 'i3'],
  ['Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz', 'i5'],
  ['11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz', 'i7'],
  ['13th Gen Intel(R) Core(TM) i9-13900K', 'i9'],
  ['Intel(R) Core(TM) Ultra 5 125H', 'core_ultra_5'],
  ['Intel(R) Core(TM) Ultra 7 155H', 'core_ultra_7'],
  ['Intel(R) Core(TM) Ultra 9 285', 'core_ultra_9'],
  ['Intel(R) Core(TM) 3 100U', 'core_3'],
  ['Intel(R) Core(TM) 5 120U', 'core_5'],
  ['Intel(R) Core(TM) 7 150U', 'core_7'],
  ['Intel(R) Core(TM) m3-7Y30 CPU @ 1.00GHz', 'core_m'],
  ['Intel(R) Core(TM)2 Duo CPU     T7700  @ 2.40GHz', 'core_2'],
  ['Intel(R) Xeon(R) CPU           X5650  @ 2.67GHz', 'xeon'],
  ['Intel Xeon Processor (Skylake, IBRS)', 'xeon'],
  ['Intel(R) Celeron(R) N5105 @ 2.00GHz', 'celeron'],
  ['Intel(R) Pentium(R) Silver N6000 @ 1.10GHz', 'pentium'],
  ['Intel(R) Atom(TM) CPU D525   @ 1.80GHz', 'atom'],
  ['Intel(R) N100', 'n_series'],
  ['Intel(R) N95', 'n_series'],
  ['Intel Core Processor (Skylake)', 'unknown'],
  ['Genuine Intel(R) CPU 0000 @ 2.00GHz', 'unknown']
]

const AMD: ReadonlyArray<[string, string]> = [
  ['AMD Ryzen 3 3200U with Radeon Vega Mobile Gfx', 'ryzen_3'],
  ['AMD Ryzen 5 PRO 4650U with Radeon Graphics', 'ryzen_5'],
  ['AMD Ryzen 7 5800X 8-Core Processor', 'ryzen_7'],
  ['AMD Ryzen 9 7940HS w/ Radeon 780M Graphics', 'ryzen_9'],
  ['AMD Ryzen AI 9 HX 370 w/ Radeon 890M', 'ryzen_9'],
  ['AMD Ryzen AI 7 PRO 350 w/ Radeon 860M', 'ryzen_7'],
  ['AMD RYZEN AI MAX+ 395 w/ Radeon 8060S', 'ryzen_ai_max'],
  ['AMD Ryzen Threadripper PRO 5995WX 64-Cores', 'threadripper'],
  ['AMD Ryzen Z1 Extreme', 'ryzen'],
  ['AMD EPYC 7B13', 'epyc'],
  ['AMD Custom APU 0405', 'unknown']
]

t.test('Intel chips get the class of their name', async t => {
  for (const [model, tier] of INTEL) t.equal((await named('GenuineIntel', model)).systemType, `linux_intel_${tier}`, model)
})

t.test('AMD chips get the class of their name', async t => {
  for (const [model, tier] of AMD) t.equal((await named('AuthenticAMD', model)).systemType, `linux_amd_${tier}`, model)
})

t.test('family and tier follow from the name, and a class that is not known is null', async t => {
  t.hasStrict(await named('AuthenticAMD', 'AMD Ryzen 7 5800X 8-Core Processor'), { vendor: 'amd', family: 'linux_amd', generation: null, tier: 'ryzen_7', platform: 'linux' })
  t.hasStrict(await named('GenuineIntel', 'Intel Core Processor (Skylake)'), { vendor: 'intel', tier: null })
})

t.test('other makers are named, and a maker that is not known is unknown', async t => {
  t.equal((await named('HygonGenuine', 'Hygon C86 7185 32-core Processor')).systemType, 'linux_hygon_unknown')
  t.equal((await named('  Shanghai  ', 'ZHAOXIN KaiXian KX-6640MA@2.2+GHz')).systemType, 'linux_zhaoxin_unknown')
  t.equal((await named('constructor', 'Intel(R) Core(TM) i7')).systemType, 'linux_unknown_unknown')
  t.equal((await identify(fixture('linux/spacemit-x60.txt'))).systemType, 'linux_unknown_unknown')
  t.hasStrict(await identifyMachine(createRecordedSystem({ platform: 'linux' })), { systemType: 'linux_unknown_unknown', chip: '', cores: { total: 4 } })
})

t.test('the hypervisor flag marks a virtual machine', async t => {
  t.hasStrict(await identify(fixture('linux/epyc-virtual.txt')), { systemType: 'linux_amd_epyc', virtual: true, cores: { total: 2 } })
  t.hasStrict(await identify(fixture('linux/ryzen-ai-9.txt')), { virtual: false })
  t.hasStrict(await identify(fixture('linux/neoverse-v3ae.txt'), { '/proc/device-tree/compatible': 'linux,dummy-virt\0' }), { virtual: true })
})

t.test('threads of one core are counted once', async t => {
  t.strictSame((await identify(fixture('linux/ryzen-ai-9.txt'))).cores, { total: 2, performance: null, efficiency: null, levels: [] })
})

t.test('a hybrid Intel chip tells its kinds of cores apart', async t => {
  const files = { '/sys/devices/cpu_core/cpus': '0-3\n', '/sys/devices/cpu_atom/cpus': '4-7,8-9\n' }
  t.strictSame((await identify(fixture('linux/core-ultra-7-155h.txt'), files)).cores, {
    total: 8, performance: 2, efficiency: 6, levels: [{ name: 'Performance', physical: 2 }, { name: 'Efficiency', physical: 6 }]
  })
  t.strictSame((await identify(fixture('linux/core-ultra-7-155h.txt'), { '/sys/devices/cpu_core/cpus': 'nonsense' })).cores.levels, [])
})

t.test('a Mac that runs Linux is named after its chip', async t => {
  const model = 'Apple MacBook Pro (14-inch, M1 Pro, 2021)\0'
  t.hasStrict(await identify(fixture('linux/asahi-m1-pro.txt'), { '/proc/device-tree/model': model }), {
    systemType: 'linux_apple_m1_pro', vendor: 'apple', family: 'linux_apple', generation: 1, tier: 'pro', chip: 'Apple MacBook Pro (14-inch, M1 Pro, 2021)'
  })
  const compatible = 'apple,j293\0apple,t8103\0apple,arm-platform\0'
  t.hasStrict(await identify(fixture('linux/asahi-m1.txt'), { '/proc/device-tree/compatible': compatible }), { systemType: 'linux_apple_m1', tier: 'base' })
  t.hasStrict(await identify(fixture('linux/asahi-m1.txt')), { systemType: 'linux_apple_unknown', cores: { total: 8 } })
})

t.test('ARM chips are named after the maker and the largest kind of core', async t => {
  t.hasStrict(await identify(fixture('linux/raspberry-pi-5.txt')), { systemType: 'linux_arm_cortex_a76', chip: 'Raspberry Pi 5 Model B Rev 1.0' })
  t.hasStrict(await identify(fixture('linux/neoverse-v3ae.txt')), { systemType: 'linux_arm_neoverse_v3ae' })
  t.hasStrict(await identify(fixture('linux/ampere1a.txt')), { systemType: 'linux_ampere_ampere1a' })
  t.hasStrict(await identify(fixture('linux/snapdragon-8-gen-3.txt')), {
    systemType: 'linux_arm_cortex_x4',
    cores: { levels: [{ name: 'cortex_x4', physical: 1 }, { name: 'cortex_a720', physical: 5 }, { name: 'cortex_a520', physical: 2 }] }
  })
})

t.test('a Snapdragon is known by its cores or by its board', async t => {
  t.equal((await identify(fixture('linux/snapdragon-685.txt'))).systemType, 'linux_qualcomm_snapdragon')
  const board = { '/proc/device-tree/compatible': 'qcom,sm8650-mtp\0qcom,sm8650\0' }
  t.equal((await identify(fixture('linux/snapdragon-8-gen-3.txt'), board)).systemType, 'linux_qualcomm_snapdragon')
})

t.test('no serial number gets into the result', async t => {
  t.notMatch(JSON.stringify(await identify(fixture('linux/raspberry-pi-5.txt'))), '0123456789abcdef')
})
