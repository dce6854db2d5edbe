import { parentPort, workerData } from 'node:worker_threads'
import type { HelperTask } from './mps-signal.js'
import { awaitChange, FAILED, FINISHED, KERNEL, KERNELS, TURN } from './mps-signal.js'
import { createSplitting } from './mps-split.js'
import { readOrder, writeSplit } from './mps-two-hands.js'
import { createWasmKernels, loadKernels, runPart } from './mps-wasm.js'

// The other side of `createMpsTeam`: runs its part of every kernel, or all of one, until it is told to stop. Only it starts this.
const { memory, module, signals: { flags, values }, index, parts, pack, room }: HelperTask = workerData
const functions = loadKernels(memory, module)
if (functions === undefined) throw new Error('the kernels are missing')
const split = createSplitting(createWasmKernels(memory, functions, pack), room)
parentPort?.postMessage('ready')

const NUMBERS = { gemm: 9, gate: 7 }

const work = (kernel: Exclude<typeof KERNELS[number], 'stop'>): void => {
  if (kernel === 'split') {
    const { theta, target, shift } = readOrder(values)
    writeSplit(values, split(theta, target, shift))
  } else if (kernel === 'product') {
    runPart(functions, 'gemm', [0, 1, pack], [...values.subarray(0, NUMBERS.gemm)])
  } else {
    runPart(functions, kernel, [index, parts, pack], [...values.subarray(0, NUMBERS[kernel])])
  }
}

const takeTurns = (): void => {
  for (let turn = 0; ;) {
    while (Atomics.load(flags, TURN) === turn) awaitChange(flags, TURN, turn)
    turn = Atomics.load(flags, TURN)
    const kernel = KERNELS[flags[KERNEL] ?? -1]
    if (kernel === undefined) throw new RangeError(`no kernel has the number ${flags[KERNEL]}`)
    if (kernel === 'stop') return
    work(kernel)
    Atomics.add(flags, FINISHED, 1)
    Atomics.notify(flags, FINISHED)
  }
}

try {
  takeTurns()
} catch (error) {
  // the other side is asleep in this turn and hears nothing else
  Atomics.store(flags, FAILED, 1)
  Atomics.add(flags, FINISHED, 1)
  Atomics.notify(flags, FINISHED)
  throw error
}
