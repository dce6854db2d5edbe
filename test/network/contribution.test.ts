import fc from 'fast-check'
import t from 'tap'
import { matches, readSchemas } from '../../src/contract.js'
import type { JsonSchema } from '../../src/contract.js'
import type { OptimizationResult } from '../../src/contract-types.js'
import { KEY_ORDER, buildContribution, contributionBytes } from '../../src/network/contribution.js'

const parts = {
  basis: 'reported' as const, systemType: 'apple_silicon_m3', day: '2026-11-23', epoch: '2026-W48', tag: 'ab'.repeat(16), id: '0123456789abcdef'.repeat(2)
}
const result: OptimizationResult = { energy_savings: 15.2499, quantum_advantage: true, processes_count: 12 }
const full: OptimizationResult = {
  ...result,
  settings: {
    classical_optimization: false,
    thermal_threshold: 75.123456789,
    quantum_circuits: 40,
    aggressive_mode: true,
    entanglement_depth: 7,
    ml_training_cycles: 4
  },
  sensor: 'rapl',
  pairs: 12,
  ci95: [13.11, 17.37],
  levels: { cap: { undetected: 0, kept: 1, dropped: 2 } }
}

const percent = fc.double({ min: -100, max: 100, noNaN: true })
const threshold = fc.double({ min: 50, max: 105, noNaN: true })
const resultArbitrary: fc.Arbitrary<OptimizationResult> = fc.record({
  energy_savings: percent,
  quantum_advantage: fc.boolean(),
  processes_count: fc.integer({ min: 0, max: 10_000 }),
  ci95: fc.tuple(percent, percent).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  pairs: fc.integer({ min: 1, max: 100_000 }),
  sensor: fc.constantFrom('battery_telemetry', 'rapl', 'battery', 'external_meter', 'cpu_time_model', 'unknown'),
  settings: fc.record({ thermal_threshold: threshold, quantum_circuits: fc.integer({ min: 0, max: 40 }) })
}, { requiredKeys: ['energy_savings', 'quantum_advantage', 'processes_count'] })

t.test('the bytes have every part in the documented order, figures rounded to a tenth', async t => {
  t.equal(contributionBytes(buildContribution({ ...parts, basis: 'trial', result: full })), '{"schema":1,"id":"0123456789abcdef0123456789abcdef","epoch":"2026-W48",' +
    '"tag":"abababababababababababababababab","day":"2026-11-23","system_type":"apple_silicon_m3","basis":"trial",' +
    '"metrics":{"energy_savings":15.2,"quantum_advantage":true,"processes_count":12},"ci95":[13.1,17.4],"pairs":12,"sensor":"rapl",' +
    '"settings":{"aggressive_mode":true,"thermal_threshold":75.1,"quantum_circuits":40,"ml_training_cycles":4,"entanglement_depth":7,"classical_optimization":false},' +
    '"levels":{"cap":{"kept":1,"undetected":0,"dropped":2}}}')
})

t.test('what a result does not say is absent, and its sensor is unknown', async t => {
  t.strictSame(buildContribution({ ...parts, result }), {
    schema: 1,
    id: parts.id,
    epoch: '2026-W48',
    tag: parts.tag,
    day: '2026-11-23',
    system_type: 'apple_silicon_m3',
    basis: 'reported',
    metrics: { energy_savings: 15.2, quantum_advantage: true, processes_count: 12 },
    sensor: 'unknown'
  })
})

t.test('the key order knows every key of the schemas, so that none is lost on the way', async t => {
  const schemaOf = (id: string): JsonSchema | undefined => readSchemas().find(schema => schema.$id === id)
  const keys = (schema: unknown): string[] => Object.entries((schema as { properties?: object } | undefined)?.properties ?? {})
    .flatMap(([key, inner]) => [key, ...keys(inner)])
  const counts = schemaOf('level-counts.json') as unknown as { definitions: { outcomes: object } }
  const known = [schemaOf('contribution.json'), schemaOf('machine-settings.json'), counts, counts.definitions.outcomes].flatMap(keys)
  t.strictSame([...KEY_ORDER].sort(), known.sort())
})

t.test('names, paths and every other further key of a result stay here', async t => {
  const gossip = { ...full, host: 'annas-macbook', processes: ['Safari'], metrics: { user: 'anna' } } as OptimizationResult
  t.notMatch(contributionBytes(buildContribution({ ...parts, result: gossip })), /anna|Safari/)
  const settings = { ...full.settings, note: 'anna' } as NonNullable<OptimizationResult['settings']>
  t.throws(() => buildContribution({ ...parts, result: { ...full, settings } }), { code: 'BAD_REQUEST' })
})

t.test('a result that cannot be one is refused', async t => {
  t.throws(() => buildContribution({ ...parts, result: { ...result, ci95: [20, 10] } }), { code: 'BAD_REQUEST' })
  t.throws(() => buildContribution({ ...parts, result: { ...result, energy_savings: NaN } }), { code: 'BAD_REQUEST' })
  t.throws(() => buildContribution({ ...parts, systemType: 'Anna’s MacBook', result }), { code: 'BAD_REQUEST' })
  t.throws(() => buildContribution({ ...parts, id: 'short', result }), { code: 'BAD_REQUEST' })
})

t.test('every result becomes a valid contribution of at most 4 kB whose bytes survive a way through a file', async () => {
  fc.assert(fc.property(resultArbitrary, result => {
    const built = buildContribution({ ...parts, result })
    const bytes = contributionBytes(built)
    const shuffled = Object.fromEntries(Object.entries(JSON.parse(bytes) as object).reverse()) as unknown
    return matches('contribution', shuffled) && contributionBytes(shuffled) === bytes && bytes.length <= 4096 &&
      Math.abs(built.metrics.energy_savings - result.energy_savings) <= 0.05 + 1e-9 && !bytes.includes('-0,') && !/\d\.\d\d/.test(bytes)
  }))
})
