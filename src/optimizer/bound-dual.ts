import { createBarrier, objective, prepare, rest, step } from './bound-barrier.js'
import type { Barrier, BarrierStart } from './bound-barrier.js'
import { primalOf } from './bound-primal.js'
import { massOf } from './bound-slack.js'
import type { SpinForm } from './bound-slack.js'
import type { Triangle } from './bound-triangles.js'

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
  /** The semidefinite matrix that stands for zzᵀ; undefined when told to stop, or when there was no time for one. */
  readonly primal: () => Float64Array | undefined
}

export interface DualRequest {
  readonly form: SpinForm
  /** The work ends when the bound is above this. */
  readonly goal: number
  /** Triangles with their first multipliers, from earlier work. */
  readonly start?: BarrierStart | undefined
  /** The work also ends when the bound is known to 1 part in this many of what is missing to the goal. */
  readonly precision: number
  readonly shouldStop: () => boolean
}

/** What rounding can have done to a bound: far more than the Cholesky factorisation and the sums of n + t numbers can lose (Rump 2006). */
function roundingOf (size: number, count: number, mass: number): number {
  return 16 * size * (size + count + 4) * 2 ** -53 * mass
}

/**
 * The semidefinite bound of Shor and of Poljak and Rendl, with triangle inequalities, from its dual: maximise
 * Σ u - Σ γ + μ·log det Z(u, γ) + μ·Σ log γ by Newton's method for falling μ (dual scaling; Benson, Ye and Zhang 2000).
 * Every iterate is feasible, so every iterate is a valid bound.
 */
export function dualBound (request: DualRequest): Dual {
  const { form, start, goal, precision, shouldStop } = request
  const barrier = createBarrier(form, start, shouldStop)
  while (!shouldStop()) {
    const bound = boundOf(barrier)
    if (bound > goal || !prepare(barrier)) break
    if (rest(barrier) < (goal - bound) / precision) break
    if (!step(barrier)) break
  }
  return resultOf(barrier)
}

function boundOf (barrier: Barrier): number {
  const { form: { size, constant }, triangles, y } = barrier
  return constant + objective(barrier, y) - roundingOf(size, triangles.length, massOf(y, y.length) + Math.abs(constant))
}

function resultOf (barrier: Barrier): Dual {
  const { form, triangles, inverse, y, sound, pull, newton, towards, inwards, shouldStop } = barrier
  const bound = boundOf(barrier)
  const direction = (): Float64Array => towards.map((each, i) => each * pull - (inwards[i] as number))
  return {
    diagonal: y.slice(0, form.size),
    triangles,
    gammas: y.slice(form.size),
    bound: sound ? bound : -Infinity,
    estimate: bound + y.length / pull,
    primal: () => newton === undefined || shouldStop() ? undefined : primalOf({ form, triangles, inverse, direction: direction(), pull })
  }
}
