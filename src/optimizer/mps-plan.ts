import type { Ising } from './ising.js'

/** One gate of a layer on the neighbouring positions `at` and `at + 1`. */
export interface Step {
  readonly at: number
  /** Coefficient of z·z' in H; 0 where the two only change places. */
  readonly coupling: number
  readonly swap: boolean
}

/** The gates of one layer. They commute, so the next layer runs them backwards and ends in the order in which this one began. */
export interface Plan {
  /** The variable at each position before the steps. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly steps: readonly Step[]
}

type Neighbours = ReadonlyArray<Map<number, number>>

/**
 * Brings every coupled pair together once. The variable at the nearer end of what is left of the chain is carried as far as its
 * last partner, so the place where the state is worked on moves by one position a step: a dense problem of n variables takes n(n − 1)/2
 * steps (the least possible), a chain n − 1 without any exchange. Of a few starts the one with the fewest steps is taken.
 */
export function planLayer (ising: Ising): Plan {
  const orders = [orderOf(neighboursOf(ising)), Array.from({ length: ising.size }, (_, i) => i)]
  const plans = orders.flatMap(before => [planFrom(ising, before, true), planFrom(ising, before, false)])
  return plans.reduce((best, plan) => plan.steps.length < best.steps.length ? plan : best)
}

function planFrom (ising: Ising, before: readonly number[], neighboursFirst: boolean): Plan {
  const open = neighboursOf(ising)
  const order = [...before]
  const steps: Step[] = []
  const act = (at: number, swap: boolean): void => { steps.push(takeStep(order, open, { at, swap })) }
  if (neighboursFirst) meetNeighbours(order, open, act)
  const isDone = (position: number): boolean => open[order[position] ?? 0]?.size === 0
  let left = 0
  let right = ising.size - 1
  for (;;) {
    while (left < right && isDone(left)) left++
    while (left < right && isDone(right)) right--
    if (left >= right) return { before, after: order, steps }
    const now = steps.at(-1)?.at ?? 0
    if (now - left <= right - now) carry({ order, open, act, from: left, direction: 1 })
    else carry({ order, open, act, from: right, direction: -1 })
  }
}

function neighboursOf ({ size, pairs, coupling }: Ising): Neighbours {
  const open = Array.from({ length: size }, () => new Map<number, number>())
  coupling.forEach((value, k) => {
    const [i, j] = [pairs[2 * k] ?? 0, pairs[2 * k + 1] ?? 0]
    open[i]?.set(j, value)
    open[j]?.set(i, value)
  })
  return open
}

function takeStep (order: number[], open: Neighbours, { at, swap }: { readonly at: number, readonly swap: boolean }): Step {
  const [a, b] = [order[at] ?? 0, order[at + 1] ?? 0]
  const coupling = open[a]?.get(b) ?? 0
  open[a]?.delete(b)
  open[b]?.delete(a)
  if (swap) {
    order[at] = b
    order[at + 1] = a
  }
  return { at, coupling, swap }
}

function meetNeighbours (order: readonly number[], open: Neighbours, act: (at: number, swap: boolean) => void): void {
  for (let at = 0; at + 1 < order.length; at++) {
    if (open[order[at] ?? 0]?.has(order[at + 1] ?? 0) === true) act(at, false)
  }
}

interface Carriage {
  readonly order: readonly number[]
  readonly open: Neighbours
  readonly act: (at: number, swap: boolean) => void
  readonly from: number
  readonly direction: 1 | -1
}

/** Carries the variable at a position to its last partner, and past it where that brings the partner nearer to its own. */
function carry ({ order, open, act, from, direction }: Carriage): void {
  const partners = open[order[from] ?? 0] ?? new Map<number, number>()
  if (partners.size === 0) return
  const places = [...partners.keys()].map(variable => order.indexOf(variable))
  const last = direction > 0 ? Math.max(...places) : Math.min(...places)
  for (let position = from; position !== last; position += direction) {
    const next = position + direction
    act(Math.min(position, next), next !== last || gains(order, open, { position: next, direction }))
  }
}

interface Heading { readonly position: number, readonly direction: number }

/** Whether the open partners of the variable at `position` lie more on the side from which the carried one comes. */
function gains (order: readonly number[], open: Neighbours, { position, direction }: Heading): boolean {
  const carried = order[position - direction]
  let balance = 0
  for (const variable of open[order[position] ?? 0]?.keys() ?? []) {
    if (variable !== carried) balance += Math.sign(order.indexOf(variable) - position) * direction
  }
  return balance < 0
}

/** Reverse Cuthill-McKee (1969): coupled variables near each other, every component from an end. */
function orderOf (open: Neighbours): number[] {
  const order: number[] = []
  const placed = new Set<number>()
  const byDegree = [...open.keys()].sort((a, b) => (open[a]?.size ?? 0) - (open[b]?.size ?? 0) || a - b)
  for (const start of byDegree) {
    if (placed.has(start)) continue
    const end = breadthFirst(open, start).at(-1) ?? start
    for (const variable of breadthFirst(open, end)) {
      placed.add(variable)
      order.push(variable)
    }
  }
  return order.reverse()
}

function breadthFirst (open: Neighbours, start: number): number[] {
  const found = [start]
  const seen = new Set(found)
  for (const variable of found) {
    const next = [...open[variable]?.keys() ?? []].filter(other => !seen.has(other))
    next.sort((a, b) => (open[a]?.size ?? 0) - (open[b]?.size ?? 0) || a - b)
    for (const other of next) {
      seen.add(other)
      found.push(other)
    }
  }
  return found
}
