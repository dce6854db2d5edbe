import type { MachineSnapshot } from '../contract-types.js'
import { AppError } from '../errors.js'
import { allowedLevels, excessTemperature, heatForm, ownCost } from './machine-model.js'
import type { SnapshotApp } from './machine-model.js'
import { CODES, levelOf } from './levels.js'
import type { Level } from './levels.js'
import { penalties } from './problem-bars.js'
import type { Place } from './problem-bars.js'
import { bit, multiply, ONE } from './problem-form.js'
import type { Form } from './problem-form.js'
import { createQubo } from './qubo.js'
import type { Qubo, Term } from './qubo.js'

export interface PlanProblem {
  readonly snapshot: MachineSnapshot
  /** At most two variables an app, fewer where levels are not allowed. Energies are in watts. */
  readonly qubo: Qubo
  readonly places: readonly Place[]
  /** What may be chosen for each app. */
  readonly allowed: ReadonlyArray<readonly Level[]>
}

/**
 * The snapshot as a QUBO: for allowed levels E(bits) is exactly `energyParts(snapshot, levels).total`.
 * @throws AppError BAD_REQUEST when two apps have one id, or a group names an app that is not there
 */
export function buildProblem (snapshot: MachineSnapshot): PlanProblem {
  checkNames(snapshot)
  const allowed = snapshot.apps.map(app => allowedLevels(snapshot, app))
  const { places, size } = placeBits(allowed)
  const constants: number[] = []
  const terms: Term[] = []
  const add = (one: Form, other: Form, factor: number): void => { multiply({ one, other, factor }, terms, constants) }
  snapshot.apps.forEach((app, i) => { addOwnCost(add, { snapshot, app, place: places[i] ?? FIXED, allowed: allowed[i] ?? [] }) })
  addCrowding(add, snapshot, places)
  addRelated(add, snapshot, places)
  addThermal(add, snapshot, places)
  const bare = createQubo(size, terms, constants.reduce((a, b) => a + b, 0))
  const barred = penalties(bare, places, allowed)
  return { snapshot, places, allowed, qubo: createQubo(size, [...terms, ...barred], bare.offset) }
}

/** One level per app. A code that is not allowed is read as keep, which always costs less (see `penalties`). */
export function readLevels ({ places, allowed }: PlanProblem, bits: Uint8Array): Level[] {
  return places.map(({ restrained, confined }, i) => {
    const level = levelOf(restrained === null ? 0 : bits[restrained] ?? 0, confined === null ? 0 : bits[confined] ?? 0)
    return allowed[i]?.includes(level) === true ? level : 'keep'
  })
}

/** The bits of one level per app, all allowed; the inverse of `readLevels`. */
export function writeLevels ({ places, qubo }: PlanProblem, levels: readonly Level[]): Uint8Array {
  const bits = new Uint8Array(qubo.size)
  places.forEach(({ restrained, confined }, i) => {
    const code = CODES[levels[i] ?? 'keep']
    if (restrained !== null) bits[restrained] = code.restrained
    if (confined !== null) bits[confined] = code.confined
  })
  return bits
}

const FIXED: Place = { restrained: null, confined: null }
interface OneApp {
  readonly snapshot: MachineSnapshot
  readonly app: SnapshotApp
  readonly place: Place
  readonly allowed: readonly Level[]
}

type Add = (one: Form, other: Form, factor: number) => void

function checkNames ({ apps, related }: MachineSnapshot): void {
  const ids = new Set(apps.map(app => app.id))
  if (ids.size < apps.length) throw new AppError('BAD_REQUEST', 'two apps of the snapshot have the same id')
  for (const id of related.flatMap(group => group.apps)) {
    if (!ids.has(id)) throw new AppError('BAD_REQUEST', `a related group names ${id}, which is no app of the snapshot`)
  }
}

function placeBits (allowed: ReadonlyArray<readonly Level[]>): { places: Place[], size: number } {
  let size = 0
  const places = allowed.map(levels => {
    const onlyCap = levels.length === 2 && levels.includes('cap')
    const restrained = levels.some(level => CODES[level].restrained === 1) ? size++ : null
    const confined = onlyCap ? restrained : levels.some(level => CODES[level].confined === 1) ? size++ : null
    return { restrained, confined }
  })
  return { places, size }
}

// Any function of two bits is c00 + (c10 − c00)a + (c01 − c00)b + (c11 − c10 − c01 + c00)ab: all four levels cost what they cost.
function addOwnCost (add: Add, { snapshot, app, place, allowed }: OneApp): void {
  const cost = (level: Level): number => {
    const { power, impact } = ownCost(snapshot, app, allowed.includes(level) ? level : 'keep')
    return power + impact
  }
  const [keep, deprioritise, cap, suspend] = [cost('keep'), cost('deprioritise'), cost('cap'), cost('suspend')]
  add(ONE, { ...ONE, base: keep }, 1)
  add(ONE, bit(place.restrained), suspend - keep)
  add(ONE, bit(place.confined), deprioritise - keep)
  add(bit(place.restrained), bit(place.confined), cap - suspend - deprioritise + keep)
}

function addCrowding (add: Add, { apps, efficiency_cores: cores, weights }: MachineSnapshot, places: readonly Place[]): void {
  if (cores === 0) return
  apps.forEach((app, i) => {
    apps.slice(0, i).forEach((other, j) => {
      add(bit(places[i]?.confined ?? null), bit(places[j]?.confined ?? null), weights.crowding / cores * app.cores * other.cores)
    })
  })
}

// [a ≠ b] of two bits is a + b − 2ab, which is also right where one of them is fixed at 0.
function addRelated (add: Add, { apps, related }: MachineSnapshot, places: readonly Place[]): void {
  const differ = (one: number | null, other: number | null, cost: number): void => {
    add(ONE, bit(one), cost)
    add(ONE, bit(other), cost)
    add(bit(one), bit(other), -2 * cost)
  }
  for (const group of related) {
    const members = places.filter((_, i) => group.apps.includes(apps[i]?.id ?? ''))
    members.forEach((one, i) => {
      members.slice(0, i).forEach(other => {
        differ(one.restrained, other.restrained, 2 * group.watts / (members.length - 1))
        differ(one.confined, other.confined, group.watts / (members.length - 1))
      })
    })
  }
}

function addThermal (add: Add, snapshot: MachineSnapshot, places: readonly Place[]): void {
  const watts = snapshot.apps.reduce((total, app) => total + app.watts, 0)
  if (watts === 0) return
  const forms = snapshot.apps.map((app, i): Form => {
    const { base, restrained, confined } = heatForm(snapshot, app)
    return { base, parts: [...bit(places[i]?.restrained ?? null, restrained).parts, ...bit(places[i]?.confined ?? null, confined).parts] }
  })
  const heat = { base: forms.reduce((total, { base }) => total + base, 0), parts: forms.flatMap(({ parts }) => parts) }
  const share = { base: heat.base / watts, parts: heat.parts.map(([variable, weight]) => [variable, weight / watts] as const) }
  add(heat, share, snapshot.weights.thermal * excessTemperature(snapshot))
}
