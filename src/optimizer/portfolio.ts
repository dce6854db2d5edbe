import type { SolverTask } from '../contract-types.js'
import type { Comparison } from './advantage.js'
import type { Ending, SolverPool } from './pool.js'
import type { Qubo } from './qubo.js'
import { Race } from './race.js'
import { fittingSolvers, scheduleOf } from './schedule.js'
import type { SolverName } from './solver.js'

export interface PortfolioOptions {
  /** Wall time in milliseconds for all solvers together, from when their threads are up. */
  readonly timeMs: number
  /** The same seed gives every solver the same random numbers; how far a solver comes with them depends on time. */
  readonly seed: number
  /** Default: all that suit the size of the problem. */
  readonly solvers?: readonly SolverName[]
  /** An energy that is good enough; the first answer not above it ends the race. */
  readonly target?: number
  readonly circuit?: SolverTask['circuit']
  /** Ends the race with the best answer so far. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly solver: SolverName
  readonly state: 'started' | Ending['kind']
  /** The best energy of all solvers so far. */
  readonly energy: number
}

export interface Outcome {
  readonly solver: SolverName
  readonly ending: Ending
}

export interface PortfolioAnswer {
  readonly bits: Uint8Array
  readonly energy: number
  /** Whose answer this is: the first that had this energy. undefined: no solver came back, and the bits are all zero. */
  readonly winner: SolverName | undefined
  readonly proven: boolean
  /** No bits have a lower energy than this; undefined without branch and bound. */
  readonly bound: number | undefined
  /** How far the answer can be from the optimum: energy − bound. */
  readonly gap: number | undefined
  readonly stopped: 'proven' | 'target' | 'time' | 'finished' | 'aborted'
  readonly outcomes: readonly Outcome[]
  readonly comparison: Comparison | undefined
  readonly wallMs: number
  /** Of all worker threads, their start included. */
  readonly cpuSeconds: number
}

/**
 * Lets the solvers race under one wall-time budget and returns the best answer with what every solver did. Ends early when the optimum is
 * proven, the target is met or the signal aborts. Never rejects for a solver's fault: that is an outcome.
 * @throws RangeError for a time or a seed that is none
 */
export async function solvePortfolio (pool: SolverPool, qubo: Qubo, options: PortfolioOptions): Promise<PortfolioAnswer> {
  check(options)
  const solvers = options.solvers ?? fittingSolvers(qubo.size)
  const lanes = scheduleOf({ solvers, size: qubo.size, timeMs: options.timeMs, threads: pool.threads })
  const startSeconds = await pool.warm(solvers.includes('exact') ? pool.threads : lanes.length)
  const begun = performance.now()
  const race = new Race(pool, qubo, { ...options, oneLane: lanes.length === 1 })
  const deadline = setTimeout(() => { race.end('time') }, options.timeMs)
  const abort = (): void => { race.end('aborted') }
  options.signal?.addEventListener('abort', abort)
  if (options.signal?.aborted === true) abort()
  try {
    await Promise.all(lanes.map(async lane => { await race.runLane(lane) }))
  } catch (error) {
    race.end('aborted') // a listener that throws must not leave threads at work
    throw error
  } finally {
    clearTimeout(deadline)
    options.signal?.removeEventListener('abort', abort)
  }
  const result = race.result()
  return { ...result, cpuSeconds: result.cpuSeconds + startSeconds, wallMs: performance.now() - begun }
}

// Programs without types call this too, and a timer takes anything.
function check ({ timeMs, seed }: PortfolioOptions): void {
  if (!(timeMs > 0 && timeMs < 2 ** 31)) throw new RangeError(`timeMs has to be above 0 and below 2^31, not ${String(timeMs)}`)
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) throw new RangeError(`seed has to be a whole number from 0 to 2^32 - 1, not ${String(seed)}`)
}
