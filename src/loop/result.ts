import type { OptimizationResult, Run, TrialResult } from '../contract-types.js'

/** What a measured run is to others: figures, settings and counts, never which app. undefined where nothing was proven. */
export function resultOf ({ trial, solve, observation, settings, shared }: Run): OptimizationResult | undefined {
  const result = trial?.result
  if (trial?.kind !== 'plan' || result === null || result === undefined || !provesAlone(result)) return undefined
  return {
    energy_savings: bounded(result.claim.saving),
    quantum_advantage: solve?.quantum_advantage === true,
    processes_count: Math.min(10_000, observation?.processes ?? 0),
    ci95: [bounded(result.claim.ci95[0] ?? result.claim.saving), bounded(result.claim.ci95[1] ?? result.claim.saving)],
    pairs: result.pairs,
    sensor: result.sensor,
    settings,
    ...shared?.levels === undefined ? {} : { levels: shared.levels }
  }
}

/** Whether the machine's own interval shows a saving. What only shows together with others' results is nothing to give back to them. */
export function provesAlone ({ outcome, claim: { ci95: [low] } }: TrialResult): boolean {
  return outcome === 'saving' && low > 0
}

function bounded (percent: number): number {
  return Math.max(-100, Math.min(100, percent))
}
