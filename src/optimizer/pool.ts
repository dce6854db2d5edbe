import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { matches } from '../contract.js'
import type { SolverReport, SolverTask } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { createQubo } from './qubo.js'
import type { Qubo } from './qubo.js'

/** How a task ended: `killed` when its thread had to be ended because the solver did not stop by itself. */
export type Ending =
  | { readonly kind: 'report', readonly report: SolverReport }
  | { readonly kind: 'failed', readonly message: string }
  | { readonly kind: 'killed' }

export interface RunningTask {
  /** Never rejects. */
  readonly ending: Promise<Ending>
  /** Asks the solver to come back with what it has; ends its thread when it does not within a second. Idempotent. */
  stop (): void
}

export interface SolverPool {
  /** How many tasks run at once; more wait. */
  readonly threads: number
  /** Threads that exist now: none after `IDLE_MS` without work. */
  readonly alive: () => number
  /** Brings up so many threads, at most `threads`, so that a search does not pay for their start; resolves with the CPU seconds of that. */
  warm (count: number): Promise<number>
  run (qubo: Qubo, task: Omit<SolverTask, 'size' | 'offset'>): RunningTask
  /** Ends all work and all threads; what runs ends as killed. Idempotent. */
  close (): Promise<void>
}

const NOTHING = createQubo(0, [])
const GRACE_MS = 500
/** A thread that has only just been started gets so long to come up and see the flag. */
const START_MS = 10_000
const IDLE_MS = 1000
const MAX_WAITING = 64

/** Worker threads for solvers. Creating it starts none; `worker` is the module they run. */
export function createSolverPool ({ threads = Math.min(2, availableParallelism()), worker = new URL('./worker.js', import.meta.url) }: {
  readonly threads?: number
  readonly worker?: URL
} = {}): SolverPool {
  const limits = { minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS, maxQueue: MAX_WAITING }
  const pool = new Piscina<unknown, unknown>({ filename: worker.href, execArgv: threadArguments(process.execArgv), ...limits })
  const running = new Map<RunningTask, AbortController>()
  const run: SolverPool['run'] = (qubo, task) => {
    const kill = new AbortController()
    const handle = dispatch(pool, { qubo, task, kill })
    running.set(handle, kill)
    void handle.ending.then(() => running.delete(handle))
    return handle
  }
  const warm = async (count: number): Promise<number> => {
    const tasks = Array.from({ length: Math.min(count, threads) }, () => run(NOTHING, { solver: 'greedy', time_ms: 0, seed: 0 }))
    const endings = await Promise.all(tasks.map(async ({ ending }) => await ending))
    return endings.reduce((total, ending) => total + (ending.kind === 'report' ? ending.report.cpu_seconds : 0), 0)
  }
  const close = async (): Promise<void> => {
    const endings = [...running.keys()].map(({ ending }) => ending)
    for (const kill of running.values()) kill.abort()
    await Promise.all(endings)
    await pool.destroy()
  }
  return { threads, alive: () => pool.threads.length, warm, run, close }
}

// Threads inherit the options of Node, but those of a program that was given as text would end them: the worker is a file.
function threadArguments (own: readonly string[]): string[] {
  const evaluation = own.findIndex(option => /^(?:-e|--eval|-p|--print|-pe)$/.test(option))
  return own.filter((option, i) => !option.startsWith('--input-type') && (evaluation < 0 || (i !== evaluation && i !== evaluation + 1)))
}

interface Dispatch {
  readonly qubo: Qubo
  readonly task: Omit<SolverTask, 'size' | 'offset'>
  readonly kill: AbortController
}

function dispatch (pool: Piscina<unknown, unknown>, { qubo, task, kill }: Dispatch): RunningTask {
  const { size, offset, linear, rowStart, column, weight } = qubo
  const stop = new Int32Array(new SharedArrayBuffer(8))
  let timer: NodeJS.Timeout | undefined
  let over = false
  const ending = pool.run({ task: { ...task, size, offset }, parcel: { linear, rowStart, column, weight, stop } }, { signal: kill.signal })
    .then(readEnding, (error: unknown): Ending => kill.signal.aborted ? { kind: 'killed' } : { kind: 'failed', message: messageOf(error) })
    .finally(() => {
      over = true
      clearInterval(timer)
    })
  // the grace begins when the solver does, and a thread that does not come up is ended too
  let [waits, graces] = [0, 0]
  const killInTime = (): void => {
    waits++
    if (Atomics.load(stop, 1) === 1) graces++
    if (graces > 1 || waits * GRACE_MS >= START_MS) kill.abort()
  }
  return {
    ending,
    stop: () => {
      Atomics.store(stop, 0, 1)
      if (!over) timer ??= setInterval(killInTime, GRACE_MS)
    }
  }
}

function readEnding (value: unknown): Ending {
  if (matches('solver-report', value)) return { kind: 'report', report: value }
  const failed = typeof value === 'object' && value !== null && 'failed' in value ? value.failed : undefined
  return { kind: 'failed', message: typeof failed === 'string' ? failed : 'the worker answered something else than a report' }
}
