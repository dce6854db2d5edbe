/**
 * A quadratic unconstrained binary problem: minimise E(x) = offset + Σ linear[i]·x[i] + Σ_{i<j} w_ij·x[i]·x[j] over x in {0,1}^size.
 * The couplings stand in a symmetric compressed sparse row matrix: w_ij is in row i and in row j; no diagonal, no zeros, columns ascending.
 */
export interface Qubo {
  readonly size: number
  readonly offset: number
  /** Length `size`. */
  readonly linear: Float64Array
  /** Length `size + 1`: row i is `column[rowStart[i] … rowStart[i + 1] - 1]`. */
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly weight: Float64Array
}

/** One coefficient, 0-indexed; i = j is a linear one. (i, j) and (j, i) add up. */
export interface Term {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/**
 * Terms may repeat and stand in any order; they are summed.
 * @throws RangeError for an index outside the problem or a weight that is not finite
 */
export function createQubo (size: number, terms: Iterable<Term>, offset = 0): Qubo {
  const linear = new Float64Array(size)
  const rows = Array.from({ length: size }, () => new Map<number, number>())
  for (const { i, j, weight } of terms) {
    const row = rows[i]
    const other = rows[j]
    if (row === undefined || other === undefined) throw new RangeError(`a coefficient (${i}, ${j}) in a problem of ${size} variables`)
    if (!Number.isFinite(weight)) throw new RangeError(`the coefficient (${i}, ${j}) is ${weight}`)
    if (i === j) linear[i] = (linear[i] ?? 0) + weight
    else {
      row.set(j, (row.get(j) ?? 0) + weight)
      other.set(i, (other.get(i) ?? 0) + weight)
    }
  }
  return { size, offset, linear, ...compress(rows) }
}

function compress (rows: ReadonlyArray<ReadonlyMap<number, number>>): Pick<Qubo, 'rowStart' | 'column' | 'weight'> {
  const sorted = rows.map(row => [...row].filter(([, weight]) => weight !== 0).sort(([a], [b]) => a - b))
  const rowStart = new Int32Array(rows.length + 1)
  sorted.forEach((row, i) => { rowStart[i + 1] = (rowStart[i] ?? 0) + row.length })
  const entries = sorted.flat()
  return { rowStart, column: Int32Array.from(entries, ([j]) => j), weight: Float64Array.from(entries, ([, weight]) => weight) }
}

/** E(bits), in the problem's own unit. */
export function energyOf ({ size, offset, linear, rowStart, column, weight }: Qubo, bits: Uint8Array): number {
  let energy = offset
  for (let i = 0; i < size; i++) {
    if (bits[i] === 0) continue
    energy += linear[i] ?? 0
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) {
      const j = column[k] ?? 0
      if (j > i && bits[j] === 1) energy += weight[k] ?? 0
    }
  }
  return energy
}
