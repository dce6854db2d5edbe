import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { allProblems, describe, matches, parse, problemOfPart, readSchemas, validatorOf } from '../src/contract.js'
import type { SchemaName } from '../src/contract.js'

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  string: ['maxLength', 'enum', 'const'],
  array: ['maxItems']
}

function * walk (value: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield * walk(inner, `${path}/${key}`)
}

t.test('every schema compiles in strict mode and names itself after its file', async t => {
  const schemas = readSchemas()
  t.ok(schemas.length > 20)
  for (const { $id } of schemas) {
    t.doesNotThrow(() => matches($id.replace('.json', '') as SchemaName, undefined), $id)
  }
})

// What this program itself answers with; everything else is read from a file, a request or the network.
const isAnswer = (id: string): boolean => /(-response|^error|^hub-stats)\.json$/.test(id)

t.test('every string and every list that comes from outside has a bound', async t => {
  for (const schema of readSchemas().filter(({ $id }) => !isAnswer($id))) {
    for (const [path, { type, ...rest }] of walk(schema, schema.$id)) {
      const bounds = typeof type === 'string' ? BOUNDS[type] : undefined
      if (bounds !== undefined) t.ok(bounds.some(keyword => keyword in rest), path)
    }
  }
})

t.test('the generated types are those of the schemas', async t => {
  const script = fileURLToPath(new URL('../schemas/generate-types.mjs', import.meta.url))
  await t.resolves(promisify(execFile)(process.execPath, [script, '--check']))
})

t.test('the generated validators are what the schemas say', async t => {
  const script = new URL('../schemas/generate-validators.mjs', import.meta.url).pathname
  await t.resolves(promisify(execFile)(process.execPath, [script, '--check']))
})

t.test('the compiled-in safety limits are the documented ones', async t => {
  const accepted = (name: string, value: unknown): boolean => matches('machine-settings', { [name]: value })
  const limit = (name: string, value: unknown): boolean => matches('app-limits', { [name]: value })
  for (const [name, low, high] of [['thermal_threshold', 50, 105], ['quantum_circuits', 0, 40], ['entanglement_depth', 1, 10], ['ml_training_cycles', 0, 20]] as const) {
    t.strictSame([low - 1, low, high, high + 1].map(value => accepted(name, value)), [false, true, true, false], name)
  }
  t.strictSame([-4, -3, 3, 4].map(value => limit('priority_adjustment', value)), [false, true, true, false])
  t.strictSame([4.9, 5, 100, 100.1].map(value => limit('cpu_limit', value)), [false, true, true, false])
  t.strictSame([255, 256].map(value => limit('memory_limit', value)), [false, true])
})

t.test('parsing gives the value back or an error with the wanted code', async t => {
  const profile = { system_type: 'intel_mac_i7', source: 'shared' }
  t.equal(parse('profile', profile), profile)
  t.throws(() => parse('profile', { ...profile, average_savings: 101 }), { code: 'BAD_REQUEST', statusCode: 400, message: /average_savings/ })
  t.throws(() => parse('profile', null, 'TRUST_INVALID'), { code: 'TRUST_INVALID' })
})

t.test('a part of a schema can be asked alone, also behind a reference', async t => {
  t.equal(problemOfPart('machine-settings#/properties/thermal_threshold', 75), undefined)
  t.match(problemOfPart('machine-settings#/properties/thermal_threshold', 106), '105')
  t.equal(problemOfPart('profile#/properties/recommended_settings', { thermal_threshold: 75 }), undefined)
  t.match(problemOfPart('profile#/properties/recommended_settings', { thermal_threshold: 49 }), 'thermal_threshold')
  t.throws(() => problemOfPart('machine-settings#/properties/nothing', 1), /there is no schema/)
})

t.test('a reference leads to its validator', async t => {
  t.equal(validatorOf('profile.json#')({ system_type: 'a', source: 'shared' }), true)
  t.equal(validatorOf('profile.json')({}), false)
})

t.test('all problems of a value are found, and each is described with its path', async t => {
  const problems = allProblems('profile', { system_type: 'A', source: 'mine', extra: 1, recommended_settings: { thermal_threshold: 'hot' } })
  const lines = problems.map(describe)
  for (const start of ['system_type ', 'source ', '(top) must NOT have additional properties: "extra"', 'recommended_settings.thermal_threshold must be number']) {
    t.ok(lines.some(line => line.startsWith(start)), start)
  }
  t.match(lines.find(line => line.startsWith('source')), '["bundled","shared"]')
  t.strictSame(allProblems('profile', { system_type: 'a', source: 'shared' }), [])
  t.equal(describe(undefined), 'unknown fault')
})

t.test('validating fills in the defaults of a configuration', async t => {
  const config: Record<string, unknown> = {}
  t.ok(matches('config', config))
  t.equal(config['auto_sync_interval'], 3600)
})
