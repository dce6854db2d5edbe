import { Worker } from 'node:worker_threads'
import type { Ising } from './ising.js'
import { kernelModule } from './kernels.js'
import type { MpsKernels } from './mps-kernels.js'
import { layOut } from './mps-memory.js'
import type { HelperTask, Signals } from './mps-signal.js'
import { beginTurn, createSignals } from './mps-signal.js'
import { createTwoHands } from './mps-two-hands.js'
import type { Functions, RunParts } from './mps-wasm.js'
import { createWasmKernels, loadKernels, runPart } from './mps-wasm.js'
import type { MpsOptions, MpsSimulator } from './mps.js'
import { createMemory, createMps, simulate } from './mps.js'

/** A simulator that two threads share: without fields each takes one parity, with fields every matrix product is halved. */
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
  const { packs: [pack, otherPack], rooms: [otherRoom] } = layout
  // in one and the same place two threads would spoil each other's numbers
  if (pack === undefined || otherPack === undefined || otherRoom === undefined) throw new RangeError(`no room for ${PARTS} threads`)
  const task: HelperTask = { memory, module, signals, index: 1, parts: PARTS, pack: otherPack, room: otherRoom }
  const helper = await startHelper(task)
  const shop = { pack, memory, functions: loadKernels(memory, module) ?? new Map(), signals }
  const alone = createWasmKernels(memory, shop.functions, pack)
  const hands = createTwoHands({ alone, room: layout.split, signals })
  const simulator = simulate(ising, options, { layout, kernels: shareKernels(shop), hands })
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

async function endHelper (helper: Worker, signals: Signals): Promise<void> {
  beginTurn(signals, 'stop', [])
  await helper.terminate()
}

interface Shop {
  readonly pack: number
  readonly memory: WebAssembly.Memory
  readonly functions: Functions
  readonly signals: Signals
}

function shareKernels ({ pack, memory, functions, signals }: Shop): MpsKernels {
  const run: RunParts = (kernel, numbers) => {
    if (workOf(kernel, numbers) < WORTH_SHARING) {
      runPart(functions, kernel, [0, 1, pack], numbers)
      return
    }
    const awaitHelper = beginTurn(signals, kernel, numbers)
    runPart(functions, kernel, [0, PARTS, pack], numbers)
    awaitHelper()
  }
  return createWasmKernels(memory, functions, run)
}

/** Multiplications of a product (m, n, k are its fourth to sixth number), or of a gate (its extents the third and fourth). */
function workOf (kernel: 'gemm' | 'gate', numbers: readonly number[]): number {
  const [,, third = 0, fourth = 0, fifth = 0, sixth = 0] = numbers
  return kernel === 'gemm' ? 3 * fourth * fifth * sixth : 16 * third * fourth
}
