import type { AngleMemory } from '../contract-types.js'
import type { Angles } from './circuit-simulator.js'

interface Recalled { gammas: number[], betas: number[] }

const MOST = 32

/**
 * Angles for a circuit of any depth: those of the trained depth that is nearest, the more often trained first. Transfer between
 * problems works because angles are for normalised weights (Shaydulin et al., "Parameter Transfer for Quantum Approximate
 * Optimization of Weighted MaxCut", ACM TQC 4(3), 2023).
 */
export function recallAngles ({ angles }: AngleMemory, layers: number): Recalled | undefined {
  const [nearest] = [...angles].sort((a, b) => Math.abs(a.layers - layers) - Math.abs(b.layers - layers) || b.runs - a.runs)
  return nearest === undefined ? undefined : { gammas: [...nearest.gammas], betas: [...nearest.betas] }
}

/** The memory with what one more run has trained: per depth the mean over the runs, so that no single problem is followed. */
export function rememberAngles (memory: AngleMemory, { gammas, betas }: Angles): AngleMemory {
  const layers = gammas.length
  if (layers === 0 || betas.length !== layers || ![...gammas, ...betas].every(Number.isFinite)) return memory
  const known = memory.angles.find(each => each.layers === layers)
  const runs = known?.runs ?? 0
  const mean = (old: readonly number[] = [], now: readonly number[]): number[] =>
    now.map((value, i) => ((old[i] ?? 0) * runs + value) / (runs + 1))
  const merged = { layers, gammas: mean(known?.gammas, gammas), betas: mean(known?.betas, betas), runs: runs + 1 }
  const others = memory.angles.filter(each => each.layers !== layers)
  return { angles: [merged, ...others].slice(0, MOST) }
}
