import fc from 'fast-check'
import t from 'tap'
import type { SensorFiles } from '../../../src/machine/linux/power-file.js'
import { joulesBetween } from '../../../src/machine/linux/rapl.js'
import { createRaplSensor } from '../../../src/machine/linux/rapl-sensor.js'
import type { PowerSensor } from '../../../src/machine/power/reading.js'
import { recordedFiles, refusing, steppingClock } from '../power/recorded.js'

const CLASS = 'sys/class/powercap'
const RANGE = 65_532_610_987

const zone = (folder: string, name: string, energy: number | string): Record<string, string> => ({
  [`${CLASS}/${folder}/name`]: `${name}\n`, [`${CLASS}/${folder}/energy_uj`]: `${energy}\n`, [`${CLASS}/${folder}/max_energy_range_uj`]: `${RANGE}\n`
})
const LAPTOP = { ...zone('intel-rapl:0', 'package-0', 1_000_000), ...zone('intel-rapl:0:0', 'core', 700_000), ...zone('intel-rapl:0:1', 'uncore', 100_000), ...zone('intel-rapl-mmio:0', 'package-0', 1_000_000) }

const sensorOf = (files: SensorFiles, step = 10): PowerSensor => createRaplSensor({ files, monotonic: steppingClock(step) })

t.test('two samples give the mean power of the packages; nested and doubled domains are not added', async t => {
  const folder = t.testdir()
  const sensor = sensorOf(recordedFiles(folder, LAPTOP))
  t.equal(await sensor.read(), undefined)
  t.match(sensor.why(), /two samples/)
  recordedFiles(folder, { ...zone('intel-rapl:0', 'package-0', 81_000_000), ...zone('intel-rapl:0:0', 'core', 60_700_000), ...zone('intel-rapl-mmio:0', 'package-0', 81_000_000) })
  t.strictSame(await sensor.read(), { sensor: 'rapl', label: 'measured', scope: 'package', watts: 8, kind: 'mean', from: 10, to: 20, fresh: true })
})

t.test('psys is the machine and holds the packages, so it counts alone', async t => {
  const folder = t.testdir()
  const sensor = sensorOf(recordedFiles(folder, { ...LAPTOP, ...zone('intel-rapl:1', 'psys', 0) }))
  await sensor.read()
  recordedFiles(folder, { ...zone('intel-rapl:0', 'package-0', 81_000_000), ...zone('intel-rapl:1', 'psys', 150_000_000) })
  t.hasStrict(await sensor.read(), { scope: 'machine', watts: 15 })
})

t.test('two packages are added up', async t => {
  const folder = t.testdir()
  const sensor = sensorOf(recordedFiles(folder, { ...zone('intel-rapl:0', 'package-0', 0), ...zone('intel-rapl:1', 'package-1', 0) }))
  await sensor.read()
  recordedFiles(folder, { ...zone('intel-rapl:0', 'package-0', 300_000_000), ...zone('intel-rapl:1', 'package-1', 200_000_000) })
  t.hasStrict(await sensor.read(), { watts: 50 })
})

t.test('a counter that went round is continued', async t => {
  const folder = t.testdir()
  const sensor = sensorOf(recordedFiles(folder, zone('intel-rapl:0', 'package-0', RANGE - 20_000_000)))
  await sensor.read()
  recordedFiles(folder, zone('intel-rapl:0', 'package-0', 30_000_000))
  t.hasStrict(await sensor.read(), { watts: 5 })
})

t.test('a counter that was reset, stands still or may have gone round twice gives nothing', async t => {
  for (const [energy, step, start] of [[1000, 10, 40_000_000_000], [40_000_000_000, 10, 40_000_000_000], [50_000_000, 200, 0]] as const) {
    const folder = t.testdir({ [String(energy)]: {} })
    const sensor = sensorOf(recordedFiles(folder, zone('intel-rapl:0', 'package-0', start)), step)
    await sensor.read()
    recordedFiles(folder, zone('intel-rapl:0', 'package-0', energy))
    t.equal(await sensor.read(), undefined, String(energy))
    t.type(sensor.why(), 'string')
  }
})

