import fc from 'fast-check'
import t from 'tap'
import { createCurrentSensor } from '../../../src/machine/darwin/battery-current.js'
import { parseBatteryPlist } from '../../../src/machine/darwin/battery-plist.js'
import { currentOf, parseInteger, voltageOf } from '../../../src/machine/darwin/battery-properties.js'
import type { BatteryProperties } from '../../../src/machine/darwin/battery-properties.js'
import { createTelemetrySensor } from '../../../src/machine/darwin/battery-telemetry.js'
import { parseBatteryText } from '../../../src/machine/darwin/battery-text.js'
import { captured, printing, recordedCommands, steppingClock } from '../power/recorded.js'

const CAPTURES = ['m2-air-discharging', 'intel-discharging', 'm1-pro-charging', 'm2-max-mains']
const plain = (properties: BatteryProperties | undefined): unknown =>
  properties === undefined ? undefined : [properties.numbers, properties.flags, properties.telemetry].map(map => [...map].sort())
const textOf = (entries: Readonly<Record<string, string>>): string => Object.entries(entries).map(([key, value]) => `      "${key}" = ${value}\n`).join('')
const telemetry = (load: number, sum: number | bigint, count: number): string =>
  textOf({ PowerTelemetryData: `{"SystemLoad"=${load},"AccumulatedSystemLoad"=${sum},"SystemLoadAccumulatorCount"=${count}}`, ExternalConnected: 'Yes' })

t.test('both forms of ioreg say the same', async t => {
  for (const name of CAPTURES) {
    const text = parseBatteryText(captured(`darwin/power/${name}.txt`))
    t.ok(text, name)
    t.strictSame(plain(parseBatteryPlist(captured(`darwin/power/${name}.xml`))), plain(text), name)
  }
})

t.test('only what is needed is taken from the dump, so no serial number is', async t => {
  const { numbers, flags, telemetry } = parseBatteryPlist(captured('darwin/power/m1-pro-charging.xml')) ?? { numbers: [], flags: [], telemetry: [] }
  const kept = [...numbers, ...flags, ...telemetry].map(([key]) => key)
  t.strictSame(kept.sort(), ['AccumulatedSystemLoad', 'InstantAmperage', 'IsCharging', 'SystemLoad', 'SystemLoadAccumulatorCount', 'Voltage'])
})

t.test('own properties count, not those of the same name in nested dictionaries', async t => {
  const nested = textOf({ BatteryData: '{"Voltage"=1,"Amperage"=2}', Voltage: '12119', LegacyBatteryInfo: '{"Amperage"=3}' })
  t.strictSame(plain(parseBatteryText(nested)), [[['Voltage', 12119n]], [], []])
  const xml = '<plist><array><dict><key>BatteryData</key><dict><key>Voltage</key><integer>1</integer></dict><key>Cells</key><array><integer>7</integer></array>' +
    '<key>Voltage</key><integer>12119</integer></dict><dict><key>Voltage</key><integer>5</integer></dict></array></plist>'
  t.strictSame(plain(parseBatteryPlist(xml)), [[['Voltage', 12119n]], [], []])
  t.strictSame(plain(parseBatteryText(`+-o One\n${textOf({ Voltage: '12119' })}+-o Two\n${textOf({ Voltage: '5' })}`)), [[['Voltage', 12119n]], [], []])
})

t.test('what the telemetry says of directions is passed over, because its signs differ between machines', async t => {
  const block = '{"AdapterEfficiencyLoss"=18446744073709551408,"SystemLoad"=30618,"BatteryPower"=18446744073709520998,"AdapterPower"=,"SystemPower"=,}'
  const found = parseBatteryText(textOf({ PowerTelemetryData: block, Amperage: '18446744073709549009' }))
  t.strictSame(plain(found), [[['Amperage', -2607n]], [], [['SystemLoad', 30618n]]])
})

