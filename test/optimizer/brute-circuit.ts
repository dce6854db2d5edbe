import type { Angles } from '../../src/optimizer/circuit-simulator.js'
import type { Ising } from '../../src/optimizer/ising.js'
import { scaleOf } from '../../src/optimizer/ising.js'

export interface Amplitudes {
  readonly re: Float64Array
  readonly im: Float64Array
}

/** H of every basis state; variable i is bit i of the index. */
export function energies ({ size, constant, field, pairs, coupling }: Ising): Float64Array {
  return Float64Array.from({ length: 2 ** size }, (_, state) => {
    const spin = (i: number): number => (state >> i & 1) === 1 ? -1 : 1
    let energy = constant
    for (let i = 0; i < size; i++) energy += (field[i] ?? 0) * spin(i)
    for (let k = 0; k < coupling.length; k++) energy += (coupling[k] ?? 0) * spin(pairs[2 * k] ?? 0) * spin(pairs[2 * k + 1] ?? 0)
    return energy
  })
}

/** The circuit by its definition: gate after gate on 2^n amplitudes. H's constant is left out of the phase, as a global one. */
export function runByDefinition (ising: Ising, { gammas, betas }: Angles, scale = scaleOf(ising)): Amplitudes {
  const length = 2 ** ising.size
  const re = new Float64Array(length).fill(1 / Math.sqrt(length))
  const im = new Float64Array(length)
  const energy = energies(ising)
  gammas.forEach((gamma, layer) => {
    for (let t = 0; t < length; t++) turn(re, im, { at: t, angle: gamma * ((energy[t] ?? 0) - ising.constant) / scale })
    for (let i = 0; i < ising.size; i++) mix(re, im, { bit: 1 << i, beta: betas[layer] ?? 0 })
  })
  return { re, im }
}

function turn (re: Float64Array, im: Float64Array, { at, angle }: { readonly at: number, readonly angle: number }): void {
  const [x, y] = [re[at] ?? 0, im[at] ?? 0]
  re[at] = x * Math.cos(angle) + y * Math.sin(angle)
  im[at] = y * Math.cos(angle) - x * Math.sin(angle)
}

function mix (re: Float64Array, im: Float64Array, { bit, beta }: { readonly bit: number, readonly beta: number }): void {
  const [c, s] = [Math.cos(beta), Math.sin(beta)]
  for (let t = 0; t < re.length; t++) {
    if ((t & bit) !== 0) continue
    const [ur, ui, vr, vi] = [re[t] ?? 0, im[t] ?? 0, re[t | bit] ?? 0, im[t | bit] ?? 0]
    re[t] = c * ur + s * vi
    im[t] = c * ui - s * vr
    re[t | bit] = c * vr + s * ui
    im[t | bit] = c * vi - s * ur
  }
}

/** ⟨H⟩ of a state. */
export function meanOf (ising: Ising, { re, im }: Amplitudes): number {
  return energies(ising).reduce((sum, energy, t) => sum + energy * ((re[t] ?? 0) ** 2 + (im[t] ?? 0) ** 2), 0)
}
