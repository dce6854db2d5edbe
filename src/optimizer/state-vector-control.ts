import { runShare, STEPS, unitsOf } from './state-vector-step.js'
import type { Step, Workbench } from './state-vector-step.js'

/** Cells of the control array that two threads share. */
export const CELL = { generation: 0, done: 1, ready: 2, quit: 3, abort: 4, next: 5, kind: 6, count: 7 } as const
/** Bytes of the control block: eight cells, then the three numbers of the step. */
export const CONTROL_BYTES = 64

/** What the second thread is started with. */
export interface Assignment {
  readonly size: number
  readonly memory: unknown
  readonly control: SharedArrayBuffer
}

/** The control block, seen from either side. */
export interface Control {
  readonly cells: Int32Array
  readonly numbers: Float64Array
}

export function controlOf (control: SharedArrayBuffer): Control {
  return { cells: new Int32Array(control, 0, CELL.count), numbers: new Float64Array(control, 32, 3) }
}

/** The step that stands in the control block. */
export function readStep ({ cells, numbers }: Control): Step {
  const kind = STEPS[cells[CELL.kind] ?? 0] ?? 'weigh'
  return { kind, numbers: [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0] }
}

interface Turn {
  readonly step: Step
  readonly thread: number
  /** Asked before every piece. */
  readonly goOn: () => boolean
}

/** Takes pieces of the step until none is left: who is faster does more of them. */
export function takeShares (bench: Workbench, { cells }: Control, { step, thread, goOn }: Turn): void {
  const units = unitsOf(step, bench.layout)
  const stride = Math.max(1, units >> PIECES)
  for (;;) {
    const from = Atomics.add(cells, CELL.next, 1) * stride
    if (from >= units || !goOn()) return
    runShare(bench, step, { thread, from, to: Math.min(units, from + stride) })
  }
}

// 2^6 pieces a step
const PIECES = 6
