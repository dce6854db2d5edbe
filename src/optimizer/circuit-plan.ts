import { MAX_STATE_QUBITS } from './state-vector.js'

/** What is simulated: how deep, and on what. `bond` is null for a state vector. */
export interface CircuitPlan {
  readonly layers: number
  readonly bond: number | null
}

/** What the caller asks for; what is left open is chosen by what fits the time. */
export interface CircuitWish {
  readonly layers?: number | undefined
  readonly bond?: number | undefined
}

export interface CircuitNeeds extends CircuitWish {
  readonly size: number
  readonly timeMs: number
  readonly passes: number
}

const DEPTHS = [8, 6, 5, 4, 3, 2, 1]
const SHARE = 0.5
/** Rough costs on one thread of a laptop, in ms; the clock decides in the end, these only keep the plan from being hopeless. */
const SETUP_PER_STATE = 6e-5
const LAYER_PER_STATE_AND_QUBIT = 8e-7
/** A gradient costs about as much as so many circuits. */
const GRADIENT = 4

/** The deepest state vector that fits into half of the time with its training; undefined where it is a matrix product state's turn. */
export function planStateVector ({ size, timeMs, passes, layers }: CircuitNeeds): CircuitPlan | undefined {
  const depths = layers === undefined ? DEPTHS : [layers]
  const setup = 2 ** size * SETUP_PER_STATE
  const layerMs = 2 ** size * size * LAYER_PER_STATE_AND_QUBIT
  if (size > MAX_STATE_QUBITS || setup + 2 * layerMs * Math.min(...depths) > SHARE * timeMs) return undefined
  const fits = (depth: number): boolean => setup + depth * layerMs * (2 + GRADIENT * passes) <= SHARE * timeMs
  return { layers: depths.find(fits) ?? depths.at(-1) ?? 1, bond: null }
}

/** A circuit on a matrix product state. */
export interface ChainPlan extends CircuitPlan {
  readonly bond: number
}

/** A step that is expected to take so many times what is left may be tried. */
const HOPE = 4
const CHAIN_DEPTHS = [1, 3, 4, 6, 8, 12, 16, 24]
const BONDS = [4, 8, 16, 32, 64]

/**
 * The circuits that a matrix product state may climb, cheapest first: deep before wide. A slow schedule ends near a product state, so
 * that it loses little of its way to good outcomes on a narrow chain, where a shallow one has none to lose.
 */
export function chainLadder ({ layers, bond }: CircuitWish): ChainPlan[] {
  const widths = bond === undefined ? BONDS : layers === undefined ? [...BONDS.filter(width => width < bond), bond] : [bond]
  const [narrow = 1] = widths
  const depths = layers === undefined ? CHAIN_DEPTHS : [layers]
  const deepest = depths.at(-1) ?? 1
  return [
    ...depths.map(depth => ({ layers: depth, bond: narrow })),
    ...widths.slice(1).map(width => ({ layers: deepest, bond: width }))
  ]
}

interface Climb {
  readonly ladder: readonly ChainPlan[]
  readonly from: number
  /** What the rung `from` took, its measurement included, and what is left. */
  readonly tookMs: number
  readonly leftMs: number
}

/**
 * The highest rung that half of what is left is enough for; or the next one while that is not hopeless: a first circuit takes several times
 * as long as later ones, and one that does not end in time costs nothing but its time. Undefined: none above this one.
 */
export function nextRung ({ ladder, from, tookMs, leftMs }: Climb): number | undefined {
  const unitMs = tookMs / costOf(ladder[from])
  const within = (share: number, plan: ChainPlan): boolean => costOf(plan) * unitMs <= share * leftMs
  const fitting = ladder.findLastIndex(plan => within(SHARE, plan))
  if (fitting > from) return fitting
  const above = ladder[from + 1]
  return above !== undefined && within(HOPE, above) ? from + 1 : undefined
}

// How the time of a gate grows with the bond dimension: calls, then memory, then the cubic products.
function costOf (plan: ChainPlan | undefined): number {
  const { layers, bond } = plan ?? { layers: 1, bond: 1 }
  return layers * (400 + 100 * bond + 0.3 * bond ** 3)
}
