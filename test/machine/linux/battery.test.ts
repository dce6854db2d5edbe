import fc from 'fast-check'
import t from 'tap'
import { readLowPowerProfile, readSupplyState } from '../../../src/machine/linux/battery-state.js'
import { createBatterySensor } from '../../../src/machine/linux/battery-sensor.js'
import type { SensorFiles } from '../../../src/machine/linux/power-file.js'
import { parseWhole } from '../../../src/machine/linux/power-file.js'
import { recordedFiles, refusing } from '../power/recorded.js'

const CLASS = 'sys/class/power_supply'
type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>
const tree = (entries: Entries): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, files]) => Object.entries(files).map(([file, text]) => [`${CLASS}/${name}/${file}`, `${text}\n`])))

const AC_OFF = { type: 'Mains', online: '0' }
const AC_ON = { type: 'Mains', online: '1' }
const BATTERY = { type: 'Battery', status: 'Discharging', capacity: '73', power_now: '8120000' }

const read = async (files: SensorFiles): Promise<{ watts?: number | undefined, why?: string | undefined }> => {
  const sensor = createBatterySensor({ files, monotonic: () => 7 })
  const reading = await sensor.read()
  if (reading !== undefined && (reading.label !== 'measured' || reading.scope !== 'machine' || reading.kind !== 'instant' || reading.to !== 7)) throw new Error('mislabelled')
  return { watts: reading?.watts, why: sensor.why() }
}

t.test('a discharging battery gives power_now, or current × voltage', async t => {
  const cases: ReadonlyArray<[Record<string, string>, number]> = [
    [BATTERY, 8.12],
    [{ ...BATTERY, power_now: '-8120000' }, 8.12],
    [{ type: 'Battery', status: 'Discharging', current_now: '1000000', voltage_now: '11500000' }, 11.5],
    [{ type: 'Battery', status: 'Discharging', current_now: '-1000000', voltage_now: '11500000' }, 11.5],
    [{ ...BATTERY, power_now: '0', current_now: '1000000', voltage_now: '12000000' }, 12]
  ]
  for (const [index, [battery, watts]] of cases.entries()) {
    const found = await read(recordedFiles(t.testdir({ [index]: {} }), tree({ AC: AC_OFF, BAT0: battery })))
    t.equal(found.watts?.toFixed(6), watts.toFixed(6), JSON.stringify(battery))
  }
})

t.test('two batteries: the one that waits counts nothing, two that give are added', async t => {
  const waiting = { type: 'Battery', status: 'Not charging', power_now: '0' }
  t.equal((await read(recordedFiles(t.testdir({ a: {} }), tree({ BAT0: waiting, BAT1: BATTERY })))).watts, 8.12)
  t.equal((await read(recordedFiles(t.testdir({ b: {} }), tree({ BAT0: { ...BATTERY, power_now: '2000000' }, BAT1: BATTERY })))).watts, 10.12)
})

t.test('beside a charger, without discharge, or with one battery silent there is no figure', async t => {
  const cases: readonly Entries[] = [
    { AC: AC_ON, BAT0: BATTERY }, { AC: { type: 'Mains', online: '2' }, BAT0: BATTERY }, { usb: { type: 'USB', online: '1' }, BAT0: BATTERY },
    { BAT0: { ...BATTERY, status: 'Charging' } }, { BAT0: { ...BATTERY, status: 'Full' } }, { BAT0: { ...BATTERY, status: 'Unknown' } },
    { BAT0: BATTERY, BAT1: { ...BATTERY, status: 'Charging' } }, { BAT0: BATTERY, BAT1: { type: 'Battery', status: 'Discharging' } },
    { BAT0: { ...BATTERY, power_now: '99000000000' } }, { BAT0: { ...BATTERY, power_now: '8,12' } }, { BAT0: { ...BATTERY, power_now: '' } },
    { AC: AC_OFF }, {}
  ]
  for (const [index, entries] of cases.entries()) {
    const found = await read(recordedFiles(t.testdir({ [index]: {} }), tree(entries)))
    t.equal(found.watts, undefined, JSON.stringify(entries))
    t.type(found.why, 'string')
  }
})

t.test("a mouse's battery is not the machine's", async t => {
  const found = await read(recordedFiles(t.testdir(), tree({ hidpp_battery_0: { ...BATTERY, scope: 'Device' } })))
  t.match(found, { watts: undefined, why: /no battery/ })
})

t.test('a battery that is gone or busy in the middle of reading has no figure', async t => {
  const files = recordedFiles(t.testdir(), tree({ BAT0: { ...BATTERY, current_now: '1', voltage_now: '1' } }))
  for (const code of ['ENODEV', 'EAGAIN']) {
    const found = await read(refusing(files, { [`${CLASS}/BAT0/power_now`]: code, [`${CLASS}/BAT0/current_now`]: code }))
    t.match(found, { watts: undefined, why: /does not tell/ })
    t.match(await read(refusing(files, { [`${CLASS}/BAT0/status`]: code })), { watts: undefined })
  }
})

t.test('where power comes from and how full the battery is', async t => {
  const state = async (index: string, entries: Entries): Promise<unknown> =>
    await readSupplyState(recordedFiles(t.testdir({ [index]: {} }), tree(entries)))
  t.strictSame(await state('a', { AC: AC_OFF, BAT0: BATTERY }), { source: 'battery', battery: { state: 'discharging', percent: 73 } })
  t.strictSame(await state('b', { AC: AC_ON, BAT0: { ...BATTERY, status: 'Not charging', capacity: '80' } }), { source: 'mains', battery: { state: 'idle', percent: 80 } })
  t.strictSame(await state('c', { BAT0: { ...BATTERY, status: 'Charging', capacity: '900' } }), { source: 'mains', battery: { state: 'charging' } })
  t.strictSame(await state('d', { AC: AC_ON }), { source: 'mains' })
  t.strictSame(await state('e', {}), { source: 'unknown' })
  t.strictSame(await state('f', { BAT0: { type: 'Battery', status: 'Unknown' }, mouse: { ...BATTERY, scope: 'Device' } }), { source: 'unknown', battery: { state: 'unknown' } })
})

t.test("the firmware's profile tells whether power is saved", async t => {
  for (const [text, on] of [['low-power\n', true], ['balanced\n', false], ['', undefined], ['NOISE 1\n', undefined]] as const) {
    t.equal(await readLowPowerProfile(recordedFiles(t.testdir({ [`p${text.length}`]: {} }), { 'sys/firmware/acpi/platform_profile': text })), on, text)
  }
  t.equal(await readLowPowerProfile(recordedFiles(t.testdir({ none: {} }), {})), undefined)
})

t.test('a whole number is all of a file or nothing', async () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.bigInt().map(String), fc.double().map(String)), text => {
    const value = parseWhole(text)
    return value === undefined || (Number.isSafeInteger(value) && BigInt(text.trim()) === BigInt(value))
  }), { numRuns: 2000 })
})
