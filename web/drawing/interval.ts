import { interval, number, percent } from '../format.js'
import { h } from '../node.js'
import type { Element } from '../node.js'
import { scaleOf } from './scale.js'
import type { Scale } from './scale.js'

export interface Estimate {
  readonly name: string
  readonly value: number
  readonly ci95: readonly [number, number]
  readonly main?: boolean
}

const ROW = 46
const WIDTH = 600
const SIDE = 24

/** Estimates under each other: the interval as a bar, the estimate as a point, zero as a line. */
export function drawIntervals (estimates: readonly Estimate[]): Element {
  const scale = scaleOf(estimates.flatMap(({ value, ci95 }) => [value, ...ci95]))
  const x = (value: number): number => SIDE + scale.at(value) * (WIDTH - 2 * SIDE)
  const height = estimates.length * ROW
  return h('svg', { class: 'intervals', viewBox: `0 0 ${WIDTH} ${height + 26}`, role: 'img', 'aria-label': spoken(estimates) },
    axis(scale, x, height),
    h('line', { class: 'zero', x1: x(0), x2: x(0), y1: 0, y2: height }),
    estimates.map((estimate, index) => row(estimate, x, index * ROW))
  )
}

function spoken (estimates: readonly Estimate[]): string {
  return estimates.map(({ name, value, ci95 }) => `${name}: ${percent(value)}, 95 % interval ${interval(ci95)}`).join('; ')
}

function axis ({ ticks }: Scale, x: (value: number) => number, height: number): Element[] {
  return ticks.flatMap(tick => [
    h('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: 0, y2: height }),
    h('text', { class: 'tick', x: x(tick), y: height + 20, 'text-anchor': 'middle' }, `${number(tick, 2)} %`)
  ])
}

function row ({ name, value, ci95: [low, high], main = false }: Estimate, x: (value: number) => number, top: number): Element {
  const middle = top + ROW - 12
  return h('g', { class: main ? 'estimate main' : 'estimate' },
    h('text', { class: 'name', x: SIDE + 8, y: top + 18 }, name),
    h('text', { class: 'value', x: Math.min(Math.max(x(value), SIDE + 20), WIDTH - SIDE), y: top + 18, 'text-anchor': 'middle' }, percent(value)),
    h('rect', { class: 'bar', x: x(low), y: middle - 4, width: Math.max(x(high) - x(low), 2), height: 8, rx: 4 }),
    h('circle', { class: 'point', cx: x(value), cy: middle, r: 6 })
  )
}
