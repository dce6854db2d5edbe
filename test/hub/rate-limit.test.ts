import t from 'tap'
import { createRateLimit } from '../../src/hub/rate-limit.js'

function clock (start: string): { now: () => Date, advance: (seconds: number) => void } {
  let at = Date.parse(start)
  return { now: () => new Date(at), advance: seconds => { at += seconds * 1000 } }
}

t.test('a network has its requests of an hour and is then told when to come back', async t => {
  const { now, advance } = clock('2026-11-25T12:00:00Z')
  const limit = createRateLimit({ perHour: 30, now })
  for (let request = 0; request < 30; request++) t.equal(limit.take('a'), 0)
  t.equal(limit.take('a'), 120)
  t.equal(limit.take('b'), 0, 'another network is not held up')
  advance(119)
  t.equal(limit.take('a'), 1)
  advance(1)
  t.equal(limit.take('a'), 0)
  t.ok(limit.take('a') > 0)
})

t.test('the memory of a day ends with the day', async t => {
  const { now, advance } = clock('2026-11-25T23:59:50Z')
  const limit = createRateLimit({ perHour: 1, now })
  t.equal(limit.take('a'), 0)
  t.ok(limit.take('a') > 0)
  advance(10)
  t.equal(limit.take('a'), 0)
})

t.test('a clock that goes back does not lock a network out for longer', async t => {
  const { now, advance } = clock('2026-11-25T12:00:00Z')
  const limit = createRateLimit({ perHour: 2, now })
  limit.take('a')
  advance(-3600)
  t.equal(limit.take('a'), 0)
  advance(1800)
  t.equal(limit.take('a'), 0)
})

t.test('no limit is no limit', async t => {
  const limit = createRateLimit({ perHour: 0, now: () => new Date(0) })
  for (let request = 0; request < 1000; request++) if (limit.take('a') !== 0) t.fail('limited')
})
