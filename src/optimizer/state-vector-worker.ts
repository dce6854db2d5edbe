import { workerData } from 'node:worker_threads'
import { CELL, controlOf, readStep, takeShares } from './state-vector-control.js'
import type { Assignment, Control } from './state-vector-control.js'
import { attachKernel } from './state-vector-kernel.js'
import { layoutOf } from './state-vector-layout.js'

// Spinning bridges the gap between two steps of a layer; longer pauses are slept through.
const SPINS = 100_000

const assignment: unknown = workerData
if (!isAssignment(assignment)) throw new Error('not a state to work on')
help(assignment)

function help ({ size, memory, control }: Assignment): void {
  const { buffer, kernel } = attachKernel(memory)
  const bench = { kernel, layout: layoutOf(size), buffer }
  const block = controlOf(control)
  const { cells } = block
  let seen = join(block)
  for (;;) {
    seen = nextGeneration(block, seen)
    if (Atomics.load(cells, CELL.quit) === 1) return
    takeShares(bench, block, { step: readStep(block), thread: 1, goOn: () => Atomics.load(cells, CELL.abort) === 0 })
    Atomics.store(cells, CELL.done, seen)
    Atomics.notify(cells, CELL.done)
  }
}

// The other side says between two steps from which generation on this thread counts: nobody would wait for it in a step that runs.
function join ({ cells }: Control): number {
  if (Atomics.compareExchange(cells, CELL.ready, 0, 1) === 0) Atomics.wait(cells, CELL.ready, 1)
  return Atomics.load(cells, CELL.done)
}

function nextGeneration ({ cells }: Control, seen: number): number {
  for (let spin = 0; spin < SPINS; spin++) {
    const generation = Atomics.load(cells, CELL.generation)
    if (generation !== seen) return generation
  }
  Atomics.wait(cells, CELL.generation, seen)
  return Atomics.load(cells, CELL.generation)
}

function isAssignment (value: unknown): value is Assignment {
  return typeof value === 'object' && value !== null && 'size' in value && typeof value.size === 'number' &&
    'control' in value && value.control instanceof SharedArrayBuffer && 'memory' in value
}
