import { factor, invert, solve } from './bound-algebra.js'
import { signsOf } from './bound-triangles.js'
import type { Triangle } from './bound-triangles.js'

/** One problem over spins ±1, spin 0 being the homogenising one: minimise constant + zᵀ·matrix·z. The diagonal of the matrix is zero. */
export interface SpinForm {
  readonly size: number
  readonly constant: number
  readonly matrix: Float64Array
}

/**
 * Multipliers for which matrix - Diag(diagonal) - Σ gammas[t]·A_t is positive definite, A_t being the matrix of the t-th triangle
 * inequality ⟨A_t, zzᵀ⟩ >= -1. No z has an energy below `bound`, which is constant + Σ diagonal - Σ gammas, less the rounding of it all.
 */
export interface Dual {
  readonly diagonal: Float64Array
  readonly triangles: readonly Triangle[]
  readonly gammas: Float64Array
  readonly bound: number
  /** About where the bound of these inequalities ends when it is worked out to the last digit. */
  readonly estimate: number
  /** The semidefinite matrix that stands for zzᵀ. */
  readonly primal: Float64Array
}

export interface DualRequest {
  readonly form: SpinForm
  /** The work ends when the bound is above this. */
  readonly goal: number
  /** Triangles with their first multipliers, from earlier work. */
  readonly start?: Pick<Dual, 'diagonal' | 'triangles' | 'gammas'> | undefined
  /** The work also ends when the bound is known to 1 part in this many of what is missing to the goal. */
  readonly precision: number
  readonly shouldStop: () => boolean
}

/** What rounding can have done to a bound: far more than the Cholesky factorisation and the sums of n + t numbers can lose (Rump 2006). */
export function roundingOf (size: number, count: number, mass: number): number {
  return 16 * size * (size + count + 4) * 2 ** -53 * mass
}

/**
 * The semidefinite bound of Shor and of Poljak and Rendl, with triangle inequalities, from its dual: maximise
 * Σ u - Σ γ + μ·log det Z(u, γ) + μ·Σ log γ by Newton's method for falling μ (dual scaling; Benson, Ye and Zhang 2000).
 * Every iterate is feasible, so every iterate is a valid bound.
 */
export function dualBound (request: DualRequest): Dual {
  const barrier = createBarrier(request.form, request.start)
  const { goal, precision, shouldStop } = request
  while (!shouldStop()) {
    const bound = barrier.bound()
    if (bound > goal || !barrier.prepare()) break
    if (barrier.rest() < (goal - bound) / precision) break
    if (!barrier.step()) break
  }
  return barrier.result()
}

interface Barrier {
  bound: () => number
  /** Inverse, Hessian and directions of the present point; false when that cannot be done. */
  prepare: () => boolean
  /** How far the optimum can be above the bound, once prepared. */
  rest: () => number
  step: () => boolean
  result: () => Dual
}

/** Newton decrements: the one aimed at when μ falls (found by trial), and the one below which a point counts as central. */
const REACH = 8
const CENTRED = 0.9
/** The most by which μ falls in one step. */
const FALL = 12

