import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { CacheFile, Snapshot } from '../../src/contract-types.js'
import { profilesOf } from '../../src/network/sanitize.js'
import type { Sanitized } from '../../src/network/sanitize.js'
import { snapshotOf } from './profile-fixtures.js'

const M3 = 'apple_silicon_m3'

const sanitized = (more: Record<string, unknown>): Sanitized =>
  profilesOf(snapshotOf({ [M3]: { system_type: M3, average_savings: 16.4, ...more } }))

const cacheOf = ({ profiles, skipped }: Sanitized): CacheFile => ({
  optimizations: profiles,
  last_sync: 0,
  cached_at: 0,
  generated_at: 0,
  server: '',
  snapshot_sha256: 'a'.repeat(64),
  hub: 'ab12',
  k: 10,
  totals: { contributors: 0, optimizations: 0, types: 0 },
  skipped
})

const SETTINGS = {
  aggressive_mode: true,
  thermal_threshold: 75,
  quantum_circuits: 40,
  ml_training_cycles: 4,
  entanglement_depth: 7,
  classical_optimization: false
}
const APPS = { Chrome: { priority_adjustment: -1, memory_limit: 1536 }, 'Visual Studio Code': { cpu_limit: 20, background_suspension: true } }
const LEVELS = { cap: { machines: 20, kept: 14.5, undetected: 5, dropped: 0.5 } }
const SAVINGS = {
  estimator: 'trimmed20', mean: 16.4, median: 16, ci95: [15, 17], histogram: { edges: [0, 10, 20], counts: [2, 18] }, machines: 20, sensor: 'rapl'
}

t.test('a profile within all bounds passes whole, as a shared one', async t => {
  const figures = {
    average_savings: 16.4,
    optimization_count: 40,
    quantum_advantage_rate: 0.5,
    last_updated: 1_790_000_000,
    contributor_count: 20,
    savings: SAVINGS
  }
  const published = { system_type: M3, ...figures, recommended_settings: SETTINGS, process_optimizations: APPS, levels: LEVELS }
  t.strictSame(profilesOf(snapshotOf({ [M3]: { ...published, source: 'bundled' } })), {
    profiles: { [M3]: { ...published, source: 'shared' } }, skipped: []
  })
})

t.test('a setting out of its bounds costs only itself', async t => {
  const outOfBounds: ReadonlyArray<[string, unknown]> = [
    ['thermal_threshold', 49.9], ['thermal_threshold', 105.1], ['thermal_threshold', '75'],
    ['quantum_circuits', -1], ['quantum_circuits', 41], ['quantum_circuits', 1.5],
    ['entanglement_depth', 0], ['entanglement_depth', 11], ['ml_training_cycles', 21], ['aggressive_mode', 1], ['classical_optimization', null]
  ]
  for (const [name, value] of outOfBounds) {
    const { profiles, skipped } = sanitized({ recommended_settings: { ...SETTINGS, [name]: value } })
    const { [name]: _, ...rest } = SETTINGS as Record<string, unknown>
    t.strictSame(profiles[M3]?.recommended_settings, rest, `${name} ${String(value)}`)
    t.hasStrict(skipped, [{ system_type: M3, path: `${M3}.recommended_settings.${name}` }])
  }
})

t.test('settings exactly on their bounds are used', async t => {
  for (const settings of [
    { thermal_threshold: 50, quantum_circuits: 0, entanglement_depth: 1, ml_training_cycles: 0 },
    { thermal_threshold: 105, quantum_circuits: 40, entanglement_depth: 10, ml_training_cycles: 20 }
  ]) t.strictSame(sanitized({ recommended_settings: settings }).profiles[M3]?.recommended_settings, settings)
})

t.test('a limit out of its bounds costs only itself, and an app without limits goes', async t => {
  const { profiles, skipped } = sanitized({
    process_optimizations: {
      Chrome: { priority_adjustment: -4, memory_limit: 256 },
      Safari: { cpu_limit: 4.9 },
      Slack: { cpu_limit: 5, memory_limit: 255 },
      Empty: {},
      Odd: [1],
      '../etc': { cpu_limit: 50 }
    }
  })
  t.strictSame(profiles[M3]?.process_optimizations, { Chrome: { memory_limit: 256 }, Slack: { cpu_limit: 5 } })
  t.strictSame(skipped.map(each => each.path), [
    'Chrome.priority_adjustment', 'Safari.cpu_limit', 'Slack.memory_limit', 'Odd', '../etc'
  ].map(path => `${M3}.process_optimizations.${path}`))
})

t.test('a finding of a level that is out of its bounds costs only itself', async t => {
  const { profiles, skipped } = sanitized({ levels: { ...LEVELS, suspend: { ...LEVELS.cap, kept: -1 }, shout: LEVELS.cap } })
  t.strictSame(profiles[M3]?.levels, LEVELS)
  t.strictSame(skipped.map(each => each.path), [`${M3}.levels.suspend`, `${M3}.levels.shout`])
})

t.test('what this version does not know is skipped and named', async t => {
  const { profiles, skipped } = sanitized({
    novelty: 1, recommended_settings: { warp: 9, aggressive_mode: false }, process_optimizations: { Chrome: { nice: 1, cpu_limit: 20 } }
  })
  t.strictSame(profiles[M3], {
    system_type: M3, average_savings: 16.4, recommended_settings: { aggressive_mode: false }, process_optimizations: { Chrome: { cpu_limit: 20 } }, source: 'shared'
  })
  t.strictSame(skipped.map(each => each.path), [`${M3}.novelty`, `${M3}.recommended_settings.warp`, `${M3}.process_optimizations.Chrome.nice`])
  t.equal(new Set(skipped.map(each => each.reason)).size, 1)
})

