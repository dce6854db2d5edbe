import type { SolverReport } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Outcome, PortfolioAnswer } from '../optimizer/portfolio.js'
import type { Qubo } from '../optimizer/qubo.js'
import { paint } from './output.js'
import type { Output } from './output.js'
import type { SolveSettings } from './solve-options.js'

interface Solution {
  readonly qubo: Qubo
  readonly settings: SolveSettings
  readonly answer: PortfolioAnswer
}

interface Exported {
  readonly file: string
  readonly exported: string | undefined
}

/** The document that `pqsd solve --json` prints. Energies are the minimised value, so minus the cut for max-cut. */
export function solutionJson ({ file, qubo, settings, answer, exported }: Solution & Exported): unknown {
  return {
    success: true,
    file,
    format: settings.format,
    variables: qubo.size,
    couplings: qubo.column.length / 2,
    seed: settings.seed,
    budget_ms: settings.budgetMs,
    energy: answer.energy,
    ...(settings.format === 'mc' ? { cut: -answer.energy } : {}),
    bits: [...answer.bits],
    ...searchJson(answer),
    ...(exported === undefined || settings.out !== undefined ? {} : { export: { format: settings.exportAs, text: exported } })
  }
}

/** @throws AppError SOLVE_FAILED when no solver came back: all-zero bits are no answer */
export function requireAnswer (answer: PortfolioAnswer): PortfolioAnswer {
  if (answer.winner !== undefined || answer.stopped === 'aborted') return answer
  const details = answer.outcomes.map(({ solver, ending }) => `${solver}: ${ending.kind === 'failed' ? ending.message : 'its thread had to be ended'}`)
  throw new AppError('SOLVE_FAILED', 'no solver came back with an answer; a longer --budget-ms may help', { details })
}

/** What a search found out, apart from the answer itself; shared by `solve` and `optimize`. */
export function searchJson (answer: PortfolioAnswer): Record<string, unknown> {
  const reports = reportsOf(answer)
  return {
    solver: answer.winner ?? null,
    proven: answer.proven,
    bound: answer.bound ?? null,
    gap: answer.gap ?? null,
    stopped: answer.stopped,
    quantum_advantage: answer.comparison?.quantum_advantage ?? null,
    comparison: answer.comparison ?? null,
    discarded_weight: reports.flatMap(({ circuit }) => circuit?.discarded_weight ?? [])[0] ?? null,
    certificate: reports.flatMap(({ certificate }) => certificate === undefined ? [] : [certificateJson(certificate)])[0] ?? null,
    wall_ms: rounded(answer.wallMs),
    cpu_seconds: answer.cpuSeconds,
    solvers: answer.outcomes.map(outcomeJson)
  }
}

// JSON would write a typed array as an object with an entry for every index.
function certificateJson (certificate: NonNullable<SolverReport['certificate']>): unknown {
  return Object.fromEntries(Object.entries(certificate).map(([key, value]) => [key, ArrayBuffer.isView(value) ? numbersOf(value) : value]))
}

function numbersOf (view: ArrayBufferView): unknown {
  return view instanceof DataView ? [] : Array.from(view as Uint8Array | Int32Array | Float64Array)
}

function outcomeJson ({ solver, ending }: Outcome): Record<string, unknown> {
  if (isUnfinished(ending)) return { solver, state: 'unfinished' }
  if (ending.kind !== 'report') return { solver, state: ending.kind, ...(ending.kind === 'failed' ? { message: ending.message } : {}) }
  const { energy, bits: _bits, certificate: _certificate, wall_ms: wall, solver: _solver, ...rest } = ending.report
  return { solver, state: 'answered', energy, time_ms: rounded(wall), ...rest }
}

/** The lines for a person. */
export function solutionLines ({ output, qubo, settings, answer }: Solution & { readonly output: Output }): string[] {
  const cut = settings.format === 'mc' ? ` (cut ${-answer.energy})` : ''
  return [
    `Energy     ${paint(output, 'bold', shown(answer.energy))}${cut}, by ${answer.winner ?? 'nobody: no solver came back in time'}`,
    ...searchLines(answer, output),
    `Bits       ${answer.bits.length <= 400 ? answer.bits.join('') : `${answer.bits.length} of them; --json shows them`}`,
    `Problem    ${qubo.size} variables, ${qubo.column.length / 2} couplings, seed ${settings.seed}`
  ]
}

/** What a search found out, line by line; shared by `solve` and `optimize`. */
export function searchLines (answer: PortfolioAnswer, output: Output): string[] {
  const { bound, gap, comparison } = answer
  const certainty = answer.proven
    ? paint(output, 'green', (gap ?? 0) > 0 ? `proven optimal to within ${gap?.toPrecision(2)}, which is rounding` : 'proven optimal')
    : gap === undefined || bound === undefined ? 'not known: no branch and bound' : `at most ${rounded(gap)} above the optimum (bound ${rounded(bound)})`
  const versus = comparison === undefined
    ? 'not compared: no circuit finished, or the baseline had less time than it'
    : `${comparison.quantum_advantage ? 'yes' : 'no'}: best sample ${shown(comparison.circuit_energy)}, greedy ${shown(comparison.baseline_energy)}, ${rounded(comparison.circuit_ms)} ms each`
  return [
    `Certainty  ${certainty}`,
    `Advantage  ${versus}`,
    `Time       ${rounded(answer.wallMs)} ms, ${answer.cpuSeconds.toFixed(2)} CPU seconds, ended by ${STOP_WORDS[answer.stopped]}`,
    ...answer.outcomes.map(outcome => outcomeLine(outcome, output))
  ]
}

const STOP_WORDS: Readonly<Record<PortfolioAnswer['stopped'], string>> = {
  proven: 'the proof', target: 'the target', time: 'the budget', finished: 'itself', aborted: 'an interrupt'
}

function outcomeLine ({ solver, ending }: Outcome, output: Output): string {
  const name = `  ${solver.padEnd(9)}`
  if (ending.kind === 'failed') return `${name}${paint(output, 'red', 'failed')}: ${ending.message}`
  if (ending.kind === 'killed') return `${name}${paint(output, 'yellow', 'ended with its thread')}`
  if (isUnfinished(ending)) return `${name}no circuit finished in its time`
  const { energy, wall_ms: wall, circuit, work = {}, proven } = ending.report
  const extra = circuit === undefined
    ? Object.entries(work).map(([key, value]) => `${key} ${value}`)
    : [circuit.representation, `${circuit.layers} layers`, ...(circuit.bond === null ? [] : [`bond ${circuit.bond}, discarded ${circuit.discarded_weight.toPrecision(3)}`])]
  return `${name}${shown(energy).padStart(12)} ${`${rounded(wall)} ms`.padStart(12)}  ${[...(proven === true ? ['proven'] : []), ...extra].join(', ')}`
}

// Without a layer the bits are coin tosses.
function isUnfinished (ending: Outcome['ending']): boolean {
  return ending.kind === 'report' && ending.report.circuit?.layers === 0
}

function reportsOf ({ outcomes }: PortfolioAnswer): SolverReport[] {
  return outcomes.flatMap(({ ending }) => ending.kind === 'report' ? [ending.report] : [])
}

// Sums of decimals end in noise that a person does not want to read; the JSON has every digit.
function shown (energy: number): string {
  return String(Number(energy.toPrecision(12)))
}

function rounded (value: number): number {
  return Math.round(value * 1000) / 1000
}
