import { writeFileAtomic } from '../files.js'
import { exportText } from '../optimizer/export.js'
import { createSolverPool } from '../optimizer/pool.js'
import { solvePortfolio } from '../optimizer/portfolio.js'
import type { PortfolioAnswer } from '../optimizer/portfolio.js'
import { readQubo } from '../optimizer/qubo-file.js'
import type { Qubo } from '../optimizer/qubo.js'
import type { Context } from './context.js'
import { readInput } from './input.js'
import { print } from './output.js'
import { readSolveOptions } from './solve-options.js'
import type { SolveOptions, SolveSettings } from './solve-options.js'
import { progressLine } from './solve-progress.js'
import { requireAnswer, solutionJson, solutionLines } from './solve-report.js'

export interface SolveInput {
  /** A path; `-` is standard input. */
  readonly file: string
  readonly options: SolveOptions
  /** Ends the search; the best answer so far is printed. */
  readonly signal: AbortSignal
}

/** `pqsd solve FILE` */
export async function solve (context: Context, { file, options, signal }: SolveInput): Promise<void> {
  const { output } = context
  const settings = readSolveOptions(file, options)
  const qubo = readQubo(await readInput(file, signal), settings.format, file === '-' ? 'standard input' : file)
  if (settings.exportAs !== undefined && settings.exportAs !== 'qasm' && !output.json) {
    await deliver(context, settings, exportText(settings.exportAs, qubo, undefined))
    return
  }
  const answer = await search(context, { qubo, settings, signal })
  const exported = settings.exportAs === undefined ? undefined : exportText(settings.exportAs, qubo, circuitOf(answer))
  if (exported !== undefined && (settings.out !== undefined || !output.json)) await deliver(context, settings, exported)
  if (exported !== undefined && settings.out === undefined && !output.json) return
  print(output, solutionJson({ file, qubo, settings, answer, exported }), () => solutionLines({ output, qubo, settings, answer }))
}

interface Search {
  readonly qubo: Qubo
  readonly settings: SolveSettings
  readonly signal: AbortSignal
}

async function search (context: Context, { qubo, settings, signal }: Search): Promise<PortfolioAnswer> {
  const { solver, budgetMs, seed, target, layers, bond, exportAs } = settings
  const wanted = solver ?? (exportAs === 'qasm' ? 'circuit' : undefined)
  const pool = createSolverPool()
  const progress = progressLine(context.output, budgetMs)
  try {
    const answer = await solvePortfolio(pool, qubo, {
      timeMs: budgetMs,
      seed,
      signal,
      onProgress: progress.show,
      circuit: { ...(layers === undefined ? {} : { layers }), ...(bond === undefined ? {} : { bond }) },
      ...(wanted === undefined ? {} : { solvers: [wanted] }),
      ...(target === undefined ? {} : { target })
    })
    return requireAnswer(answer)
  } finally {
    progress.clear()
    await pool.close()
  }
}

function circuitOf ({ outcomes }: PortfolioAnswer): Parameters<typeof exportText>[2] {
  return outcomes.flatMap(({ ending }) => ending.kind === 'report' ? ending.report.circuit ?? [] : [])[0]
}

async function deliver ({ output }: Context, { out }: SolveSettings, text: string): Promise<void> {
  if (out === undefined) {
    output.line(text.trimEnd())
    return
  }
  await writeFileAtomic(out, text, 0o644)
  output.note(`written to ${out}`)
}
