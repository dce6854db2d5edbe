import { factor, invert, solve } from './bound-algebra.js'
import { fillHessian, innerProduct } from './bound-hessian.js'
import { decrement, pullAt } from './bound-newton.js'
import type { Newton } from './bound-newton.js'
import { fillSlack, lengthInside, massOf, startDiagonal } from './bound-slack.js'
import type { SpinForm } from './bound-slack.js'
import type { Triangle } from './bound-triangles.js'

/** A point in the dual, from which Newton's method goes on. */
export interface Barrier {
  readonly form: SpinForm
  readonly triangles: readonly Triangle[]
  readonly shouldStop: () => boolean
  /** The diagonal, then one multiplier a triangle. */
  readonly y: Float64Array
  /** False when not even the start is a bound. */
  sound: boolean
  /** s = 1/μ; 0 before the first step. */
  pull: number
  /** Of the present point, once it is prepared. */
  newton: Newton | undefined
  /** The factor of the slack matrix Z, Z⁻¹, the Hessian's factor, and scratch. */
  readonly z: Float64Array
  readonly inverse: Float64Array
  readonly hessian: Float64Array
  readonly scratch: Float64Array
  /** Newton directions towards the objective and towards the centre, what they make together, and a point that is tried. */
  readonly towards: Float64Array
  readonly inwards: Float64Array
  readonly direction: Float64Array
  readonly trial: Float64Array
}

/** Newton decrements: the one aimed at when μ falls (found by trial), and the one below which a point counts as central. */
const REACH = 8
const CENTRED = 0.9
/** The most by which μ falls in one step. */
const FALL = 12

export interface BarrierStart {
  readonly diagonal: Float64Array
  readonly triangles: readonly Triangle[]
  readonly gammas: Float64Array
}

export function createBarrier (form: SpinForm, start: BarrierStart | undefined, shouldStop: () => boolean): Barrier {
  const { size } = form
  const triangles = start?.triangles ?? []
  const total = size + triangles.length
  const [square, vector] = [() => new Float64Array(size * size), () => new Float64Array(total)]
  const barrier = {
    form,
    triangles,
    shouldStop,
    y: vector(),
    sound: false,
    pull: 0,
    newton: undefined,
    z: square(),
    inverse: square(),
    hessian: new Float64Array(total * total),
    scratch: square(),
    towards: vector(),
    inwards: vector(),
    direction: vector(),
    trial: vector()
  }
  placeAt(barrier, start)
  return barrier
}

// A start that is no bound is replaced by one that is.
function placeAt (barrier: Barrier, start: BarrierStart | undefined): void {
  const { form, form: { size }, triangles, y } = barrier
  if (start !== undefined) {
    y.set(start.diagonal)
    y.set(start.gammas, size)
    barrier.sound = hasFactor(barrier, y)
    if (barrier.sound) return
  }
  startDiagonal(form, y)
  y.fill(1e-3 * massOf(y, size) / size, size)
  for (let i = 0; i < size; i++) y[i] = (y[i] as number) - 3 * triangles.length * (y[size] ?? 0)
  barrier.sound = hasFactor(barrier, y)
}

function hasFactor ({ form, triangles, z, shouldStop }: Barrier, y: Float64Array): boolean {
  fillSlack(form, triangles, y, z)
  return factor(z, form.size, shouldStop)
}

/** Σ u - Σ γ: the bound of these multipliers, without the constant. */
export function objective ({ form: { size } }: Barrier, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += y[i] as number
  for (let i = size; i < y.length; i++) sum -= y[i] as number
  return sum
}

/** Inverse, Hessian and directions of the present point; false when that cannot be done, or was stopped. */
export function prepare (barrier: Barrier): boolean {
  const { form: { size }, triangles, shouldStop, y, z, inverse, hessian, scratch, towards, inwards } = barrier
  if (!barrier.sound || !invert({ factor: z, size, scratch, inverse, shouldStop })) return false
  if (!fillHessian({ size, triangles, inverse, y }, hessian, shouldStop)) return false
  if (!factor(hessian, y.length, shouldStop)) return false
  towards.fill(1, 0, size).fill(-1, size)
  for (let i = 0; i < size; i++) inwards[i] = inverse[i * size + i] as number
  triangles.forEach((triangle, t) => { inwards[size + t] = innerProduct(triangle, inverse, size) - 1 / (y[size + t] as number) })
  const gradient = inwards.slice()
  solve(hessian, y.length, towards)
  solve(hessian, y.length, inwards)
  const newton = { bb: objective(barrier, towards), bc: objective(barrier, inwards), cc: dot(gradient, inwards) }
  barrier.newton = newton
  if (barrier.pull === 0) barrier.pull = newton.bc > 0 ? newton.bc / newton.bb : size / massOf(y, size)
  return true
}

/** How far the optimum can be above the present bound. */
export function rest ({ newton, pull, y }: Barrier): number {
  if (newton === undefined || decrement(newton, pull) > CENTRED) return Infinity
  return (y.length + CENTRED * Math.sqrt(y.length)) / pull
}

/** One damped Newton step of the prepared point, with a smaller μ where the point is central; false when that leads nowhere. */
export function step (barrier: Barrier): boolean {
  const { form: { size }, y, towards, inwards, direction, trial, newton, shouldStop } = barrier
  if (newton === undefined) return false
  if (decrement(newton, barrier.pull) < CENTRED) barrier.pull = Math.min(FALL * barrier.pull, pullAt(newton, REACH))
  for (let i = 0; i < y.length; i++) direction[i] = (towards[i] as number) * barrier.pull - (inwards[i] as number)
  const before = merit(barrier, y)
  let length = Math.min(1, lengthInside(y, direction, size))
  for (let tries = 0; tries < 40 && !shouldStop(); tries++) {
    for (let i = 0; i < y.length; i++) trial[i] = (y[i] as number) + length * (direction[i] as number)
    if (hasFactor(barrier, trial) && merit(barrier, trial) > before) {
      y.set(trial)
      return barrier.pull < 1e13 * size / massOf(y, size)
    }
    length *= 0.6
  }
  return false
}

// What a step must raise: s·objective + log det Z + Σ log γ, Z given by its factor.
function merit (barrier: Barrier, y: Float64Array): number {
  const { form: { size }, z, pull } = barrier
  let logs = 0
  for (let i = 0; i < size; i++) logs += 2 * Math.log(z[i * size + i] as number)
  for (let i = size; i < y.length; i++) logs += Math.log(y[i] as number)
  return pull * objective(barrier, y) + logs
}

function dot (a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
