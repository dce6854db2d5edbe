import type { StateKernel } from './state-vector-kernel.js'
import { passQubits } from './state-vector-layout.js'
import type { StateLayout } from './state-vector-layout.js'

/** What all threads that share a state do together before the next step may begin. */
export const STEPS = ['forwardNear', 'forwardFar', 'weigh', 'backwardNear', 'backwardFar'] as const

export interface Step {
  readonly kind: typeof STEPS[number]
  /**
   * cos β, sin β, and the amplitude to start from (0: go on) or the first of the high qubits of this pass; for `weigh` the cap, the
   * shift and the factor.
   */
  readonly numbers: readonly [number, number, number]
}

/** The part of a thread: blocks or tiles, and whose scratch. */
export interface Share {
  readonly thread: number
  readonly from: number
  readonly to: number
}

/** A thread's view of a state. */
export interface Workbench {
  readonly kernel: StateKernel
  readonly layout: StateLayout
  readonly buffer: ArrayBufferLike
}

/** Groups, tiles or blocks of a step. */
export function unitsOf ({ kind }: Step, layout: StateLayout): number {
  switch (kind) {
    case 'forwardNear':
    case 'backwardNear': return layout.blocks / 2 ** nearQubits(layout)
    case 'forwardFar':
    case 'backwardFar': return layout.tiles
    case 'weigh': return layout.blocks
  }
}

/** Qubits above the blocks that are mixed at once with the low ones, while the group of blocks is still in the second-level cache. */
const NEAR_QUBITS = 4

function nearQubits ({ high }: StateLayout): number {
  return Math.min(NEAR_QUBITS, high)
}

/** The first qubit that is left for the passes through all memory. */
export function firstFarQubit (layout: StateLayout): number {
  return layout.low + nearQubits(layout)
}

/** Does a share of a step. Sums are added to the two results of the thread. */
export function runShare ({ kernel, layout }: Workbench, { kind, numbers }: Step, { thread, from, to }: Share): void {
  const { re, im, otherRe, otherIm } = layout
  const [a, b, c] = numbers
  const scratch = layout.scratch[thread] ?? 0
  const out = layout.out[thread] ?? 0
  switch (kind) {
    case 'forwardNear': return eachGroup(layout, { from, to }, ({ blocks, tiles }, passes) => {
      kernel.forwardLow(re, im, ...blocks, a, b, c, scratch)
      for (const { qubit, bits } of passes) kernel.forwardHigh(re, im, ...tiles, a, b, qubit, bits)
    })
    case 'forwardFar': return kernel.forwardHigh(re, im, from, to, a, b, c, passQubits(layout, c))
    case 'weigh': return kernel.weigh(re, im, otherRe, otherIm, from, to, a, b, c)
    case 'backwardNear': return eachGroup(layout, { from, to }, ({ blocks, tiles }, passes) => {
      for (const { qubit, bits } of passes) kernel.backwardHigh(re, im, otherRe, otherIm, ...tiles, a, b, qubit, bits, out)
      kernel.backwardLow(re, im, otherRe, otherIm, ...blocks, a, b, scratch, out)
    })
    case 'backwardFar': return kernel.backwardHigh(re, im, otherRe, otherIm, from, to, a, b, c, passQubits(layout, c), out)
  }
}

/** Qubits from `qubit` on that one pass mixes. */
export interface Pass {
  readonly qubit: number
  readonly bits: number
}

/** The passes over the qubits from `first` to `end` − 1. */
export function passesOver (layout: StateLayout, first: number, end: number): Pass[] {
  const passes: Pass[] = []
  for (let qubit = first; qubit < end; qubit += passQubits(layout, qubit)) passes.push({ qubit, bits: passQubits(layout, qubit) })
  return passes
}

interface Group {
  readonly blocks: readonly [from: number, to: number]
  readonly tiles: readonly [from: number, to: number]
}

function eachGroup (layout: StateLayout, { from, to }: Omit<Share, 'thread'>, work: (group: Group, passes: readonly Pass[]) => void): void {
  const passes = passesOver(layout, layout.low, firstFarQubit(layout))
  const groups = layout.blocks / 2 ** nearQubits(layout)
  for (let group = from; group < to; group++) {
    const part = (units: number): [number, number] => [group * units, (group + 1) * units]
    work({ blocks: part(layout.blocks / groups), tiles: part(layout.tiles / groups) }, passes)
  }
}
