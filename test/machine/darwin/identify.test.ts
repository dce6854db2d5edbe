import t from 'tap'
import { identifyMachine } from '../../../src/machine/identify.js'
import type { MachineType } from '../../../src/machine/machine-type.js'
import { createRecordedSystem, fixture } from '../recorded-system.js'

const SYSCTL = '/usr/sbin/sysctl'
const ARCH = '/usr/bin/arch'

async function identify (sysctl: string, natively?: string): Promise<MachineType> {
  const commands = { [SYSCTL]: sysctl, ...(natively === undefined ? {} : { [ARCH]: natively }) }
  return await identifyMachine(createRecordedSystem({ platform: 'darwin', cpuCount: 10, commands }))
}

const branded = async (brand: string): Promise<MachineType> => await identify(`machdep.cpu.brand_string: ${brand}\n`)

t.test('every brand string that was seen on a Mac gets its documented type', async t => {
  const seen: ReadonlyArray<[string, string]> = [
    ...['M1', 'M2', 'M3', 'M4', 'M5', 'M6'].map((name): [string, string] => [`Apple ${name}`, `apple_silicon_${name.toLowerCase()}`]),
    ...['M1', 'M2', 'M3', 'M4', 'M5'].flatMap(name => ['Pro', 'Max', 'Ultra'].map((tier): [string, string] =>
      [`Apple ${name} ${tier}`, `apple_silicon_${name}_${tier}`.toLowerCase()])),
    ['Apple M6 Pro', 'apple_silicon_m6_pro'],
    ['Apple M12 Max', 'apple_silicon_m12_max'],
    ['Apple M3 ', 'apple_silicon_m3'],
    ['Apple  M3  Pro', 'apple_silicon_m3_pro'],
    ['Apple M1 (Virtual)', 'apple_silicon_m1'],
    ['Apple processor', 'apple_silicon_m1'],
    ['VirtualApple @ 2.50GHz', 'apple_silicon_unknown'],
    ['VirtualApple @ 2.50GHz processor', 'apple_silicon_unknown'],
    ['Intel(R) Core(TM) i3-1000NG4 CPU @ 1.10GHz', 'intel_mac_i3'],
    ['Intel(R) Core(TM) i5-1038NG7 CPU @ 2.00GHz', 'intel_mac_i5'],
    ['Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz', 'intel_mac_i7'],
    ['Intel(R) Core(TM) i9-9880H CPU @ 2.30GHz', 'intel_mac_i9'],
    ['Intel(R) Core(TM) i7 CPU       M 620  @ 2.67GHz', 'intel_mac_i7'],
    ['Intel(R) Xeon(R) W-2140B CPU @ 3.20GHz', 'intel_mac_xeon'],
    ['Intel(R) Xeon(R) CPU           X5650  @ 2.67GHz', 'intel_mac_xeon']
  ]
  for (const [brand, systemType] of seen) t.equal((await branded(brand)).systemType, systemType, brand)
})

t.test('a chip that nobody has seen is never given a name that was made up', async t => {
  const expected: ReadonlyArray<[string, string]> = [
    ['Apple M7 Giga', 'apple_silicon_m7'],
    ['Apple M3 Promax', 'apple_silicon_m3'],
    ['Apple M0', 'apple_silicon_unknown'],
    ['Apple M12345', 'apple_silicon_unknown'],
    ['Apple A18 Pro', 'apple_silicon_unknown'],
    ['Intel(R) Core(TM) m3-7Y32 CPU @ 1.10GHz', 'intel_mac_unknown'],
    ['Intel(R) Core(TM)2 Duo CPU     P8600  @ 2.40GHz', 'intel_mac_unknown'],
    ['AMD Ryzen 7 5800X 8-Core Processor', 'unknown'],
    ['', 'unknown']
  ]
  for (const [brand, systemType] of expected) t.equal((await branded(brand)).systemType, systemType, brand)
})

t.test('generation, tier and family are read from the name', async t => {
  t.hasStrict(await branded('Apple M5 Pro'), { vendor: 'apple', family: 'apple_silicon', generation: 5, tier: 'pro', platform: 'darwin', translated: false })
  t.hasStrict(await branded('Apple M5'), { generation: 5, tier: 'base' })
  t.hasStrict(await branded('Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz'), { vendor: 'intel', family: 'intel_mac', generation: null, tier: 'i7' })
})

