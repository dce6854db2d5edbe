import type { Cut, SplitRoom, Target } from './mps-cut.js'
import { isometryOf, restOf, smallest } from './mps-cut.js'
import type { Matrix, MpsKernels } from './mps-kernels.js'
import { pivoted } from './mps-pivoted.js'
import { createPicker, sketched } from './mps-sketch.js'

export interface Factors {
  readonly rank: number
  /** Σ|x|² of theta and of what the factors keep of it. */
  readonly total: number
  readonly kept: number
}

export interface Splitter {
  split (theta: Matrix, target: Target): Factors
  /** Forgets the last cut, so that what follows does not depend on what went before. */
  reset (): void
}

/** The factors, and what the next cut of a like matrix is told of this one. */
export interface Split extends Factors {
  readonly shift: number
}

/** Cuts, with what the last cut said; room and kernels are those of the thread that does it. */
export type Splitting = (theta: Matrix, target: Target, shift: number) => Split

/** From this extent on a cut is made by a fixed number of multiplications. */
const FIXED = 32

/**
 * Cuts a two-spin tensor into an isometry and a rest of rank at most `most`, losing almost as little weight as singular values
 * would, without them. What fits the rank is found exactly by Gram-Schmidt with pivoting, the rest is searched by subspace iteration
 * with theta·theta† from a random sketch (Halko, Martinsson and Tropp, SIAM Review 53, 2011; for time evolution Tamascelli, Rosenbach
 * and Plenio, PRE 91, 2015), orthonormalised by Cholesky and a Newton-Schulz step, so that nearly all the work is matrix products. Large
 * cuts take one product with G = theta·theta† and one with G − µ, µ being the mean of the eigenvalues cut off last time: it damps those.
 */
export function createSplitting (kernels: MpsKernels, room: SplitRoom): Splitting {
  const picks = createPicker()
  return (theta, target, shift) => {
    const total = kernels.weight(theta)
    const cut = { kernels, room, picks, theta, target, total, shift }
    const saturated = smallest(theta) >= Math.max(FIXED, 4 / 3 * target.most)
    const rank = (saturated ? sketched(cut) : undefined) ?? pivoted(cut)
    project(cut, rank)
    const kept = Math.min(total, kernels.weight(restOf(cut, rank)))
    return { rank, total, kept, shift: saturated ? (1 - kept / total) / (smallest(theta) - rank) : shift }
  }
}

/** A splitting that remembers its last cut. */
export function createSplitter (kernels: MpsKernels, room: SplitRoom): Splitter {
  const split = createSplitting(kernels, room)
  let shift = 0
  return {
    split: (theta, target) => {
      const factors = split(theta, target, shift)
      shift = factors.shift
      return factors
    },
    reset: () => { shift = 0 }
  }
}

function project (cut: Cut, rank: number): void {
  const { kernels, theta, target } = cut
  const isometry = isometryOf(cut, rank)
  kernels.product(target.rest, target.side === 'left'
    ? { a: isometry, formA: 3, b: theta, formB: 0 }
    : { a: theta, formA: 0, b: isometry, formB: 3 })
}
