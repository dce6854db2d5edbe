import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { createSensorFiles } from '../../src/machine/linux/power-file.js'
import type { Observation } from '../../src/machine/observe/observer.js'
import { observerOf } from '../../src/machine/observe/platform.js'
import { createPowerMeter } from '../../src/machine/power/meter.js'
import { createSensors } from '../../src/machine/power/sensors.js'
import { readSupply } from '../../src/machine/power/supply-source.js'
import { createDarwinThermal, createLinuxThermal } from '../../src/machine/thermal.js'
import { damaged } from './damage.js'
import { numbersIn } from './numbers.js'
import { directRun } from './recorded-commands.js'
import { fixture } from './recorded-system.js'

const place = { host: 'laptop', uid: 501, rules: [], now: () => new Date('2026-10-01T12:00:00Z') }
let clock = 0
const monotonic = (): number => clock++

/** For each name its text, or that text damaged. */
function halfDamaged (recorded: Readonly<Record<string, string>>): fc.Arbitrary<Record<string, string>> {
  return fc.record(Object.fromEntries(Object.entries(recorded).map(([name, text]) => [name, fc.oneof(fc.constant(text), damaged(text))])))
}

function pidsOf ({ table, front, audio, wakes }: Observation): number[] {
  return [
    ...table.processes.keys(),
    ...front.kind === 'known' ? [front.value.pid] : [],
    ...audio.kind === 'known' ? audio.value : [],
    ...wakes.kind === 'known' ? wakes.value.map(({ pid }) => pid) : []
  ]
}

const MAC = {
  ps: fixture('darwin/ps.txt'),
  'lsappinfo front': fixture('darwin/lsappinfo-front.txt'),
  'lsappinfo info': fixture('darwin/lsappinfo-info.txt').replace('27285', '700'),
  'pmset -g assertions': fixture('darwin/pmset-assertions.txt'),
  'pmset -g batt': fixture('darwin/power/pmset-batt-discharging.txt'),
  'pmset -g therm': fixture('darwin/thermal/pmset-therm-intel.txt'),
  pmset: ' lowpowermode         1\n',
  'ioreg -c IOHIDSystem': fixture('darwin/ioreg-hid.txt'),
  'ioreg -arn': fixture('darwin/power/m1-pro-charging.xml'),
  notifyutil: fixture('darwin/thermal/notifyutil-moderate.txt')
}

t.test('a Mac whose commands are broken is still looked at, and tells nothing that they did not print', async t => {
  const files = createSensorFiles(t.testdir())
  let seen = 0
  await fc.assert(fc.asyncProperty(halfDamaged(MAC), async outputs => {
    const run = directRun(outputs)
    const printed = numbersIn(Object.values(outputs).join('\n'))
    const observation = await observerOf({ ...place, platform: 'darwin', run, env: {}, monotonic }).observe()
    const { reading } = await createPowerMeter(createSensors({ platform: 'darwin', run, files, monotonic })).read()
    const { pressure, speedLimit } = await createDarwinThermal(run).read()
    const { battery } = await readSupply({ platform: 'darwin', run, files })
    if (observation.front.kind === 'known') seen++
    const load = reading?.sensor === 'battery_telemetry' ? Math.round(reading.watts * 1000) : undefined
    const figures = [pressure?.level, speedLimit, battery?.percent, load].filter(each => each !== undefined)
    return [...pidsOf(observation), ...figures].every(each => printed.has(each))
  }), { numRuns: 300 })
  t.ok(seen > 0, 'now and then the app in front was told')
})

const TOOLS = {
  'xprop -root': '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007\n',
  'xprop -id': '_NET_WM_PID(CARDINAL) = 15241\nWM_CLIENT_MACHINE(STRING) = "laptop"\n',
  swaymsg: fixture('linux/sway-tree.json'),
  hyprctl: fixture('linux/hyprctl-activewindow.json').replace('1438', '15241'),
  kdotool: '15241\n',
  'pw-dump': fixture('linux/pw-dump.json'),
  pactl: fixture('linux/pactl-sink-inputs.json'),
  busctl: fixture('linux/inhibitors.json'),
  xprintidle: '61500\n',
  gdbus: '(uint64 4711,)\n',
  loginctl: 'IdleHint=yes\nIdleSinceHint=1790855909500000\n'
}
const SESSIONS = [
  { DISPLAY: ':0' }, { SWAYSOCK: '/s' }, { HYPRLAND_INSTANCE_SIGNATURE: 'x' }, { WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'KDE' },
  { WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'GNOME' }
]
const FILES = {
  'sys/class/powercap/intel-rapl:0/name': 'package-0\n',
  'sys/class/powercap/intel-rapl:0/energy_uj': '123456789\n',
  'sys/class/powercap/intel-rapl:0/max_energy_range_uj': '262143328850\n',
  'sys/class/power_supply/BAT0/type': 'Battery\n',
  'sys/class/power_supply/BAT0/status': 'Discharging\n',
  'sys/class/power_supply/BAT0/power_now': '7500000\n',
  'sys/class/power_supply/BAT0/capacity': '73\n',
  'sys/class/thermal/thermal_zone0/type': 'x86_pkg_temp\n',
  'sys/class/thermal/thermal_zone0/temp': '61000\n',
  'proc/15241/stat': fixture('linux/stat-sleep.txt'),
  'proc/15241/status': 'Name:\tsleep\nTracerPid:\t0\nUid:\t501\t501\t501\t501\n',
  'proc/15241/cgroup': '0::/user.slice/user-501.slice/user@501.service/app.slice/app-sleep.scope\n'
}

t.test('a Linux whose tools and files are broken is still looked at, and tells nothing that does not stand in them', async t => {
  const root = t.testdir()
  const files = createSensorFiles(root)
  for (const path of Object.keys(FILES)) mkdirSync(dirname(join(root, path)), { recursive: true })
  mkdirSync(join(root, 'proc/self'))
  for (const name of ['uptime', 'self/auxv']) writeFileSync(join(root, 'proc', name), readFileSync(join('/proc', name)))
  let seen = 0
  await fc.assert(fc.asyncProperty(halfDamaged(TOOLS), halfDamaged(FILES), fc.constantFrom(...SESSIONS), async (outputs, content, env) => {
    for (const [path, text] of Object.entries(content)) writeFileSync(join(root, path), text)
    const run = directRun(outputs)
    const observer = observerOf({ ...place, platform: 'linux', run, env, monotonic, proc: join(root, 'proc') })
    const observation = await observer.observe()
    observer.close()
    const { reading } = await createPowerMeter(createSensors({ platform: 'linux', run, files, monotonic })).read()
    const { temperature } = await createLinuxThermal(files).read()
    const { battery } = await readSupply({ platform: 'linux', run, files })
    if (observation.table.processes.size > 0) seen++
    const held = numbersIn([...Object.values(outputs), ...Object.values(content), ...Object.keys(content)].join('\n'))
    const millidegrees = temperature === undefined ? undefined : Math.round(temperature.celsius * 1000)
    const microwatts = reading?.sensor === 'battery' ? Math.round(reading.watts * 1e6) : undefined
    return [...pidsOf(observation), millidegrees, microwatts, battery?.percent].every(each => each === undefined || held.has(each))
  }), { numRuns: 100 })
  t.ok(seen > 0, 'now and then the process was read')
})
