import t from 'tap'
import { createPlainKernels } from '../../src/optimizer/mps-plain.js'
import { createSplitter } from '../../src/optimizer/mps-split.js'
import { createRandom } from '../../src/optimizer/random.js'

/** Eigenvalues of a real symmetric matrix in falling order, by the method of Jacobi. */
function eigenvalues (matrix: Float64Array, n: number): number[] {
  const a = matrix.slice()
  const rotate = (i: number, j: number, [c, s]: readonly [number, number]): void => {
    const [x, y] = [a[i] ?? 0, a[j] ?? 0]
    a[i] = c * x - s * y
    a[j] = s * x + c * y
  }
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = a[p * n + q] ?? 0
        if (Math.abs(off) < 1e-14) continue
        const ratio = ((a[q * n + q] ?? 0) - (a[p * n + p] ?? 0)) / (2 * off)
        const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1)) // the smaller of the two angles
        const cosine = 1 / Math.hypot(tangent, 1)
        const turn = [cosine, tangent * cosine] as const
        for (let k = 0; k < n; k++) rotate(k * n + p, k * n + q, turn)
        for (let k = 0; k < n; k++) rotate(p * n + k, q * n + k, turn)
      }
    }
  }
  return Array.from({ length: n }, (_, i) => a[i * n + i] ?? 0).sort((x, y) => y - x)
}

interface Case { readonly rows: number, readonly columns: number, readonly most: number, readonly decay: number, readonly rank?: number }

/** A random matrix: a product of two whose inner columns fall off by `decay` from one to the next. */
function randomTheta ({ rows, columns, decay, rank = Math.min(rows, columns) }: Case): { re: Float64Array, im: Float64Array } {
  const random = createRandom(rows + columns)
  const [re, im] = [new Float64Array(rows * columns), new Float64Array(rows * columns)]
  const normal = (): number => random.float() + random.float() + random.float() - 1.5
  for (let k = 0; k < rank; k++) {
    const left = Array.from({ length: rows }, () => [normal(), normal()] as const)
    const right = Array.from({ length: columns }, () => [normal(), normal()] as const)
    left.forEach(([lr, li], i) => {
      right.forEach(([rr, ri], j) => {
        re[i * columns + j] = (re[i * columns + j] ?? 0) + (lr * rr - li * ri) * decay ** k
        im[i * columns + j] = (im[i * columns + j] ?? 0) + (lr * ri + li * rr) * decay ** k
      })
    })
  }
  return { re, im }
}

/** The part of the weight that singular values would lose: from theta·theta† as a real matrix, which has each eigenvalue twice. */
function leastLoss ({ re, im }: ReturnType<typeof randomTheta>, { rows, columns, most }: Case): number {
  const n = 2 * rows
  const gram = new Float64Array(n * n)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      let [x, y] = [0, 0]
      for (let k = 0; k < columns; k++) {
        const [a, b, c, d] = [re[i * columns + k] ?? 0, im[i * columns + k] ?? 0, re[j * columns + k] ?? 0, im[j * columns + k] ?? 0]
        x += a * c + b * d
        y += b * c - a * d
      }
      gram[i * n + j] = gram[(i + rows) * n + j + rows] = x
      gram[(i + rows) * n + j] = y
      gram[i * n + j + rows] = -y
    }
  }
  const values = eigenvalues(gram, n)
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  return sum(values.slice(2 * most)) / sum(values)
}

function cut (shape: Case, side: 'left' | 'right'): { lost: number, rank: number, error: number, orthonormal: number } {
  const { rows, columns, most } = shape
  const extent = Math.max(rows, columns)
  const area = 2 * extent * extent
  const cells = new Float64Array(12 * area)
  const kernels = createPlainKernels(cells)
  const at = (index: number): number => index * area * 8
  const room = { gram: at(1), first: at(2), second: at(3), small: at(4), inverse: at(5), norms: at(6) }
  const { re, im } = randomTheta(shape)
  cells.set(re)
  cells.set(im, re.length)
  const theta = { at: 0, rows, columns }
  const splitter = createSplitter(kernels, room)
  const target = { side, isometry: at(7), rest: at(8), most }
  splitter.split(theta, target)
  const { rank, total, kept } = splitter.split(theta, target) // the second time a large cut knows what the first one lost
  const left = { at: side === 'left' ? at(7) : at(8), rows, columns: rank }
  const right = { at: side === 'left' ? at(8) : at(7), rows: rank, columns }
  const isometry = side === 'left' ? left : right
  kernels.product(at(9), { a: left, formA: 0, b: right, formB: 0 })
  let missing = 0
  for (let k = 0; k < 2 * rows * columns; k++) missing += ((cells[k] ?? 0) - (cells[(at(9) >> 3) + k] ?? 0)) ** 2
  kernels.product(at(10), side === 'left' ? { a: isometry, formA: 3, b: isometry, formB: 0 } : { a: isometry, formA: 0, b: isometry, formB: 3 })
  let orthonormal = 0
  for (let k = 0; k < 2 * rank * rank; k++) {
    orthonormal = Math.max(orthonormal, Math.abs((cells[(at(10) >> 3) + k] ?? 0) - (k < rank * rank && k % (rank + 1) === 0 ? 1 : 0)))
  }
  return { lost: 1 - kept / total, rank, error: Math.abs(missing / total - (1 - kept / total)), orthonormal }
}

const CASES: ReadonlyArray<readonly [string, Case, number]> = [
  ['a small matrix', { rows: 24, columns: 20, most: 7, decay: 1 }, 1.02],
  ['a wide one', { rows: 16, columns: 40, most: 8, decay: 0.9 }, 1.02],
  ['a steep one', { rows: 24, columns: 24, most: 6, decay: 0.3 }, 1.05],
  ['a large flat one', { rows: 100, columns: 100, most: 50, decay: 1 }, 1.2],
  ['a large falling one', { rows: 100, columns: 104, most: 50, decay: 0.93 }, 1.2],
  ['a large steep one', { rows: 100, columns: 100, most: 50, decay: 0.85 }, 1.3]
]

for (const [name, shape, factor] of CASES) {
  t.test(`${name} loses hardly more than by singular values, on either side`, t => {
    const least = leastLoss(randomTheta(shape), shape)
    for (const side of ['left', 'right'] as const) {
      const { lost, rank, error, orthonormal } = cut(shape, side)
      t.equal(rank, shape.most)
      t.ok(orthonormal < 1e-13, `${side}: orthonormal to ${orthonormal}`)
      t.ok(error < 1e-12, `${side}: the loss is what is missing, to ${error}`)
      t.ok(lost >= least - 1e-12 && lost <= factor * least, `${side}: ${lost} against ${least}, ${lost / least} times`)
    }
    t.end()
  })
}

t.test('a matrix of less rank is kept whole in that rank', t => {
  for (const shape of [{ rows: 24, columns: 24, most: 12, decay: 1, rank: 5 }, { rows: 100, columns: 100, most: 50, decay: 1, rank: 30 }]) {
    const { lost, rank, error } = cut(shape, 'left')
    t.equal(rank, shape.rank)
    t.ok(lost < 1e-13 && error < 1e-13)
  }
  t.end()
})
