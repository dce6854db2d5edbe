import { holdState } from './act/hold-state.js'
import type { Hold } from './act/hold.js'
import { judgeApp } from './act/hands-verdict.js'
import type { App, Level } from './app.js'
import type { MachineApp, MachineFact, MachineResponse } from '../contract-types.js'
import { shorten } from '../plain-text.js'
import type { Fact } from './observe/fact.js'
import type { Observation } from './observe/observer.js'
import type { Ledger, LedgerRow } from './power/ledger.js'
import type { PowerReport } from './power/meter.js'
import type { SupplyState } from './power/supply-source.js'
import type { ProtectContext } from './protect-context.js'
import { LEVELS, mayTouch } from './protect.js'
import type { Refusal } from './protect.js'
import type { Thermal } from './thermal.js'

/** Everything that was seen at one moment, and what follows from it. */
export interface Sight {
  readonly observation: Observation
  readonly context: ProtectContext
  /** Names of the programs that tune the computer as a whole. */
  readonly tuners: readonly string[]
  readonly ledger: Ledger
  readonly power: PowerReport
  readonly thermal: Thermal
  readonly supply: SupplyState
  /** Of all processors together, over the interval of the ledger. */
  readonly busySeconds: number
}

export interface ViewFrame {
  readonly systemType: string
  readonly processControl: 'observe' | 'apply'
  readonly cpuCount: number
  readonly at: Date
}

const MAX_APPS = 200
const MAX_NAME = 128
const MAX_REASON = 400
const MIB = 1048576

/** What `GET /api/machine` tells (`machine-response.json`): the busiest apps, and every one that is held. */
export function machineView (sight: Sight, holds: readonly Hold[], frame: ViewFrame): MachineResponse {
  const { observation, ledger, context, power, supply } = sight
  const rows = new Map(ledger.rows.filter(({ kind }) => kind === 'app').map(row => [row.id, row]))
  const byApp = new Map(holds.map(hold => [hold.app, hold]))
  const weight = ({ id }: App): number => byApp.has(id) ? Infinity : rows.get(id)?.cpuSeconds ?? 0
  const apps = observation.apps.filter(app => app.processes.some(({ pid }) => !context.ours.has(pid)))
  const sorted = [...apps].sort((one, other) => compare(weight(other), weight(one)) || one.id.localeCompare(other.id))
  const shown = sorted.slice(0, MAX_APPS)
  return {
    system_type: frame.systemType,
    at: frame.at.toISOString(),
    interval_s: round(ledger.seconds, 3),
    cpu_count: frame.cpuCount,
    process_control: frame.processControl,
    power: powerOf(power),
    thermal: thermalOf(sight.thermal),
    supply: supplyOf(supply),
    presence: presenceOf(observation),
    rivals: context.rivals.slice(0, 16).map(name => shorten(name, 64)),
    tuners: sight.tuners.slice(0, 16).map(name => shorten(name, 64)),
    processes: observation.table.processes.size,
    apps_total: apps.length,
    apps: shown.map(app => appOf(app, { row: rows.get(app.id), hold: byApp.get(app.id), context, seconds: ledger.seconds })),
    own: figureOf(ledger, 'own'),
    residual: figureOf(ledger, 'residual'),
    holds: holds.map(holdState)
  }
}

interface AppParts {
  readonly row: LedgerRow | undefined
  readonly hold: Hold | undefined
  readonly context: ProtectContext
  readonly seconds: number
}

function appOf (app: App, { row, hold, context, seconds }: AppParts): MachineApp {
  const resident = app.processes.reduce((sum, { residentBytes }) => sum + residentBytes, 0)
  return {
    id: shorten(app.id, MAX_NAME),
    name: shorten(app.name, MAX_NAME),
    origin: app.origin,
    processes: app.processes.length,
    resident_mib: round(resident / MIB, 1),
    ...figures(row, seconds),
    ...standing(app, hold, context)
  }
}

type Figures = Pick<MachineApp, 'cpu_percent' | 'cpu_seconds' | 'watts' | 'label'>

function figures (row: LedgerRow | undefined, seconds: number): Figures {
  const { cpuSeconds, watts, label = 'unavailable' } = row ?? {}
  return {
    ...cpuSeconds === undefined || seconds === 0
      ? {}
      : { cpu_percent: round(cpuSeconds / seconds * 100, 1), cpu_seconds: round(cpuSeconds, 3) },
    ...watts === undefined ? {} : { watts: round(watts, 3) },
    label
  }
}

const NOTHING: Refusal = { rule: 'identity', reason: 'it has no processes' }

type Standing = Pick<MachineApp, 'state' | 'level' | 'levels' | 'rule' | 'reason'>

