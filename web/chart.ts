import UPlot from 'uplot'
import type { HistoryWindow } from '../src/contract-types.js'
import { stack } from './chart-data.js'
import type { ChartData } from './chart-data.js'

export interface ChartInput {
  readonly data: ChartData
  readonly windows: readonly HistoryWindow[]
  /** Index of the time under the pointer, or null. */
  readonly onPoint: (index: number | null) => void
}

export interface Chart { update (input: ChartInput): void }

const HEIGHT = 260

/** Power over time on a canvas, made anew when its layers or the colours of the page change. */
export function createChart (parent: HTMLElement): Chart {
  let plot: UPlot | undefined
  let layout = ''
  let input: ChartInput | undefined

  function draw (): void {
    if (input === undefined) return
    const { data } = input
    const rows = [[...data.times], ...stack(data.layers).reverse()] as UPlot.AlignedData
    const wanted = data.layers.map(({ id }) => id).join('\n')
    if (plot !== undefined && wanted === layout) {
      plot.setData(rows)
      return
    }
    layout = wanted
    plot?.destroy()
    plot = new UPlot(optionsOf(parent, () => input, data.layers.length), rows, parent)
  }

  new ResizeObserver(() => { plot?.setSize({ width: parent.clientWidth, height: HEIGHT }) }).observe(parent)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    layout = '-'
    draw()
  })
  return {
    update: next => {
      input = next
      draw()
    }
  }
}

function optionsOf (parent: HTMLElement, input: () => ChartInput | undefined, layers: number): UPlot.Options {
  const style = getComputedStyle(parent)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const axis = { stroke: colour('--quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: '12px system-ui, sans-serif' }
  return {
    width: parent.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: { y: { range: (_plot, _low, high) => [0, (high ?? 0) > 0 ? high * 1.2 : 1] } },
    axes: [{ ...axis, size: 30, space: 90, values: (_plot, ticks) => ticks.map(clock) }, { ...axis, size: 56, values: (_plot, ticks) => ticks.map(tick => `${Number(tick.toPrecision(4))} W`) }],
    // The tallest is drawn first and the next one over it.
    series: [{}, ...Array.from({ length: layers }, (_, index) => seriesOf(colour(index === 0 ? '--layer-rest' : `--layer-${layers - 1 - index}`)))],
    hooks: {
      drawClear: [plot => { shadeWindows(plot, input()?.windows ?? [], { on: colour('--window-on'), off: colour('--window-off') }) }],
      setCursor: [plot => { input()?.onPoint(plot.cursor.idx ?? null) }]
    }
  }
}

/** Local time of day; the day too where a tick is midnight. */
function clock (epochSeconds: number): string {
  const time = new Date(epochSeconds * 1000)
  if (time.getHours() + time.getMinutes() + time.getSeconds() === 0) return time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
  return time.toLocaleTimeString('en-GB', time.getSeconds() === 0 ? { timeStyle: 'short' } : { timeStyle: 'medium' })
}

function seriesOf (colour: string): UPlot.Series {
  return { stroke: colour, fill: colour, width: 0, points: { show: false }, spanGaps: false }
}

/** The windows of trials, with and without the plan, over the whole height. */
function shadeWindows (plot: UPlot, windows: readonly HistoryWindow[], colours: { on: string, off: string }): void {
  const { ctx, bbox: { left, top, width, height } } = plot
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, width, height)
  ctx.clip()
  for (const { from, to, on } of windows) {
    const start = plot.valToPos(from, 'x', true)
    ctx.fillStyle = on ? colours.on : colours.off
    ctx.fillRect(start, top, plot.valToPos(to, 'x', true) - start, height)
  }
  ctx.restore()
}
