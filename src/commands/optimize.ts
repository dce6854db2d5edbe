import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { AppError, messageOf } from '../errors.js'
import { DEFAULT_BUDGET_MS, limitsOf } from '../optimizer/budget.js'
import { readPlan } from '../optimizer/plan.js'
import type { Plan } from '../optimizer/plan.js'
import { createSolverPool } from '../optimizer/pool.js'
import { solvePortfolio } from '../optimizer/portfolio.js'
import type { PortfolioAnswer } from '../optimizer/portfolio.js'
import { buildProblem } from '../optimizer/problem.js'
import { readSnapshot } from '../optimizer/snapshot.js'
import type { PlanProblem } from '../optimizer/problem.js'
import type { Context } from './context.js'
import { paint, print } from './output.js'
import type { Output } from './output.js'
import { numberIn } from './solve-options.js'
import { progressLine } from './solve-progress.js'
import { searchJson, searchLines } from './solve-report.js'

export interface OptimizeInput {
  /** `from`: a machine snapshot as JSON; `-` is standard input. */
  readonly options: { readonly from: string, readonly budgetMs?: string, readonly seed?: string }
  /** Ends the search; the plan of the best answer so far is printed. */
  readonly signal: AbortSignal
}

/** `pqsd optimize --from FILE` */
export async function optimize ({ output }: Context, { options, signal }: OptimizeInput): Promise<void> {
  const budgetMs = numberIn('--budget-ms', options.budgetMs, { least: 1, most: 86_400_000 }) ?? DEFAULT_BUDGET_MS
  const seed = numberIn('--seed', options.seed, { least: 0, most: 4_294_967_295 }) ?? 1
  const problem = buildProblem(readSnapshot(await readJson(options.from)))
  const limits = limitsOf(problem.snapshot, problem.qubo.size, budgetMs)
  const pool = createSolverPool()
  const progress = progressLine(output, limits.timeMs)
  try {
    const answer = await solvePortfolio(pool, problem.qubo, { ...limits, seed, signal, onProgress: progress.show })
    progress.clear() // before anything is printed
    const plan = readPlan(problem, answer.bits)
    print(output, planJson(problem, plan, answer), () => [...planLines(plan, output), '', ...searchLines(answer, output)])
  } finally {
    progress.clear()
    await pool.close()
  }
}

async function readJson (file: string): Promise<unknown> {
  const json = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error: unknown) => {
    throw new AppError('USAGE', `${file} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new AppError('BAD_REQUEST', `${file} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}

function planJson ({ qubo }: PlanProblem, plan: Plan, answer: PortfolioAnswer): unknown {
  const { energy: parts, ...rest } = plan
  return { success: true, variables: qubo.size, energy: answer.energy, parts, ...rest, ...searchJson(answer) }
}

function planLines (plan: Plan, output: Output): string[] {
  const width = Math.max(4, ...plan.apps.map(({ name }) => name.length))
  const rows = plan.apps.map(({ name, level, watts, saved_watts: saved, reason }) => {
    const cells = [name.padEnd(width), level.padEnd(12), watts.toFixed(2).padStart(7), saved.toFixed(2).padStart(7)]
    return `${cells.join('  ')}  ${paint(output, 'dim', reason)}`
  })
  const saved = `${plan.saved_watts.toFixed(2)} of ${plan.watts.toFixed(2)} W`
  return [
    `${'App'.padEnd(width)}  ${'Level'.padEnd(12)}  ${'W'.padStart(7)}  ${'saved'.padStart(7)}  Why`,
    ...rows,
    '',
    `Predicted  ${paint(output, 'bold', saved)} saved, not measured${plan.hot ? '; the machine is hot' : ''}`
  ]
}
