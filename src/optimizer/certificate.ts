import { boundOfDual, readDual } from './certificate-dual.js'
import { halvesBelow } from './certificate-halves.js'
import { createRest } from './certificate-rest.js'
import type { Rest } from './certificate-rest.js'
import { createStopper } from './stopper.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Budget } from './solver.js'

/** What the numbers in `Certificate.nodes` mean; what follows each stands behind it. */
export const OP = {
  /** Leaf: every variable pays its linear coefficient and half of its negative couplings, or nothing. */
  simple: 0,
  /** Leaf: count of triangles, then i, j, k, form of each; the multipliers are the diagonal (free variables + 1) and one a triangle. */
  dual: 1,
  /** Leaf: all assignments of the free variables are to be tried. */
  enumerate: 2,
  /** Variable; the branch with 0 follows, then the branch with 1. */
  branch: 3,
  /** Variable, value: its derivative has one sign, so an optimum has this value. */
  fix: 4,
  /** Variable, value: turning all free variables over changes nothing, so one may be set at will. */
  turn: 5,
  /** Leaf: the couplings between the first half of the free variables and the others have rank one, so the halves can be tried apart. */
  meet: 6
} as const

/** A proof that no bits have an energy below `bound`, and bits that have `energy`. Plain data, so it can be posted to a thread. */
export interface Certificate {
  readonly size: number
  readonly bits: Uint8Array
  readonly energy: number
  readonly bound: number
  /** The search tree in preorder, see `OP`. */
  readonly nodes: Int32Array
  /** In units: the greatest number of which all coefficients are multiples, where there is one. */
  readonly multipliers: Float64Array
  readonly counts: { readonly branches: number, readonly fixings: number, readonly bounds: number, readonly enumerations: number }
}

/** `undecided`: time ran out before a fault was found. `states` is the number of assignments that were tried. */
export interface Verdict {
  readonly kind: 'valid' | 'invalid' | 'undecided'
  readonly reason: string
  readonly states: number
}

class Fault extends Error {}

const NO_LIMIT: Budget = { timeMs: Infinity, shouldStop: () => false }

/**
 * Checks a certificate against the problem alone; shares no code with the solver. Every bound is computed anew, with a margin for rounding,
 * and leaves that the solver enumerated are enumerated anew, which can take far longer than solving did.
 */
export function verifyCertificate (qubo: Qubo, certificate: Certificate, budget: Budget = NO_LIMIT): Verdict {
  const stop = createStopper({ timeMs: budget.timeMs, shouldStop: budget.shouldStop })
  let states = 0
  const spend = (count: number): boolean => {
    states += count
    return !stop(0)
  }
  try {
    checkHead(qubo, certificate)
    const complete = checkTree(qubo, certificate, spend)
    return complete ? { kind: 'valid', reason: 'every branch is closed', states } : { kind: 'undecided', reason: 'out of time', states }
  } catch (error) {
    if (error instanceof Fault) return { kind: 'invalid', reason: error.message, states }
    throw error
  }
}

function demand (condition: boolean, reason: string): void {
  if (!condition) throw new Fault(reason)
}

function checkHead (qubo: Qubo, { size, bits, energy, bound }: Certificate): void {
  demand(size === qubo.size && bits.length === size, 'it is of a problem of another size')
  demand(bits.every(bit => bit === 0 || bit === 1), 'its bits are not bits')
  demand(energyOf(qubo, bits) === energy, 'its bits do not have its energy')
  demand(bound <= energy, 'its bound is above its energy')
}

// Depth first through the preorder; `pending` holds what is left of the branches on the way.
function checkTree (qubo: Qubo, certificate: Certificate, spend: (states: number) => boolean): boolean {
  const { nodes, multipliers } = certificate
  const root = createRest(qubo)
  const needed = root.inUnits(certificate)
  const pending: Rest[] = [root]
  let [at, used] = [0, 0]
  const next = (): number => {
    demand(at < nodes.length, 'its tree ends early')
    return nodes[at++] as number
  }
  for (let rest = pending.pop(); rest !== undefined; rest = pending.pop()) {
    if (!spend(1)) return false
    const op = next()
    if (op === OP.branch) {
      const variable = next()
      demand(rest.isFree(variable), 'it branches on a variable that is not free')
      pending.push(rest.with(variable, 1), rest.with(variable, 0))
    } else if (op === OP.fix || op === OP.turn) {
      const [variable, value] = [next(), next()]
      demand(rest.isFree(variable) && (value === 0 || value === 1), 'it fixes a variable that is not free')
      demand(op === OP.turn ? rest.isSymmetric() : rest.mustBe(variable, value), 'a fixing does not follow')
      pending.push(rest.with(variable, value))
    } else if (op === OP.simple) {
      demand(rest.closes(rest.simpleBound(), needed), 'a simple bound is too low')
    } else if (op === OP.dual) {
      const dual = readDual({ size: rest.free.length + 1, next, multipliers, from: used })
      demand(dual !== undefined, 'the multipliers of a bound are not valid')
      if (dual === undefined) return false
      used = dual.used
      demand(rest.closes(boundOfDual(rest, dual), needed), 'a bound is too low')
    } else if (op === OP.enumerate) {
      const outcome = rest.hasBelow(needed, spend)
      demand(outcome !== true, 'an enumerated branch has something lower')
      if (outcome === undefined) return false
    } else if (op === OP.meet) {
      const outcome = halvesBelow(rest, needed, spend)
      demand(outcome !== true, 'a branch whose halves were tried apart has something lower')
      if (outcome === undefined) return false
    } else demand(false, 'its tree has an unknown node')
  }
  demand(at === nodes.length && used === multipliers.length, 'there is more than a tree')
  return true
}
