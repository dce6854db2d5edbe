import type { HistoryResponse } from '../../src/contract-types.js'
import { REST } from '../chart-data.js'
import type { ChartData } from '../chart-data.js'
import { basisText, count, duration, watts } from '../format.js'
import { h } from '../node.js'
import type { Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { nodesOf, note, table, tag } from './parts.js'

/** What the chart shows, in words and numbers: its legend for everybody, its content for those who cannot see it. */
export function powerView (state: State, history: HistoryResponse, data: ChartData): Node[] {
  const { points, windows } = history
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return [note('Nothing has been looked at yet.')]
  const rows = data.layers.map(({ id, meanWatts }, index) => ({
    key: id,
    cells: [[h('span', { class: `swatch layer-${id === REST ? 'rest' : index}`, 'aria-hidden': 'true' }), nameOf(state, id)], watts(meanWatts)]
  }))
  return nodesOf([
    h('p', {}, `${count(points.length, 'look')} over ${duration(Math.max(last.at - first.at, last.seconds))}. `, tag(basisText(last.label, history.sensor), last.label === 'measured' ? 'good' : 'warn')),
    windows.length > 0 && h('p', { class: 'legend' },
      h('span', { class: 'swatch window-on', 'aria-hidden': 'true' }), 'trial window with the plan ', h('span', { class: 'swatch window-off', 'aria-hidden': 'true' }), 'without it'),
    table({ caption: 'Mean power by app', head: ['App', 'Mean power'], rows: rows.toReversed() })
  ])
}

/** What was drawn at one time, for the pointer. */
export function readout (state: State, data: ChartData, index: number): string {
  const time = data.times[index]
  if (time === undefined) return ''
  const parts = data.layers.flatMap(({ id, watts: row }) => {
    const value = row[index]
    return value === null || value === undefined ? [] : [`${nameOf(state, id)} ${watts(value)}`]
  })
  return `${new Date(time * 1000).toLocaleTimeString('en-GB')}: ${parts.length === 0 ? 'nothing seen' : parts.toReversed().join(', ')}`
}

function nameOf (state: State, id: string): string {
  if (id === REST) return 'everything else'
  return valueOf(state, 'machine')?.apps.find(app => app.id === id)?.name ?? id
}
