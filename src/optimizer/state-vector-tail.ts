import type { Levels } from './state-vector-energies.js'
import type { Workbench } from './state-vector-step.js'

/** The best share of the outcomes: their mean energy, and the highest energy among them. */
export interface Tail {
  readonly mean: number
  readonly quantile: number
}

interface Outcomes {
  readonly bench: Workbench
  readonly amplitudes: { readonly re: Float64Array, readonly im: Float64Array }
  readonly energies: Float64Array
  readonly levels: Uint16Array
  readonly kinds: Levels
}

/**
 * The conditional value at risk of Barkoutsos et al. (arXiv 1907.04769), exactly: probabilities are summed up by level, and only in the
 * level or bucket where the share is full the states are sorted.
 */
export function createTail (outcomes: Outcomes): (alpha: number) => Tail {
  const { bench: { kernel, layout, buffer } } = outcomes
  const bins = new Float64Array(buffer, layout.bins, 2 * outcomes.kinds.count)
  return alpha => {
    bins.fill(0)
    kernel.histogram(layout.re, layout.im, 0, layout.blocks, layout.bins)
    let weight = 0
    let energy = 0
    let level = 0
    for (; level < outcomes.kinds.count - 1; level++) {
      const more = bins[2 * level] ?? 0
      if (weight + more >= alpha) break
      weight += more
      energy += bins[2 * level + 1] ?? 0
    }
    return topUp(statesOf(outcomes, level), { weight, energy, alpha })
  }
}

interface State { readonly energy: number, readonly probability: number }

function statesOf ({ amplitudes: { re, im }, energies, levels, kinds }: Outcomes, wanted: number): State[] {
  const exact = kinds.values?.[wanted]
  if (exact !== undefined) return [{ energy: exact, probability: Infinity }]
  const states: State[] = []
  for (let x = 0; x < levels.length; x++) {
    if (levels[x] === wanted) states.push({ energy: energies[x] ?? 0, probability: (re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2 })
  }
  return states.sort((a, b) => a.energy - b.energy)
}

function topUp (states: readonly State[], { weight, energy, alpha }: { weight: number, energy: number, alpha: number }): Tail {
  let quantile = Infinity
  for (const state of states) {
    const share = Math.min(state.probability, alpha - weight)
    quantile = state.energy
    weight += share
    energy += share * state.energy
    if (weight >= alpha) break
  }
  return { mean: energy / weight, quantile }
}
