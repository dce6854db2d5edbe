import type { AngleMemory } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import { recallAngles, rememberAngles } from '../optimizer/angle-memory.js'
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
import { readInput } from './input.js'
import { paint, print } from './output.js'
import type { Output } from './output.js'
import { numberIn } from './solve-options.js'
import { progressLine } from './solve-progress.js'
import { requireAnswer, searchJson, searchLines } from './solve-report.js'

export interface OptimizeInput {
  /** `from`: a machine snapshot as JSON; `-` is standard input. */
  readonly options: { readonly from: string, readonly budgetMs?: string, readonly seed?: string, readonly fresh?: boolean }
  /** Ends the search; the plan of the best answer so far is printed. */
  readonly signal: AbortSignal
}

const NOTHING_LEARNED: AngleMemory = { angles: [] }
/** What a default run reaches on a problem of middle size; other depths are interpolated. */
const TYPICAL_LAYERS = 8

/** `pqsd optimize --from FILE` */
export async function optimize ({ output, paths, now }: Context, { options, signal }: OptimizeInput): Promise<void> {
  const budgetMs = numberIn('--budget-ms', options.budgetMs, { least: 1, most: 86_400_000 }) ?? DEFAULT_BUDGET_MS
  const seed = numberIn('--seed', options.seed, { least: 0, most: 4_294_967_295 }) ?? 1
  const problem = buildProblem(readSnapshot(await readJson(options.from, signal)))
  const limits = limitsOf(problem.snapshot, problem.qubo.size, budgetMs)
  const memory = options.fresh === true ? NOTHING_LEARNED : await readMemory(paths.angles, now())
  const circuit = { ...limits.circuit, ...recallAngles(memory, TYPICAL_LAYERS) }
  const pool = createSolverPool()
  const progress = progressLine(output, limits.timeMs)
  try {
    const answer = requireAnswer(await solvePortfolio(pool, problem.qubo, { ...limits, circuit, seed, signal, onProgress: progress.show }))
    progress.clear() // before anything is printed
    if (options.fresh !== true) await learn(paths.angles, memory, answer)
    const plan = readPlan(problem, answer.bits)
    print(output, planJson(problem, plan, answer), () => [...planLines(plan, output), '', ...searchLines(answer, output)])
  } finally {
    progress.clear()
    await pool.close()
  }
}

// A file that cannot be read or kept costs the head start, not the plan.
async function readMemory (path: string, now: Date): Promise<AngleMemory> {
  const stored = await readJsonFile('angle-memory', path, now).catch(() => undefined)
  return stored?.kind === 'ok' ? stored.value : NOTHING_LEARNED
}

async function learn (path: string, memory: AngleMemory, { outcomes }: PortfolioAnswer): Promise<void> {
  const trained = outcomes.flatMap(({ ending }) => ending.kind === 'report' ? ending.report.circuit ?? [] : []).find(({ circuits }) => circuits > 1)
  if (trained === undefined) return
  await writeJsonFile('angle-memory', path, rememberAngles(memory, trained)).catch(() => undefined)
}

async function readJson (file: string, signal: AbortSignal): Promise<unknown> {
  const json = await readInput(file, signal)
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
