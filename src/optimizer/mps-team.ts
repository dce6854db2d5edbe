import { Worker } from 'node:worker_threads'
import type { Ising } from './ising.js'
import { kernelModule } from './kernels.js'
import type { MpsKernels } from './mps-kernels.js'
import type { Layout } from './mps-memory.js'
import { layOut } from './mps-memory.js'
import type { HelperTask, Signals } from './mps-signal.js'
import { awaitChange, createSignals, FINISHED, KERNEL, KERNELS, TURN } from './mps-signal.js'
import type { RunParts } from './mps-wasm.js'
import { createWasmKernels, loadKernels, runPart } from './mps-wasm.js'
import type { MpsOptions, MpsSimulator } from './mps.js'
import { createMemory, createMps, simulate } from './mps.js'

/** A simulator whose matrix products two threads share. */
export interface MpsTeam {
  /** The simulator; it blocks the calling thread while it works. Without WebAssembly it works alone. */
  readonly simulator: MpsSimulator
  /** Ends the helping thread; the simulator must not be used afterwards. Idempotent. */
  close (): Promise<void>
}

/** Products with fewer real multiplications than this (some 0.1 ms) gain less than a thread that has just been put off its core costs. */
const WORTH_SHARING = 1_000_000
const PARTS = 2

/** Starts one helping thread and resolves when it is ready. Results are the same to the last bit as those of `createMps`. */
export async function createMpsTeam (ising: Ising, options: MpsOptions): Promise<MpsTeam> {
  const module = options.kind === 'plain' ? undefined : kernelModule('mps')
  if (module === undefined) return { simulator: createMps(ising, options), close: async () => {} }
  const layout = layOut(ising.size, options.bond, PARTS)
  const memory = createMemory(layout)
  const signals = createSignals()
  const task: HelperTask = { memory, module, signals, index: 1, parts: PARTS, pack: layout.packs[1] ?? 0 }
  const helper = await startHelper(task)
  const simulator = simulate(ising, options, { layout, kernels: shareKernels({ layout, memory, module, signals }) })
  let closing: Promise<void> | undefined
  return { simulator, close: async () => { await (closing ??= endHelper(helper, signals)) } }
}

async function startHelper (task: HelperTask): Promise<Worker> {
  const helper = new Worker(new URL('./mps-worker.js', import.meta.url), { workerData: task })
  await new Promise<void>((resolve, reject) => {
    helper.once('message', () => { resolve() })
    helper.once('error', reject)
  })
  return helper
}

async function endHelper (helper: Worker, { flags }: Signals): Promise<void> {
  flags[KERNEL] = KERNELS.indexOf('stop')
  Atomics.add(flags, TURN, 1)
  Atomics.notify(flags, TURN)
  await helper.terminate()
}

interface Shop {
  readonly layout: Layout
  readonly memory: WebAssembly.Memory
  readonly module: WebAssembly.Module
  readonly signals: Signals
}

function shareKernels ({ layout, memory, module, signals: { flags, values } }: Shop): MpsKernels {
  const functions = loadKernels(memory, module) ?? new Map()
  const pack = layout.packs[0] ?? 0
  const run: RunParts = (kernel, numbers) => {
    if (workOf(kernel, numbers) < WORTH_SHARING) {
      runPart(functions, kernel, [0, 1, pack], numbers)
      return
    }
    const finished = Atomics.load(flags, FINISHED)
    values.set(numbers)
    flags[KERNEL] = KERNELS.indexOf(kernel)
    Atomics.add(flags, TURN, 1)
    Atomics.notify(flags, TURN)
    runPart(functions, kernel, [0, PARTS, pack], numbers)
    while (Atomics.load(flags, FINISHED) === finished) awaitChange(flags, FINISHED, finished)
  }
  return createWasmKernels(memory, functions, run)
}

/** Multiplications of a product (m, n, k are its fourth to sixth number), or of a gate (its extents the third and fourth). */
function workOf (kernel: 'gemm' | 'gate', numbers: readonly number[]): number {
  const [,, third = 0, fourth = 0, fifth = 0, sixth = 0] = numbers
  return kernel === 'gemm' ? 3 * fourth * fifth * sixth : 16 * third * fourth
}
