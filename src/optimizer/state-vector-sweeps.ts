import type { Angles } from './circuit-simulator.js'
import type { FillPhases } from './state-vector-phases.js'
import type { StateLayout } from './state-vector-layout.js'
import { firstFarQubit, passesOver } from './state-vector-step.js'
import type { Step } from './state-vector-step.js'
import type { Team } from './state-vector-team.js'

/** What training lowers: ⟨H⟩, or the mean over the best `alpha` share of the outcomes. */
export type Objective = { readonly kind: 'mean' } | { readonly kind: 'cvar', readonly alpha: number }

/** A value and its derivatives by the angles. */
export interface Gradient extends Angles {
  readonly value: number
}

interface Sweep {
  readonly team: Team
  readonly fillPhases: FillPhases
  readonly scale: number
  readonly layout: StateLayout
}

/** Prepares the state of a circuit. False: ended before its last gate. */
export function forwardSweep ({ team, fillPhases, scale, layout }: Sweep, { gammas, betas }: Angles): boolean {
  const start = 1 / Math.sqrt(2 ** layout.qubits)
  if (gammas.length === 0) {
    fillPhases(0)
    return team.run({ kind: 'forwardNear', numbers: [1, 0, start] })
  }
  return gammas.every((gamma, layer) => {
    const [cosine, sine] = [Math.cos(betas[layer] ?? 0), Math.sin(betas[layer] ?? 0)]
    fillPhases(gamma / scale)
    return team.run({ kind: 'forwardNear', numbers: [cosine, sine, layer === 0 ? start : 0] }) &&
      farPasses(layout, { kind: 'forwardFar', cosine, sine }).every(step => team.run(step))
  })
}

function farPasses (layout: StateLayout, { kind, cosine, sine }: { kind: Step['kind'], cosine: number, sine: number }): Step[] {
  return passesOver(layout, firstFarQubit(layout), layout.qubits).map(({ qubit }) => ({ kind, numbers: [cosine, sine, qubit] }))
}

interface Observable {
  readonly value: number
  /** Given: the observable is min(0, H − quantile)/alpha, whose mean has the derivatives of CVaR (by the envelope theorem). */
  readonly quantile?: number
  readonly alpha?: number
}

/**
 * Undoes the circuit layer by layer on |ψ⟩ and on O|ψ⟩ together. ∂⟨O⟩/∂β = 2·Im⟨Oψ|ΣX|ψ⟩ and ∂⟨O⟩/∂γ = 2·Im⟨Oψ|H|ψ⟩/scale,
 * each taken where its gate stands. The prepared state is lost.
 */
export function backwardSweep (sweep: Sweep, { gammas, betas }: Angles, { value, quantile, alpha = 1 }: Observable): Gradient | undefined {
  const { team, fillPhases, scale, layout } = sweep
  if (!team.run({ kind: 'weigh', numbers: [quantile ?? Infinity, quantile ?? 0, 1 / alpha] })) return undefined
  const gradient = { value, gammas: new Array<number>(gammas.length).fill(0), betas: new Array<number>(gammas.length).fill(0) }
  for (let layer = gammas.length - 1; layer >= 0; layer--) {
    const [cosine, sine] = [Math.cos(betas[layer] ?? 0), -Math.sin(betas[layer] ?? 0)]
    fillPhases(-(gammas[layer] ?? 0) / scale)
    team.clear()
    if (!farPasses(layout, { kind: 'backwardFar', cosine, sine }).every(step => team.run(step))) return undefined
    if (!team.run({ kind: 'backwardNear', numbers: [cosine, sine, 0] })) return undefined
    const [byBeta, byGamma] = team.results()
    gradient.betas[layer] = 2 * byBeta
    gradient.gammas[layer] = 2 * byGamma / scale
  }
  return gradient
}
