import fc from 'fast-check'
import t from 'tap'
import { parse } from '../../src/contract.js'
import { energyParts } from '../../src/optimizer/machine-model.js'
import { buildProblem, readLevels, writeLevels } from '../../src/optimizer/problem.js'
import { energyOf } from '../../src/optimizer/qubo.js'
import { allowedAssignments, arbitrarySnapshot, energyByDefinition } from './arbitrary-snapshot.js'

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

function everyBits (size: number): Uint8Array[] {
  return Array.from({ length: 2 ** size }, (_, code) => Uint8Array.from({ length: size }, (_, i) => (code >> i) & 1))
}

t.test('every allowed assignment costs exactly what the definition says, in the model and in the bits', async t => {
  fc.assert(fc.property(arbitrarySnapshot(4), snapshot => {
    const problem = buildProblem(snapshot)
    for (const levels of allowedAssignments(snapshot)) {
      const expected = energyByDefinition(snapshot, levels)
      const bits = writeLevels(problem, levels)
      if (!close(energyOf(problem.qubo, bits), expected) || !close(energyParts(snapshot, levels).total, expected)) return false
      if (readLevels(problem, bits).join() !== levels.join()) return false
    }
    return true
  }), { numRuns: 200 })
  t.pass()
})

t.test('the best bits are the best allowed assignment, whatever is barred', async t => {
  fc.assert(fc.property(arbitrarySnapshot(4), snapshot => {
    const problem = buildProblem(snapshot)
    const best = Math.min(...allowedAssignments(snapshot).map(levels => energyByDefinition(snapshot, levels)))
    return close(Math.min(...everyBits(problem.qubo.size).map(bits => energyOf(problem.qubo, bits))), best)
  }), { numRuns: 200 })
  t.pass()
})

t.test('bits with a barred code always cost more than the levels they are read as', async t => {
  let barred = 0
  fc.assert(fc.property(arbitrarySnapshot(3), snapshot => {
    const problem = buildProblem(snapshot)
    return everyBits(problem.qubo.size).every(bits => {
      const read = writeLevels(problem, readLevels(problem, bits))
      if (read.join() === bits.join()) return true
      barred++
      return energyOf(problem.qubo, read) < energyOf(problem.qubo, bits)
    })
  }), { numRuns: 200 })
  t.ok(barred > 100)
})

const effect = { saving: 0.5, impact: 0.1 }
const bare = { related: [], efficiency_cores: 0, temperature: null, weights: { impact: 1, crowding: 1, thermal: 1 } }
const all = { deprioritise: effect, cap: effect, suspend: effect }

t.test('two bits an app at most, and none for what is not allowed', async t => {
  const sizeOf = (levels: object, aggressive = true): number => buildProblem(parse('machine-snapshot', {
    ...bare, settings: { aggressive_mode: aggressive }, apps: [{ id: 'a', watts: 1, cores: 1, levels }]
  })).qubo.size
  t.equal(sizeOf({}), 0)
  t.equal(sizeOf(all), 2)
  t.equal(sizeOf(all, false), 1)
  t.equal(sizeOf({ deprioritise: effect }), 1)
  t.equal(sizeOf({ cap: effect }), 1)
  t.equal(sizeOf({ suspend: effect }), 1)
  t.equal(sizeOf({ cap: effect, suspend: effect }), 2)
  t.equal(sizeOf({ cap: effect, suspend: effect }, false), 0)
})

t.test('twenty apps are forty variables, and one more is refused', async t => {
  const apps = (count: number): unknown => ({
    apps: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, watts: 1, levels: all })), settings: { aggressive_mode: true }
  })
  t.equal(buildProblem(parse('machine-snapshot', apps(20))).qubo.size, 40)
  t.throws(() => parse('machine-snapshot', apps(21)), { code: 'BAD_REQUEST' })
})

t.test('names that clash or lead nowhere are refused', async t => {
  const snapshot = (related: object[], ids: string[]): unknown => ({ related, apps: ids.map(id => ({ id, watts: 1, levels: {} })) })
  t.throws(() => buildProblem(parse('machine-snapshot', snapshot([], ['a', 'a']))), { code: 'BAD_REQUEST' })
  t.throws(() => buildProblem(parse('machine-snapshot', snapshot([{ apps: ['a', 'b'] }], ['a', 'c']))), { code: 'BAD_REQUEST' })
})

t.test('nothing to decide is a problem of no variables that costs what the apps use', async t => {
  t.equal(energyOf(buildProblem(parse('machine-snapshot', { apps: [] })).qubo, new Uint8Array()), 0)
  const idle = buildProblem(parse('machine-snapshot', { apps: [{ id: 'a', watts: 3, levels: {} }] }))
  t.equal(energyOf(idle.qubo, new Uint8Array()), 3)
})
