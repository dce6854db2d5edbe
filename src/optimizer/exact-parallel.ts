import type { ExactAnswer } from './exact.js'
import { PARTS } from './exact-parts.js'
import type { ExactParts, OpenNode, PartAnswer } from './exact-parts.js'
import type { Qubo } from './qubo.js'

interface Common {
  readonly qubo: Qubo
  readonly timeMs: number
  readonly seed: number
  readonly target?: number
  readonly plain?: boolean
}

/** The first task splits; then one `take` task a worker, which takes parts until there are none left; the last puts it all together. */
export type ExactTask =
  | Common & { readonly kind: 'split', readonly start?: Uint8Array, readonly parts: number }
  | Common & { readonly kind: 'take', readonly parts: Pick<ExactParts, 'bits' | 'memory' | 'wasted'> & { readonly open: readonly OpenNode[] } }
  | Common & { readonly kind: 'join', readonly parts: ExactParts, readonly answers: readonly PartAnswer[] }

export type ExactTaskResult =
  | { readonly kind: 'split', readonly parts: ExactParts }
  | { readonly kind: 'take', readonly answers: readonly PartAnswer[] }
  | { readonly kind: 'join', readonly answer: ExactAnswer }

export interface ParallelOptions extends Pick<Common, 'timeMs' | 'seed' | 'target' | 'plain'> {
  readonly workers: number
  /** Open nodes at which the work is divided. */
  readonly parts?: number
  readonly start?: Uint8Array
  /** Has a worker do `runExactTask`; undefined from a `take` task whose worker was lost. */
  readonly run: (task: ExactTask) => Promise<ExactTaskResult | undefined>
}

/** `solveExact` on several workers: one splits, then all take parts and share the best value, and one puts the answer together. */
export async function solveExactInParallel (qubo: Qubo, options: ParallelOptions): Promise<ExactAnswer> {
  const { run, workers, parts: count = PARTS, timeMs, start, seed, target, plain = false } = options
  const end = performance.now() + timeMs
  const common = { qubo, plain, ...(target === undefined ? {} : { target }) }
  const split = await run({ ...common, kind: 'split', timeMs, seed, parts: count, ...(start === undefined ? {} : { start }) })
  if (split?.kind !== 'split') throw new TypeError('a split task returns parts')
  const { open, bits, memory, wasted } = split.parts
  const parts = { open: open.map(({ fixing, bound, variable }) => ({ fixing, bound, variable })), bits, memory, wasted }
  const taken = await Promise.all(Array.from({ length: open.length === 0 ? 0 : workers }, async (_, worker) => {
    return await run({ ...common, kind: 'take', timeMs: Math.max(0, end - performance.now()), seed: seed + 1 + worker, parts })
  }))
  // parts of a worker that was lost keep the bound that they had
  const answers = taken.flatMap(result => result?.kind === 'take' ? result.answers : [])
  const joined = await run({ ...common, kind: 'join', timeMs: 0, seed, parts: split.parts, answers })
  if (joined?.kind !== 'join') throw new TypeError('a join task returns an answer')
  return joined.answer
}
