import { Worker } from 'node:worker_threads'
import { CELL, CONTROL_BYTES, controlOf, takeShares } from './state-vector-control.js'
import type { Assignment } from './state-vector-control.js'
import { STEPS } from './state-vector-step.js'
import type { Workbench } from './state-vector-step.js'
import type { Team } from './state-vector-team.js'

interface Sharing {
  readonly shared: unknown
  readonly shouldStop: () => boolean
}

/**
 * The calling thread and a second one, which share the state through shared memory. The caller never waits for the second thread's start:
 * until it is there, the caller does all the work itself.
 */
export function createPairTeam (bench: Workbench, { shared, shouldStop }: Sharing): Team {
  const control = new SharedArrayBuffer(CONTROL_BYTES)
  const block = controlOf(control)
  const { cells, numbers } = block
  const assignment: Assignment = { size: bench.layout.qubits, memory: shared, control }
  const worker = new Worker(new URL('./state-vector-worker.js', import.meta.url), { workerData: assignment })
  worker.unref()
  const outs = bench.layout.out.map(at => new Float64Array(bench.buffer, at, 2))
  let stopped = false
  const goOn = (): boolean => {
    stopped ||= shouldStop()
    if (stopped) Atomics.store(cells, CELL.abort, 1)
    return !stopped
  }
  return {
    helpers: () => Atomics.load(cells, CELL.ready) === 2 ? 1 : 0,
    run: step => {
      stopped = false
      numbers.set(step.numbers)
      cells[CELL.kind] = STEPS.indexOf(step.kind)
      Atomics.store(cells, CELL.abort, 0)
      Atomics.store(cells, CELL.next, 0)
      const helped = Atomics.load(cells, CELL.ready) === 2 || welcome(cells)
      const generation = Atomics.add(cells, CELL.generation, 1) + 1
      Atomics.notify(cells, CELL.generation)
      takeShares(bench, block, { step, thread: 0, goOn })
      if (helped) awaitDone(cells, generation)
      return !stopped
    },
    clear: () => { for (const out of outs) out.fill(0) },
    results: () => [sumOf(outs, 0), sumOf(outs, 1)],
    close: () => {
      Atomics.store(cells, CELL.quit, 1)
      welcome(cells)
      Atomics.store(cells, CELL.ready, 2)
      Atomics.add(cells, CELL.generation, 1)
      Atomics.notify(cells, CELL.generation)
    }
  }
}

// Lets the second thread in when it is there; it works from the next generation on.
function welcome (cells: Int32Array): boolean {
  if (Atomics.load(cells, CELL.ready) !== 1) return false
  Atomics.store(cells, CELL.done, Atomics.load(cells, CELL.generation))
  Atomics.store(cells, CELL.ready, 2)
  Atomics.notify(cells, CELL.ready)
  return true
}

// The other thread is at its last piece: to sleep would take longer.
const SPINS = 20_000

function awaitDone (cells: Int32Array, generation: number): void {
  for (let spin = 0; spin < SPINS; spin++) if (Atomics.load(cells, CELL.done) === generation) return
  for (;;) {
    const done = Atomics.load(cells, CELL.done)
    if (done === generation) return
    Atomics.wait(cells, CELL.done, done)
  }
}

function sumOf (outs: readonly Float64Array[], at: number): number {
  return outs.reduce((sum, out) => sum + (out[at] ?? 0), 0)
}
