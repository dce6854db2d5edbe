import fc from 'fast-check'
import t from 'tap'
import { parseSpeedLimit } from '../../src/machine/darwin/thermal-limit.js'
import { parsePressure } from '../../src/machine/darwin/thermal-pressure.js'
import { createDarwinThermal, createLinuxThermal } from '../../src/machine/thermal.js'
import { captured, recordedCommands, recordedFiles, refusing } from './power/recorded.js'

const KEY = 'com.apple.system.thermalpressurelevel'

t.test('the pressure level is 0 to 4 and has a name', async t => {
  t.strictSame(parsePressure(captured('darwin/thermal/notifyutil-moderate.txt')), { level: 1, name: 'moderate', confirmed: true })
  const names = ['nominal', 'moderate', 'heavy', 'trapping', 'sleeping']
  for (const [level, name] of names.entries()) t.hasStrict(parsePressure(`${KEY} ${level}\n`), { level, name })
})

t.test('calm is not confirmed, because a key that does not exist answers the same', async t => {
  t.equal(parsePressure(`${KEY} 0\n`)?.confirmed, false)
})

t.test('a failure on stdout, another key, another range and a cut answer are no level', async t => {
  const cases = [captured('darwin/thermal/notifyutil-failed.txt'), `${KEY} 5\n`, `${KEY} -1\n`, `${KEY} 12\n`, `${KEY} 1`, `${KEY}\n`, 'com.apple.other 1\n', `${KEY} 1 2\n`, '', `${KEY} ١\n`]
  for (const text of cases) t.equal(parsePressure(text), undefined, text)
})

t.test('the speed limit is of the last block; Apple silicon has none, throttled or not', async t => {
  t.equal(parseSpeedLimit(captured('darwin/thermal/pmset-therm-intel.txt')), 28)
  t.equal(parseSpeedLimit(`${captured('darwin/thermal/pmset-therm-intel.txt')}\tCPU_Speed_Limit \t= 100\n`), 100)
  t.equal(parseSpeedLimit(captured('darwin/thermal/pmset-therm-apple-silicon.txt')), undefined)
  for (const line of ['CPU_Speed_Limit = 101\n', 'CPU_Speed_Limit = 2', 'CPU_Speed_Limit = \n', 'CPU_Speed_Limit = 28%\n']) t.equal(parseSpeedLimit(line), undefined, line)
})

t.test('noise never throws and is no level', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
    return parsePressure(text) === undefined && parsePressure(`${KEY} 1${text}x`) === undefined && parseSpeedLimit(text) === undefined
  }), { numRuns: 1000 })
})

t.test('a Mac tells pressure and speed limit through real commands', async t => {
  const run = recordedCommands(t.testdir(), { notifyutil: captured('darwin/thermal/notifyutil-moderate.txt'), pmset: captured('darwin/thermal/pmset-therm-intel.txt') })
  t.strictSame(await createDarwinThermal(run).read(), { pressure: { level: 1, name: 'moderate', confirmed: true }, speedLimit: 28 })
})

t.test('a Mac whose commands are missing or fail tells nothing', async t => {
  t.strictSame(await createDarwinThermal(async () => ({ code: 127, stdout: '' })).read(), {})
  t.strictSame(await createDarwinThermal(async () => ({ code: 1, stdout: `${KEY} 3\n` })).read(), {})
  t.strictSame(await createDarwinThermal(async () => { throw new Error('gone') }).read(), {})
})

const ZONES = {
  'sys/class/thermal/thermal_zone0/type': 'acpitz\n',
  'sys/class/thermal/thermal_zone0/temp': '27800\n',
  'sys/class/thermal/thermal_zone1/type': 'iwlwifi_1\n',
  'sys/class/thermal/thermal_zone1/temp': '91000\n',
  'sys/class/thermal/cooling_device0/type': 'Processor\n'
}

t.test('the hottest sensor of the processor counts, not the radio, the disk or the board', async t => {
  const files = recordedFiles(t.testdir(), {
    ...ZONES,
    'sys/class/thermal/thermal_zone2/type': 'x86_pkg_temp\n',
    'sys/class/thermal/thermal_zone2/temp': '61000\n',
    'sys/class/hwmon/hwmon0/name': 'nvme\n',
    'sys/class/hwmon/hwmon0/temp1_input': '80000\n',
    'sys/class/hwmon/hwmon1/name': 'coretemp\n',
    'sys/class/hwmon/hwmon1/temp1_input': '60000\n',
    'sys/class/hwmon/hwmon1/temp2_input': '63500\n',
    'sys/class/hwmon/hwmon1/temp2_label': 'Core 0\n'
  })
  t.strictSame(await createLinuxThermal(files).read(), { temperature: { sensor: 'coretemp', celsius: 63.5 } })
})

t.test('the board stands in only where the processor has no sensor', async t => {
  t.strictSame(await createLinuxThermal(recordedFiles(t.testdir(), ZONES)).read(), { temperature: { sensor: 'acpitz', celsius: 27.8 } })
})

t.test('a sensor that is off, broken, gone or not a number has no temperature', async t => {
  for (const [index, text] of ['0\n', '-274000\n', '255000\n', '', 'nan\n', '61,5\n', '9'.repeat(30)].entries()) {
    const files = recordedFiles(t.testdir({ [index]: {} }), { 'sys/class/thermal/thermal_zone0/type': 'x86_pkg_temp\n', 'sys/class/thermal/thermal_zone0/temp': text })
    t.strictSame(await createLinuxThermal(files).read(), {}, text)
  }
  const gone = refusing(recordedFiles(t.testdir({ gone: {} }), ZONES), { 'sys/class/thermal/thermal_zone0/temp': 'ENODEV' })
  t.strictSame(await createLinuxThermal(gone).read(), {})
  t.strictSame(await createLinuxThermal(recordedFiles(t.testdir({ empty: {} }), {})).read(), {})
})

t.test('throttling events of all cores are added up', async t => {
  const files = recordedFiles(t.testdir(), {
    'sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count': '3\n',
    'sys/devices/system/cpu/cpu0/thermal_throttle/package_throttle_count': '5\n',
    'sys/devices/system/cpu/cpu1/thermal_throttle/core_throttle_count': '0\n',
    'sys/devices/system/cpu/cpufreq/thermal_throttle/core_throttle_count': '99\n'
  })
  t.strictSame(await createLinuxThermal(files).read(), { throttleCount: 8 })
})
