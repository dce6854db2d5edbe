import type { CircuitSimulator } from './circuit-simulator.js'
import type { Ising } from './ising.js'
import { scaleOf } from './ising.js'
import { createChain } from './mps-chain.js'
import { createEvolution, runCircuit } from './mps-circuit.js'
import { createOneHand } from './mps-hands.js'
import type { Hands } from './mps-hands.js'
import type { MpsKernels } from './mps-kernels.js'
import type { Ruler } from './mps-measure.js'
import { drawOutcomes, meanEnergy } from './mps-measure.js'
import type { Layout } from './mps-memory.js'
import { bondLimits, layOut } from './mps-memory.js'
import { createPlainKernels } from './mps-plain.js'
import { planLayer } from './mps-plan.js'
import { createWasmKernels, loadKernels } from './mps-wasm.js'
import type { Random } from './random.js'

export interface MpsOptions {
  /** Largest bond dimension χ, 2^entanglement_depth. The work of a dense layer is of order n²χ³. */
  readonly bond: number
  /** Asked before every two-spin gate (at χ = 128 one takes some 10 ms), and on the way of a measurement; true ends the work. */
  readonly shouldStop?: () => boolean
  /** What H is divided by before γ is applied; by default `scaleOf` the problem. */
  readonly scale?: number
  /** 'plain': the twin in TypeScript even where WebAssembly is there. */
  readonly kind?: 'plain'
}

export interface MpsSimulator extends CircuitSimulator {
  readonly representation: 'mps'
  readonly bond: number
  readonly kernel: 'simd' | 'plain'
  /** Product of the kept weights: an estimate of |⟨exact|state⟩|² that is exact for a single cut. */
  readonly fidelity: number
  /** Two-spin gates of one layer. */
  readonly gates: number
  /** √⟨ψ|ψ⟩ of the prepared state. */
  norm (): number
}

/**
 * QAOA on a matrix product state of any number of spins (Vidal, PRL 91, 2003; Schollwöck, Annals of Physics 326, 2011). The pairs of a
 * layer are brought together by carrying spins along the chain (`planLayer`), each gate fused with the exchange; every cut to `bond` is
 * made at the centre of a canonical form and its loss is counted in `discardedWeight`. Entirely synchronous; keeps about 32·nχ² bytes.
 */
export function createMps (ising: Ising, options: MpsOptions): MpsSimulator {
  const layout = layOut(ising.size, options.bond, 1)
  return simulate(ising, options, { layout, kernels: createKernels(layout, options.kind) })
}

const PAGE_BYTES = 65536

/** Enough memory for a layout, shared because the kernels can be. */
export function createMemory ({ bytes }: Layout): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES), maximum: PAGE_BYTES, shared: true })
}

function createKernels (layout: Layout, kind?: 'plain'): MpsKernels {
  if (kind === 'plain') return createPlainKernels(new Float64Array(layout.bytes >> 3))
  const memory = createMemory(layout)
  const functions = loadKernels(memory)
  if (functions === undefined) return createPlainKernels(new Float64Array(memory.buffer))
  return createWasmKernels(memory, functions, layout.packs[0] ?? 0)
}

interface Workshop {
  readonly layout: Layout
  readonly kernels: MpsKernels
  readonly hands?: Hands
}

/** The simulator over given kernels. */
export function simulate (ising: Ising, options: MpsOptions, workshop: Workshop): MpsSimulator {
  const { layout, kernels, hands = createOneHand(kernels, layout.split) } = workshop
  const { bond, shouldStop = () => false, scale = scaleOf(ising) } = options
  const widest = Math.max(...bondLimits(ising.size, bond))
  const chain = createChain(kernels, layout, widest)
  const evolution = createEvolution(ising, { kernels, layout, chain, hands, bond: widest })
  const plan = planLayer(ising)
  const ruler: Ruler = { kernels, layout, chain, shouldStop }
  let order = plan.before
  const sample = (count: number, random: Random): Uint8Array[] =>
    drawOutcomes(ruler, count, random).map(outcome => inVariables(outcome, order))
  return {
    representation: 'mps',
    bond,
    kernel: kernels.kind,
    gates: plan.steps.length,
    get discardedWeight () { return 1 - chain.fidelity() },
    get fidelity () { return chain.fidelity() },
    norm: () => chain.norm(),
    prepare: angles => {
      order = angles.gammas.length % 2 === 0 ? plan.before : plan.after
      return runCircuit({ ising, evolution, plan, scale, shouldStop }, angles)
    },
    expectation: () => ising.constant + meanEnergy(ruler, positioned(ising, order)),
    cvar: (alpha, estimate) => meanOfBest(ising, { alpha, bits: sample(estimate.samples, estimate.random) }),
    sample
  }
}

function positioned ({ size, field, pairs, coupling }: Ising, order: readonly number[]): { field: Float64Array, coupling: Float64Array } {
  const place = new Int32Array(size)
  order.forEach((variable, position) => { place[variable] = position })
  const matrix = new Float64Array(size * size)
  coupling.forEach((value, k) => {
    const [p, q] = [place[pairs[2 * k] ?? 0] ?? 0, place[pairs[2 * k + 1] ?? 0] ?? 0]
    matrix[Math.min(p, q) * size + Math.max(p, q)] = value
  })
  return { field: Float64Array.from(order, variable => field[variable] ?? 0), coupling: matrix }
}

function inVariables (outcome: Uint8Array, order: readonly number[]): Uint8Array {
  const bits = new Uint8Array(outcome.length)
  order.forEach((variable, position) => { bits[variable] = outcome[position] ?? 0 })
  return bits
}

/** Mean of the lowest α share of the energies, at least of one. */
function meanOfBest (ising: Ising, { alpha, bits }: { readonly alpha: number, readonly bits: readonly Uint8Array[] }): number {
  const energies = Float64Array.from(bits, x => energyOf(ising, x)).sort()
  const best = energies.subarray(0, Math.max(1, Math.ceil(alpha * energies.length)))
  return best.reduce((sum, energy) => sum + energy, 0) / best.length
}

function energyOf ({ constant, field, pairs, coupling }: Ising, bits: Uint8Array): number {
  const spin = (i: number): number => 1 - 2 * (bits[i] ?? 0)
  const alone = field.reduce((sum, value, i) => sum + value * spin(i), constant)
  return coupling.reduce((sum, value, k) => sum + value * spin(pairs[2 * k] ?? 0) * spin(pairs[2 * k + 1] ?? 0), alone)
}
