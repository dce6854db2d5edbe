import fc from 'fast-check'
import t from 'tap'
import { dayOf, epochOf } from '../src/epoch.js'

const DAY_MS = 86_400_000

t.test('a day is the calendar day in UTC, whatever the time zone', async t => {
  t.equal(dayOf(new Date('2026-11-23T23:59:59.999Z')), '2026-11-23')
  t.equal(dayOf(new Date('2026-11-24T00:30:00+02:00')), '2026-11-23')
})

t.test('epochs are blocks of 28 days counted from Monday 1970-01-05', async t => {
  t.equal(epochOf(new Date('1970-01-05T00:00:00Z')), '1970-W02')
  t.equal(epochOf(new Date('1970-02-01T23:59:59.999Z')), '1970-W02')
  t.equal(epochOf(new Date('1970-02-02T00:00:00Z')), '1970-W06')
  t.equal(epochOf(new Date('2026-11-22T23:59:59Z')), '2026-W44')
  t.equal(epochOf(new Date('2026-11-23T00:00:00Z')), '2026-W48')
})

t.test('an epoch that starts in the last days of December carries the ISO year of its Thursday', async t => {
  // 1974-12-30 is a Monday that starts a block: 1820 days, 65 blocks, after 1970-01-05.
  t.equal((Date.UTC(1974, 11, 30) - Date.UTC(1970, 0, 5)) / DAY_MS % 28, 0)
  t.equal(epochOf(new Date('1974-12-30T00:00:00Z')), '1975-W01')
  t.equal(epochOf(new Date('1975-01-26T00:00:00Z')), '1975-W01')
})

t.test('every epoch lasts exactly 28 days, starts on a Monday and has a name of its own', async t => {
  const names = new Set<string>()
  for (let start = Date.UTC(1970, 0, 5); start < Date.UTC(2100, 0, 1); start += 28 * DAY_MS) {
    names.add(epochOf(new Date(start)))
  }
  t.equal(names.size, Math.ceil((Date.UTC(2100, 0, 1) - Date.UTC(1970, 0, 5)) / (28 * DAY_MS)))
  fc.assert(fc.property(fc.date({ min: new Date('1970-01-05T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), date => {
    const name = epochOf(date)
    return /^\d{4}-W\d{2}$/.test(name) && names.has(name) && epochOf(new Date(date.getTime() + 28 * DAY_MS)) !== name
  }))
})
