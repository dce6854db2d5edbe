import { createFollower } from '../command-follow.js'
import { createRunner } from '../command.js'
import { compileRules } from './catalogue-rules.js'
import { readCatalogue } from './catalogue.js'
import { createActuators } from './act/actuators.js'
import { createDarwinControl } from './act/cap-darwin.js'
import { createLinuxControl } from './act/cap-linux.js'
import { createGuardian } from './act/guardian.js'
import { createHands } from './act/hands.js'
import type { HoldEvent } from './act/hold.js'
import { createIdentity, readBoot } from './act/identity.js'
import { createJournal } from './act/journal.js'
import type { Log } from '../log.js'
import { createSensorFiles } from './linux/power-file.js'
import { createTraced } from './linux/traced.js'
import { unknown } from './observe/fact.js'
import { focusSourceOf, observerOf } from './observe/platform.js'
import type { PresenceProbes } from './observe/presence.js'
import { createPatientPresence } from './patient-presence.js'
import type { PatientPresence } from './patient-presence.js'
import { createPowerMeter } from './power/meter.js'
import { createSensors } from './power/sensors.js'
import { readSupply } from './power/supply-source.js'
import type { ProcessTable } from './process.js'
import type { ProtectFacts } from './protect-context.js'
import { createRuleIndex } from './protect-index.js'
import { findTuners } from './protect-rivals.js'
import { readProtectionRules } from './protect-rules.js'
import { mayTouch } from './protect.js'
import { createDarwinThermal, createLinuxThermal } from './thermal.js'
import { readUserApps } from './user-apps.js'
import { createWatch } from './watch.js'
import type { Watch } from './watch.js'

export interface MachineOptions {
  readonly platform: string
  /** Environment of the user's session: PATH, and which display, compositor and buses to ask. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly uid: number
  readonly pid: number
  readonly host: string
  readonly home: string
  readonly journal: string
  /** File with the user's own apps. */
  readonly apps: string
  readonly systemType: string
  readonly cpuCount: number
  readonly processControl: () => 'observe' | 'apply'
  /** What the user said is never to be touched, besides the configuration. */
  readonly neverTouch: () => readonly string[]
  readonly protect: ProtectFacts['limits'] & { readonly tolerate_rivals: readonly string[] }
  readonly dwellSeconds: number
  readonly onEvent: (event: HoldEvent) => void
  /** Root of the sensors' files; another one than / for recorded sensors. */
  readonly sensorRoot?: string
  readonly now: () => Date
  /** Seconds. */
  readonly monotonic: () => number
  readonly log: Log
}

/** The watch of the platform that this is, with everything it needs. Nothing is looked at or touched yet. */
export async function watchOf (options: MachineOptions): Promise<Watch> {
  const { platform, env, uid, now, monotonic, log, protect, cpuCount } = options
  const run = createRunner(env)
  const files = createSensorFiles(options.sensorRoot)
  const user = await readUserApps(options.apps, { home: options.home, now: now() })
  if (user.fault !== undefined) log.warn({ event: 'apps_set_aside', reason: user.fault }, 'the list of your own apps cannot be used')
  const lists = [compileRules(user.apps, 'user', options.home), compileRules(readCatalogue(), 'catalogue', options.home)]
  let patient: PatientPresence | undefined
  const wrapPresence = (probes: PresenceProbes): PresenceProbes => (patient = createPatientPresence(probes, monotonic))
  const observer = observerOf({ platform, run, env, host: options.host, uid, rules: lists, now, monotonic, wrapPresence })
  const identity = createIdentity({ platform, run })
  const control = platform === 'linux' ? createLinuxControl() : createDarwinControl(run)
  const boot = readBoot({ platform })
  const self = { pid: options.pid, started: (await identity.read(options.pid))?.started ?? 'unknown' }
  const journal = createJournal({
    path: options.journal,
    self,
    isAlive: identity.isSame,
    now,
    ...boot === undefined ? {} : { boot },
    onDamage: aside => { log.error({ event: 'journal_damaged', aside }, 'the journal was damaged; what could be read of it still counts') }
  })
  const guardian = createGuardian({ resume: async processes => await control.signal(processes, 'SIGCONT'), log, platform })
  const actuators = createActuators({ platform, run, uid })
  const hands = createHands({
    ...{ actuators, journal, guardian, control, mayTouch, now, monotonic, log, cpuCount },
    maxFights: protect.max_fights,
    dwellSeconds: options.dwellSeconds,
    onEvent: options.onEvent
  })
  const rules = readProtectionRules()
  const known = platform === 'darwin' ? 'darwin' : 'linux'
  const search = { platform: known, files, rules, tolerated: protect.tolerate_rivals } as const
  return createWatch({
    observer,
    front: async () => await patient?.front() ?? unknown('nothing was asked'),
    focusSource: focusSourceOf(platform, { follow: createFollower(env), env }),
    forgetPresence: () => { patient?.forget() },
    meter: createPowerMeter(createSensors({ platform, run, files, monotonic })),
    thermal: platform === 'darwin' ? createDarwinThermal(run) : createLinuxThermal(files),
    supply: async () => await readSupply({ platform, run, files }),
    // macOS tells it only to root.
    traced: () => platform === 'linux' ? createTraced() : new Set(),
    tuners: rarely(async table => await findTuners({ ...search, table }), monotonic),
    hands,
    journal,
    guardian,
    identity,
    actuators,
    rules: createRuleIndex(rules.rules, known),
    limits: () => ({ ...protect, never_touch: [...protect.never_touch, ...options.neverTouch()] }),
    ownUid: uid,
    ownPid: options.pid,
    systemType: options.systemType,
    processControl: options.processControl,
    cpuCount,
    now,
    monotonic,
    log
  })
}

const TUNERS_SECONDS = 10

// Tuners come and go seldom, and some are only known by files.
function rarely<T> (ask: (table: ProcessTable) => Promise<T>, monotonic: () => number): (table: ProcessTable) => Promise<T> {
  let answer: Promise<T> | undefined
  let at = -Infinity
  return async table => {
    if (answer === undefined || monotonic() - at >= TUNERS_SECONDS) {
      answer = ask(table)
      at = monotonic()
    }
    return await answer
  }
}