t.test('numbers are 64 bits, signed or printed as unsigned; more is no number', async t => {
  for (const [text, value] of [['18446744073709548738', -2878n], ['18446744073709549009', -2607n], ['-2878', -2878n], ['0', 0n], ['9223372036854775807', 2n ** 63n - 1n]] as const) {
    t.equal(parseInteger(text), value, text)
  }
  for (const text of ['18446744073709551616', '-9223372036854775809', '', '-', '1.5', '1e3', '0x10', ' 1', '99999999999999999999', '１２']) t.equal(parseInteger(text), undefined, text)
})

t.test('a current is folded at 16 bits, and one that no battery has is dropped', async t => {
  const current = (value: string): number | undefined => {
    const parsed = parseBatteryText(textOf({ Amperage: value }))
    return parsed === undefined ? undefined : currentOf(parsed)
  }
  t.equal(current('65000'), -536)
  t.equal(current('32767'), 32767)
  t.equal(current('70000'), undefined)
  t.equal(current('18446744073709550084'), -1532)
  const properties = parseBatteryText(textOf({ Amperage: '1', Voltage: '0' }))
  t.equal(properties === undefined ? 0 : voltageOf(properties), undefined)
})

t.test('discharging power is current × voltage', async t => {
  for (const [name, watts] of [['m2-air-discharging', 34.88], ['intel-discharging', 17.14]] as const) {
    const sensor = createCurrentSensor({ run: printing(captured(`darwin/power/${name}.txt`)), monotonic: () => 5 })
    const reading = await sensor.read()
    t.hasStrict(reading, { sensor: 'battery', label: 'measured', scope: 'machine', kind: 'instant', from: 5, to: 5 })
    t.equal(reading?.watts.toFixed(2), String(watts))
    t.equal(sensor.why(), undefined)
  }
})

t.test('a reading that the gauge has not published anew is the old one', async t => {
  const battery = (milliamperes: number): string => textOf({ ExternalConnected: 'No', Amperage: String(milliamperes), Voltage: '12000' })
  const sensor = createCurrentSensor({ run: printing(battery(-1000), battery(-1000), battery(-500)), monotonic: steppingClock(30) })
  t.hasStrict(await sensor.read(), { watts: 12, to: 30, fresh: true })
  t.hasStrict(await sensor.read(), { watts: 12, to: 30, fresh: false })
  t.hasStrict(await sensor.read(), { watts: 6, to: 90, fresh: true })
})

t.test('a battery beside a charger, without current or without a known connection tells no power', async t => {
  const cases = [
    { ExternalConnected: 'Yes', Amperage: '-2000', Voltage: '12000' }, { Amperage: '-2000', Voltage: '12000' },
    { ExternalConnected: 'No', Amperage: '0', Voltage: '12000' }, { ExternalConnected: 'No', Amperage: '1500', Voltage: '12000' },
    { ExternalConnected: 'No', Amperage: '-2000' }, { ExternalConnected: 'No', Voltage: '12000' }, { ExternalConnected: 'No', Amperage: '-32000', Voltage: '65000' }
  ]
  for (const each of cases) {
    const sensor = createCurrentSensor({ run: printing(textOf(each)), monotonic: () => 0 })
    t.equal(await sensor.read(), undefined, JSON.stringify(each))
    t.type(sensor.why(), 'string')
  }
})

t.test('telemetry: first one sample, then the exact mean between two publications', async t => {
  const first = telemetry(19852, 1362141123, 74966)
  const run = printing(first, first, telemetry(9000, 1362141123 + 600_000, 74966 + 60), telemetry(8000, 5, 1))
  const sensor = createTelemetrySensor({ run, monotonic: steppingClock(30) })
  t.strictSame(await sensor.read(), { sensor: 'battery_telemetry', label: 'measured', scope: 'machine', watts: 19.852, fresh: true, kind: 'instant', from: 30, to: 30 })
  t.strictSame(await sensor.read(), { sensor: 'battery_telemetry', label: 'measured', scope: 'machine', watts: 19.852, fresh: false, kind: 'instant', from: 30, to: 30 })
  t.strictSame(await sensor.read(), { sensor: 'battery_telemetry', label: 'measured', scope: 'machine', watts: 10, fresh: true, kind: 'mean', from: 30, to: 90 })
  t.hasStrict(await sensor.read(), { watts: 8, kind: 'instant' }, 'a counter that was reset gives no mean')
})

