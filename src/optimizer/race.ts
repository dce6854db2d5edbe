import type { SolverReport, SolverTask } from '../contract-types.js'
import { compare } from './advantage.js'
import { bitsFromText, bitsToText } from './bit-text.js'
import type { Ending, RunningTask, SolverPool } from './pool.js'
import type { Outcome, PortfolioAnswer, PortfolioOptions } from './portfolio.js'
import { energyOf } from './qubo.js'
import type { Qubo } from './qubo.js'
import type { Slice } from './schedule.js'
import type { SolverName } from './solver.js'

/** Once the optimum is proven, the circuit still has this long and then the baseline as long as the circuit, so that both answer. */
const COMPARISON_MS = 250
/** The baseline's time after a proof: where the circuit took longer, the two are not compared rather than everybody kept waiting. */
const AFTER_PROOF_MS = 1000

const CLOCKS_MS = 2

/** Seeds of the solvers differ, and do not depend on which of them run. */
const SEED_STEPS: Readonly<Record<SolverName, number>> = { exact: 1, anneal: 2, sqa: 3, circuit: 4, greedy: 5 }

interface Running {
  readonly task: RunningTask
  readonly since: number
}

export interface RaceOptions extends PortfolioOptions {
  /** The solvers run one after the other: nobody else needs the threads. */
  readonly oneLane: boolean
}

/** One run of a portfolio: what is running, what came back, and whether it is over. */
export class Race {
  readonly #pool: SolverPool
  readonly #qubo: Qubo
  readonly #options: RaceOptions
  readonly #begun = performance.now()
  readonly #running = new Map<SolverName, Running>()
  readonly #outcomes: Outcome[] = []
  #best: Pick<PortfolioAnswer, 'bits' | 'energy' | 'winner'>
  #ended: PortfolioAnswer['stopped'] | undefined
  #killedSeconds = 0

  constructor (pool: SolverPool, qubo: Qubo, options: RaceOptions) {
    this.#pool = pool
    this.#qubo = qubo
    this.#options = options
    const bits = new Uint8Array(qubo.size)
    this.#best = { bits, energy: energyOf(qubo, bits), winner: undefined }
  }

  /** Runs the solvers of a lane one after the other, each for what it may have when its turn comes. */
  async runLane (lane: readonly Slice[]): Promise<void> {
    for (const slice of lane) {
      const timeMs = this.#timeFor(slice)
      if (timeMs > 0) await this.#run(slice.solver, timeMs)
    }
  }

  /** Stops what runs and starts nothing more, but for the comparison of circuit and baseline after a proof. */
  end (reason: PortfolioAnswer['stopped']): void {
    this.#ended ??= reason
    for (const [solver, { task, since }] of this.#running) {
      // The baseline's own time is what the circuit took; stopped before, it could not be compared.
      if (reason === 'proven' && solver === 'greedy' && this.#owedToBaseline(since) <= AFTER_PROOF_MS) continue
      const spared = reason === 'proven' && isCompared(solver) ? COMPARISON_MS - (performance.now() - since) : 0
      if (spared > 0) setTimeout(() => { task.stop() }, spared).unref()
      else task.stop()
    }
  }

  result (): Omit<PortfolioAnswer, 'wallMs'> {
    const reports = this.#outcomes.flatMap(({ ending }) => ending.kind === 'report' ? [ending.report] : [])
    const bounds = reports.flatMap(({ bound }) => bound ?? [])
    const bound = bounds.length === 0 ? undefined : Math.min(this.#best.energy, Math.max(...bounds))
    return {
      ...this.#best,
      proven: reports.some(({ proven }) => proven === true),
      bound,
      gap: bound === undefined ? undefined : this.#best.energy - bound,
      // the last solver's own clock may be a hair before the race's
      stopped: this.#ended ?? (performance.now() - this.#begun >= this.#options.timeMs - CLOCKS_MS ? 'time' : 'finished'),
      outcomes: this.#outcomes,
      comparison: compare(this.#qubo, this.#reportOf('circuit'), this.#reportOf('greedy')),
      cpuSeconds: reports.reduce((total, { cpu_seconds: seconds }) => total + seconds, this.#killedSeconds)
    }
  }

  #timeFor ({ solver, timeMs }: Slice): number {
    const left = Math.max(0, this.#options.timeMs - (performance.now() - this.#begun))
    const circuit = this.#reportOf('circuit')
    // the baseline gets the wall time that the circuit really used: no less, or nothing could be said about the two
    if (solver === 'greedy' && circuit !== undefined && (this.#ended ?? 'proven') === 'proven') {
      return this.#ended === 'proven' && circuit.wall_ms > AFTER_PROOF_MS ? 0 : Math.min(left, circuit.wall_ms)
    }
    if (this.#ended === undefined) return Math.min(timeMs, left)
    return this.#ended === 'proven' && solver === 'circuit' ? Math.min(left, COMPARISON_MS) : 0
  }

  // What a baseline that began then still needs for as much time as the circuit had; Infinity without a circuit.
  #owedToBaseline (since: number): number {
    const circuit = this.#reportOf('circuit')
    return circuit === undefined ? Infinity : circuit.wall_ms - (performance.now() - since)
  }

  async #run (solver: SolverName, timeMs: number): Promise<void> {
    const since = performance.now()
    const together = solver === 'exact' && this.#options.oneLane && this.#pool.threads > 1
    const task = this.#pool[together ? 'prove' : 'run'](this.#qubo, this.#taskFor(solver, timeMs))
    this.#running.set(solver, { task, since })
    this.#options.onProgress?.({ solver, state: 'started', energy: this.#best.energy })
    const ending = await task.ending
    this.#running.delete(solver)
    this.#outcomes.push({ solver, ending })
    if (ending.kind === 'killed') this.#killedSeconds += (performance.now() - since) / 1000
    if (ending.kind === 'report') this.#take(solver, ending.report)
    this.#options.onProgress?.({ solver, state: ending.kind, energy: this.#best.energy })
  }

  // What a thread says about its energy is not taken on trust.
  #take (solver: SolverName, report: SolverReport): void {
    if (report.circuit?.layers === 0) return // coin tosses
    const bits = bitsFromText(report.bits)
    const energy = energyOf(this.#qubo, bits)
    if (this.#best.winner === undefined || energy < this.#best.energy) this.#best = { bits, energy, winner: solver }
    const { target } = this.#options
    if (report.proven === true) this.end('proven')
    else if (target !== undefined && energy <= target) this.end('target')
  }

  #taskFor (solver: SolverName, timeMs: number): Omit<SolverTask, 'size' | 'offset'> {
    const { seed, target, circuit } = this.#options
    return {
      solver,
      time_ms: timeMs,
      seed: (seed + Math.imul(SEED_STEPS[solver], 0x9e3779b9)) >>> 0,
      ...(target === undefined ? {} : { target }),
      ...(solver === 'exact' && this.#best.winner !== undefined ? { start: bitsToText(this.#best.bits) } : {}),
      ...(solver === 'circuit' && circuit !== undefined ? { circuit } : {})
    }
  }

  #reportOf (solver: SolverName): SolverReport | undefined {
    const ending: Ending | undefined = this.#outcomes.find(outcome => outcome.solver === solver)?.ending
    return ending?.kind === 'report' ? ending.report : undefined
  }
}

function isCompared (solver: SolverName): boolean {
  return solver === 'circuit' || solver === 'greedy'
}
