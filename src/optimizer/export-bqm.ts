import type { Qubo } from './qubo.js'

/** The problem as the JSON that `dimod.BinaryQuadraticModel.from_serializable` reads (bqm_schema 3.0.0), its offset included. */
export function exportBqm ({ size, offset, linear, rowStart, column, weight }: Qubo): string {
  const head: number[] = []
  const tail: number[] = []
  const biases: number[] = []
  for (let j = 0; j < size; j++) {
    for (let k = rowStart[j] ?? 0; k < (rowStart[j + 1] ?? 0); k++) {
      const i = column[k] ?? 0
      if (i >= j) continue // pairs in the order of dimod: by the larger variable, then by the smaller
      head.push(i)
      tail.push(j)
      biases.push(weight[k] ?? 0)
    }
  }
  return `${JSON.stringify({
    type: 'BinaryQuadraticModel',
    version: { bqm_schema: '3.0.0' },
    use_bytes: false,
    index_type: 'int32',
    bias_type: 'float64',
    num_variables: size,
    num_interactions: head.length,
    variable_labels: Array.from({ length: size }, (_, i) => i),
    variable_type: 'BINARY',
    offset,
    info: {},
    linear_biases: [...linear],
    quadratic_biases: biases,
    quadratic_head: head,
    quadratic_tail: tail
  })}\n`
}
