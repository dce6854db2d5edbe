import type { Ising } from './ising.js'
import { MAX_LEVELS } from './state-vector-layout.js'

/** H on every basis state of so many qubits (those above the problem's size do nothing), basis state x at index x. */
export function fillEnergies ({ size, constant, field, pairs, coupling }: Ising, energies: Float64Array): void {
  const rows = Array.from({ length: size }, (_, i) => ({ field: field[i] ?? 0, below: new Map<number, number>() }))
  coupling.forEach((weight, k) => { rows[pairs[2 * k + 1] ?? 0]?.below.set(pairs[2 * k] ?? 0, weight) })
  energies[0] = constant
  let filled = 1
  const local = new Float64Array(energies.length >> 1)
  for (const { field: own, below } of rows) {
    fillLinear(own, below, local.subarray(0, filled))
    for (let x = 0; x < filled; x++) {
      const base = energies[x] ?? 0
      const step = local[x] ?? 0
      energies[x] = base + step
      energies[x + filled] = base - step
    }
    filled *= 2
  }
  for (; filled < energies.length; filled *= 2) energies.copyWithin(filled, 0, filled)
}

// own + Σ_i weight_i·z_i(x) for every x, by doubling
function fillLinear (own: number, weights: ReadonlyMap<number, number>, out: Float64Array): void {
  out[0] = own
  for (let bit = 0, filled = 1; filled < out.length; bit++, filled *= 2) {
    const weight = weights.get(bit) ?? 0
    for (let x = 0; x < filled; x++) {
      const base = out[x] ?? 0
      out[x] = base + weight
      out[x + filled] = base - weight
    }
  }
}

/** The energies sorted into at most `MAX_LEVELS` kinds. */
export interface Levels {
  /** Energy of every level; null where `levels` are only buckets of ascending energies. */
  readonly values: Float64Array | null
  readonly count: number
}

/**
 * Writes the level of every basis state. Problems whose weights are multiples of one number have few distinct energies: those become
 * exact levels. Otherwise the levels are equally wide buckets.
 */
export function fillLevels (ising: Ising, energies: Float64Array, levels: Uint16Array): Levels {
  let least = Infinity
  let most = -Infinity
  for (let x = 0; x < energies.length; x++) {
    const energy = energies[x] ?? 0
    if (energy < least) least = energy
    if (energy > most) most = energy
  }
  const unit = unitOf(ising)
  const exact = unit === undefined ? Infinity : Math.round((most - least) / unit) + 1
  // a table must also be much smaller than the state, or to fill it would be the work
  if (unit === undefined || exact > Math.min(MAX_LEVELS, Math.max(64, energies.length / 32))) {
    return fillBuckets(energies, levels, { least, width: (most - least) / (MAX_LEVELS - 1) })
  }
  for (let x = 0; x < energies.length; x++) levels[x] = ((energies[x] ?? 0) - least) / unit + 0.5
  return { values: Float64Array.from({ length: exact }, (_, level) => least + level * unit), count: exact }
}

function fillBuckets (energies: Float64Array, levels: Uint16Array, { least, width }: { least: number, width: number }): Levels {
  const inverse = width === 0 ? 0 : 1 / width
  for (let x = 0; x < energies.length; x++) levels[x] = ((energies[x] ?? 0) - least) * inverse
  return { values: null, count: MAX_LEVELS }
}

// Energies differ by sums of ±2·field and ±2·coupling: their greatest common divisor, if it is no matter of rounding. Undefined: none.
function unitOf ({ field, coupling }: Ising): number | undefined {
  const weights = [...field, ...coupling].map(weight => Math.abs(2 * weight)).filter(weight => weight !== 0)
  const largest = Math.max(...weights, 0)
  const noise = largest * 1e-11
  let unit = 0
  for (const weight of weights) {
    let [a, b] = [weight, unit]
    while (b > noise) [a, b] = [b, Math.abs(a - Math.round(a / b) * b)]
    unit = a
    if (unit < largest / MAX_LEVELS) return undefined
  }
  const whole = weights.every(weight => Math.abs(weight / unit - Math.round(weight / unit)) < 1e-11)
  return unit === 0 ? 1 : whole ? unit : undefined
}
