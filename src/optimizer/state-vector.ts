import type { Angles, CircuitSimulator } from './circuit-simulator.js'
import { scaleOf } from './ising.js'
import type { Ising } from './ising.js'
import type { Random } from './random.js'
import { fillEnergies, fillLevels } from './state-vector-energies.js'
import { allocateState, useLevels } from './state-vector-kernel.js'
import { layoutOf } from './state-vector-layout.js'
import { createLevelPhases, createProductPhases } from './state-vector-phases.js'
import { backwardSweep, forwardSweep } from './state-vector-sweeps.js'
import type { Gradient, Objective } from './state-vector-sweeps.js'
import { createTail } from './state-vector-tail.js'
import { createSoloTeam } from './state-vector-team.js'
import { createPairTeam } from './state-vector-pair.js'
import { drawStates } from './state-vector-samples.js'

/** A simulator that keeps all 2^n amplitudes, in f64, for at most `MAX_STATE_QUBITS` variables. */
export interface StateVector extends CircuitSimulator {
  readonly representation: 'statevector'
  readonly kernel: 'simd' | 'plain'
  /** Second threads at work: 0 until it has started. */
  helpers (): number
  /**
   * Runs the circuit, then back again (the adjoint sweep of Jones and Gacon, arXiv 2009.02823): the objective and its derivatives by every
   * angle, exactly, for the price of about three circuits. For CVaR it is a subgradient.
   * The prepared state is lost. Undefined: `shouldStop` ended it.
   */
  gradient (angles: Angles, objective: Objective): Gradient | undefined
  /** |amplitude|² of every basis state; bit i of the index is variable i. */
  probabilities (): Float64Array
  /** Ends the second thread, if there is one. Idempotent. */
  close (): void
}

export const MAX_STATE_QUBITS = 22

export interface StateVectorOptions {
  readonly ising: Ising
  readonly shouldStop?: () => boolean
  /** Default: `scaleOf(ising)`. */
  readonly scale?: number
  /** 2 shares the state with a second thread. It pays from about 18 qubits on, where a core is free. Default 1. */
  readonly threads?: 1 | 2
  /** True: the kernel in TypeScript. */
  readonly plain?: boolean
}

/** @throws RangeError for more than `MAX_STATE_QUBITS` variables */
export function createStateVector (options: StateVectorOptions): StateVector {
  const { ising, shouldStop = () => false, scale = scaleOf(ising), threads = 1, plain = false } = options
  const { size } = ising
  if (size > MAX_STATE_QUBITS) throw new RangeError(`${size} variables; a state vector has at most ${MAX_STATE_QUBITS}`)
  const layout = layoutOf(size)
  const { kind, buffer, kernel, shared } = allocateState(layout, plain)
  const states = 2 ** layout.qubits
  const energies = new Float64Array(buffer, layout.energies, states)
  const levels = new Uint16Array(buffer, layout.levels, states)
  fillEnergies(ising, energies)
  const kinds = fillLevels(ising, energies, levels)
  if (kinds.values !== null) useLevels(buffer, layout)
  const fillPhases = kinds.values === null ? createProductPhases(buffer, layout, ising) : createLevelPhases(buffer, layout, kinds)
  const bench = { kernel, layout, buffer }
  const team = threads === 1 ? createSoloTeam(bench, shouldStop) : createPairTeam(bench, { shared, shouldStop })
  const amplitudes = { re: new Float64Array(buffer, layout.re, states), im: new Float64Array(buffer, layout.im, states) }
  const sweep = { team, fillPhases, scale, layout }
  const tail = createTail({ bench, amplitudes, energies, levels, kinds })
  const sums = new Float64Array(buffer, layout.sums, layout.blocks)
  // not by the team: a prepared state is measured to the end, or the figure would be wrong
  const expectation = (): number => kernel.moments(layout.re, layout.im, 0, layout.blocks, layout.sums)
  return {
    representation: 'statevector',
    kernel: kind,
    helpers: team.helpers,
    bond: null,
    discardedWeight: 0,
    prepare: angles => forwardSweep(sweep, angles),
    expectation,
    cvar: alpha => tail(alpha).mean,
    gradient: (angles, objective) => {
      if (!forwardSweep(sweep, angles)) return undefined
      const risk = objective.kind === 'cvar' ? tail(objective.alpha) : undefined
      const value = risk?.mean ?? expectation()
      const cut = risk === undefined || objective.kind === 'mean' ? {} : { quantile: risk.quantile, alpha: objective.alpha }
      return backwardSweep(sweep, angles, { value, ...cut })
    },
    sample: (count: number, random: Random) => {
      expectation()
      return drawStates({ ...amplitudes, sums }, count, random).map(x => bitsOf(x, size))
    },
    probabilities: () => amplitudes.re.map((re, x) => re * re + (amplitudes.im[x] ?? 0) ** 2),
    close: () => { team.close() }
  }
}

function bitsOf (x: number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => x >> i & 1)
}
