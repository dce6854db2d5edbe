import fc from 'fast-check'
import t from 'tap'
import { MAX_MATCH_DISTANCE, MIN_DISTANCE, OTHER_ARCHITECTURE, OTHER_VENDOR, distanceBetween } from '../../src/network/distance.js'
import { parseSystemType } from '../../src/network/system-type.js'
import type { SystemTraits } from '../../src/network/system-type.js'
import { SYSTEM_TYPES } from './profile-fixtures.js'

const distance = (a: string, b: string): number => distanceBetween(parseSystemType(a), parseSystemType(b))

const cores = fc.option(fc.integer({ min: 1, max: 256 }), { nil: undefined })
const traits: fc.Arbitrary<SystemTraits> = fc.tuple(fc.constantFrom(...SYSTEM_TYPES), cores)
  .map(([name, cores]) => ({ ...parseSystemType(name), ...(cores === undefined ? {} : { cores }) }))

t.test('the documented figures', async t => {
  t.equal(distance('apple_silicon_m3', 'apple_silicon_m3_pro'), 1)
  t.equal(distance('apple_silicon_m3', 'apple_silicon_m3_ultra'), 3)
  t.equal(distance('apple_silicon_m3', 'apple_silicon_m1'), 8)
  t.equal(distance('apple_silicon_m1', 'apple_silicon_m40_ultra'), 43)
  t.equal(distance('apple_silicon_m3', 'apple_silicon_unknown'), 14)
  t.equal(distance('intel_mac_i7', 'intel_mac_i5'), 1)
  t.equal(distance('intel_mac_i7', 'intel_mac_unknown'), 2)
  t.equal(distance('linux_intel_i7', 'linux_intel_core_ultra_7'), MIN_DISTANCE)
  t.equal(distance('intel_mac_i7', 'apple_silicon_m3'), OTHER_ARCHITECTURE)
  t.equal(distance('linux_intel_i7', 'linux_amd_ryzen_7'), OTHER_VENDOR)
  t.equal(distance('linux_intel_i7', 'linux_unknown_unknown'), 150)
})

t.test('operating systems are not comparable, and neither are names of no platform', async t => {
  t.equal(distance('apple_silicon_m1', 'linux_apple_m1'), Infinity)
  t.equal(distance('intel_mac_i7', 'linux_intel_i7'), Infinity)
  t.equal(distance('unknown', 'windows_intel_i7'), Infinity)
  t.equal(distance('unknown', 'unknown'), 0)
})

t.test('core counts count where both are known: a quarter per doubling, three doublings at most', async t => {
  const m3 = parseSystemType('apple_silicon_m3')
  t.equal(distanceBetween({ ...m3, cores: 8 }, { ...m3, cores: 16 }), 0.25)
  t.equal(distanceBetween({ ...m3, cores: 1 }, { ...m3, cores: 256 }), 0.75)
  t.equal(distanceBetween({ ...m3, cores: 8 }, m3), 0)
})

t.test('a type is at 0 from itself and at no 0 from any other', async () => {
  fc.assert(fc.property(traits, traits, (a, b) => {
    return distanceBetween(a, a) === 0 && (a.systemType === b.systemType || distanceBetween(a, b) >= MIN_DISTANCE)
  }))
})

t.test('distance is the same both ways', async () => {
  fc.assert(fc.property(traits, traits, (a, b) => Object.is(distanceBetween(a, b), distanceBetween(b, a))))
})

t.test('distance is finite within one operating system and infinite across two', async () => {
  fc.assert(fc.property(traits, traits, (a, b) => {
    const isComparable = a.systemType === b.systemType || (a.platform === b.platform && a.platform !== 'other')
    return Number.isFinite(distanceBetween(a, b)) === isComparable
  }))
})

const apple = fc.record({
  generation: fc.integer({ min: 1, max: 11 }), tier: fc.constantFrom('', '_pro', '_max', '_ultra'), cores: fc.integer({ min: 1, max: 256 })
}).map(({ generation, tier, cores }) => ({ ...parseSystemType(`apple_silicon_m${generation}${tier}`), cores }))

t.test('a chip of the same generation is nearer than any of another one, whatever tier and cores', async () => {
  fc.assert(fc.property(apple, apple, apple, (target, a, b) => {
    fc.pre(a.generation === target.generation && b.generation !== target.generation)
    return distanceBetween(target, a) < distanceBetween(target, b)
  }))
})

t.test('a chip of the same maker is nearer than any other, and another architecture farther than another maker', async t => {
  fc.assert(fc.property(traits, traits, traits, (target, a, b) => {
    fc.pre(target.platform !== 'other' && a.platform === target.platform && b.platform === target.platform)
    fc.pre(a.vendor === target.vendor && b.vendor !== target.vendor)
    return distanceBetween(target, a) < distanceBetween(target, b)
  }))
  t.ok(OTHER_VENDOR < OTHER_ARCHITECTURE && OTHER_ARCHITECTURE < MAX_MATCH_DISTANCE)
})
