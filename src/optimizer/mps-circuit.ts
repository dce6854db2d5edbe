import type { Angles } from './circuit-simulator.js'
import type { Ising } from './ising.js'
import type { Chain, SpinGate } from './mps-chain.js'
import type { Hands } from './mps-hands.js'
import type { MpsKernels, TwoSpinGate } from './mps-kernels.js'
import type { Layout } from './mps-memory.js'
import { createParityChain } from './mps-parity.js'
import type { Plan } from './mps-plan.js'

/** Runs the gates of a circuit on a chain. */
export interface Evolution {
  reset (): void
  /** exp(−iφZ), then exp(−iβX). */
  rotate (position: number, angles: { readonly phi: number, readonly beta: number }): void
  update (position: number, gate: TwoSpinGate, centre: 'left' | 'right'): void
  /** From here on the chain is what can be measured. */
  finish (): void
}

interface Workshop {
  readonly kernels: MpsKernels
  readonly layout: Layout
  readonly chain: Chain
  readonly hands: Hands
  readonly bond: number
}

/** From this bond on the two parities are worked on apart; below it that costs more than it saves. */
const HALVED_FROM = 32

/** The chain itself, or where there are no fields its two parities. */
export function createEvolution ({ field }: Ising, { kernels, layout, chain, hands, bond }: Workshop): Evolution {
  if (bond >= HALVED_FROM && field.every(value => value === 0)) {
    const halves = createParityChain({ kernels, layout, chain, hands }, bond)
    return { ...halves, rotate: (position, { beta }) => { halves.rotate(position, beta) } }
  }
  return {
    reset: () => { chain.reset() },
    rotate: (position, { phi, beta }) => { chain.rotate(position, spinGate(phi, beta)) },
    update: (position, gate, side) => { chain.update(position, gate, side) },
    finish: () => {}
  }
}

export interface Circuit {
  readonly ising: Ising
  readonly evolution: Evolution
  readonly plan: Plan
  /** What H is divided by. */
  readonly scale: number
  readonly shouldStop: () => boolean
}

/** False: stopped before the last gate. */
export function runCircuit (circuit: Circuit, { gammas, betas }: Angles): boolean {
  const { evolution, scale } = circuit
  evolution.reset()
  let complete = true
  for (const [layer, gamma] of gammas.entries()) {
    complete &&= runLayer(circuit, { layer, gamma: gamma / scale, beta: betas[layer] ?? 0 })
  }
  evolution.finish()
  return complete
}

interface Layer { readonly layer: number, readonly gamma: number, readonly beta: number }

function runLayer ({ ising, evolution, plan, shouldStop }: Circuit, { layer, gamma, beta }: Layer): boolean {
  const forward = layer % 2 === 0
  const steps = forward ? plan.steps : plan.steps.toReversed()
  for (const [k, { at, coupling, swap }] of steps.entries()) {
    if (shouldStop()) return false
    const next = steps[k + 1]?.at ?? at
    evolution.update(at, { phi: gamma * coupling, swap }, next > at ? 'right' : 'left')
  }
  const order = forward ? plan.after : plan.before
  order.forEach((variable, position) => { evolution.rotate(position, { phi: gamma * (ising.field[variable] ?? 0), beta }) })
  return true
}

/** exp(−iβX)·exp(−iφZ): the fields commute with the couplings, so they can wait until here. */
function spinGate (phi: number, beta: number): SpinGate {
  const [c, s] = [Math.cos(beta), Math.sin(beta)]
  const [u, v] = [Math.cos(phi), Math.sin(phi)]
  return { upUp: [c * u, -c * v], upDown: [s * v, -s * u], downUp: [-s * v, -s * u], downDown: [c * u, c * v] }
}
