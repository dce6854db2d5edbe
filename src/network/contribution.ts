import { parse } from '../contract.js'
import type { Contribution, OptimizationResult } from '../contract-types.js'
import { AppError } from '../errors.js'

const MAX_BYTES = 4096

/** The order of keys in the bytes that are sent. It is also a whitelist: a key that is not here cannot leave this machine. */
export const KEY_ORDER: readonly string[] = [
  'schema', 'id', 'epoch', 'tag', 'day', 'system_type', 'basis', 'metrics', 'energy_savings', 'quantum_advantage', 'processes_count',
  'ci95', 'pairs', 'sensor', 'settings', 'aggressive_mode', 'thermal_threshold', 'quantum_circuits', 'ml_training_cycles',
  'entanglement_depth', 'classical_optimization', 'levels', 'deprioritise', 'cap', 'suspend', 'kept', 'undetected', 'dropped'
]

export interface ContributionParts {
  readonly result: OptimizationResult
  readonly basis: Contribution['basis']
  readonly systemType: string
  readonly day: string
  readonly epoch: string
  readonly tag: string
  /** 128 random bits in hex. */
  readonly id: string
}

/** What is shared of a result. Figures are rounded, because a long fraction would mark its machine. @throws AppError BAD_REQUEST */
export function buildContribution ({ result, basis, systemType, day, epoch, tag, id }: ContributionParts): Contribution {
  const { energy_savings: savings, quantum_advantage: advantage, processes_count: count, ci95, pairs, sensor = 'unknown', settings, levels } = result
  if (ci95 !== undefined && ci95[0] > ci95[1]) throw new AppError('BAD_REQUEST', 'ci95: expected the lower bound first')
  const contribution = parse('contribution', {
    schema: 1,
    id,
    epoch,
    tag,
    day,
    system_type: systemType,
    basis,
    metrics: { energy_savings: tenth(savings), quantum_advantage: advantage, processes_count: count },
    ...ci95 === undefined ? {} : { ci95: ci95.map(tenth) },
    ...pairs === undefined ? {} : { pairs },
    sensor,
    ...settings === undefined ? {} : { settings: roundedSettings(settings) },
    ...levels === undefined ? {} : { levels }
  })
  if (Buffer.byteLength(contributionBytes(contribution)) > MAX_BYTES) throw new AppError('TOO_LARGE', `a contribution is at most ${MAX_BYTES} bytes`)
  return contribution
}

/** The exact bytes of a contribution in a request: the same at every try, whatever order a file was read in. */
export function contributionBytes (contribution: Contribution): string {
  return JSON.stringify(contribution, [...KEY_ORDER])
}

function roundedSettings ({ thermal_threshold: threshold, ...others }: NonNullable<OptimizationResult['settings']>): object {
  return threshold === undefined ? others : { ...others, thermal_threshold: tenth(threshold) }
}

// Adding 0 turns −0 into 0.
function tenth (value: number): number {
  return Math.round(value * 10) / 10 + 0
}
