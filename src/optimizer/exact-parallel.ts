import type { ExactAnswer } from './exact.js'
import { exactParts, joinExactParts, solveExactPart } from './exact-parts.js'
import type { ExactParts, PartAnswer } from './exact-parts.js'
import { takePart } from './exact-share.js'
import type { Qubo } from './qubo.js'
import { createRandom } from './random.js'

interface Common {
  readonly qubo: Qubo
  readonly timeMs: number
  readonly seed: number
  readonly plain?: boolean
  /** Set to something other than 0 to stop all who work on it. */
  readonly stop?: Int32Array
}

/** The first task splits; then one `take` task a worker, which takes parts until there are none left. */
export type ExactTask =
  | Common & { readonly kind: 'split', readonly start?: Uint8Array, readonly parts: number }
  | Common & { readonly kind: 'take', readonly parts: Pick<ExactParts, 'bits' | 'memory'> & { readonly fixings: readonly Int8Array[] } }

export type ExactTaskResult =
  | { readonly kind: 'split', readonly parts: ExactParts }
  | { readonly kind: 'take', readonly answers: readonly PartAnswer[] }

/** What a worker does with a task. Task and result are plain data. */
export function runExactTask (task: ExactTask): ExactTaskResult {
  const { qubo, stop, plain = false } = task
  const end = performance.now() + task.timeMs
  const random = createRandom(task.seed)
  const shouldStop = (): boolean => stop !== undefined && Atomics.load(stop, 0) !== 0
  const budget = (): { timeMs: number, shouldStop: () => boolean } => ({ timeMs: end - performance.now(), shouldStop })
  if (task.kind === 'split') {
    const start = task.start === undefined ? {} : { start: task.start }
    return { kind: 'split', parts: exactParts(qubo, budget(), random, { ...start, plain, parts: task.parts }) }
  }
  const { fixings, bits, memory } = task.parts
  const answers: PartAnswer[] = []
  for (let index = takePart(memory); performance.now() < end && !shouldStop(); index = takePart(memory)) {
    const fixing = fixings[index]
    if (fixing === undefined) break
    answers.push(solveExactPart(qubo, budget(), random, { index, fixing, bits, memory, plain }))
  }
  return { kind: 'take', answers }
}

export interface ParallelOptions {
  readonly timeMs: number
  readonly seed: number
  readonly workers: number
  /** Open nodes at which the work is divided. */
  readonly parts?: number
  readonly start?: Uint8Array
  readonly stop?: Int32Array
  readonly plain?: boolean
  /** Has a worker do `runExactTask`. */
  readonly run: (task: ExactTask) => Promise<ExactTaskResult>
}

/** `solveExact` on several workers: one splits, then all take parts and share the best value. */
export async function solveExactInParallel (qubo: Qubo, options: ParallelOptions): Promise<ExactAnswer> {
  const { run, workers, parts: count = 32, timeMs, start, seed, stop, plain = false } = options
  const end = performance.now() + timeMs
  const common = { qubo, plain, ...(stop === undefined ? {} : { stop }) }
  const split = await run({ ...common, kind: 'split', timeMs, seed, parts: count, ...(start === undefined ? {} : { start }) })
  if (split.kind !== 'split') throw new TypeError('a split task returns parts')
  const { open, bits, memory } = split.parts
  const parts = { fixings: open.map(({ fixing }) => fixing), bits, memory }
  const idle = open.length === 0
  const taken = await Promise.all(Array.from({ length: idle ? 0 : workers }, async (_, worker) => {
    return await run({ ...common, kind: 'take', timeMs: end - performance.now(), seed: seed + 1 + worker, parts })
  }))
  return joinExactParts(qubo, split.parts, taken.flatMap(result => result.kind === 'take' ? result.answers : []))
}