t.test('settings that are no object are skipped, the profile stays', async t => {
  for (const value of [null, 1, 'x', [], [1]]) {
    const { profiles, skipped } = sanitized({ recommended_settings: value, process_optimizations: value })
    t.strictSame(profiles[M3], { system_type: M3, average_savings: 16.4, source: 'shared' })
    t.strictSame(skipped.map(each => each.path), [`${M3}.recommended_settings`, `${M3}.process_optimizations`])
  }
})

t.test('a profile with a wrong figure is dropped whole, the others stay', async t => {
  const wrong: ReadonlyArray<[string, unknown]> = [
    ['average_savings', 101], ['average_savings', null], ['optimization_count', -1], ['quantum_advantage_rate', 1.01], ['last_updated', 'today'],
    ['contributor_count', 1.5], ['savings', {}], ['savings', { ...SAVINGS, estimator: 'mean' }]
  ]
  for (const [figure, value] of wrong) {
    const { profiles, skipped } = profilesOf(snapshotOf({ [M3]: { system_type: M3, [figure]: value }, intel_mac_i7: { system_type: 'intel_mac_i7' } }))
    t.strictSame(Object.keys(profiles), ['intel_mac_i7'], figure)
    t.hasStrict(skipped, [{ system_type: M3, path: M3 }])
    t.match(skipped[0]?.reason, figure)
  }
})

t.test('a profile must carry the name that it is published under', async t => {
  t.strictSame(sanitized({ system_type: 'apple_silicon_m2' }).profiles, {})
  t.strictSame(sanitized({ system_type: undefined }).profiles, {})
  t.strictSame(profilesOf(snapshotOf({ 'Apple M3': { system_type: 'Apple M3' } })).profiles, {})
})

t.test('names that every object has are refused as types and as apps', async t => {
  const hostile = JSON.parse(`{"__proto__": {"system_type": "__proto__"}, "constructor": {"system_type": "constructor"},
    "${M3}": {"system_type": "${M3}", "__proto__": {"polluted": true}, "recommended_settings": {"__proto__": {"polluted": true}, "constructor": 1},
      "process_optimizations": {"__proto__": {"cpu_limit": 5}, "constructor": {"cpu_limit": 5}, "toString": {"cpu_limit": 5}}}}`) as Snapshot['profiles']
  const { profiles, skipped } = profilesOf(snapshotOf(hostile))
  t.strictSame(Object.keys(profiles), [M3])
  t.strictSame(profiles[M3], { system_type: M3, source: 'shared' })
  t.equal(skipped.length, 8)
  t.equal(({} as Record<string, unknown>)['polluted'], undefined)
  t.equal((profiles[M3] as unknown as Record<string, unknown>)['polluted'], undefined)
})

t.test('the report stays within the bounds of the cache file and says how much is left out', async t => {
  const settings = (count: number): Record<string, unknown> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown_${index}`, index]))
  t.equal(sanitized({ recommended_settings: settings(256) }).skipped.at(-1)?.path, `${M3}.recommended_settings.unknown_255`)
  const many = sanitized({ recommended_settings: settings(300) })
  t.equal(many.skipped.length, 256)
  t.match(many.skipped.at(-1)?.reason, '45 further')
  t.ok(matches('cache', cacheOf(many)))
})

t.test('more apps than the schema allows are skipped', async t => {
  const apps = Object.fromEntries(Array.from({ length: 66 }, (_, index) => [`App ${index}`, { cpu_limit: 50 }]))
  const result = sanitized({ process_optimizations: apps })
  t.equal(Object.keys(result.profiles[M3]?.process_optimizations ?? {}).length, 64)
  t.strictSame(result.skipped.map(each => each.path), ['App 64', 'App 65'].map(app => `${M3}.process_optimizations.${app}`))
})

t.test('no escape sequence gets from a published name into a log', async t => {
  const { skipped } = sanitized({ '\u001b]0;owned\u0007': 1, ['x'.repeat(5000)]: 1, '\u009b2J': 1 })
  for (const { path, reason } of skipped) t.match(path + reason, /^[ -~]*$/)
  t.ok(skipped.every(each => each.path.length <= 200))
})

const name = fc.oneof(fc.constantFrom(M3, 'intel_mac_i7', '__proto__', 'constructor', 'system_type', 'source', 'average_savings', 'savings', 'recommended_settings',
  'process_optimizations', 'thermal_threshold', 'cpu_limit', 'Chrome', 'a/b', '~1', '%'), fc.string({ unit: 'binary', maxLength: 70 }))
const inner = fc.oneof(fc.jsonValue(), fc.dictionary(name, fc.jsonValue()))
const published = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.dictionary(name, inner)), { maxKeys: 32 })

t.test('whatever is published, what comes out fits the cache file, and nothing is changed in place', async () => {
  fc.assert(fc.property(fc.dictionary(name, published), fc.boolean(), (random, named) => {
    const entries = Object.entries(random).map(([key, value]) => [key, named ? { ...value, system_type: key } : value])
    const profiles = Object.fromEntries(entries) as Snapshot['profiles']
    const before = JSON.stringify(profiles)
    const result = profilesOf(snapshotOf(profiles))
    return matches('cache', cacheOf(result)) && JSON.stringify(profiles) === before
  }), { numRuns: 300 })
})
