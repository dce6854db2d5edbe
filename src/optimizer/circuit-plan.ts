import { MAX_STATE_QUBITS } from './state-vector.js'

/** What is simulated: how deep, and on what. `bond` is null for a state vector. */
export interface CircuitPlan {
  readonly layers: number
  readonly bond: number | null
}

export interface CircuitNeeds {
  readonly size: number
  readonly timeMs: number
  readonly passes: number
  readonly layers?: number
  readonly bond?: number
  /** What one layer of the scout really took here; given, it replaces the rough costs. */
  readonly scoutMs?: number
}

/** The matrix product state that is tried first, for its wall time and so that there is an answer in any case. */
export const SCOUT = { layers: 1, bond: 4 } as const

const DEPTHS = [8, 6, 5, 4, 3, 2, 1]
const BONDS = [64, 32, 16, 8, 4, 2]
const SHARE = 0.5
/** Rough costs on one thread of a laptop, in ms; the clock decides in the end, these only keep the plan from being hopeless. */
const SETUP_PER_STATE = 6e-5
const LAYER_PER_STATE_AND_QUBIT = 8e-7
const GATE = 5e-5
/** A gradient costs about as much as so many circuits. */
const GRADIENT = 4

/** Depth and representation that fit into half of the time, the deepest first; a wish of the caller stands as it is. */
export function planCircuit ({ size, timeMs, passes, layers, bond, scoutMs }: CircuitNeeds): CircuitPlan {
  const depths = layers === undefined ? DEPTHS : [layers]
  const setup = 2 ** size * SETUP_PER_STATE
  const layerMs = 2 ** size * size * LAYER_PER_STATE_AND_QUBIT
  if (size <= MAX_STATE_QUBITS && setup + 2 * layerMs * Math.min(...depths) <= SHARE * timeMs) {
    const fits = (depth: number): boolean => setup + depth * layerMs * (2 + GRADIENT * passes) <= SHARE * timeMs
    return { layers: depths.find(fits) ?? depths.at(-1) ?? 1, bond: null }
  }
  const unitMs = scoutMs === undefined ? size * size / 2 * GATE : scoutMs / gateCost(SCOUT.bond)
  for (const depth of depths.filter(depth => depth <= 4 || layers !== undefined)) {
    for (const width of bond === undefined ? BONDS : [bond]) {
      // a shallow circuit on a wide chain loses less than a deep one on a narrow chain
      const cost = depth * unitMs * gateCost(width)
      if (cost * 2 <= SHARE * timeMs && width >= 4 * depth) return { layers: depth, bond: width }
    }
  }
  return { layers: depths.at(-1) ?? 1, bond: bond ?? BONDS.at(-1) ?? 2 }
}

// How the time of a gate grows with the bond dimension: calls, then memory, then the cubic products. Fitted to bonds 4 … 64 of
// problems with fields; without them wide bonds take less.
function gateCost (bond: number): number {
  return 700 + 60 * bond + 0.3 * bond ** 3
}
