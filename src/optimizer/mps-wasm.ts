import { kernelModule } from './kernels.js'
import type { MpsKernels } from './mps-kernels.js'
import { shapeOf } from './mps-kernels.js'

/** A kernel whose work can be shared out: it takes the index of the part and the number of parts after these numbers. */
export type SharedKernel = 'gemm' | 'gate'

/** Runs all parts of a kernel and returns when they are done. */
export type RunParts = (kernel: SharedKernel, values: readonly number[]) => void

type Numeric = (...values: readonly number[]) => number

/** The exported functions of the kernels over a memory; undefined where they were not built or SIMD is missing. */
export function loadKernels (memory: WebAssembly.Memory, module = kernelModule('mps')): ReadonlyMap<string, Numeric> | undefined {
  if (module === undefined) return undefined
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return new Map(Object.entries(exports).filter((entry): entry is [string, Numeric] => typeof entry[1] === 'function'))
}

/** Room that one part needs to pack the operands of a product whose extents are at most `extent`, in bytes. */
export function packBytes (extent: number): number {
  return 128 + 32 * extent * (4 + Math.ceil(extent / 4))
}

/** Which part of how many, and the address of its own packing area. */
export type Part = readonly [index: number, parts: number, pack: number]

/** Runs one part of a kernel. */
export function runPart (kernels: ReadonlyMap<string, Numeric>, kernel: SharedKernel, part: Part, values: readonly number[]): void {
  kernels.get(kernel)?.(...values, ...part)
}

/** The kernels in WebAssembly: products and gates through `run`, the rest at once. */
export function createWasmKernels (memory: WebAssembly.Memory, functions: ReadonlyMap<string, Numeric>, run: RunParts): MpsKernels {
  const call = (name: string, ...values: number[]): number => functions.get(name)?.(...values) ?? Number.NaN
  return {
    kind: 'simd',
    cells: new Float64Array(memory.buffer),
    product: (out, operands) => {
      const { m, n, k } = shapeOf(operands)
      const { a, b, formA, formB, hermitian = false } = operands
      run('gemm', [out, a.at, b.at, m, n, k, formA, formB, hermitian ? 1 : 0])
    },
    gate: (out, theta, { phi, swap }) => {
      run('gate', [out, theta.at, theta.rows / 2, theta.columns / 2, Math.cos(phi), Math.sin(phi), swap ? 1 : 0])
    },
    weight: ({ at, rows, columns }) => call('weight', at, 2 * rows * columns),
    orthogonalise: (basis, { at, rows, columns }, { norms, most, floor }) => call('orthogonalise', basis, at, norms, columns, rows, most, floor),
    invertRoot: (inverse, { at, rows }) => call('invertRoot', inverse, at, rows)
  }
}
