import fc from 'fast-check'
import t from 'tap'
import { backoffMs, isDue, isRetryable, retryAfterMs } from '../../src/network/backoff.js'

const now = new Date('2026-11-23T10:00:00.000Z')

t.test('the longest wait doubles from 30 s to 6 h', async t => {
  const longest = (failures: number): number => Math.round(backoffMs(failures, () => 1 - 1e-9) / 1000)
  t.strictSame([0, 1, 2, 9, 10, 1000].map(longest), [30, 60, 120, 15_360, 21_600, 21_600])
})

t.test('the wait is spread over the whole range from zero', async () => {
  fc.assert(fc.property(fc.nat(2000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, fraction) => {
    const range = Math.min(6 * 3_600_000, 30_000 * 2 ** failures)
    return Math.abs(backoffMs(failures, () => fraction) - fraction * range) <= 1
  }))
})

t.test('Retry-After is read as seconds or as an HTTP date', async t => {
  t.equal(retryAfterMs('120', now), 120_000)
  t.equal(retryAfterMs(' 5 ', now), 5000)
  t.equal(retryAfterMs('Mon, 23 Nov 2026 10:00:30 GMT', now), 30_000)
  t.equal(retryAfterMs('Mon, 23 Nov 2026 09:00:00 GMT', now), 0)
})

t.test('a Retry-After that makes no sense asks for nothing, and none asks for more than a week', async t => {
  for (const header of [undefined, '', '-5', '1.5', 'soon', 'Xxx, 99 Xxx 2026 10:00:00 GMT', '2026-11-24', '99999999999']) t.equal(retryAfterMs(header, now), 0)
  t.equal(retryAfterMs('9999999999', now), 7 * 86_400_000)
  t.equal(retryAfterMs('Mon, 23 Nov 2099 10:00:00 GMT', now), 7 * 86_400_000)
})

t.test('busy, slow and broken servers may be asked again, refusals may not', async t => {
  t.strictSame([408, 425, 429, 500, 502, 503, 504, 599].filter(isRetryable).length, 8)
  t.strictSame([200, 400, 401, 403, 404, 409, 413, 415, 422].filter(isRetryable), [])
})

t.test('an item is due from its time on, or when its time can only come from a clock that was wrong', async t => {
  t.equal(isDue(now.getTime() + 1, now), false)
  t.equal(isDue(now.getTime(), now), true)
  t.equal(isDue(now.getTime() + 7 * 86_400_000, now), false)
  t.equal(isDue(now.getTime() + 8 * 86_400_000, now), true)
})
