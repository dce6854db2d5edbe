import type { Sensor } from '../contract-types.js'
import type { Level } from '../machine/app.js'
import type { Label } from '../machine/power/ledger.js'
import type { PowerSupply } from '../machine/power/supply.js'
import type { Refusal } from '../machine/protect.js'
import { askLevels } from '../machine/watch-view.js'
import type { Sight } from '../machine/watch-view.js'

/** One app over the time of an observation. */
export interface ObservedApp {
  readonly id: string
  readonly name: string
  readonly processes: number
  /** What it started, by process, belongs to these apps' ids too. */
  readonly startedBy: string | undefined
  /** Mean over the observation; 0 where no sensor has a figure. */
  readonly watts: number
  /** Cores that it keeps busy on average. */
  readonly cores: number
  readonly idleWork: boolean
  /** What protection would allow now. */
  readonly levels: readonly Level[]
  readonly refusals: readonly Refusal[]
}

export interface Observed {
  readonly seconds: number
  readonly samples: number
  readonly processes: number
  readonly watts: number | null
  readonly label: Label
  readonly sensor: Sensor | null
  readonly celsius: number | null
  readonly supply: PowerSupply['source']
  readonly apps: readonly ObservedApp[]
}

export interface Observation {
  add (sight: Sight): void
  /** undefined until something was seen. */
  result (): Observed | undefined
}

interface Sum { cpuSeconds: number, microjoules: number }

/** Adds up looks: the means of an observation are over its whole time, whatever the length of each look. */
export function createObservation (): Observation {
  const sums = new Map<string, Sum>()
  let [seconds, samples, energy, measured] = [0, 0, 0, 0]
  let latest: Sight | undefined

  function add (sight: Sight): void {
    latest = sight
    const { ledger } = sight
    seconds += ledger.seconds
    samples++
    if (ledger.total.microjoules !== undefined) {
      energy += ledger.total.microjoules
      measured += ledger.seconds
    }
    for (const { id, kind, cpuSeconds = 0, microjoules = 0 } of ledger.rows) {
      if (kind !== 'app') continue
      const sum = sums.get(id) ?? { cpuSeconds: 0, microjoules: 0 }
      sums.set(id, { cpuSeconds: sum.cpuSeconds + cpuSeconds, microjoules: sum.microjoules + microjoules })
    }
  }

  function appsOf ({ observation, context }: Sight): ObservedApp[] {
    const owners = new Map(observation.apps.flatMap(({ id, processes }) => processes.map(({ pid }) => [pid, id] as const)))
    return observation.apps.filter(({ processes }) => processes.some(({ pid }) => !context.ours.has(pid))).map(app => {
      const { cpuSeconds, microjoules } = sums.get(app.id) ?? { cpuSeconds: 0, microjoules: 0 }
      const startedBy = app.processes.map(({ ppid }) => owners.get(ppid)).find(owner => owner !== undefined && owner !== app.id)
      return {
        id: app.id,
        name: app.name,
        processes: app.processes.length,
        startedBy,
        watts: measured === 0 ? 0 : microjoules / 1e6 / measured,
        cores: seconds === 0 ? 0 : cpuSeconds / seconds,
        idleWork: app.idleWork === true,
        ...askLevels(app, context)
      }
    })
  }

  return {
    add,
    result: () => latest === undefined
      ? undefined
      : {
          seconds,
          samples,
          processes: latest.observation.table.processes.size,
          watts: measured === 0 ? null : energy / 1e6 / measured,
          label: latest.ledger.total.label,
          sensor: latest.ledger.total.sensor ?? null,
          celsius: latest.thermal.temperature?.celsius ?? null,
          supply: latest.supply.source,
          apps: appsOf(latest)
        }
  }
}
