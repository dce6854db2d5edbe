import type { MachineResponse, PowerPoint } from '../src/contract-types.js'
import type { ResourceName, Resources } from './resources.js'
import { INITIAL } from './state.js'
import type { Read, State } from './state.js'

export interface Store {
  state (): State
  change (part: Partial<State>): void
  keep<Name extends ResourceName> (name: Name, read: Read<Resources[Name]>): void
}

/** The one state of the page; whoever draws is told after every change. */
export function createStore (changed: () => void): Store {
  let state = INITIAL
  const change = (part: Partial<State>): void => {
    state = { ...state, ...part }
    changed()
  }
  return {
    state: () => state,
    change,
    keep: (name, read) => {
      const reads = { ...state.reads, [name]: read }
      change({ now: Date.now(), reads: name === 'machine' ? withPoint(reads) : reads })
    }
  }
}

const MAX_POINTS = 2880

/** Every look at the machine is a point of its history too; fetching the whole of it again for one point would be waste. */
function withPoint (reads: State['reads']): State['reads'] {
  const { history, machine } = reads
  if (history?.kind !== 'ok' || machine?.kind !== 'ok') return reads
  const point = pointOf(machine.value)
  const last = history.value.points.at(-1)
  if (last !== undefined && point.at <= last.at) return reads
  return { ...reads, history: { kind: 'ok', value: { ...history.value, points: [...history.value.points, point].slice(-MAX_POINTS) } } }
}

function pointOf ({ at, interval_s: seconds, power, apps, own }: MachineResponse): PowerPoint {
  return {
    at: Math.floor(Date.parse(at) / 1000),
    seconds,
    watts: power.watts ?? null,
    label: power.label,
    apps: Object.fromEntries(apps.flatMap(({ id, watts = 0 }) => watts > 0 ? [[id, watts]] : [])),
    own: own.watts ?? null
  }
}
