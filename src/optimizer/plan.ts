import { excessTemperature, energyParts, ownCost } from './machine-model.js'
import type { EnergyParts } from './machine-model.js'
import type { Level } from './levels.js'
import { reasonFor } from './plan-reason.js'
import { readLevels } from './problem.js'
import type { PlanProblem } from './problem.js'

export interface PlannedApp {
  readonly app: string
  readonly name: string
  readonly level: Level
  /** Watts of the app when left alone, and how many of them the level is predicted to save. */
  readonly watts: number
  readonly saved_watts: number
  readonly impact: number
  /** Why this level and why not the others, for a person. */
  readonly reason: string
}

export interface Plan {
  readonly apps: readonly PlannedApp[]
  readonly watts: number
  /** Predicted, not measured. */
  readonly saved_watts: number
  readonly energy: EnergyParts
  /** E when every app is left alone. */
  readonly untouched: EnergyParts
  readonly hot: boolean
}

/** Bits of the problem → what to do with each app. */
export function readPlan (problem: PlanProblem, bits: Uint8Array): Plan {
  const { snapshot } = problem
  const levels = readLevels(problem, bits)
  const apps = snapshot.apps.map((app, i): PlannedApp => {
    const level = levels[i] ?? 'keep'
    const saved = app.watts - ownCost(snapshot, app, level).power
    const impact = level === 'keep' ? 0 : app.levels[level]?.impact ?? 0
    const reason = reasonFor(problem, levels, i)
    return { app: app.id, name: app.name ?? app.id, level, watts: app.watts, saved_watts: saved, impact, reason }
  })
  return {
    apps,
    watts: apps.reduce((total, { watts }) => total + watts, 0),
    saved_watts: apps.reduce((total, { saved_watts: saved }) => total + saved, 0),
    energy: energyParts(snapshot, levels),
    untouched: energyParts(snapshot, levels.map(() => 'keep')),
    hot: excessTemperature(snapshot) > 0
  }
}
