import t from 'tap'
import type { Test } from 'tap'
import { readSupply } from '../../../src/machine/power/supply-source.js'
import type { SupplyState } from '../../../src/machine/power/supply-source.js'
import { directRun } from '../recorded-commands.js'
import type { Outputs } from '../recorded-commands.js'
import { recordedFiles } from './recorded.js'

const CPU = 'sys/devices/system/cpu/cpufreq/policy0'
const PROFILE = 'sys/firmware/acpi/platform_profile'
const BAT = 'sys/class/power_supply/BAT0'
const BATTERY = { [`${BAT}/type`]: 'Battery\n', [`${BAT}/status`]: 'Discharging\n', [`${BAT}/capacity`]: '73\n' }

interface Recorded { files?: Record<string, string>, outputs?: Outputs }

async function supply (t: Test, platform: string, { files = {}, outputs = {} }: Recorded): Promise<SupplyState> {
  return await readSupply({ platform, run: directRun(outputs), files: recordedFiles(t.testdir(), files) })
}

t.test('Linux tells the source, the saving mode and how its processors are run', async t => {
  const files = {
    ...BATTERY,
    [PROFILE]: 'low-power\n',
    [`${CPU}/scaling_governor`]: 'powersave\n',
    [`${CPU}/energy_performance_preference`]: 'balance_power\n'
  }
  t.strictSame(await supply(t, 'linux', { files }), {
    source: 'battery',
    battery: { state: 'discharging', percent: 73 },
    lowPower: true,
    profile: 'platform=low-power governor=powersave preference=balance_power'
  })
})

t.test('two profiles are two states, and a file that says nonsense says nothing', async t => {
  const profile = async (governor: string): Promise<string | undefined> => (await supply(t, 'linux', { files: { [`${CPU}/scaling_governor`]: governor } })).profile
  t.not(await profile('powersave\n'), await profile('performance\n'))
  for (const nonsense of ['', 'a b', '<unknown>', 'x'.repeat(400)]) t.equal(await profile(nonsense), undefined)
})

t.test('a machine that tells nothing is unknown', async t => {
  t.strictSame(await supply(t, 'linux', {}), { source: 'unknown' })
  t.strictSame(await supply(t, 'win32', { files: BATTERY }), { source: 'unknown' })
  t.strictSame(await supply(t, 'darwin', {}), { source: 'unknown' })
})

t.test('macOS tells both in two answers', async t => {
  const outputs = {
    'pmset -g batt': "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1234567)\t64%; discharging; 3:12 remaining present: true\n",
    'pmset -g': ' lowpowermode         1\n'
  }
  t.match(await supply(t, 'darwin', { outputs }), { source: 'battery', battery: { state: 'discharging', percent: 64 }, lowPower: true })
  t.equal((await supply(t, 'darwin', { outputs })).profile, undefined)
})
