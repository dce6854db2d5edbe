import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import { createLinuxControl } from '../../../src/machine/act/cap-linux.js'
import { createGuardian } from '../../../src/machine/act/guardian.js'
import type { Guardian } from '../../../src/machine/act/guardian.js'
import { createHands } from '../../../src/machine/act/hands.js'
import type { Hands, HandsOptions } from '../../../src/machine/act/hands.js'
import type { HoldEvent } from '../../../src/machine/act/hold.js'
import { createIdentity } from '../../../src/machine/act/identity.js'
import { createJournal } from '../../../src/machine/act/journal.js'
import type { Journal } from '../../../src/machine/act/journal.js'
import type { App } from '../../../src/machine/app.js'
import { createRunner } from '../../../src/command.js'
import type { ProcessSample } from '../../../src/machine/process.js'
import type { ProtectFacts } from '../../../src/machine/protect-context.js'
import { mayTouch } from '../../../src/machine/protect.js'
import { contextOf } from '../protecting.js'
import { sampleOf, statOf } from './burners.js'
import { createTestLog } from './logging.js'

export const UID = process.getuid?.() ?? 0
export const monotonic = (): number => performance.now() / 1000

export interface TestDaemon {
  readonly hands: Hands
  readonly guardian: Guardian
  readonly journal: Journal
  readonly events: HoldEvent[]
  /** Samples what is left of the given processes and updates; more facts may be given. */
  look (processes: readonly ProcessSample[], facts?: Partial<ProtectFacts>): Promise<App>
}

/** Everything that acts, put together from the real parts. */
export async function startDaemon (t: Test, more: Partial<HandsOptions> = {}): Promise<TestDaemon> {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-hands-'))
  const run = createRunner({ PATH: process.env['PATH'] })
  const control = createLinuxControl()
  const log = createTestLog()
  const { isSame } = createIdentity({ platform: process.platform, run })
  const self = { pid: process.pid, started: sampleOf(process.pid).started }
  const journal = createJournal({ path: join(folder, 'journal.jsonl'), self, isAlive: isSame, now: () => new Date() })
  const guardian = createGuardian({ resume: async processes => await control.signal(processes, 'SIGCONT'), log, platform: process.platform })
  const events: HoldEvent[] = []
  const actuators = createActuators({ platform: process.platform, run, uid: UID })
  const hands = createHands({
    actuators,
    journal,
    guardian,
    control,
    mayTouch,
    now: () => new Date(),
    monotonic,
    log,
    cpuCount: availableParallelism(),
    maxFights: 2,
    dwellSeconds: 0.2,
    onEvent: event => { events.push(event) },
    ...more
  })
  t.teardown(async () => {
    await hands.close()
    await guardian.close()
    await journal.close()
    rmSync(folder, { recursive: true })
  })
  await journal.open()
  await guardian.start()

  async function look (processes: readonly ProcessSample[], facts: Partial<ProtectFacts> = {}): Promise<App> {
    const now = processes.filter(({ pid }) => statOf(pid) !== undefined).map(old => ({ ...sampleOf(old.pid), ageSeconds: old.ageSeconds }))
    const app: App = { id: 'Burner', name: 'Burner', origin: 'catalogue', processes: now }
    const table = { at: monotonic(), processes: new Map(now.map(process => [process.pid, process])) }
    const context = contextOf(now, { ownUid: UID, held: hands.held(), heirs: hands.heirs(), fights: hands.fights(), ...facts })
    await hands.update(table, now.length === 0 ? [] : [app], context)
    return app
  }
  return { hands, guardian, journal, events, look }
}
