import type { Angles } from '../../src/optimizer/circuit-simulator.js'
import type { Ising } from '../../src/optimizer/ising.js'

type Complex = readonly [re: number, im: number]

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]

/** H of one assignment of spins, term by term. */
export function energyOfSpins ({ constant, field, pairs, coupling }: Ising, spins: readonly number[]): number {
  let energy = constant
  field.forEach((weight, i) => { energy += weight * (spins[i] ?? 0) })
  coupling.forEach((weight, k) => { energy += weight * (spins[pairs[2 * k] ?? 0] ?? 0) * (spins[pairs[2 * k + 1] ?? 0] ?? 0) })
  return energy
}

/** Probabilities by multiplying whole 2^n × 2^n matrices: exp(−iβΣX) has the element Π over the qubits of cos β or −i·sin β. */
export function bruteForce (ising: Ising, { gammas, betas }: Angles, scale: number): number[] {
  const states = Array.from({ length: 2 ** ising.size }, (_, x) => x)
  const energies = states.map(x => energyOfSpins(ising, Array.from({ length: ising.size }, (_, i) => (x >> i) % 2 === 0 ? 1 : -1)))
  let amplitudes: Complex[] = states.map(() => [Math.SQRT1_2 ** ising.size, 0])
  gammas.forEach((gamma, layer) => {
    const turns = energies.map(energy => gamma * energy / scale)
    const phased = amplitudes.map((a, x) => times(a, [Math.cos(turns[x] ?? 0), -Math.sin(turns[x] ?? 0)]))
    const element = flips(ising.size, betas[layer] ?? 0)
    amplitudes = states.map(y => phased.reduce<Complex>((sum, a, x) => {
      const [re, im] = times(a, element[weight(x ^ y)] ?? [0, 0])
      return [sum[0] + re, sum[1] + im]
    }, [0, 0]))
  })
  return amplitudes.map(([re, im]) => re * re + im * im)
}

function flips (size: number, beta: number): Complex[] {
  return Array.from({ length: size + 1 }, (_, flipped) => {
    const magnitude = Math.cos(beta) ** (size - flipped) * Math.sin(beta) ** flipped
    const quarter: Complex[] = [[1, 0], [0, -1], [-1, 0], [0, 1]]
    return times([magnitude, 0], quarter[flipped % 4] ?? [0, 0])
  })
}

function weight (x: number): number {
  return [...x.toString(2)].filter(digit => digit === '1').length
}
