import t from 'tap'
import type { Contribution } from '../../src/contract-types.js'
import { assertTimely, bodyHashOf } from '../../src/hub/admission.js'
import { NOW, contribution } from './contributions.js'

const dated = (day: string, epoch?: string): Contribution => {
  const made = contribution({ now: new Date(`${day}T12:00:00Z`) })
  return epoch === undefined ? made : { ...made, epoch }
}
const check = (item: Contribution) => () => { assertTimely(item, NOW, 56) }

t.test('days inside the window pass, up to tomorrow because clocks differ', async t => {
  for (const day of ['2026-11-26', '2026-11-25', '2026-10-01']) t.doesNotThrow(check(dated(day)), day)
})

t.test('days outside the window and days that do not exist are refused', async t => {
  for (const day of ['2026-11-27', '2026-09-30', '2020-01-01']) t.throws(check(dated(day)), { code: 'BAD_REQUEST' }, day)
  t.throws(check({ ...contribution(), day: '2026-11-31' }), { code: 'BAD_REQUEST' })
  t.throws(check({ ...contribution(), day: '2026-13-01' }), { code: 'BAD_REQUEST' })
})

t.test('an epoch must be the one of the day or its neighbour', async t => {
  for (const epoch of ['2026-W44', '2026-W48', '2026-W52']) t.doesNotThrow(check(dated('2026-11-25', epoch)), epoch)
  for (const epoch of ['2026-W40', '2026-W47', '2027-W03']) t.throws(check(dated('2026-11-25', epoch)), { code: 'BAD_REQUEST' }, epoch)
})

t.test('the hash of a body does not depend on the order of its keys, and on everything else', async t => {
  const item = contribution({ settings: { quantum_circuits: 8, aggressive_mode: true } })
  const reversed = Object.fromEntries(Object.entries(item).reverse()) as unknown as Contribution
  t.equal(bodyHashOf(reversed), bodyHashOf(item))
  t.not(bodyHashOf({ ...item, ci95: [1, 2] }), bodyHashOf({ ...item, ci95: [2, 1] }))
  t.not(bodyHashOf({ ...item, metrics: { ...item.metrics, processes_count: 11 } }), bodyHashOf(item))
})
