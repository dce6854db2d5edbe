import t from 'tap'
import type { ProcessSample } from '../../src/machine/process.js'
import { readSchemas } from '../../src/contract.js'
import { findTuners } from '../../src/machine/protect-rivals.js'
import type { Platform } from '../../src/machine/protect-rules.js'
import { recordedFiles } from './power/recorded.js'
import { RULES, sample } from './protecting.js'

interface Machine {
  readonly platform?: Platform
  readonly processes?: readonly ProcessSample[]
  readonly files?: Record<string, string>
  readonly tolerated?: readonly string[]
}

const MACHINE = ['TLP', 'power-profiles-daemon', 'TuneD', 'auto-cpufreq', 'thermald', 'system76-power']

t.test('other tuners are found by what runs and by the marks they leave', async t => {
  const tuners = async ({ platform = 'linux', processes = [], files = {}, tolerated = [] }: Machine): ReturnType<typeof findTuners> => await findTuners({
    platform,
    table: { at: 0, processes: new Map(processes.map(process => [process.pid, process])) },
    files: recordedFiles(t.testdir(), files),
    rules: RULES,
    tolerated
  })
  const cases: ReadonlyArray<[string, Machine, Machine]> = [
    ['TLP', { files: { 'run/tlp/last_pwr': '0 1\n' } }, { files: { 'run/tlp/other': '' } }],
    ['power-profiles-daemon', { processes: [sample(5, { uid: 0, name: 'power-profiles-', executable: '/usr/libexec/power-profiles-daemon' })] }, { processes: [sample(5, { name: 'power-profiles-viewer', executable: '/usr/bin/power-profiles-viewer' })] }],
    ['TuneD', { files: { 'run/tuned/tuned.pid': '77\n' } }, { processes: [sample(5, { name: 'fortuned', executable: '/usr/bin/fortuned' })] }],
    ['TuneD', { processes: [sample(5, { name: 'python3', executable: '/usr/bin/python3.11', command: ['/usr/bin/python3', '-Es', '/usr/sbin/tuned', '-l', '-P'] })] }, { processes: [sample(5, { name: 'python3', executable: '/usr/bin/python3.11' })] }],
    ['auto-cpufreq', { processes: [sample(5, { name: 'auto-cpufreq', executable: '/opt/auto-cpufreq' })] }, { processes: [sample(5, { name: 'cpufreq', executable: '/opt/cpufreq' })] }],
    ['thermald', { processes: [sample(5, { uid: 0, name: 'thermald', executable: '/usr/sbin/thermald' })] }, {}],
    ['system76-power', { processes: [sample(5, { uid: 0, name: 'system76-power', executable: '/usr/bin/system76-power' })] }, {}],
    ['ananicy', { processes: [sample(5, { name: 'ananicy-cpp', executable: '/usr/bin/ananicy-cpp' })] }, {}],
    ['GameMode', { processes: [sample(5, { name: 'gamemoded', executable: '/usr/bin/gamemoded' })] }, { processes: [sample(5, { name: 'gamemode', executable: '/usr/bin/gamemode' })] }],
    ['App Tamer', { platform: 'darwin', processes: [sample(5, { name: 'App Tamer', executable: '/Applications/App Tamer.app/Contents/MacOS/App Tamer' })] }, { processes: [sample(5, { name: 'App Tamer', executable: '/x' })] }],
    ['a sched-ext scheduler', { files: { 'sys/kernel/sched_ext/state': 'enabled\n' } }, { files: { 'sys/kernel/sched_ext/state': 'disabled\n' } }]
  ]
  for (const [name, present, near] of cases) {
    const machine = MACHINE.includes(name)
    t.strictSame(await tuners(present), { processes: machine ? [] : [name], machine: machine ? [name] : [] }, name)
    t.strictSame(await tuners(near), { processes: [], machine: [] }, `not ${name}`)
  }
  const scheduler = { 'sys/kernel/sched_ext/state': 'enabled' }
  t.strictSame(await tuners({ files: scheduler, tolerated: ['sched-ext'] }), { processes: [], machine: [] }, 'a tolerated one does not count')
  const both = await tuners({ files: { ...scheduler, 'run/tlp/last_pwr': '' }, tolerated: ['tlp'] })
  t.strictSame(both, { processes: ['a sched-ext scheduler'], machine: ['TLP'] }, 'one that is no rival is reported all the same')
  t.strictSame([...new Set(cases.map(([name]) => name))], RULES.rivals.map(({ name }) => name), 'no rival is without a case')
})

t.test('the configuration can name every rival and no other', async t => {
  const config = JSON.stringify(readSchemas().find(({ $id }) => $id === 'config.json'))
  t.ok(config.includes(JSON.stringify(RULES.rivals.map(({ id }) => id))))
})
