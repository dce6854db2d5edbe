import type { SplitRoom } from './mps-cut.js'

/** Numbers in shared memory by which one thread hands parts of kernels to others. Slots of the Int32Array: */
export const TURN = 0
export const FINISHED = 1
export const KERNEL = 2
export const FAILED = 3
/** Numbers that a kernel takes, in the Float64Array. */
export const MAX_VALUES = 12

export interface Signals {
  readonly flags: Int32Array
  readonly values: Float64Array
}

/** What a helper is told at its start. */
export interface HelperTask {
  readonly memory: WebAssembly.Memory
  readonly module: WebAssembly.Module
  readonly signals: Signals
  readonly index: number
  readonly parts: number
  readonly pack: number
  readonly room: SplitRoom
}

export const KERNELS = ['stop', 'gemm', 'gate', 'product', 'split'] as const

/** Hands the helper its part of a kernel, or a whole product or cut. Returns what waits for it, and throws when the helper has failed. */
export function beginTurn ({ flags, values }: Signals, kernel: typeof KERNELS[number], numbers: readonly number[]): () => void {
  const finished = Atomics.load(flags, FINISHED)
  values.set(numbers)
  flags[KERNEL] = KERNELS.indexOf(kernel)
  Atomics.add(flags, TURN, 1)
  Atomics.notify(flags, TURN)
  return () => {
    while (Atomics.load(flags, FINISHED) === finished && Atomics.load(flags, FAILED) === 0) awaitChange(flags, FINISHED, finished)
    if (Atomics.load(flags, FAILED) !== 0) throw new Error(`the helping thread failed at ${kernel}, or before`)
  }
}

/** Looks so often before it sleeps: products follow each other within microseconds, waking a thread takes tens of them. */
const SPINS = 20_000
/** A sleeper looks up that often, so that a thread that died cannot leave another asleep for ever. */
const NAP_MS = 100

export function createSignals (): Signals {
  return { flags: new Int32Array(new SharedArrayBuffer(64)), values: new Float64Array(new SharedArrayBuffer(8 * MAX_VALUES)) }
}

/** Returns when a flag is no longer `value`, or after a nap without news. */
export function awaitChange (flags: Int32Array, slot: number, value: number): void {
  for (let spin = 0; spin < SPINS; spin++) if (Atomics.load(flags, slot) !== value) return
  Atomics.wait(flags, slot, value, NAP_MS)
}
