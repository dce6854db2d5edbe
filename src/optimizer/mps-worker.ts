import { parentPort, workerData } from 'node:worker_threads'
import type { HelperTask } from './mps-signal.js'
import { awaitChange, FINISHED, KERNEL, KERNELS, TURN } from './mps-signal.js'
import { loadKernels, runPart } from './mps-wasm.js'

// The other side of `createMpsTeam`: runs its part of every kernel until it is told to stop. Only that function starts this file.
const { memory, module, signals: { flags, values }, index, parts, pack }: HelperTask = workerData
const functions = loadKernels(memory, module)
if (functions === undefined) throw new Error('the kernels are missing')
parentPort?.postMessage('ready')

let turn = 0
for (;;) {
  while (Atomics.load(flags, TURN) === turn) awaitChange(flags, TURN, turn)
  turn = Atomics.load(flags, TURN)
  const kernel = KERNELS[flags[KERNEL] ?? 0]
  if (kernel === undefined || kernel === 'stop') break
  runPart(functions, kernel, [index, parts, pack], [...values.subarray(0, kernel === 'gemm' ? 9 : 7)])
  Atomics.add(flags, FINISHED, 1)
  Atomics.notify(flags, FINISHED)
}
