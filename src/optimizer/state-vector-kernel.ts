import { kernelModule } from './kernels.js'
import type { StateLayout } from './state-vector-layout.js'
import { createPlainKernel } from './state-vector-plain.js'

/**
 * The inner loops over a state; addresses are bytes, `from` and `to` are blocks or tiles. What each does is told where it is written, in
 * assembly/state-vector.ts and in state-vector-plain.ts, which give the same results.
 */
export interface StateKernel {
  mixLow (re: number, im: number, from: number, to: number, cosine: number, sine: number): void
  forwardLow (re: number, im: number, from: number, to: number, cosine: number, sine: number, start: number, scratch: number): void
  forwardHigh (
    re: number, im: number, from: number, to: number, cosine: number, sine: number, qubit: number, bits: number
  ): void
  moments (re: number, im: number, from: number, to: number, sums: number): number
  histogram (re: number, im: number, from: number, to: number, bins: number): void
  weigh (
    re: number, im: number, otherRe: number, otherIm: number, from: number, to: number, cap: number, shift: number, factor: number
  ): void
  backwardLow (
    ar: number, ai: number, br: number, bi: number, from: number, to: number, cosine: number, sine: number, scratch: number, out: number
  ): void
  backwardHigh (
    ar: number, ai: number, br: number, bi: number, from: number, to: number, cosine: number, sine: number,
    qubit: number, bits: number, out: number
  ): void
}

const NAMES = ['mixLow', 'forwardLow', 'forwardHigh', 'moments', 'histogram', 'weigh', 'backwardLow', 'backwardHigh']
const PAGE = 65536
const MOST_PAGES = 65536

/** A kernel on its memory. */
export interface StateMemory {
  readonly kind: 'simd' | 'plain'
  readonly buffer: ArrayBufferLike
  /** What another thread gives to `attachKernel` to work on the same state. */
  readonly shared: unknown
  readonly kernel: StateKernel
}

/** Memory for the layout with the fastest kernel there is; `plain` asks for the one in TypeScript. */
export function allocateState (layout: StateLayout, plain: boolean): StateMemory {
  const compiled = plain ? undefined : kernelModule('state-vector')
  const shared = compiled === undefined
    ? new SharedArrayBuffer(layout.bytes)
    : new WebAssembly.Memory({ initial: Math.ceil(layout.bytes / PAGE), maximum: MOST_PAGES, shared: true })
  const memory = attachKernel(shared)
  writeHeader(memory.buffer, layout)
  return memory
}

/** The kernel for memory that may come from another thread. @throws Error when it is no such memory */
export function attachKernel (shared: unknown): StateMemory {
  if (shared instanceof SharedArrayBuffer) return { kind: 'plain', buffer: shared, shared, kernel: createPlainKernel(shared) }
  const compiled = kernelModule('state-vector')
  if (!(shared instanceof WebAssembly.Memory) || compiled === undefined) throw new Error('not the memory of a state')
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory: shared } })
  if (!isKernel(exports)) throw new Error('the kernel state-vector lacks a function')
  return { kind: 'simd', buffer: shared.buffer, shared, kernel: exports }
}

function isKernel (exports: unknown): exports is StateKernel {
  return typeof exports === 'object' && exports !== null && NAMES.every(name => typeof Reflect.get(exports, name) === 'function')
}

/** Tells the kernels where the tables are; whether `levels` are exact is told by `useLevels`. */
function writeHeader (buffer: ArrayBufferLike, { low, high, energies, table, outer, cross, half, levels }: StateLayout): void {
  new Uint32Array(buffer, 0, 9).set([low, high, 0, energies, table, outer, cross, half, levels])
}

/** From now on the phases come from the table of levels. */
export function useLevels (buffer: ArrayBufferLike, { levels }: StateLayout): void {
  new Uint32Array(buffer, 0, 9)[2] = levels
}