function createBarrier (form: SpinForm, start: DualRequest['start']): Barrier {
  const { size } = form
  const triangles = start?.triangles ?? []
  const count = triangles.length
  const total = size + count
  const y = new Float64Array(total)
  const trial = new Float64Array(total)
  const z = new Float64Array(size * size)
  const scratch = new Float64Array(size * size)
  const inverse = new Float64Array(size * size)
  const hessian = new Float64Array(total * total)
  const towards = new Float64Array(total)
  const inwards = new Float64Array(total)
  if (start === undefined) startDiagonal(form, y)
  else {
    y.set(start.diagonal)
    y.set(start.gammas, size)
  }
  fillSlack(form, triangles, y, z)
  let sound = factor(z, size)
  if (!sound && start !== undefined) {
    startDiagonal(form, y)
    y.fill(1e-3 * massOf(y, size) / size, size)
    for (let i = 0; i < size; i++) y[i] = (y[i] as number) - 3 * count * (y[size] ?? 0)
    fillSlack(form, triangles, y, z)
    sound = factor(z, size)
  }
  let inner: Newton | undefined
  let pull = 0
  const sum = (values: Float64Array): number => {
    let up = 0
    for (let i = 0; i < size; i++) up += values[i] as number
    for (let i = size; i < total; i++) up -= values[i] as number
    return up
  }
  const bound = (): number => form.constant + sum(y) - roundingOf(size, count, massOf(y, total) + Math.abs(form.constant))
  const prepare = (): boolean => {
    if (!sound) return false
    invert({ factor: z, size, scratch, inverse })
    fillHessian({ size, triangles, inverse, y, hessian })
    if (!factor(hessian, total)) return false
    towards.fill(1, 0, size).fill(-1, size)
    for (let i = 0; i < size; i++) inwards[i] = inverse[i * size + i] as number
    for (let t = 0; t < count; t++) inwards[size + t] = value(triangles[t] as Triangle, inverse, size) - 1 / (y[size + t] as number)
    const gradient = inwards.slice()
    solve(hessian, total, towards)
    solve(hessian, total, inwards)
    inner = { bb: sum(towards), bc: sum(inwards), cc: dot(gradient, inwards) }
    if (pull === 0) pull = inner.bc > 0 ? inner.bc / inner.bb : size / massOf(y, size)
    return true
  }
  const step = (): boolean => {
    if (inner === undefined) return false
    if (decrement(inner, pull) < CENTRED) pull = Math.min(FALL * pull, pullAt(inner, REACH))
    for (let i = 0; i < total; i++) towards[i] = (towards[i] as number) * pull - (inwards[i] as number)
    const before = merit(y)
    let length = Math.min(1, lengthInside(y, towards, size))
    for (let tries = 0; tries < 40; tries++) {
      for (let i = 0; i < total; i++) trial[i] = (y[i] as number) + length * (towards[i] as number)
      fillSlack(form, triangles, trial, z)
      if (factor(z, size) && merit(trial) > before) {
        y.set(trial)
        return pull < 1e13 * size / massOf(y, size)
      }
      length *= 0.6
    }
    return false
  }
  const merit = (values: Float64Array): number => {
    let logs = 0
    for (let i = 0; i < size; i++) logs += 2 * Math.log(z[i * size + i] as number)
    for (let i = size; i < total; i++) logs += Math.log(values[i] as number)
    return pull * sum(values) + logs
  }
  const primal = (): Float64Array => {
    const x = new Float64Array(size * size)
    if (inner === undefined) return x
    // X = μ·(Z⁻¹ + Z⁻¹·D·Z⁻¹), D = Diag(d) + Σ dₜAₜ, d the Newton direction: its diagonal is 1, and near the centre it is semidefinite
    const direction = towards.map((each, i) => each * pull - (inwards[i] as number))
    const minus = direction.map(each => -each)
    const middle = new Float64Array(size * size)
    fillSlack({ ...form, matrix: middle.slice() }, triangles, minus, middle)
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) middle[j * size + i] = middle[i * size + j] as number
    const half = product(middle, inverse, size)
    const whole = product(inverse, half, size)
    for (let i = 0; i < size * size; i++) x[i] = ((inverse[i] as number) + (whole[i] as number)) / pull
    return x
  }
  return {
    bound,
    prepare,
    step,
    rest: () => inner === undefined || decrement(inner, pull) > CENTRED ? Infinity : (total + CENTRED * Math.sqrt(total)) / pull,
    result: () => ({
      diagonal: y.slice(0, size),
      triangles,
      gammas: y.slice(size),
      bound: sound ? bound() : -Infinity,
      estimate: bound() + total / pull,
      primal: primal()
    })
  }
}

/** The Newton decrement at μ = 1/s, squared, is bb·s² - 2·bc·s + cc. */
interface Newton {
  readonly bb: number
  readonly bc: number
  readonly cc: number
}

// The largest s = 1/μ with a decrement of at most `reach`; where there is none, the one with the least.
function pullAt ({ bb, bc, cc }: Newton, reach: number): number {
  return (bc + Math.sqrt(Math.max(0, bc * bc - bb * (cc - reach * reach)))) / bb
}

function decrement ({ bb, bc, cc }: Newton, pull: number): number {
  return Math.sqrt(Math.max(0, (bb * pull - 2 * bc) * pull + cc))
}

function dot (a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}

