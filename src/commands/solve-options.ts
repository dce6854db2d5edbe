import { AppError } from '../errors.js'
import type { ExportFormat } from '../optimizer/export.js'
import type { QuboFormat } from '../optimizer/qubo-file.js'
import type { SolverName } from '../optimizer/solver.js'

/** What a person typed. */
export interface SolveOptions {
  readonly solver?: string
  readonly budgetMs?: string
  readonly target?: string
  readonly seed?: string
  readonly layers?: string
  readonly bond?: string
  readonly export?: string
  readonly out?: string
  readonly format?: string
}

/** What it means. */
export interface SolveSettings {
  /** undefined: the portfolio. */
  readonly solver: SolverName | undefined
  readonly budgetMs: number
  readonly target: number | undefined
  readonly seed: number
  readonly layers: number | undefined
  readonly bond: number | undefined
  readonly exportAs: ExportFormat | undefined
  readonly out: string | undefined
  readonly format: QuboFormat
}

const DEFAULT_SOLVE_MS = 5000
const SOLVERS: readonly SolverName[] = ['exact', 'anneal', 'sqa', 'circuit', 'greedy']

/** @throws AppError USAGE that names the option */
export function readSolveOptions (file: string, options: SolveOptions): SolveSettings {
  const { solver = 'portfolio', out } = options
  if (options.export === 'qasm' && solver !== 'portfolio' && solver !== 'circuit') throw new AppError('USAGE', `--export qasm needs the circuit solver, not ${solver}`)
  if (out !== undefined && options.export === undefined) throw new AppError('USAGE', '--out says where an --export goes; there is none')
  return {
    solver: solver === 'portfolio' ? undefined : oneOf('--solver', solver, SOLVERS, 'portfolio'),
    budgetMs: numberIn('--budget-ms', options.budgetMs, { least: 1, most: 86_400_000 }) ?? DEFAULT_SOLVE_MS,
    target: numberIn('--target', options.target, { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, fraction: true }),
    seed: numberIn('--seed', options.seed, { least: 0, most: 4_294_967_295 }) ?? 1,
    layers: numberIn('--layers', options.layers, { least: 1, most: 1000 }),
    bond: numberIn('--bond', options.bond, { least: 1, most: 4096 }),
    exportAs: options.export === undefined ? undefined : oneOf('--export', options.export, ['qasm', 'coo', 'bqm'] as const),
    out,
    format: options.format === undefined ? formatOf(file) : oneOf('--format', options.format, ['qubo', 'mc'] as const)
  }
}

function formatOf (file: string): QuboFormat {
  if (file.endsWith('.mc')) return 'mc'
  if (file === '-' || file.endsWith('.qubo')) return 'qubo'
  throw new AppError('USAGE', `${file}: neither .qubo nor .mc; say which with --format`)
}

function oneOf<T extends string> (option: string, value: string, known: readonly T[], ...more: readonly string[]): T {
  const found = known.find(each => each === value)
  if (found === undefined) throw new AppError('USAGE', `${option} takes one of ${[...known, ...more].join(', ')}, not ${value}`)
  return found
}

interface Range {
  readonly least: number
  readonly most: number
  readonly fraction?: boolean
}

/** JavaScript also takes 0x10, 0b1 and an empty text for numbers; a person means something else. */
const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

/** The number that an option was given, or undefined where it was not given. @throws AppError USAGE */
export function numberIn (option: string, text: string | undefined, { least, most, fraction = false }: Range): number | undefined {
  if (text === undefined) return undefined
  const value = DECIMAL.test(text) ? Number(text) : NaN
  if (!(value >= least && value <= most) || (!fraction && !Number.isInteger(value))) {
    throw new AppError('USAGE', `${option} takes a ${fraction ? 'number' : `whole number from ${least} to ${most}`}, not ${text}`)
  }
  return value
}
