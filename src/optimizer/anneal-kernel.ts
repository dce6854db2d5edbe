import type { Layout } from './anneal-layout.js'
import { createPlainKernel } from './anneal-plain.js'
import { kernelModule } from './kernels.js'

/** What `assembly/anneal.ts` exports; arguments and results are in the frame of the layout (see `SLOT`). */
export interface AnnealKernel {
  /** Up to `reads` whole reads, fewer once the target is met; returns how many. */
  anneal: () => number
  /** The parts of one read: a read may be cut into many steps, each a piece of the ramp. */
  begin: () => void
  step: () => void
  finish: () => void
  /** Sweeps of quantum annealing over the ring of slices that starts at `spin`, each with one value of the ramp: the coupling of slices. */
  slices: () => void
  /** `reads` flips of tabu search (dense problems only), fewer once the target is met; returns how many. */
  tabu: () => number
}

export type KernelKind = 'simd' | 'plain'

/** The SIMD kernel where it can be had, else its twin. The results are the same to the bit. */
export function createAnnealKernel (layout: Layout, wanted?: KernelKind): { kernel: AnnealKernel, kind: KernelKind } {
  const module = wanted === 'plain' ? undefined : kernelModule('anneal')
  if (module === undefined) return { kernel: createPlainKernel(layout), kind: 'plain' }
  const { exports } = new WebAssembly.Instance(module, { env: { memory: layout.memory } })
  return { kernel: exports as unknown as AnnealKernel, kind: 'simd' } // our own module: its exports are those of the source beside
}