function product (a: Float64Array, b: Float64Array, size: number): Float64Array {
  const c = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const scale = a[i * size + k] as number
      for (let j = 0; j < size; j++) c[i * size + j] = (c[i * size + j] as number) + scale * (b[k * size + j] as number)
    }
  }
  return c
}

function massOf (values: Float64Array, length: number): number {
  let mass = 0
  for (let i = 0; i < length; i++) mass += Math.abs(values[i] as number)
  return mass
}

// Diagonally dominant, so positive definite.
function startDiagonal ({ size, matrix }: SpinForm, y: Float64Array): void {
  let mean = 0
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0; j < size; j++) sum += Math.abs(matrix[i * size + j] as number)
    y[i] = -sum
    mean += sum / size
  }
  for (let i = 0; i < size; i++) y[i] = (y[i] as number) - 0.05 * mean - 1e-9
}

function fillSlack ({ size, matrix }: SpinForm, triangles: readonly Triangle[], y: Float64Array, z: Float64Array): void {
  z.set(matrix)
  for (let i = 0; i < size; i++) z[i * size + i] = -(y[i] as number)
  triangles.forEach((triangle, t) => {
    const { i, j, k } = triangle
    const [ij, ik, jk] = signsOf(triangle)
    const half = 0.5 * (y[size + t] as number)
    z[j * size + i] = (z[j * size + i] as number) - half * ij
    z[k * size + i] = (z[k * size + i] as number) - half * ik
    z[k * size + j] = (z[k * size + j] as number) - half * jk
  })
}

// ⟨A_t, S⟩ for a symmetric S.
function value (triangle: Triangle, s: Float64Array, size: number): number {
  const { i, j, k } = triangle
  const [ij, ik, jk] = signsOf(triangle)
  return ij * (s[i * size + j] as number) + ik * (s[i * size + k] as number) + jk * (s[j * size + k] as number)
}

function lengthInside (y: Float64Array, direction: Float64Array, size: number): number {
  let length = Infinity
  for (let i = size; i < y.length; i++) {
    const d = direction[i] as number
    if (d < 0) length = Math.min(length, -0.9 * (y[i] as number) / d)
  }
  return length
}

function fillHessian ({ size, triangles, inverse, y, hessian }: {
  size: number, triangles: readonly Triangle[], inverse: Float64Array, y: Float64Array, hessian: Float64Array
}): void {
  const total = size + triangles.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) hessian[i * total + j] = (inverse[i * size + j] as number) ** 2
  }
  const scratch = new Float64Array(size * size)
  triangles.forEach((triangle, t) => {
    const row = (size + t) * total
    const { i, j, k } = triangle
    const [ij, ik, jk] = signsOf(triangle)
    // scratch = the three columns of (A_t·Z⁻¹)ᵀ that are not zero, halves included
    const a = scratch.subarray(0, size)
    const b = scratch.subarray(size, 2 * size)
    const c = scratch.subarray(2 * size, 3 * size)
    for (let v = 0; v < size; v++) {
      const x = inverse[i * size + v] as number
      const w = inverse[j * size + v] as number
      const q = inverse[k * size + v] as number
      a[v] = 0.5 * (ij * w + ik * q)
      b[v] = 0.5 * (ij * x + jk * q)
      c[v] = 0.5 * (ik * x + jk * w)
      hessian[row + v] = x * (a[v] as number) + w * (b[v] as number) + q * (c[v] as number)
    }
    // (Z⁻¹·A_t·Z⁻¹)_pq = Z⁻¹_pi·a_q + Z⁻¹_pj·b_q + Z⁻¹_pk·c_q
    const at = (p: number, q: number): number => (inverse[i * size + p] as number) * (a[q] as number) +
      (inverse[j * size + p] as number) * (b[q] as number) + (inverse[k * size + p] as number) * (c[q] as number)
    for (let s = 0; s <= t; s++) {
      const other = triangles[s] as Triangle
      const [pq, pr, qr] = signsOf(other)
      hessian[row + size + s] = pq * at(other.i, other.j) + pr * at(other.i, other.k) + qr * at(other.j, other.k)
    }
    hessian[row + size + t] = (hessian[row + size + t] as number) + 1 / (y[size + t] as number) ** 2
  })
}
