import { runShare, unitsOf } from './state-vector-step.js'
import type { Step, Workbench } from './state-vector-step.js'

/** Does steps on a state, with one thread or more. */
export interface Team {
  /** Other threads that work with the calling one. */
  helpers (): number
  /** False: `shouldStop` became true, and the step was not finished. The results are the sums over all threads. */
  run (step: Step): boolean
  /** Sets the results to zero. */
  clear (): void
  /** The two results of the steps since `clear`. */
  results (): readonly [number, number]
  /** Ends the threads that were started. Idempotent. */
  close (): void
}

// Amplitudes between two questions to `shouldStop`: about 2 ms of work with the kernels.
const STRIDE_QUBITS = 18

/** The calling thread alone. */
export function createSoloTeam (bench: Workbench, shouldStop: () => boolean): Team {
  const { layout, buffer } = bench
  const sums = new Float64Array(buffer, layout.out[0] ?? 0, 2)
  const pieces = Math.max(1, 2 ** (layout.qubits - STRIDE_QUBITS))
  const run = (step: Step): boolean => {
    const units = unitsOf(step, layout)
    const stride = Math.max(1, Math.ceil(units / pieces))
    for (let from = 0; from < units; from += stride) {
      if (shouldStop()) return false
      runShare(bench, step, { thread: 0, from, to: Math.min(units, from + stride) })
    }
    return true
  }
  return { helpers: () => 0, run, clear: () => { sums.fill(0) }, results: () => [sums[0] ?? 0, sums[1] ?? 0], close: () => {} }
}
