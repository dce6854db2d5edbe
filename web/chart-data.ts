import type { HistoryResponse, PowerPoint } from '../src/contract-types.js'

export interface Layer {
  readonly id: string
  /** Watts at each time; null where nothing was seen. */
  readonly watts: ReadonlyArray<number | null>
  readonly meanWatts: number
}

export interface ChartData {
  /** Unix times in seconds, ascending. */
  readonly times: readonly number[]
  /** The lowest first; each is drawn on top of those before it. */
  readonly layers: readonly Layer[]
}

export const REST = 'rest'
const MAX_APPS = 6
/** A pause of so many usual steps is a gap, not a line. */
const GAP_STEPS = 4
const LEAST_GAP_S = 45

/** Power over time as layers: the largest apps, and everything else. Their sum is the total. */
export function chartData ({ points }: Pick<HistoryResponse, 'points'>): ChartData {
  const known = withGaps(points)
  const apps = largestApps(points)
  const layers = apps.map(id => layerOf(id, known, point => point.apps[id] ?? 0))
  const rest = layerOf(REST, known, point => Math.max((point.watts ?? 0) - apps.reduce((sum, id) => sum + (point.apps[id] ?? 0), 0), 0))
  return { times: known.map(({ at }) => at), layers: [...layers, rest] }
}

type Spot = PowerPoint | { readonly at: number, readonly watts: null, readonly seconds: number, readonly apps: Record<string, number> }

function withGaps (points: readonly PowerPoint[]): Spot[] {
  return points.flatMap((point, index): Spot[] => {
    const before = points[index - 1]
    if (before === undefined || point.at - before.at <= Math.max(GAP_STEPS * point.seconds, LEAST_GAP_S)) return [point]
    return [{ at: before.at + 1, watts: null, seconds: 0, apps: {} }, point]
  })
}

function largestApps (points: readonly PowerPoint[]): string[] {
  const joules = new Map<string, number>()
  for (const { apps, seconds } of points) {
    for (const [id, watts] of Object.entries(apps)) joules.set(id, (joules.get(id) ?? 0) + watts * seconds)
  }
  return [...joules].sort(([, a], [, b]) => b - a).slice(0, MAX_APPS).map(([id]) => id)
}

function layerOf (id: string, spots: readonly Spot[], watts: (spot: Spot) => number): Layer {
  const seconds = spots.reduce((sum, spot) => sum + (spot.watts === null ? 0 : spot.seconds), 0)
  const joules = spots.reduce((sum, spot) => sum + (spot.watts === null ? 0 : watts(spot) * spot.seconds), 0)
  return { id, watts: spots.map(spot => spot.watts === null ? null : watts(spot)), meanWatts: seconds === 0 ? 0 : joules / seconds }
}

/** Each layer on top of the ones before it. */
export function stack (layers: readonly Layer[]): Array<Array<number | null>> {
  let below: ReadonlyArray<number | null> = []
  return layers.map(({ watts }) => {
    const top = watts.map((value, index) => value === null ? null : value + (below[index] ?? 0))
    below = top
    return top
  })
}
