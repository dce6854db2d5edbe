import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { MirrorAttempt, NetworkState } from '../../src/contract-types.js'
import { distinctMirrors, healthOf, orderMirrors, remember } from '../../src/network/mirrors.js'
import type { Mirror } from '../../src/network/mirrors.js'

const PRIMARY = 'https://primary.example'
const urls = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(n => `https://b${n}.example`), { maxLength: 8 })
const failure = fc.constantFrom<NonNullable<MirrorAttempt['failure']>[]>(
  'stale', 'forged', 'expired', 'network', 'timeout', 'too_large', 'soft404', 'invalid'
)
const draw = fc.double({ min: 0, max: 0.999, noNaN: true })

const server = fc.record({ server: fc.constant(PRIMARY), role: fc.constant('primary' as const), duration_ms: fc.nat(20_000) })
const attempt: fc.Arbitrary<MirrorAttempt> = fc.oneof(
  fc.tuple(server, fc.record({ requests: fc.nat(40) })).map(([known, rest]) => ({ ...known, ...rest, ok: true })),
  fc.tuple(server, fc.record({ failure, reason: fc.string({ maxLength: 800 }) })).map(([known, rest]) => ({ ...known, ...rest, ok: false }))
)
type Memory = NetworkState['mirrors'][string]
const afterAll = (attempts: readonly MirrorAttempt[], known?: Memory): Memory | undefined =>
  attempts.reduce<Memory | undefined>((before, each) => remember(before, each, 1000), known)
const memory = fc.array(attempt, { minLength: 1, maxLength: 12 }).map(attempts => afterAll(attempts))

const memoriesOf = (mirrors: readonly Mirror[]): fc.Arbitrary<NetworkState['mirrors']> =>
  fc.array(fc.option(memory, { nil: undefined }), { minLength: mirrors.length, maxLength: mirrors.length })
    .map(known => Object.fromEntries(mirrors.flatMap(({ url }, index) => known[index] === undefined ? [] : [[url, known[index]]])))

const world = urls.chain(backups => {
  const mirrors = distinctMirrors(PRIMARY, backups)
  return fc.record({ mirrors: fc.constant(mirrors), memories: memoriesOf(mirrors), draws: fc.array(draw, { minLength: 9, maxLength: 9 }) })
})

function randomFrom (draws: readonly number[]): () => number {
  let n = 0
  return () => draws[n++ % draws.length] ?? 0
}

const outcome = (ok: boolean, failure?: MirrorAttempt['failure'], durationMs = 100): MirrorAttempt => ({
  server: PRIMARY, role: 'primary', ok, duration_ms: durationMs, ...failure === undefined ? {} : { failure, reason: 'because' }
})

t.test('the order has every mirror once, the primary first, and is the same for the same randomness', async () => {
  fc.assert(fc.property(world, ({ mirrors, memories, draws }) => {
    const order = orderMirrors(mirrors, memories, randomFrom(draws))
    const again = orderMirrors(mirrors, memories, randomFrom(draws))
    return order[0]?.role === 'primary' && new Set(order).size === mirrors.length && order.length === mirrors.length &&
      order.every((mirror, index) => mirror === again[index])
  }))
})

t.test('a healthier backup comes first, and among the equally healthy the faster', async () => {
  fc.assert(fc.property(world, ({ mirrors, memories, draws }) => {
    const backups = orderMirrors(mirrors, memories, randomFrom(draws)).slice(1)
    return backups.every((mirror, index) => {
      const next = backups[index + 1]
      if (next === undefined) return true
      const [a, b] = [mirror, next].map(({ url }) => memories[url] ?? { score: 1, latency_ms: null })
      const [here = 0, there = 0] = [a, b].map(known => Math.round((known?.score ?? 1) * 10))
      return here > there || (here === there && (a?.latency_ms ?? 0) <= (b?.latency_ms ?? 0))
    })
  }))
})

t.test('backups that nothing is known about come in random order, every order being possible', async t => {
  const mirrors = distinctMirrors(PRIMARY, ['https://a.example', 'https://b.example', 'https://c.example'])
  const orders = new Set<string>()
  fc.assert(fc.property(fc.array(draw, { minLength: 4, maxLength: 4 }), draws => {
    orders.add(orderMirrors(mirrors, {}, randomFrom(draws)).map(({ url }) => url).join())
  }), { numRuns: 500 })
  t.equal(orders.size, 6)
})

t.test('a memory always fits its schema', async () => {
  fc.assert(fc.property(memory, known => matches('network-state', { last_sync: 0, last_attempt: 0, available: false, mirrors: { [PRIMARY]: known } })))
})

t.test('one forged answer weighs more than six time-outs in a row', async t => {
  fc.assert(fc.property(memory, known => {
    const late = afterAll(Array(6).fill(outcome(false, 'timeout')), known)
    return remember(known, outcome(false, 'forged'), 2000).score < (late?.score ?? 1) || known?.score === 0
  }))
  t.match(remember(undefined, outcome(false, 'forged'), 7), { last_failure: 7, last_success: 0, failure: 'forged', reason: 'because' })
  t.ok(remember(undefined, outcome(false, 'timeout'), 7).score >= 0.7)
})

t.test('a failure lowers the score and a success raises it; a mirror that mends itself is healthy again', async t => {
  fc.assert(fc.property(memory, attempt, (known, next) => {
    const before = known?.score ?? 1
    const { score } = remember(known, next, 2000)
    return score >= 0 && score <= 1 && (next.ok ? score >= before : score <= before)
  }))
  let known = remember(undefined, outcome(false, 'forged'), 1)
  for (let n = 0; n < 10; n++) known = remember(known, outcome(true), 2)
  t.ok(known.score > 0.95)
  t.notOk('failure' in known)
})

t.test('latency is measured by request, so that a sync with news does not make a mirror look slow', async t => {
  const five = remember(undefined, { ...outcome(true, undefined, 500), requests: 5 }, 1)
  t.equal(five.latency_ms, 100)
  t.equal(remember(five, { ...outcome(true, undefined, 200), requests: 2 }, 2).latency_ms, 100)
  t.equal(remember(five, { ...outcome(true, undefined, 400), requests: 2 }, 2).latency_ms, 130)
  t.equal(remember(five, { ...outcome(true, undefined, 0), requests: 0 }, 2).latency_ms, 70)
})

t.test('a server that is listed twice is asked once', async t => {
  const mirrors = distinctMirrors('https://a.example/', ['https://b.example', 'https://a.example', 'https://b.example//', 'https://b.example/sub'])
  t.strictSame(mirrors, [
    { url: 'https://a.example/', role: 'primary' },
    { url: 'https://b.example', role: 'backup' },
    { url: 'https://b.example/sub', role: 'backup' }
  ])
})

t.test('the status page shows a mirror that nothing is known about as healthy', async t => {
  const [mirror] = distinctMirrors(PRIMARY, [])
  t.ok(mirror)
  if (mirror !== undefined) t.strictSame(healthOf(mirror), { url: PRIMARY, role: 'primary', score: 1, latency_ms: null, last_success: 0, last_failure: 0 })
})
