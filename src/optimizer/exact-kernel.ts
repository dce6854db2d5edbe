import { kernelModule } from './kernels.js'

/** What `assembly/exact.ts` exports, with the memory that it works on. */
export interface EnumerationKernel {
  readonly memory: WebAssembly.Memory['buffer']
  /** The first group from `from` on with something that fits, or -1. */
  readonly scan16: (from: number, groups: number) => number
  readonly scan32: (from: number, groups: number) => number
}

/** Undefined where the kernel is not wanted, or cannot be had: then all sums are made in 64-bit floating point, one by one. */
export function createEnumerationKernel ({ plain = false } = {}): EnumerationKernel | undefined {
  const module = plain ? undefined : kernelModule('exact')
  if (module === undefined) return undefined
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { scan16, scan32 } = new WebAssembly.Instance(module, { env: { memory } }).exports
  type Scan = EnumerationKernel['scan16'] // our own module: its exports are those of the source beside
  return { memory: memory.buffer, scan16: scan16 as Scan, scan32: scan32 as Scan }
}
