import type { SolverReport, SolverTask } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { bitsFromText } from './bit-text.js'
import { solveExactInParallel } from './exact-parallel.js'
import type { ExactTask, ExactTaskResult } from './exact-parallel.js'
import { isExactReply } from './exact-message.js'
import type { Ending } from './pool.js'
import type { Dispatched } from './pool-task.js'
import type { Qubo } from './qubo.js'
import { described, findingOf } from './solvers.js'

interface TeamRequest {
  readonly qubo: Qubo
  readonly task: Omit<SolverTask, 'size' | 'offset'>
  readonly workers: number
  /** Posts a message to a thread of the pool. */
  readonly post: (messageFor: (flags: Int32Array) => unknown) => Dispatched
}

class Lost extends Error {
  readonly ending: Ending
  constructor (ending: Ending) {
    super('a worker was lost')
    this.ending = ending
  }
}

/** Branch and bound by all threads together, as one task. */
export class ExactTeam {
  readonly ending: Promise<Ending>
  readonly #request: TeamRequest
  readonly #working = new Map<Dispatched, ExactTask['kind']>()
  readonly #begun = performance.now()
  #stopped = false
  #cpu: Pick<SolverReport, 'cpu_seconds' | 'cpu_source'> = { cpu_seconds: 0, cpu_source: 'thread' }

  constructor (request: TeamRequest) {
    this.#request = request
    this.ending = this.#solve().catch((error: unknown): Ending => {
      this.stop()
      return error instanceof Lost ? error.ending : { kind: 'failed', message: messageOf(error) }
    })
  }

  stop (): void {
    this.#stopped = true
    // putting it together is short, and without it all would be lost
    for (const [work, kind] of this.#working) if (kind !== 'join') work.stop()
  }

  kill (): void {
    this.#stopped = true
    for (const work of this.#working.keys()) work.kill()
  }

  async #solve (): Promise<Ending> {
    const { qubo, task: { time_ms: timeMs, seed, start, target }, workers } = this.#request
    const answer = await solveExactInParallel(qubo, {
      timeMs,
      seed,
      workers,
      ...(target === undefined ? {} : { target }),
      ...(start === undefined ? {} : { start: bitsFromText(start) }),
      run: async task => await this.#hand(task)
    })
    return { kind: 'report', report: { solver: 'exact', ...described(findingOf(answer)), wall_ms: performance.now() - this.#begun, ...this.#cpu } }
  }

  async #hand (task: ExactTask): Promise<ExactTaskResult | undefined> {
    const work = this.#request.post(flags => ({ exact: task, flags }))
    this.#working.set(work, task.kind)
    if (this.#stopped && task.kind !== 'join') work.stop()
    const settled = await work.settled
    this.#working.delete(work)
    if (settled.kind === 'killed' && task.kind === 'take') return undefined
    if (settled.kind !== 'value') throw new Lost(settled)
    if (!isExactReply(settled.value)) throw new Lost({ kind: 'failed', message: 'the worker answered something else than a part of a proof' })
    const { result, cpu_seconds: seconds, cpu_source: source } = settled.value
    this.#cpu = { cpu_seconds: this.#cpu.cpu_seconds + seconds, cpu_source: source === 'wall' ? source : this.#cpu.cpu_source }
    return result
  }
}
