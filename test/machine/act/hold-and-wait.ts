// Journals and holds the processes given as arguments, says so, and waits to be killed.
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Change } from '../../../src/machine/act/change.js'
import { createIdentity, readBoot } from '../../../src/machine/act/identity.js'
import { createJournal } from '../../../src/machine/act/journal.js'
import { createRunner } from '../../../src/command.js'
import { sampleOf } from '../sample.js'

const [path = '', ...pids] = process.argv.slice(2)
const run = createRunner(process.env)
const uid = process.getuid?.() ?? -1
const identity = createIdentity({ platform: 'linux', run })
const startedOf = async (pid: number): Promise<string> => (await identity.read(pid))?.started ?? ''
const actuators = createActuators({ platform: 'linux', run, uid })
const boot = readBoot({ platform: 'linux' }) ?? ''
const self = { pid: process.pid, started: await startedOf(process.pid) }
const journal = createJournal({ path, boot, self, isAlive: identity.isSame, now: () => new Date() })
await journal.open()
process.stdout.write('working\n')
for (const pid of pids.map(Number)) {
  const sample = sampleOf({ pid, started: await startedOf(pid), uid })
  for (const actuator of actuators.filter(({ name }) => ['io', 'batch', 'stop'].includes(name))) {
    const offer = await actuator.offer(sample)
    if (!offer.possible) continue
    const change: Change = { id: `${actuator.name}-${pid}`, actuator: actuator.name, process: sample, from: offer.from, to: offer.to }
    await journal.begin([{ ...change, process: { pid, started: sample.started } }])
    await actuator.apply(change)
  }
}
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
