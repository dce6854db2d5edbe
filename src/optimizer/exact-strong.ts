import { dualBound } from './bound-dual.js'
import type { Dual, DualRequest } from './bound-dual.js'
import { violated } from './bound-triangles.js'

interface StrongRequest extends Pick<DualRequest, 'form' | 'goal' | 'shouldStop'> {
  readonly rounds: number
}

/** The semidefinite bound; rounds of triangle inequalities follow while there is something to gain. Out of time, it stands as it is. */
export function strongBound ({ form, goal, rounds, shouldStop }: StrongRequest): Dual {
  let best = dualBound({ form, goal, precision: rounds > 0 ? 10 : 4, shouldStop })
  for (let round = 0; round < rounds && best.bound < goal && !shouldStop(); round++) {
    const start = withTriangles(best, { form, goal, shouldStop })
    if (start === undefined) break
    const next = dualBound({ form, goal, precision: 10, start, shouldStop })
    if (!(next.bound > best.bound)) break
    best = next
  }
  return best
}

// The multipliers are moved inwards, by some of what is missing, so that Newton's method starts away from the boundary.
function withTriangles (dual: Dual, { form: { size }, goal, shouldStop }: Omit<StrongRequest, 'rounds'>): DualRequest['start'] {
  const inwards = (goal - dual.bound) * 0.3 / size
  const least = inwards / 20
  const kept = dual.triangles.flatMap((triangle, t) => {
    const gamma = dual.gammas[t] as number
    return gamma > least / 10 ? [{ triangle, gamma: Math.max(least, gamma) }] : []
  })
  const key = ({ i, j, k, form }: Dual['triangles'][number]): number => ((i * size + j) * size + k) * 4 + form
  const known = new Set(kept.map(({ triangle }) => key(triangle)))
  const primal = dual.primal()
  if (primal === undefined) return undefined
  const fresh = violated(primal, size, { limit: 2 * size, shouldStop }).filter(triangle => !known.has(key(triangle)))
  if (fresh.length === 0) return undefined
  return {
    diagonal: dual.diagonal.map(each => each - inwards),
    triangles: [...kept.map(({ triangle }) => triangle), ...fresh],
    gammas: Float64Array.from([...kept.map(({ gamma }) => gamma), ...fresh.map(() => least)])
  }
}
