import t from 'tap'
import { matches } from '../../src/contract.js'
import type { Profile } from '../../src/contract-types.js'
import { buildDocument, saysTheSame } from '../../src/hub/document.js'
import type { Built, DocumentOptions, WindowTally } from '../../src/hub/document.js'
import { NOW } from './contributions.js'

const EPOCH = '2026-W48'

function build (tallies: readonly WindowTally[], options: Partial<DocumentOptions> = {}): Built {
  const built = buildDocument({ tallies, k: 10, hub: 'ab12', now: NOW, previous: undefined, ...options })
  for (const profile of Object.values(built.document.profiles)) t.ok(matches('profile', profile), 'fits the schema')
  t.ok(matches('snapshot', built.document))
  return built
}

function profileIn ({ document }: Built, type: string): Profile {
  const profile: unknown = document.profiles[type]
  if (!matches('profile', profile)) throw new Error(`${type} is not published`)
  return profile
}

// So many machines of a type, saving 10.0, 10.1, … percent.
function machines (systemType: string, count: number, epoch = EPOCH): WindowTally[] {
  const line = (measure: WindowTally['measure'], value: number, times: number): WindowTally => ({ systemType, epoch, measure, value, count: times })
  return [
    ...Array.from({ length: count }, (_, index) => line('savings', 100 + index, 1)),
    line('optimizations', 0, count * 2), line('quantum_advantage', 0, count), line('sensor:rapl', 0, count)
  ]
}

t.test('nine machines are withheld, ten are shown', async t => {
  const nine = build(machines('apple_silicon_m3', 9))
  t.strictSame(nine.document.profiles, {})
  t.strictSame(nine.document.totals, { contributors: 0, optimizations: 0, types: 0 })
  t.equal(nine.withheldTypes, 1)
  const ten = build(machines('apple_silicon_m3', 10))
  t.equal(ten.withheldTypes, 0)
  t.strictSame(ten.document.totals, { contributors: 10, optimizations: 20, types: 1 })
  t.match(profileIn(ten, 'apple_silicon_m3'), {
    source: 'shared',
    contributor_count: 10,
    optimization_count: 20,
    quantum_advantage_rate: 0.5,
    average_savings: 10.45,
    savings: { estimator: 'trimmed20', mean: 10.45, median: 10.45, machines: 10, sensor: 'rapl' }
  })
})

t.test('machines of two epochs may be the same ones, so they do not add up to k', async t => {
  const six = [...machines('apple_silicon_m3', 6), ...machines('apple_silicon_m3', 6, '2026-W44')]
  t.strictSame(build(six).document.profiles, {})
  const more = [...machines('apple_silicon_m3', 12), ...machines('apple_silicon_m3', 10, '2026-W44')]
  t.equal(profileIn(build(more), 'apple_silicon_m3').contributor_count, 12)
})

t.test('settings are pooled to a value that somebody sent, and only where k machines sent one', async t => {
  const setting = (key: string, value: number, count: number): WindowTally =>
    ({ systemType: 'intel_mac_i7', epoch: EPOCH, measure: `setting:${key}` as WindowTally['measure'], value, count })
  const { recommended_settings: settings } = profileIn(build([
    ...machines('intel_mac_i7', 12),
    setting('quantum_circuits', 4, 5), setting('quantum_circuits', 8, 5),
    setting('aggressive_mode', 1, 7), setting('aggressive_mode', 0, 4),
    setting('classical_optimization', 1, 6), setting('classical_optimization', 0, 6),
    setting('thermal_threshold', 85.5, 9)
  ]), 'intel_mac_i7')
  t.strictSame(settings, { aggressive_mode: true, classical_optimization: false, quantum_circuits: 4 })
})