t.test('core levels count by their name, not by their index', async t => {
  t.strictSame((await identify(fixture('darwin/m3-pro.txt'))).cores, {
    total: 11, performance: 5, efficiency: 6, levels: [{ name: 'Performance', physical: 5 }, { name: 'Efficiency', physical: 6 }]
  })
  t.strictSame((await identify(fixture('darwin/m5-max.txt'))).cores, {
    total: 18, performance: 12, efficiency: null, levels: [{ name: 'Super', physical: 6 }, { name: 'Performance', physical: 12 }]
  })
  t.strictSame((await identify(fixture('darwin/m5-pro.txt'))).cores, {
    total: 15, performance: 10, efficiency: null, levels: [{ name: 'Super', physical: 5 }, { name: 'Performance', physical: 10 }]
  })
  t.strictSame((await identify(fixture('darwin/m6.txt'))).cores, {
    total: 12,
    performance: 4,
    efficiency: 6,
    levels: [{ name: 'Super', physical: 2 }, { name: 'Performance', physical: 4 }, { name: 'Efficiency', physical: 6 }]
  })
})

t.test('an Intel Mac has no levels and no translation oid', async t => {
  const machine = await identify(fixture('darwin/intel-i7.txt'))
  t.strictSame(machine.cores, { total: 6, performance: null, efficiency: null, levels: [] })
  t.hasStrict(machine, { translated: false, virtual: false, systemType: 'intel_mac_i7' })
})

t.test('the total falls back to the levels, then to logical processors, then to what the process sees', async t => {
  t.equal((await identify('hw.perflevel0.name: Performance\nhw.perflevel0.physicalcpu: 4\n')).cores.total, 4)
  t.equal((await identify('hw.logicalcpu: 6\n')).cores.total, 6)
  t.equal((await identify('hw.physicalcpu: many\n')).cores.total, 10)
})

t.test('runs of spaces inside the name are collapsed', async t => {
  t.equal((await identify(fixture('darwin/intel-xeon-spaces.txt'))).chip, 'Intel(R) Xeon(R) CPU X5650 @ 2.67GHz')
})

t.test('a virtual Mac says so', async t => {
  t.hasStrict(await identify(fixture('darwin/m1-virtual.txt')), { virtual: true, systemType: 'apple_silicon_m1', generation: 1 })
  t.hasStrict(await identify('machdep.cpu.brand_string: Apple M2\nkern.hv_vmm_present: 1\n'), { virtual: true, systemType: 'apple_silicon_m2' })
  t.hasStrict(await identify(fixture('darwin/m1.txt')), { virtual: false })
})

t.test('under Rosetta the chip is asked for again natively', async t => {
  const commands = { [SYSCTL]: fixture('darwin/rosetta.txt'), [ARCH]: fixture('darwin/m3-pro.txt') }
  const system = createRecordedSystem({ platform: 'darwin', commands })
  const machine = await identifyMachine(system)
  t.hasStrict(machine, { systemType: 'apple_silicon_m3_pro', translated: true, chip: 'Apple M3 Pro', cores: { efficiency: 6 } })
  t.strictSame(system.asked.map(([command]) => command), [SYSCTL, ARCH])
  t.strictSame(system.asked[1]?.slice(0, 4), [ARCH, '-arm64', SYSCTL, '-i'])
})

t.test('under Rosetta without a native answer the chip stays unknown', async t => {
  const expected = { systemType: 'apple_silicon_unknown', translated: true, generation: null, tier: null }
  t.hasStrict(await identify(fixture('darwin/rosetta.txt')), expected)
  t.hasStrict(await identify(fixture('darwin/rosetta.txt'), fixture('darwin/rosetta.txt')), expected)
})

t.test('a translated process that already sees the chip keeps what it saw', async t => {
  t.hasStrict(await identify('machdep.cpu.brand_string: Apple M1\nsysctl.proc_translated: 1\n'), { systemType: 'apple_silicon_m1', translated: true })
})

t.test('a Mac without sysctl is unknown, not an error', async t => {
  t.hasStrict(await identifyMachine(createRecordedSystem({ platform: 'darwin' })), { systemType: 'unknown', platform: 'darwin', chip: '', cores: { total: 4 } })
})
