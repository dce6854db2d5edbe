import type { HistoryResponse, MachineResponse } from '../../src/contract-types.js'
import { REST } from '../chart-data.js'
import type { ChartData } from '../chart-data.js'
import { basisText, count, duration, watts } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { nodesOf } from './parts.js'

/** Power now and how it is known; above the drawing. */
export function powerView (state: State, { points }: HistoryResponse): Node[] {
  const machine = valueOf(state, 'machine')
  const first = points[0]
  const last = points.at(-1)
  return nodesOf([
    ...machine === undefined ? [] : powerNow(machine, state.connection.kind === 'live' ? 'now' : 'when last seen'),
    first === undefined || last === undefined
      ? h('p', { class: 'quiet' }, 'The drawing begins with the second look.')
      : h('p', { class: 'quiet' }, `${count(points.length, 'look')} over ${duration(Math.max(last.at - first.at, last.seconds))}.`)
  ])
}

function powerNow ({ power: { label, watts: now, sensor, basis, scope } }: MachineResponse, when: string): Node[] {
  if (label === 'unavailable' || now === undefined) return [h('p', {}, 'No power figure: nothing on this machine tells one.')]
  const covers = scope === 'package' ? ', the processor alone' : scope === 'cpu_time' ? ', relative' : ''
  return nodesOf([
    h('p', { class: 'now' }, h('strong', {}, watts(now)), ` ${when}, ${basisText(label, sensor)}${covers}`),
    basis !== undefined && h('p', { class: 'quiet' }, basis)
  ])
}

/**
 * What the drawing shows in words and numbers: its legend for everybody, its content for those who cannot see it. Of one
 * moment where one is pointed at, otherwise the means.
 */
export function legendView (state: State, { windows }: HistoryResponse, data: ChartData, index: number | null): Node[] {
  const layers = data.layers.map(({ id, meanWatts, watts: row }, order) => {
    const value = index === null ? meanWatts : row[index] ?? null
    return h('li', { 'data-key': id },
      h('span', { class: `swatch layer-${id === REST ? 'rest' : order}`, 'aria-hidden': 'true' }),
      `${nameOf(state, id)} `, h('strong', {}, value === null ? 'not seen' : watts(value)))
  })
  return nodesOf([
    h('p', { class: 'moment' }, index === null ? 'Mean power by app' : momentText(data, windows, index)),
    h('ul', { class: 'layers' }, layers.toReversed()),
    windows.length > 0 && h('p', { class: 'legend' }, swatch('window-on'), 'trial window with the plan', swatch('window-off'), 'without it')
  ])
}

function swatch (kind: string): Element {
  return h('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' })
}

function momentText (data: ChartData, windows: HistoryResponse['windows'], index: number): string {
  const time = data.times[index] ?? 0
  const window = windows.find(({ from, to }) => from <= time && time < to)
  return `At ${clock(time)}${window === undefined ? '' : window.on ? ', in a trial window with the plan' : ', in a trial window without the plan'}`
}

/** One moment in a sentence, for whoever steps through the drawing by keyboard and hears it. */
export function spokenMoment (state: State, data: ChartData, index: number): string {
  const time = data.times[index]
  if (time === undefined) return ''
  const parts = data.layers.flatMap(({ id, watts: row }) => {
    const value = row[index]
    return value === null || value === undefined ? [] : [`${nameOf(state, id)} ${watts(value)}`]
  })
  return `${clock(time)}: ${parts.length === 0 ? 'nothing seen' : parts.toReversed().join(', ')}`
}

function clock (epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toLocaleTimeString('en-GB')
}

function nameOf (state: State, id: string): string {
  if (id === REST) return 'everything else'
  return valueOf(state, 'machine')?.apps.find(app => app.id === id)?.name ?? id
}
