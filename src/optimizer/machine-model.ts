import type { MachineSnapshot } from '../contract-types.js'
import { CODES, LEVELS } from './levels.js'
import type { Level } from './levels.js'

export type SnapshotApp = MachineSnapshot['apps'][number]

/** The parts of E in watts; `total` is their sum. */
export interface EnergyParts {
  /** Σ watts·(1 − saving(level)) */
  readonly power: number
  /** λ·Σ impact(level) */
  readonly impact: number
  /** crowding / efficiency cores · Σ_{i<j} cores_i·cores_j over the apps at work on efficiency cores */
  readonly crowding: number
  /** Over the pairs in a related group of g apps: watts/(g − 1)·(2·[restrained differs] + [confined differs]), the bits of `CODES` */
  readonly related: number
  /** thermal·(°C above the threshold)·(Σ heat_i)² / Σ watts: the hotter the machine, the dearer each further watt */
  readonly thermal: number
  readonly total: number
}

export interface HeatForm {
  readonly base: number
  readonly restrained: number
  readonly confined: number
}

/** The levels that may be chosen for an app: keep always, cap and suspend only in aggressive mode. */
export function allowedLevels ({ settings }: MachineSnapshot, app: SnapshotApp): readonly Level[] {
  const possible = settings.aggressive_mode === true ? LEVELS : LEVELS.slice(0, 2)
  return possible.filter(level => level === 'keep' || app.levels[level] !== undefined)
}

/** °C above `thermal_threshold`; 0 when below, or when either is unknown. */
export function excessTemperature ({ temperature, settings: { thermal_threshold: threshold } }: MachineSnapshot): number {
  return temperature === null || threshold === undefined ? 0 : Math.max(0, temperature - threshold)
}

/** What a level costs by itself, in watts: watts·(1 − saving) and λ·impact. */
export function ownCost ({ weights }: MachineSnapshot, app: SnapshotApp, level: Level): Pick<EnergyParts, 'power' | 'impact'> {
  const { saving, impact } = (level === 'keep' ? undefined : app.levels[level]) ?? { saving: 0, impact: 0 }
  return { power: app.watts * (1 - saving), impact: weights.impact * impact }
}

/**
 * Unrestrained watts as a function a + b·restrained + c·confined of the bits. Capped and stopped apps count as cool; of one that can only
 * be deprioritised, what is left of its power counts.
 */
export function heatForm (snapshot: MachineSnapshot, app: SnapshotApp): HeatForm {
  const canRestrain = allowedLevels(snapshot, app).some(level => CODES[level].restrained === 1)
  const relief = canRestrain ? 0 : app.watts * (app.levels.deprioritise?.saving ?? 0)
  return { base: app.watts, restrained: canRestrain ? -app.watts : 0, confined: -relief }
}

/** E of one level per app, part by part, straight from the formulas. */
export function energyParts (snapshot: MachineSnapshot, levels: readonly Level[]): EnergyParts {
  const own = snapshot.apps.map((app, i) => ownCost(snapshot, app, levels[i] ?? 'keep'))
  const power = sum(own.map(cost => cost.power))
  const impact = sum(own.map(cost => cost.impact))
  const crowding = crowdingOf(snapshot, levels)
  const related = sum(snapshot.related.map(group => relatedOf(snapshot, group, levels)))
  const thermal = thermalOf(snapshot, levels)
  return { power, impact, crowding, related, thermal, total: power + impact + crowding + related + thermal }
}

function crowdingOf ({ apps, efficiency_cores: cores, weights }: MachineSnapshot, levels: readonly Level[]): number {
  if (cores === 0) return 0
  const loads = apps.filter((_, i) => CODES[levels[i] ?? 'keep'].confined === 1).map(app => app.cores)
  return weights.crowding / cores * (sum(loads) ** 2 - sum(loads.map(load => load ** 2))) / 2
}

function relatedOf ({ apps }: MachineSnapshot, group: MachineSnapshot['related'][number], levels: readonly Level[]): number {
  const codes = apps.flatMap((app, i) => group.apps.includes(app.id) ? [CODES[levels[i] ?? 'keep']] : [])
  const differences = codes.flatMap((one, i) => codes.slice(i + 1).map(other =>
    2 * Math.abs(one.restrained - other.restrained) + Math.abs(one.confined - other.confined)))
  return codes.length < 2 ? 0 : group.watts / (codes.length - 1) * sum(differences)
}

function thermalOf (snapshot: MachineSnapshot, levels: readonly Level[]): number {
  const watts = sum(snapshot.apps.map(app => app.watts))
  if (watts === 0) return 0
  const heat = sum(snapshot.apps.map((app, i) => {
    const { base, restrained, confined } = heatForm(snapshot, app)
    const code = CODES[levels[i] ?? 'keep']
    return base + restrained * code.restrained + confined * code.confined
  }))
  return snapshot.weights.thermal * excessTemperature(snapshot) * heat * (heat / watts)
}

function sum (values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
