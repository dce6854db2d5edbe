import type { HistoryResponse } from '../src/contract-types.js'
import type { Chart } from './chart.js'
import { chartData } from './chart-data.js'
import type { ChartData } from './chart-data.js'
import { patch } from './patch.js'
import { valueOf } from './state.js'
import type { State } from './state.js'
import { withValue } from './views/parts.js'
import { legendView, powerView, spokenMoment } from './views/power.js'

interface Drawn { readonly state: State, readonly history: HistoryResponse, readonly data: ChartData }

const NO_MOMENT = 'no moment chosen, the arrow keys step through them'

/** Power over time: the figure of now, the legend, and the drawing, whose code is loaded when there is something to draw. */
export function createPowerPanel (place: (id: string) => HTMLElement): { draw: (state: State) => void } {
  let chart: Promise<Chart> | undefined
  let drawn: Drawn | undefined
  let pointed: number | null = null

  function onPoint (index: number | null): void {
    pointed = index
    describe()
  }

  function describe (): void {
    if (drawn === undefined) return
    const { state, history, data } = drawn
    const element = place('chart')
    element.setAttribute('aria-valuemax', String(data.times.length - 1))
    element.setAttribute('aria-valuenow', String(pointed ?? data.times.length - 1))
    element.setAttribute('aria-valuetext', pointed === null ? NO_MOMENT : spokenMoment(state, data, pointed))
    patch(place('legend'), element.hidden ? [] : legendView(state, history, data, pointed))
  }

  // A drawing of nothing, or of one moment, says nothing.
  function loadChart (data: ChartData): Promise<Chart> | undefined {
    if (data.times.length < 2) return undefined
    place('chart').hidden = false
    return (chart ??= import('./chart.js').then(({ createChart }) => createChart(place('chart'))))
  }

  return {
    draw: state => {
      const history = valueOf(state, 'history')
      patch(place('power'), history === undefined ? withValue(state, 'history', () => []) : powerView(state, history))
      if (history === undefined || history === drawn?.history) return
      const data = chartData(history)
      drawn = { state, history, data }
      void loadChart(data)?.then(ready => { ready.update({ data, windows: history.windows, onPoint }) })
      describe()
    }
  }
}
