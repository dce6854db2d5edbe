import type { Angles } from './circuit-simulator.js'

// Optimal angles of the Sherrington-Kirkpatrick model at infinite size, γ and |β| of the first to the last layer, for H/√n as `scaleOf`
// makes it: table 4 of Basso, Farhi, Marwaha, Villalonga and Zhou, "The quantum approximate optimization algorithm at high depth for
// MaxCut on large-girth regular graphs and the Sherrington-Kirkpatrick model" (arXiv 2110.14206).
const FIXED: ReadonlyMap<number, Angles> = new Map([
  [1, { gammas: [0.5], betas: [Math.PI / 8] }],
  [2, { gammas: [0.3817, 0.6655], betas: [0.4960, 0.2690] }],
  [3, { gammas: [0.3297, 0.5688, 0.6406], betas: [0.5500, 0.3675, 0.2109] }],
  [4, { gammas: [0.2949, 0.5144, 0.5586, 0.6429], betas: [0.5710, 0.4176, 0.3028, 0.1729] }],
  [5, { gammas: [0.2705, 0.4804, 0.5074, 0.5646, 0.6397], betas: [0.5899, 0.4492, 0.3559, 0.2643, 0.1486] }],
  [6, { gammas: [0.2528, 0.4531, 0.4750, 0.5146, 0.5650, 0.6392], betas: [0.6004, 0.4670, 0.3880, 0.3176, 0.2325, 0.1291] }],
  [8, {
    gammas: [0.2268, 0.4162, 0.4332, 0.4608, 0.4818, 0.5179, 0.5717, 0.6393],
    betas: [0.6151, 0.4906, 0.4244, 0.3780, 0.3224, 0.2606, 0.1884, 0.1030]
  }],
  [10, {
    gammas: [0.2089, 0.3902, 0.4066, 0.4305, 0.4423, 0.4604, 0.4858, 0.5256, 0.5789, 0.6402],
    betas: [0.6235, 0.5029, 0.4437, 0.4092, 0.3673, 0.3246, 0.2758, 0.2208, 0.1578, 0.0855]
  }],
  [12, {
    gammas: [0.1958, 0.3708, 0.3875, 0.4103, 0.4185, 0.4297, 0.4430, 0.4639, 0.4933, 0.5343, 0.5851, 0.6410],
    betas: [0.6293, 0.5103, 0.4553, 0.4275, 0.3937, 0.3612, 0.3248, 0.2849, 0.2406, 0.1913, 0.1356, 0.0731]
  }]
])
const DEEPEST = 12

/** Angles to start from without any training: the table, interpolated between its depths, and a linear ramp where it ends. */
export function fixedAngles (layers: number): Angles {
  if (layers > DEEPEST) return rampAngles(layers)
  let known = FIXED.get(layers)
  for (let depth = layers; known === undefined && depth > 0; depth--) known = FIXED.get(depth)
  const { gammas, betas } = interpolateAngles(known ?? { gammas: [], betas: [] }, layers)
  return { gammas, betas: betas.map(beta => -beta) }
}

/**
 * A linear ramp, γ rising and |β| falling, as in LR-QAOA: Montañez-Barrera and Michielsen, "Towards a universal QAOA protocol" (arXiv
 * 2405.09169). The slope 0.6 is of the size of the largest fixed angles above.
 */
export function rampAngles (layers: number, slope = 0.6): Angles {
  return {
    gammas: Array.from({ length: layers }, (_, layer) => slope * (layer + 1) / layers),
    betas: Array.from({ length: layers }, (_, layer) => -slope * (1 - layer / layers))
  }
}

/**
 * The same schedule with another number of layers, layer by layer with INTERP of Zhou, Wang, Choi, Pichler and Lukin (PRX 10, 021067, 2020)
 * to deepen it; to shorten it, read off at the places of the new layers.
 */
export function interpolateAngles ({ gammas, betas }: Angles, layers: number): Angles {
  return { gammas: interpolate(gammas, layers), betas: interpolate(betas, layers) }
}

function interpolate (values: readonly number[], layers: number): readonly number[] {
  if (values.length === 0 || layers === 0) return new Array<number>(layers).fill(0)
  if (values.length === 1) return new Array<number>(layers).fill(values[0] ?? 0)
  let grown = values
  while (grown.length < layers) {
    const from = grown
    grown = Array.from({ length: from.length + 1 }, (_, i) => (i * (from[i - 1] ?? 0) + (from.length - i) * (from[i] ?? 0)) / from.length)
  }
  return grown.length === layers ? grown : Array.from({ length: layers }, (_, i) => at(grown, (i + 0.5) / layers * grown.length - 0.5))
}

function at (values: readonly number[], place: number): number {
  const left = Math.max(0, Math.min(values.length - 1, Math.floor(place)))
  const right = Math.min(values.length - 1, left + 1)
  return (values[left] ?? 0) + (place - left) * ((values[right] ?? 0) - (values[left] ?? 0))
}
