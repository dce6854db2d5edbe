import { number, percent } from '../format.js'
import { h } from '../node.js'
import type { Element } from '../node.js'

export interface Histogram { readonly edges: readonly number[], readonly counts: readonly number[] }

const WIDTH = 600
const HEIGHT = 150
const TOP = 40
const SIDE = 28
/** The hub's outer bins reach to the end of the scale, so that no edge tells where a single machine is. */
const END = 100

/**
 * Votes per bin, with this machine marked where it is known. Every bin is drawn equally wide, for the outer ones have no width
 * that means anything; the edges are written below.
 */
export function drawHistogram ({ edges, counts }: Histogram, mine: number | undefined): Element {
  const wide = (WIDTH - 2 * SIDE) / counts.length
  const most = Math.max(1, ...counts)
  const y = (votes: number): number => TOP + (1 - votes / most) * (HEIGHT - TOP)
  return h('svg', { class: 'histogram', viewBox: `0 0 ${WIDTH} ${HEIGHT + 26}`, role: 'img', 'aria-label': spoken({ edges, counts }, mine) },
    counts.map((votes, index) => bar({ from: SIDE + index * wide, wide, top: y(votes), votes })),
    edges.map((edge, index) => h('text', { class: 'tick', x: SIDE + index * wide, y: HEIGHT + 20, 'text-anchor': 'middle' }, edgeText(edge))),
    h('text', { class: 'tick', x: WIDTH, y: HEIGHT + 20, 'text-anchor': 'end' }, '%'),
    mine === undefined ? null : mark(SIDE + placeOf(edges, mine) * wide)
  )
}

interface Bar { readonly from: number, readonly wide: number, readonly top: number, readonly votes: number }

function bar ({ from, wide, top, votes }: Bar): Element {
  return h('g', {},
    h('rect', { class: 'bin', x: from + 1, y: top, width: wide - 2, height: HEIGHT - top }),
    h('text', { class: 'tick', x: from + wide / 2, y: top - 4, 'text-anchor': 'middle' }, number(votes, 0))
  )
}

function mark (x: number): Element {
  return h('g', { class: 'mine' },
    h('line', { x1: x, x2: x, y1: 18, y2: HEIGHT }),
    h('text', { x: Math.min(Math.max(x, 50), WIDTH - 50), y: 13, 'text-anchor': 'middle' }, 'this machine')
  )
}

/** Where a value lies, counted in bins from the left. */
export function placeOf (edges: readonly number[], value: number): number {
  const bins = edges.length - 1
  const index = Math.min(Math.max(edges.findLastIndex(edge => edge <= value), 0), bins - 1)
  const from = edges[index] ?? 0
  const to = edges[index + 1] ?? from
  return index + Math.min(Math.max((value - from) / (to - from || 1), 0), 1)
}

function edgeText (edge: number): string {
  if (Math.abs(edge) >= END) return edge < 0 ? 'less' : 'more'
  return number(edge, 1)
}

function spoken ({ edges, counts }: Histogram, mine: number | undefined): string {
  const bins = counts.map((votes, index) => `${number(edges[index] ?? 0, 1)} to ${number(edges[index + 1] ?? 0, 1)} %: ${votes}`)
  return `Savings of machines of this type: ${bins.join('; ')}. ${mine === undefined ? 'This machine has not measured one.' : `This machine: ${percent(mine)}.`}`
}

/** How many votes lie in bins wholly below the value's bin, in that bin, and above it. */
export function votesAround ({ edges, counts }: Histogram, value: number): { below: number, same: number, above: number } {
  const index = Math.min(Math.floor(placeOf(edges, value)), counts.length - 1)
  const sum = (votes: readonly number[]): number => votes.reduce((total, each) => total + each, 0)
  return { below: sum(counts.slice(0, index)), same: counts[index] ?? 0, above: sum(counts.slice(index + 1)) }
}