t.test('how levels ended is a share of machines, and only where k machines told of the level', async t => {
  const share = (level: 'cap' | 'suspend', outcome: 'kept' | 'undetected' | 'dropped', value: number, count: number, epoch = EPOCH): WindowTally =>
    ({ systemType: 'apple_silicon_m3', epoch, measure: `level:${level}:${outcome}`, value, count })
  const halves = (level: 'cap' | 'suspend', count: number, epoch = EPOCH): WindowTally[] =>
    [share(level, 'kept', 50, count, epoch), share(level, 'undetected', 50, count, epoch), share(level, 'dropped', 0, count, epoch)]
  const { levels } = profileIn(build([...machines('apple_silicon_m3', 10), ...halves('cap', 10), ...halves('suspend', 9)]), 'apple_silicon_m3')
  t.strictSame(levels, { cap: { machines: 10, kept: 5, undetected: 5, dropped: 0 } })
  // The same ten again in the next epoch are still ten; now all of their apps are kept.
  const again = [share('cap', 'kept', 100, 10, '2026-W52'), share('cap', 'undetected', 0, 10, '2026-W52'), share('cap', 'dropped', 0, 10, '2026-W52')]
  const later = profileIn(build([...machines('apple_silicon_m3', 10), ...halves('cap', 10), ...again]), 'apple_silicon_m3')
  t.strictSame(later.levels, { cap: { machines: 10, kept: 7.5, undetected: 2.5, dropped: 0 } })
  t.equal(profileIn(build(machines('apple_silicon_m3', 10)), 'apple_silicon_m3').levels, undefined)
})

t.test('related types get a pooled figure, and a withheld one has no part in it', async t => {
  const all = build([...machines('apple_silicon_m3', 12), ...machines('apple_silicon_m2', 20), ...machines('apple_silicon_m1', 5), ...machines('intel_mac_i7', 12)])
  t.match(profileIn(all, 'apple_silicon_m3').savings?.pooled, { types: 2 })
  t.strictSame(profileIn(all, 'apple_silicon_m2').savings?.pooled, profileIn(all, 'apple_silicon_m3').savings?.pooled)
  t.equal(profileIn(all, 'intel_mac_i7').savings?.pooled, undefined)
  t.equal(all.withheldTypes, 1)
})

t.test('the sensor is the one that most votes rest on', async t => {
  const battery: WindowTally = { systemType: 'apple_silicon_m3', epoch: EPOCH, measure: 'sensor:battery', value: 0, count: 13 }
  t.equal(profileIn(build([...machines('apple_silicon_m3', 12), battery]), 'apple_silicon_m3').savings?.sensor, 'battery')
})

t.test('a profile keeps its date until it changes, and two documents that differ only in dates say the same', async t => {
  const later = new Date(NOW.getTime() + 60_000)
  const first = build([...machines('apple_silicon_m3', 10), ...machines('intel_mac_i7', 10)])
  const again = build([...machines('apple_silicon_m3', 10), ...machines('intel_mac_i7', 10)], { previous: first.document, now: later })
  t.ok(saysTheSame(first.document, again.document))
  const changed = build([...machines('apple_silicon_m3', 10), ...machines('intel_mac_i7', 11)], { previous: first.document, now: later })
  t.notOk(saysTheSame(first.document, changed.document))
  t.equal(profileIn(changed, 'apple_silicon_m3').last_updated, NOW.getTime() / 1000)
  t.equal(profileIn(changed, 'intel_mac_i7').last_updated, later.getTime() / 1000)
})

t.test('a document that would be too large for clients keeps the types with the most machines', async t => {
  const level = (systemType: string, measure: WindowTally['measure']): WindowTally => ({ systemType, epoch: EPOCH, measure, value: 33, count: 10 })
  const many = Array.from({ length: 300 }, (_, index) => `linux_vendor${index}_laptop`).flatMap((type, index) => [
    ...machines(type, index === 299 ? 50 : 10),
    ...(['deprioritise', 'cap', 'suspend'] as const).flatMap(name =>
      (['kept', 'undetected', 'dropped'] as const).map(outcome => level(type, `level:${name}:${outcome}`)))
  ])
  const { document, withheldTypes } = build(many)
  t.equal(document.totals.types, 256)
  t.equal(withheldTypes, 44)
  t.ok(document.profiles['linux_vendor299_laptop'])
  const size = JSON.stringify(document).length
  t.ok(size < 320 * 1024, `${size} bytes`)
})

t.test('ten million machines with a hundred results each can be published', t => {
  const results = { systemType: 'apple_silicon_m3', epoch: EPOCH, measure: 'optimizations' as const, value: 0, count: 1e9 }
  const built = build([...machines('apple_silicon_m3', 10), results])
  t.equal(profileIn(built, 'apple_silicon_m3').optimization_count, 1e9 + 20)
  t.end()
})