t.test('counters that only root may read are unavailable, with the reason', async t => {
  const sensor = sensorOf(refusing(recordedFiles(t.testdir(), LAPTOP), { [`${CLASS}/intel-rapl:0/energy_uj`]: 'EACCES' }))
  t.equal(await sensor.read(), undefined)
  t.equal(sensor.why(), 'only root may read the energy of package-0')
})

t.test('where psys is refused the packages serve, and one package of two does not', async t => {
  const folder = t.testdir()
  const both = { ...zone('intel-rapl:0', 'package-0', 0), ...zone('intel-rapl:1', 'package-1', 0), ...zone('intel-rapl:2', 'psys', 0) }
  const served = sensorOf(refusing(recordedFiles(folder, both), { [`${CLASS}/intel-rapl:2/energy_uj`]: 'EACCES' }))
  const partial = sensorOf(refusing(recordedFiles(folder, both), { [`${CLASS}/intel-rapl:2/energy_uj`]: 'EACCES', [`${CLASS}/intel-rapl:1/energy_uj`]: 'EIO' }))
  await served.read()
  await partial.read()
  recordedFiles(folder, { ...zone('intel-rapl:0', 'package-0', 100_000_000), ...zone('intel-rapl:1', 'package-1', 100_000_000) })
  t.hasStrict(await served.read(), { scope: 'package', watts: 20 })
  t.equal(await partial.read(), undefined)
  t.match(partial.why(), /package-1.*EIO/)
})

t.test('only psys, and that refused, says so', async t => {
  const sensor = sensorOf(refusing(recordedFiles(t.testdir(), zone('intel-rapl:0', 'psys', 0)), { [`${CLASS}/intel-rapl:0/energy_uj`]: 'EPERM' }))
  t.equal(await sensor.read(), undefined)
  t.equal(sensor.why(), 'only root may read the energy of psys')
})

t.test('a machine without RAPL, and a file with something else in it, have no figure', async t => {
  const absent = sensorOf(recordedFiles(t.testdir({ absent: {} }), {}))
  t.equal(await absent.read(), undefined)
  t.match(absent.why(), /no RAPL/)
  for (const text of ['', 'nan', '1e9', '-1', '9'.repeat(25), '12 34', '１２']) {
    const sensor = sensorOf(recordedFiles(t.testdir({ text }), zone('intel-rapl:0', 'package-0', text)))
    t.equal(await sensor.read(), undefined, text)
    t.equal(await sensor.read(), undefined, text)
  }
  const folder = sensorOf(recordedFiles(t.testdir({ folder: {} }), { ...zone('intel-rapl:0', 'package-0', 0), [`${CLASS}/intel-rapl:1/name`]: 'package-1', [`${CLASS}/intel-rapl:1/energy_uj/x`]: '' }))
  t.equal(await folder.read(), undefined)
  t.match(folder.why(), /EISDIR/)
})

t.test('joules are what was added, whether or not the counter went round', async () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: RANGE }), fc.integer({ min: 0, max: 6_000_000_000 }), (start, added) => {
    const end = start + added > RANGE ? start + added - RANGE : start + added
    const joules = joulesBetween({ energy: start, range: RANGE }, { energy: end, range: RANGE }, 10)
    return joules !== undefined && Math.abs(joules - added / 1e6) < 1e-6
  }))
})

t.test('whatever two counts say, the result is a possible power or nothing', async () => {
  const any = fc.record({ energy: fc.double(), range: fc.double() })
  fc.assert(fc.property(any, any, fc.double(), (before, now, seconds) => {
    const joules = joulesBetween(before, now, seconds)
    return joules === undefined || (joules >= 0 && joules <= seconds * 600)
  }), { numRuns: 2000 })
})
