import type { AngleMemory, MachineSnapshot, RunSolve } from '../contract-types.js'
import { AppError } from '../errors.js'
import { recallAngles, rememberAngles } from '../optimizer/angle-memory.js'
import { limitsOf } from '../optimizer/budget.js'
import type { Plan } from '../optimizer/plan.js'
import { readPlan } from '../optimizer/plan.js'
import { createSolverPool } from '../optimizer/pool.js'
import { solvePortfolio } from '../optimizer/portfolio.js'
import type { Outcome, PortfolioAnswer } from '../optimizer/portfolio.js'
import { buildProblem } from '../optimizer/problem.js'

export interface SearchOptions {
  readonly snapshot: MachineSnapshot
  readonly budgetMs: number
  readonly seed: number
  readonly memory: AngleMemory
  readonly signal: AbortSignal
}

export interface Found {
  readonly plan: Plan
  readonly solve: NonNullable<RunSolve>
  /** The memory with what this search learned. */
  readonly memory: AngleMemory
}

/** What a default run reaches on a problem of middle size; other depths are interpolated. */
const TYPICAL_LAYERS = 8

/** The arrow from problem to plan, on worker threads that end with it. @throws AppError SOLVE_FAILED */
export async function searchPlan ({ snapshot, budgetMs, seed, memory, signal }: SearchOptions): Promise<Found> {
  const problem = buildProblem(snapshot)
  const limits = limitsOf(snapshot, problem.qubo.size, budgetMs)
  const circuit = { ...limits.circuit, ...recallAngles(memory, TYPICAL_LAYERS) }
  const pool = createSolverPool()
  try {
    const answer = await solvePortfolio(pool, problem.qubo, { ...limits, circuit, seed, signal })
    signal.throwIfAborted()
    if (answer.winner === undefined) throw new AppError('SOLVE_FAILED', 'no solver came back with an answer in its time')
    const trained = answer.outcomes.flatMap(({ ending }) => ending.kind === 'report' ? ending.report.circuit ?? [] : []).find(({ circuits }) => circuits > 1)
    return {
      plan: readPlan(problem, answer.bits),
      solve: solveOf(answer, problem.qubo.size),
      memory: trained === undefined ? memory : rememberAngles(memory, trained)
    }
  } finally {
    await pool.close()
  }
}

function solveOf (answer: PortfolioAnswer, variables: number): NonNullable<RunSolve> {
  return {
    variables,
    energy: answer.energy,
    proven: answer.proven,
    gap: answer.gap ?? null,
    winner: answer.winner ?? null,
    stopped: answer.stopped,
    wall_ms: answer.wallMs,
    cpu_seconds: answer.cpuSeconds,
    quantum_advantage: answer.comparison?.quantum_advantage ?? null,
    solvers: answer.outcomes.map(solverOf)
  }
}

function solverOf ({ solver, ending }: Outcome): NonNullable<RunSolve>['solvers'][number] {
  if (ending.kind === 'killed') return { solver, ended: 'killed' }
  if (ending.kind === 'failed') return { solver, ended: 'failed', message: ending.message.slice(0, 400) }
  const { energy, wall_ms: wallMs, cpu_seconds: cpuSeconds } = ending.report
  return { solver, ended: 'report', energy, wall_ms: wallMs, cpu_seconds: cpuSeconds }
}
