import fc from 'fast-check'
import type { MachineSnapshot } from '../../src/contract-types.js'
import type { Level } from '../../src/optimizer/levels.js'

const watts = fc.double({ min: 0, max: 20, noNaN: true })
const effect = fc.record({ saving: fc.double({ min: 0, max: 1, noNaN: true }), impact: fc.double({ min: 0, max: 3, noNaN: true }) })
const app = fc.record({
  watts,
  cores: fc.double({ min: 0, max: 4, noNaN: true }),
  levels: fc.record({ deprioritise: effect, cap: effect, suspend: effect }, { requiredKeys: [] })
})

/** Snapshots of up to `most` apps with any mix of levels, groups, temperatures and settings. */
export function arbitrarySnapshot (most: number): fc.Arbitrary<MachineSnapshot> {
  const apps = fc.array(app, { minLength: 1, maxLength: most }).map(list => list.map((each, i) => ({ id: `app${i}`, ...each })))
  const members = (ids: string[]): fc.Arbitrary<string[]> => fc.subarray(ids, { minLength: Math.min(2, ids.length) })
  return apps.chain(list => fc.record({
    apps: fc.constant(list),
    related: fc.array(fc.record({ apps: members(list.map(({ id }) => id)), watts }), { maxLength: 2 }),
    efficiency_cores: fc.integer({ min: 0, max: 6 }),
    temperature: fc.option(fc.double({ min: 40, max: 110, noNaN: true })),
    weights: fc.record({ impact: watts, crowding: watts, thermal: fc.double({ min: 0, max: 1, noNaN: true }) }),
    settings: fc.record({ aggressive_mode: fc.boolean(), thermal_threshold: fc.integer({ min: 50, max: 105 }) }, { requiredKeys: [] })
  })) as fc.Arbitrary<MachineSnapshot>
}

const LEVELS: readonly Level[] = ['keep', 'deprioritise', 'cap', 'suspend']

/** E by the definition, app by app and pair by pair, written without the program's own model. */
export function energyByDefinition (snapshot: MachineSnapshot, levels: readonly Level[]): number {
  const { apps, related, weights, efficiency_cores: cores, temperature, settings } = snapshot
  const levelOf = (id: string): Level => levels[apps.findIndex(each => each.id === id)] ?? 'keep'
  const restrained = (level: Level): boolean => level === 'cap' || level === 'suspend'
  const confined = (level: Level): boolean => level === 'cap' || level === 'deprioritise'
  let energy = 0
  for (const each of apps) {
    const level = levelOf(each.id)
    const effect = level === 'keep' ? undefined : each.levels[level]
    energy += each.watts * (1 - (effect?.saving ?? 0)) + weights.impact * (effect?.impact ?? 0)
  }
  for (const [i, one] of apps.entries()) {
    for (const other of apps.slice(i + 1)) {
      const [a, b] = [levelOf(one.id), levelOf(other.id)]
      if (confined(a) && confined(b) && cores > 0) energy += weights.crowding * one.cores * other.cores / cores
      for (const group of related) {
        if (!group.apps.includes(one.id) || !group.apps.includes(other.id)) continue
        const distance = (restrained(a) === restrained(b) ? 0 : 2) + (confined(a) === confined(b) ? 0 : 1)
        energy += group.watts / (group.apps.length - 1) * distance
      }
    }
  }
  const total = apps.reduce((sum, each) => sum + each.watts, 0)
  const excess = Math.max(0, (temperature ?? -Infinity) - (settings.thermal_threshold ?? Infinity))
  const heat = apps.reduce((sum, each) => sum + heatOf(snapshot, each, levelOf(each.id)), 0)
  return total === 0 ? energy : energy + weights.thermal * excess * heat * heat / total
}

// An app that can be capped or stopped is cool then; one that can only be deprioritised gives off what it still uses.
function heatOf (snapshot: MachineSnapshot, { watts, levels }: MachineSnapshot['apps'][number], level: Level): number {
  if (snapshot.settings.aggressive_mode === true && (levels.cap !== undefined || levels.suspend !== undefined)) {
    return level === 'cap' || level === 'suspend' ? 0 : watts
  }
  return level === 'deprioritise' ? watts * (1 - (levels.deprioritise?.saving ?? 0)) : watts
}

/** Every assignment of levels that the snapshot allows. */
export function allowedAssignments ({ apps, settings }: MachineSnapshot): Level[][] {
  return apps.reduce<Level[][]>((all, each) => {
    const allowed = LEVELS.filter(level => level === 'keep' ||
      (each.levels[level] !== undefined && (level === 'deprioritise' || settings.aggressive_mode === true)))
    return all.flatMap(before => allowed.map(level => [...before, level]))
  }, [[]])
}
