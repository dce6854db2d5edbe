import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { matches } from '../contract.js'
import type { SolverReport, SolverTask } from '../contract-types.js'
import { ExactTeam } from './exact-team.js'
import { dispatch } from './pool-task.js'
import type { Settled } from './pool-task.js'
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
  /** Branch and bound on all threads together; they must have nothing else to do, or it waits for them. */
  prove (qubo: Qubo, task: Omit<SolverTask, 'size' | 'offset'>): RunningTask
  /** Ends all work and all threads; what runs ends as killed. Idempotent. */
  close (): Promise<void>
}

const NOTHING = createQubo(0, [])
const IDLE_MS = 1000
const MAX_WAITING = 64

/** Worker threads for solvers. Creating it starts none; `worker` is the module they run. */
export function createSolverPool ({ threads = Math.min(2, availableParallelism()), worker = new URL('./worker.js', import.meta.url) }: {
  readonly threads?: number
  readonly worker?: URL
} = {}): SolverPool {
  const limits = { minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS, maxQueue: MAX_WAITING }
  const pool = new Piscina<unknown, unknown>({ filename: worker.href, execArgv: threadArguments(process.execArgv), ...limits })
  const running = new Set<Killable>()
  const keep = (work: Killable): RunningTask => {
    running.add(work)
    void work.ending.then(() => running.delete(work))
    return work
  }
  const run: SolverPool['run'] = (qubo, task) => keep(runTask(pool, qubo, task))
  const prove: SolverPool['prove'] = (qubo, task) => {
    return keep(new ExactTeam({ qubo, task, workers: threads, post: messageFor => dispatch(pool, messageFor) }))
  }
  const warm = async (count: number): Promise<number> => {
    const tasks = Array.from({ length: Math.min(count, threads) }, () => run(NOTHING, { solver: 'greedy', time_ms: 0, seed: 0 }))
    const endings = await Promise.all(tasks.map(async ({ ending }) => await ending))
    return endings.reduce((total, ending) => total + (ending.kind === 'report' ? ending.report.cpu_seconds : 0), 0)
  }
  const close = async (): Promise<void> => {
    const endings = [...running].map(({ ending }) => ending)
    for (const work of running) work.kill()
    await Promise.all(endings)
    await pool.destroy()
  }
  return { threads, alive: () => pool.threads.length, warm, run, prove, close }
}

// Threads inherit the options of Node, but those of a program that was given as text would end them: the worker is a file.
function threadArguments (own: readonly string[]): string[] {
  const evaluation = own.findIndex(option => /^(?:-e|--eval|-p|--print|-pe)$/.test(option))
  return own.filter((option, i) => !option.startsWith('--input-type') && (evaluation < 0 || (i !== evaluation && i !== evaluation + 1)))
}

interface Killable extends RunningTask {
  kill (): void
}

function runTask (pool: Piscina<unknown, unknown>, qubo: Qubo, task: Omit<SolverTask, 'size' | 'offset'>): Killable {
  const { size, offset, linear, rowStart, column, weight } = qubo
  const { settled, stop, kill } = dispatch(pool, flags => {
    return { task: { ...task, size, offset }, parcel: { linear, rowStart, column, weight, stop: flags } }
  })
  return { ending: settled.then(readEnding), stop, kill }
}

function readEnding (settled: Settled): Ending {
  if (settled.kind !== 'value') return settled
  if (matches('solver-report', settled.value)) return { kind: 'report', report: settled.value }
  return { kind: 'failed', message: 'the worker answered something else than a report' }
}
