import { kernelModule } from './kernels.js'
import type { Block, MpsKernels } from './mps-kernels.js'
import { shapeOf } from './mps-kernels.js'

/** A kernel whose work can be shared out: it takes the index of the part and the number of parts after these numbers. */
export type SharedKernel = 'gemm' | 'gate'

/** Runs all parts of a kernel and returns when they are done. */
export type RunParts = (kernel: SharedKernel, values: readonly number[]) => void

type Numeric = (...values: readonly number[]) => number

/** What a module exports, by name. */
export type Functions = ReadonlyMap<string, Numeric>

/** The exported functions of the kernels over a memory; undefined where they were not built or SIMD is missing. */
export function loadKernels (memory: WebAssembly.Memory, module = kernelModule('mps')): Functions | undefined {
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
export function runPart (kernels: Functions, kernel: SharedKernel, part: Part, values: readonly number[]): void {
  kernels.get(kernel)?.(...values, ...part)
}

/** Products and gates of one thread alone, called without lists of numbers: for a narrow chain these would be most of the work. */
interface Direct {
  readonly gemm: Numeric
  readonly gate: Numeric
  readonly pack: number
}

/** The kernels in WebAssembly. Products and gates go through `run`; on one thread, of which the packing area is given, directly. */
export function createWasmKernels (memory: WebAssembly.Memory, functions: Functions, run: RunParts | number): MpsKernels {
  const named = (name: string): Numeric => functions.get(name) ?? (() => Number.NaN)
  const [weight, orthogonalise] = [named('weight'), named('orthogonalise')]
  const [invertRoot, turnPair] = [named('invertRoot'), named('turnPair')]
  return {
    kind: 'simd',
    cells: new Float64Array(memory.buffer),
    ...(typeof run === 'number' ? directly({ gemm: named('gemm'), gate: named('gate'), pack: run }) : inParts(run)),
    weight: ({ at, rows, columns }) => weight(at, 2 * rows * columns),
    orthogonalise: (basis, work, { norms, most, floor }) => {
      return orthogonalise(basis, work.at, norms, work.columns, work.rows, most, floor)
    },
    invertRoot: (inverse, { at, rows }) => invertRoot(inverse, at, rows),
    turnPair: (even, odd, { cosine, sine, exchange }) => {
      const { rows, columns } = even
      turnPair(...placeOf(even), ...placeOf(odd), rows, columns, cosine, sine, exchange ? 1 : 0)
    }
  }
}

/** In bytes. */
const placeOf = ({ from, plane, stride }: Block): [number, number, number] => [8 * from, 8 * plane, 8 * stride]

type Shared = Pick<MpsKernels, 'product' | 'gate'>

function directly ({ gemm, gate, pack }: Direct): Shared {
  return {
    product: (out, operands) => {
      const { m, n, k } = shapeOf(operands)
      gemm(out, operands.a.at, operands.b.at, m, n, k, operands.formA, operands.formB, operands.hermitian === true ? 1 : 0, 0, 1, pack)
    },
    gate: (out, { at, rows, columns }, { phi, swap }) => {
      gate(out, at, rows / 2, columns / 2, Math.cos(phi), Math.sin(phi), swap ? 1 : 0, 0, 1, pack)
    }
  }
}

function inParts (run: RunParts): Shared {
  return {
    product: (out, operands) => {
      const { m, n, k } = shapeOf(operands)
      run('gemm', [out, operands.a.at, operands.b.at, m, n, k, operands.formA, operands.formB, operands.hermitian === true ? 1 : 0])
    },
    gate: (out, { at, rows, columns }, { phi, swap }) => {
      run('gate', [out, at, rows / 2, columns / 2, Math.cos(phi), Math.sin(phi), swap ? 1 : 0])
    }
  }
}
