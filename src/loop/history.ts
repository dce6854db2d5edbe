import type { HistoryResponse, PowerPoint, Trial } from '../contract-types.js'
import type { Sight } from '../machine/watch-view.js'

/** Power over time as far as somebody looked, in memory only. */
export interface History {
  add (sight: Sight, at: number): void
  /** The points with what else the page draws. */
  response (trials: readonly Trial[]): HistoryResponse
}

const MAX_POINTS = 2880
/** Looks closer together than this are put together. */
const LEAST_SECONDS = 5
const MAX_APPS = 12
const MAX_WINDOWS = 2000

export function createHistory (): History {
  const points: PowerPoint[] = []
  let gathered: Sight[] = []
  let sensor: HistoryResponse['sensor'] = null

  return {
    add: (sight, at) => {
      gathered.push(sight)
      sensor = sight.ledger.total.sensor ?? null
      if (gathered.reduce((sum, { ledger }) => sum + ledger.seconds, 0) < LEAST_SECONDS) return
      points.push(pointOf(gathered, at))
      if (points.length > MAX_POINTS) points.shift()
      gathered = []
    },
    response: trials => ({ success: true, sensor, points: [...points], windows: trials.flatMap(windowsOf).slice(-MAX_WINDOWS) })
  }
}

function pointOf (sights: readonly Sight[], at: number): PowerPoint {
  const seconds = sights.reduce((sum, { ledger }) => sum + ledger.seconds, 0)
  const joules = new Map<string, number>()
  let own: number | undefined
  for (const { kind, id, microjoules } of sights.flatMap(({ ledger }) => ledger.rows)) {
    if (microjoules === undefined) continue
    if (kind === 'app') joules.set(id, (joules.get(id) ?? 0) + microjoules / 1e6)
    if (kind === 'own') own = (own ?? 0) + microjoules / 1e6
  }
  const totals = sights.map(({ ledger: { total } }) => total)
  const whole = totals.every(({ microjoules }) => microjoules !== undefined)
  const energy = totals.reduce((sum, { microjoules = 0 }) => sum + microjoules / 1e6, 0)
  const largest = [...joules].sort(([, a], [, b]) => b - a).slice(0, MAX_APPS)
  return {
    at,
    seconds,
    watts: whole ? energy / seconds : null,
    label: totals.at(-1)?.label ?? 'unavailable',
    apps: Object.fromEntries(largest.map(([id, energyOfApp]) => [id.slice(0, 128), energyOfApp / seconds])),
    own: own === undefined ? null : own / seconds
  }
}

function windowsOf ({ run, done }: Trial): HistoryResponse['windows'] {
  const windows = done.flatMap(pair => pair.windows)
  return windows.map(({ on, started_at: from, seconds }) => ({ from, to: Math.round(from + seconds), on, run }))
}
