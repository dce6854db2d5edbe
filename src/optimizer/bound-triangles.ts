/**
 * One of the four inequalities s_i·s_j·z_i·z_j + s_i·s_k·z_i·z_k + s_j·s_k·z_j·z_k >= -1 that hold for any three spins i < j < k:
 * `form` 0 has all signs s equal, 1, 2 and 3 have that of i, j or k turned.
 */
export interface Triangle {
  readonly i: number
  readonly j: number
  readonly k: number
  readonly form: number
}

const SIGNS: ReadonlyArray<readonly [number, number, number]> = [[1, 1, 1], [-1, -1, 1], [-1, 1, -1], [1, -1, -1]]

/** The signs of the pairs ij, ik and jk. */
export function signsOf ({ form }: Triangle): readonly [number, number, number] {
  return SIGNS[form] as readonly [number, number, number]
}

/** The most violated triangle inequalities of a matrix with ones on its diagonal, at most `limit`, worst first; fewer when told to stop. */
export function violated (x: Float64Array, size: number, { limit, shouldStop }: { limit: number, shouldStop: () => boolean }): Triangle[] {
  const found: Found[] = []
  let worst = -1.05
  for (let i = 0; i < size && !shouldStop(); i++) {
    collectWith(x, size, { i, worst, found })
    if (found.length <= 4 * limit) continue
    worst = keepWorst(found, limit)
  }
  keepWorst(found, limit)
  return found.map(({ i, j, k, form }) => ({ i, j, k, form }))
}

interface Found extends Triangle {
  readonly by: number
}

function collectWith (x: Float64Array, size: number, { i, worst, found }: { i: number, worst: number, found: Found[] }): void {
  for (let j = i + 1; j < size; j++) {
    const ij = x[i * size + j] as number
    for (let k = j + 1; k < size; k++) {
      const ik = x[i * size + k] as number
      const jk = x[j * size + k] as number
      for (let form = 0; form < 4; form++) {
        const sum = form === 0 ? ij + ik + jk : form === 1 ? jk - ij - ik : form === 2 ? ik - ij - jk : ij - ik - jk
        if (sum < worst) found.push({ i, j, k, form, by: sum })
      }
    }
  }
}

function keepWorst (found: Found[], limit: number): number {
  found.sort((a, b) => a.by - b.by)
  found.length = Math.min(found.length, limit)
  return found.length < limit ? -1.05 : (found[limit - 1] as Found).by
}
