import fc from 'fast-check'
import t from 'tap'
import type { Learned } from '../../src/contract-types.js'
import { matches } from '../../src/contract.js'
import { levelCountsOf } from '../../src/loop/level-counts.js'

const evidence = (changes: object = {}): Learned['apps'][string][string] =>
  ({ precision: 0, weighted: 0, trials: 0, pairs: 0, undone: 0, updated_at: 0, ...changes })
/** A trial that found this saving with this standard error. */
const trial = (saving: number, se: number): object => ({ trials: 1, pairs: 60, precision: se ** -2, weighted: saving * se ** -2 })

t.test('an app is kept, undetected or dropped by its own interval, and by what the user undid', async t => {
  const learned: Learned = {
    apps: {
      A: { cap: evidence(trial(0.4, 0.1)), suspend: evidence(trial(-0.4, 0.1)) },
      B: { cap: evidence(trial(0.1, 0.1)), suspend: evidence({ undone: 2 }) },
      C: { cap: evidence({ ...trial(0.4, 0.1), undone: 2 }), suspend: evidence({ undone: 1 }) }
    }
  }
  t.strictSame(levelCountsOf(learned), { cap: { kept: 1, undetected: 1, dropped: 1 }, suspend: { kept: 0, undetected: 0, dropped: 2 } })
  t.equal(levelCountsOf({ apps: {} }), undefined)
  t.equal(levelCountsOf({ apps: { A: { cap: evidence({ undone: 1 }) } } }), undefined, 'what no trial saw is no outcome')
})

t.test('no name and no large count is in it, whatever was learned', async () => {
  const level = fc.constantFrom('deprioritise', 'cap', 'suspend')
  const share = { max: 1, noNaN: true }
  const entry = fc.record({ saving: fc.double({ min: -1, ...share }), se: fc.double({ min: 0.01, ...share }), undone: fc.nat(4) })
  const name = fc.string({ minLength: 8 }).map(text => `canary-${text}`)
  const apps = fc.dictionary(name, fc.dictionary(level, entry, { minKeys: 1 }), { minKeys: 1, maxKeys: 40 })
  fc.assert(fc.property(apps, all => {
    const levelsOf = (levels: (typeof all)[string]): Learned['apps'][string] =>
      Object.fromEntries(Object.entries(levels).map(([key, { saving, se, undone }]) => [key, evidence({ ...trial(saving, se), undone })]))
    const counts = levelCountsOf({ apps: Object.fromEntries(Object.entries(all).map(([app, levels]) => [app, levelsOf(levels)])) })
    return matches('level-counts', counts) && !JSON.stringify(counts).includes('canary')
  }))
})
