import type { Angles } from './circuit-simulator.js'
import type { Gradient } from './state-vector-sweeps.js'

/** What the training found: the angles with the lowest value seen. */
export interface Trained {
  readonly angles: Angles
  readonly value: number
}

const MEMORY = 6
const SHRINK = 0.4
const TRIES = 6

/**
 * L-BFGS (Nocedal and Wright, algorithms 7.4 and 7.5) with a backtracking line search: at most `passes` steps from `start`.
 * `evaluate` gives value and gradient, or undefined when no more circuits may be run; then the best so far stands.
 */
export function trainAngles (start: Angles, passes: number, evaluate: (angles: Angles) => Gradient | undefined): Trained | undefined {
  const layers = start.gammas.length
  const measure = (x: readonly number[]): Point | undefined => {
    const found = evaluate({ gammas: x.slice(0, layers), betas: x.slice(layers) })
    return found === undefined ? undefined : { x, value: found.value, slope: [...found.gammas, ...found.betas] }
  }
  let here = measure([...start.gammas, ...start.betas])
  if (here === undefined) return undefined
  const history: Move[] = []
  for (let pass = 0; pass < passes; pass++) {
    const next = search(here, direction(here.slope, history), measure)
    if (next === undefined) break
    remember(history, here, next)
    here = next
  }
  return { angles: { gammas: here.x.slice(0, layers), betas: here.x.slice(layers) }, value: here.value }
}

interface Point {
  readonly x: readonly number[]
  readonly value: number
  readonly slope: readonly number[]
}

interface Move {
  readonly step: readonly number[]
  readonly change: readonly number[]
  readonly product: number
}

function remember (history: Move[], from: Point, to: Point): void {
  const step = minus(to.x, from.x)
  const change = minus(to.slope, from.slope)
  const product = dot(step, change)
  if (product <= 1e-12 * dot(change, change)) return // no curvature to learn from
  history.push({ step, change, product })
  if (history.length > MEMORY) history.shift()
}

function direction (slope: readonly number[], history: readonly Move[]): number[] {
  const last = history.at(-1)
  // the first step is one of a tenth of a radian
  const size = last === undefined ? 0.1 / Math.max(1e-300, Math.sqrt(dot(slope, slope))) : last.product / dot(last.change, last.change)
  const shares: number[] = []
  let q = slope
  for (const { step, change, product } of history.toReversed()) {
    const share = dot(step, q) / product
    shares.push(share)
    q = plus(q, change, -share)
  }
  let down = q.map(value => -size * value)
  history.forEach(({ step, change, product }, i) => {
    down = plus(down, step, -(shares[history.length - 1 - i] ?? 0) - dot(change, down) / product)
  })
  return down
}

// A point that is lower by a ten-thousandth of what the slope promises (Armijo's condition).
function search (from: Point, down: readonly number[], measure: (x: readonly number[]) => Point | undefined): Point | undefined {
  const promise = dot(from.slope, down)
  if (!(promise < -1e-12 * Math.max(1, Math.abs(from.value)))) return undefined
  for (let length = 1, tried = 0; tried < TRIES; length *= SHRINK, tried++) {
    const next = measure(plus(from.x, down, length))
    if (next === undefined) return undefined
    if (next.value <= from.value + 1e-4 * length * promise) return next
  }
  return undefined
}

function dot (a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

function minus (a: readonly number[], b: readonly number[]): number[] {
  return plus(a, b, -1)
}

function plus (a: readonly number[], b: readonly number[], factor: number): number[] {
  return a.map((value, i) => value + factor * (b[i] ?? 0))
}
