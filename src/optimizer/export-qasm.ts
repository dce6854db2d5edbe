import type { Ising } from './ising.js'

/** A circuit of the family that is simulated here: per layer exp(−iγ·H_C/scale), then exp(−iβ·X) on every qubit. */
export interface QasmCircuit {
  readonly ising: Ising
  /** By what the weights were divided before γ was applied. */
  readonly scale: number
  readonly gammas: readonly number[]
  readonly betas: readonly number[]
}

/**
 * The circuit as OpenQASM 3, ready to run: qubit i is variable i, and the measured bit c[i] is x_i. rz(φ) is exp(−iφZ/2) and rx(φ) is
 * exp(−iφX/2), hence the factors of two; the constant of H_C is a global phase and is left out.
 */
export function exportQasm ({ ising, scale, gammas, betas }: QasmCircuit): string {
  const { size, field, pairs, coupling } = ising
  const lines = [
    'OPENQASM 3.0;',
    'include "stdgates.inc";',
    'gate zz(theta) a, b { cx a, b; rz(theta) b; cx a, b; }',
    `qubit[${size}] q;`,
    `bit[${size}] c;`,
    ...each(size, i => `h q[${i}];`)
  ]
  gammas.forEach((gamma, layer) => {
    const angle = (weight: number): number => 2 * gamma * weight / scale
    lines.push(`// layer ${layer + 1}: gamma ${gamma}, beta ${betas[layer] ?? 0}`)
    field.forEach((weight, i) => { if (weight !== 0) lines.push(`rz(${angle(weight)}) q[${i}];`) })
    coupling.forEach((weight, k) => { if (weight !== 0) lines.push(`zz(${angle(weight)}) q[${pairs[2 * k] ?? 0}], q[${pairs[2 * k + 1] ?? 0}];`) })
    lines.push(...each(size, i => `rx(${2 * (betas[layer] ?? 0)}) q[${i}];`))
  })
  return `${[...lines, 'c = measure q;'].join('\n')}\n`
}

function each (size: number, line: (i: number) => string): string[] {
  return Array.from({ length: size }, (_, i) => line(i))
}
