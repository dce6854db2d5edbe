import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import { identifyMachine } from '../../src/machine/identify.js'
import type { System } from '../../src/machine/system.js'
import { createRecordedSystem } from './recorded-system.js'

t.test('another operating system is unknown', async t => {
  t.strictSame(await identifyMachine(createRecordedSystem({ platform: 'freebsd', cpuCount: 6 })), {
    systemType: 'unknown',
    vendor: 'unknown',
    family: 'unknown',
    generation: null,
    tier: null,
    platform: 'other',
    cores: { total: 6, performance: null, efficiency: null, levels: [] },
    virtual: false,
    translated: false,
    chip: ''
  })
})

const WORDS = [
  'machdep.cpu.brand_string: ', 'processor\t: ', 'vendor_id\t: ', 'model name\t: ', 'CPU implementer\t: ', 'CPU part\t: ', 'core id\t: ', 'flags\t: ',
  'Apple ', 'M', 'Pro', 'Intel(R) ', 'Core(TM) ', 'GenuineIntel', 'AuthenticAMD', 'AMD Ryzen ', 'i7', 'Ultra ', '0x41', '0x61', '0xd0b', 'Virtual', '(Virtual)',
  'hw.perflevel0.name: ', 'hw.perflevel0.physicalcpu: ', 'sysctl.proc_translated: 1', '\n', '\n\n', ' ', '  ', '9', '1e9', '-1', '\0', '\u001b[2J', '_', 'é'
]
const text = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 40 })
  .map(parts => parts.join(''))

t.test('whatever a system answers, identifying ends with a valid type and a printable name', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('darwin', 'linux'), fc.array(text, { minLength: 7, maxLength: 7 }), async (platform, answers) => {
    let next = 0
    const answer = (): string => answers[next++ % answers.length] ?? ''
    const system: System = { platform, cpuCount: 1, run: async () => ({ code: 0, stdout: answer() }), readText: async () => answer() }
    const machine = await identifyMachine(system)
    const counts = machine.cores.levels.every(level => level.physical > 0)
    return matches('system-type', machine.systemType) && machine.systemType.startsWith(machine.family) && machine.cores.total > 0 && counts &&
      machine.chip.length <= 120 && !/\p{Cc}/u.test(machine.chip)
  }), { numRuns: 2000 })
})