t.test('telemetry of the captures is the load of the whole machine, on mains too', async t => {
  for (const [name, watts] of [['m1-pro-charging', 19.852], ['m2-max-mains', 7.455]] as const) {
    for (const form of ['txt', 'xml']) {
      const sensor = createTelemetrySensor({ run: printing(captured(`darwin/power/${name}.${form}`)), monotonic: () => 0 })
      t.equal((await sensor.read())?.watts, watts, `${name}.${form}`)
    }
  }
})

t.test('no telemetry, an empty or a wrapped value is no figure', async t => {
  const cases = [captured('darwin/power/m2-air-discharging.txt'), textOf({ PowerTelemetryData: '{"SystemLoad"=,"X"=1}', IsCharging: 'No' }),
    textOf({ PowerTelemetryData: '{"SystemLoad"=18446744073709551408,"AccumulatedSystemLoad"=1}', IsCharging: 'No' }), telemetry(0, 1, 1),
    textOf({ PowerTelemetryData: '{"SystemLoad"=7455', IsCharging: 'No' })]
  for (const output of cases) {
    const sensor = createTelemetrySensor({ run: printing(output), monotonic: () => 0 })
    t.equal(await sensor.read(), undefined, output)
    t.type(sensor.why(), 'string')
  }
})

t.test('a desktop, a missing command and a document that is cut off are said so', async t => {
  const why = async (stdout: string, code = 0): Promise<string | undefined> => {
    const sensor = createCurrentSensor({ run: async () => ({ stdout, code }), monotonic: () => 0 })
    t.equal(await sensor.read(), undefined)
    return sensor.why()
  }
  t.match(await why(''), /no battery/)
  t.match(await why('', 127), /127/)
  t.match(await why(captured('darwin/power/cut-off.xml')), /not understood/)
  const broken = createCurrentSensor({ run: async () => { throw new Error('pipe') }, monotonic: () => 0 })
  t.equal(await broken.read(), undefined)
  t.equal(broken.why(), 'pipe')
})

t.test('the sensors work with a real command on PATH', async t => {
  const run = recordedCommands(t.testdir(), { ioreg: captured('darwin/power/m1-pro-charging.xml') })
  t.equal((await createTelemetrySensor({ run, monotonic: () => 0 }).read())?.watts, 19.852)
})

const values = (properties: BatteryProperties | undefined): Map<string, unknown> =>
  new Map<string, unknown>([...properties?.numbers ?? [], ...properties?.flags ?? [], ...properties?.telemetry ?? []])

t.test('an output that is cut anywhere gives the whole value or none', async t => {
  for (const name of CAPTURES) {
    for (const [form, parse] of [['txt', parseBatteryText], ['xml', parseBatteryPlist]] as const) {
      const whole = captured(`darwin/power/${name}.${form}`)
      const right = values(parse(whole))
      for (let end = 0; end < whole.length; end++) {
        const wrong = [...values(parse(whole.slice(0, end)))].filter(([key, value]) => right.get(key) !== value)
        if (wrong.length > 0) t.fail(`${name}.${form} cut at ${end}`)
      }
    }
  }
})

t.test('noise never throws, and never becomes a number that was not there', async () => {
  const noisy = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom('<dict>', '</dict>', '<array>', '<plist>', '<key>Voltage</key>',
    '<integer>', '12119', '</integer>', '"Voltage" = ', '9'.repeat(40), '\n', '"PowerTelemetryData" = {', '"SystemLoad"=', '}', '1,5', '1.234', '٣'), { maxLength: 40 }).map(parts => parts.join('')))
  fc.assert(fc.property(noisy, text => {
    for (const value of [...values(parseBatteryText(text)).values(), ...values(parseBatteryPlist(text)).values()]) {
      if (typeof value === 'bigint' && !text.includes(String(BigInt.asUintN(64, value))) && !text.includes(String(value))) return false
    }
    return true
  }), { numRuns: 2000 })
})