function standing (app: App, hold: Hold | undefined, context: ProtectContext): Standing {
  const { levels, refusals } = askLevels(app, context)
  if (hold !== undefined) {
    const because = hold.refusal
    return {
      state: hold.state,
      level: hold.level,
      levels,
      ...because === undefined ? {} : { rule: because.rule },
      reason: shorten(because === undefined ? hold.reason : `runs freely for now: ${because.reason}`, MAX_REASON)
    }
  }
  const [first] = refusals
  if (first === undefined) return { state: 'free', levels, reason: 'nobody asked for it to be held' }
  if (levels.length === 0) return { state: 'refused', levels, rule: first.rule, reason: shorten(first.reason, MAX_REASON) }
  return { state: 'free', levels, rule: first.rule, reason: shorten(`may be slowed but not stopped: ${first.reason}`, MAX_REASON) }
}

/** What a hold by hand would be answered, level by level; the least first. */
export function askLevels (app: App, context: ProtectContext): { readonly levels: Level[], readonly refusals: readonly Refusal[] } {
  const levels: Level[] = []
  const refusals: Refusal[] = []
  for (const level of LEVELS) {
    const { refusal, allowed, refused } = judgeApp(app.processes, level, process => mayTouch(process, context))
    const because = refusal ?? (allowed.length > 0 ? undefined : [...refused.values()][0] ?? NOTHING)
    if (because === undefined) levels.push(level)
    else refusals.push(because)
  }
  return { levels, refusals }
}

function powerOf ({ reading, sensors }: PowerReport): MachineResponse['power'] {
  const states = sensors.map(({ reason, ...rest }) =>
    ({ ...rest, ...reason === undefined ? {} : { reason: shorten(reason, MAX_REASON) } }))
  if (reading === undefined) return { label: 'unavailable', sensors: states }
  const { label, watts, sensor, scope, kind, fresh, basis } = reading
  const model = basis === undefined ? {} : { basis: shorten(basis, MAX_REASON) }
  return { label, watts: round(watts, 3), sensor, scope, kind, fresh, ...model, sensors: states }
}

function thermalOf ({ temperature, pressure, speedLimit, throttleCount }: Thermal): MachineResponse['thermal'] {
  return {
    ...temperature === undefined ? {} : { celsius: temperature.celsius, sensor: shorten(temperature.sensor, 64) },
    ...pressure === undefined ? {} : { pressure: pressure.level },
    ...speedLimit === undefined ? {} : { speed_limit: speedLimit },
    ...throttleCount === undefined ? {} : { throttle_count: throttleCount }
  }
}

function supplyOf ({ source, battery, lowPower, profile }: SupplyState): MachineResponse['supply'] {
  const { state, percent, minutesLeft } = battery ?? {}
  const charge = { ...percent === undefined ? {} : { percent }, ...minutesLeft === undefined ? {} : { minutes_left: minutesLeft } }
  const known = state === undefined ? {} : { battery: { state, ...charge } }
  return { source, ...known, ...lowPower === undefined ? {} : { low_power: lowPower }, ...profile === undefined ? {} : { profile } }
}

function presenceOf ({ front, idleSeconds, audio, wakes, apps }: Observation): MachineResponse['presence'] {
  const pid = front.kind === 'known' ? front.value.pid : undefined
  const app = apps.find(({ processes }) => processes.some(process => process.pid === pid))
  return {
    front: {
      known: front.kind === 'known',
      ...pid === undefined ? {} : { pid },
      ...app === undefined ? {} : { app: shorten(app.id, MAX_NAME) },
      reason: reasonOf(front)
    },
    idle_seconds: factOf(idleSeconds, seconds => round(seconds, 1)),
    audio: factOf(audio, pids => pids.size),
    wakes: factOf(wakes, list => list.length)
  }
}

function factOf<T> (fact: Fact<T>, count: (value: T) => number): MachineFact {
  return { known: fact.kind === 'known', ...fact.kind === 'known' ? { value: count(fact.value) } : {}, reason: reasonOf(fact) }
}

function reasonOf (fact: Fact<unknown>): string {
  return shorten(fact.kind === 'known' ? fact.source : fact.reason, MAX_REASON)
}

function figureOf ({ rows, seconds }: Ledger, kind: LedgerRow['kind']): MachineResponse['own'] {
  const row = rows.find(each => each.kind === kind)
  const { cpu_percent: percent, watts, label } = figures(row, seconds)
  const used = { ...percent === undefined ? {} : { cpu_percent: percent }, ...watts === undefined ? {} : { watts } }
  return { name: row?.name ?? kind, label, ...used }
}

function compare (one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function round (value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
