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

/** In units of the page's own text size, which grows with the screen. */
const HEIGHT_REM = 17.5

function rem (): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** Power over time on a canvas, made anew when its layers or the colours of the page change. */
export function createChart (parent: HTMLElement): Chart {
  let plot: UPlot | undefined
  let layout = ''
  let input: ChartInput | undefined

  function draw (): void {
    if (input === undefined) return
    const { data } = input
    const rows = [[...data.times], ...stack(data.layers).reverse()] as UPlot.AlignedData
    const wanted = [rem(), ...data.layers.map(({ id }) => id)].join('\n')
    if (plot !== undefined && wanted === layout) {
      plot.setData(rows)
      return
    }
    layout = wanted
    plot?.destroy()
    plot = new UPlot(optionsOf(parent, () => input, data.layers.length), rows, parent)
  }

  new ResizeObserver(() => {
    plot?.setSize({ width: parent.clientWidth, height: HEIGHT_REM * rem() })
    draw()
  }).observe(parent)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    layout = '-'
    draw()
  })
  stepByKeys(parent, () => plot)
  return {
    update: next => {
      input = next
      draw()
    }
  }
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity
}

/** The cursor follows the keys as it follows the pointer; leaving the drawing takes it away. */
function stepByKeys (parent: HTMLElement, plot: () => UPlot | undefined): void {
  const point = (index: number | null): void => {
    const drawn = plot()
    const time = index === null ? undefined : drawn?.data[0][index]
    drawn?.setCursor({ left: time === undefined ? -10 : drawn.valToPos(time, 'x'), top: time === undefined ? -10 : 0 })
  }
  parent.addEventListener('keydown', event => {
    const step = STEPS[event.key]
    const drawn = plot()
    if (drawn === undefined || step === undefined) return
    event.preventDefault()
    const last = drawn.data[0].length - 1
    point(Math.min(Math.max((drawn.cursor.idx ?? last) + step, 0), last))
  })
  parent.addEventListener('blur', () => { point(null) })
}

function optionsOf (parent: HTMLElement, input: () => ChartInput | undefined, layers: number): UPlot.Options {
  const style = getComputedStyle(parent)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const unit = rem()
  const axis = { stroke: colour('--quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: `${0.75 * unit}px system-ui, sans-serif` }
  return {
    width: parent.clientWidth,
    height: HEIGHT_REM * unit,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: { y: { range: (_plot, _low, high) => [0, (high ?? 0) > 0 ? high * 1.2 : 1] } },
    axes: [{ ...axis, size: 1.9 * unit, space: 5.6 * unit, values: (_plot, ticks) => ticks.map(clock) }, { ...axis, size: 3.5 * unit, values: (_plot, ticks) => ticks.map(tick => `${Number(tick.toPrecision(4))} W`) }],
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
  // A figure is the mean of the time that ends where it stands: a step, not a slope.
  const { stepped } = UPlot.paths
  const drawn = { stroke: colour, fill: colour, width: 0, points: { show: false }, spanGaps: false }
  return { ...drawn, ...stepped === undefined ? {} : { paths: stepped({ align: -1 }) } }
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
