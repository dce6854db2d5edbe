import type { Random } from './random.js'

/**
 * Angles of a circuit in radians, one of each a layer. A layer is exp(−iγ·H/scale), then exp(−iβX) on every qubit; the circuit starts in
 * |+⟩ on every qubit. With this sign of X a descent needs γ and β of opposite signs: the starts given here have γ > 0 and β < 0.
 */
export interface Angles {
  readonly gammas: readonly number[]
  readonly betas: readonly number[]
}

/** How a simulator that must draw samples to estimate a mean of the best share does so; one that knows all probabilities draws none. */
export interface Estimate {
  readonly samples: number
  readonly random: Random
}

/** A simulated circuit of one problem: qubit i is variable i, and energies are those of the problem, its constant included. */
export interface CircuitSimulator {
  readonly representation: 'statevector' | 'mps'
  /** The bond dimension that limits the state; null where nothing is cut off. */
  readonly bond: number | null
  /** 1 − the product of the kept weights since the state was last prepared; 0 where nothing is cut off. */
  readonly discardedWeight: number
  /** Runs the circuit. False: `shouldStop` ended it before the last gate, and the state is not that of any circuit. */
  prepare (angles: Angles): boolean
  /** ⟨H⟩ of the prepared state; NaN where `shouldStop` ended a long calculation. */
  expectation (): number
  /** Mean energy over the `alpha` share (0 < alpha ≤ 1) of the outcomes with the lowest energies: the conditional value at risk. */
  cvar (alpha: number, estimate: Estimate): number
  /** Outcomes of so many measurements of the prepared state, of fewer where `shouldStop` ended them: bits[i] is variable i. */
  sample (count: number, random: Random): Uint8Array[]
}
