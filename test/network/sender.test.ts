import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { contributionBytes } from '../../src/network/contribution.js'
import { createHttp } from '../../src/network/http.js'
import { createOutbox } from '../../src/network/outbox.js'
import type { Outbox } from '../../src/network/outbox.js'
import { createSender } from '../../src/network/sender.js'
import type { Sender, SenderOptions } from '../../src/network/sender.js'
import { RESULT, contribution, createClock, createRecords, freshFolder, idOf } from './contribution-fixtures.js'
import type { Clock, LogRecord } from './contribution-fixtures.js'
import { createLoopbackHub } from './loopback-hub.js'
import type { LoopbackHub, Mood } from './loopback-hub.js'

interface Setup {
  hub: LoopbackHub
  outbox: Outbox
  sender: Sender
  clock: Clock
  records: LogRecord[]
  restart: () => Sender
  put: (...ns: number[]) => Promise<void>
}

async function setup (t: Test, options: Partial<SenderOptions> = {}): Promise<Setup> {
  const hub = await createLoopbackHub()
  const http = createHttp({ userAgent: 'pqs-test', requestTimeoutMs: 2000 })
  const { log, records } = createRecords()
  const clock = createClock()
  const directory = join(freshFolder(), 'outbox')
  const open = (): Outbox => createOutbox({ directory, log, now: clock.now })
  const defaults = { http, server: hub.url, permitted: () => true, log, now: clock.now, random: () => 0, ...options }
  const outbox = open()
  const restart = (): Sender => createSender({ ...defaults, outbox: open() })
  const sender = createSender({ ...defaults, outbox })
  t.teardown(async () => {
    await sender.close()
    await http.close()
    await hub.close()
  })
  const put = async (...ns: number[]): Promise<void> => { for (const n of ns) await outbox.put(contribution(n), hub.url) }
  return { hub, outbox, sender, clock, records, restart, put }
}

const range = (length: number): number[] => Array.from({ length }, (_, n) => n)
const busy = (status: number, headers: { [name: string]: string } = {}): Mood => ({ kind: 'answer', status, headers })

t.test('what the hub acknowledges leaves the outbox, in batches of at most 64', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await put(...range(130))
  const result = await sender.flush()
  t.equal(result.sent.length, 130)
  t.strictSame([result.retried, result.buried], [[], []])
  t.strictSame(await outbox.list(), [])
  t.equal(hub.stored.size, 130)
  t.strictSame(hub.bodies.map(body => JSON.parse(body).contributions.length), [64, 64, 2])
})

t.test('an item in a request is its documented bytes', async t => {
  const { hub, sender, put } = await setup(t)
  await put(1, 2)
  await sender.flush()
  t.strictSame(hub.bodies, [`{"contributions":[${contributionBytes(contribution(1))},${contributionBytes(contribution(2))}]}`])
})

t.test('an answer that was lost after the commit is asked for again, with the same bytes, and counts once', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await put(1)
  hub.moods.push({ kind: 'cut-after-commit' }, { kind: 'cut-mid-answer' })
  t.match(await sender.flush(), { sent: [idOf(1)], retried: [] })
  t.equal(new Set(hub.bodies).size, 1)
  t.equal(hub.bodies.length, 3)
  t.equal(hub.stored.size, 1)
  t.strictSame(await outbox.list(), [])
})

t.test('after three failures in one wake the rest waits, as one', async t => {
  const { hub, outbox, sender, clock, records, put } = await setup(t, { random: () => 0.001 })
  await put(...range(70))
  hub.moods.push({ kind: 'cut-before-commit' }, busy(500), busy(502), busy(500))
  const result = await sender.flush()
  t.equal(hub.bodies.length, 3)
  t.equal(result.retried.length, 70)
  t.match(result.reason, /not now/)
  const items = await outbox.list()
  t.strictSame([...new Set(items.map(item => item.attempts))], [1])
  t.strictSame([...new Set(items.map(item => item.next_at))], [clock.now().getTime() + 30])
  t.match(records, [{ level: 'info', fields: { event: 'contributions_wait', count: 70, deferred: 70 } }])
})

t.test('how many wait is said of all, not only of what was tried', async t => {
  const { hub, sender, records, put } = await setup(t)
  await put(1, 2)
  hub.moods.push(busy(503))
  t.match(await sender.flush({ only: idOf(1) }), { retried: [idOf(1)] })
  t.match(records, [{ level: 'info', fields: { event: 'contributions_wait', count: 2, deferred: 1 } }])
})

t.test('a hub that is down for a day is asked ever less often, restarts or not, and gets everything when it is back', async t => {
  const { hub, clock, restart, put } = await setup(t, { random: () => 0.99 })
  await put(1)
  hub.moods.push(...range(100).map(() => busy(503)))
  for (let minutes = 0; minutes < 24 * 60; minutes += 5) {
    await restart().flush()
    clock.advance(300_000)
  }
  const asked = hub.bodies.length
  t.ok(asked >= 9 && asked <= 13, `${asked} requests`)
  hub.moods.length = 0
  clock.advance(6 * 3_600_000)
  t.match(await restart().flush(), { sent: [idOf(1)] })
})

t.test('Retry-After is a minimum, also for what comes meanwhile, and 429 and 503 are not asked twice', async t => {
  for (const status of [429, 503]) {
    const { hub, sender, clock, put } = await setup(t)
    await put(1)
    hub.moods.push(busy(status, { 'retry-after': '3600' }))
    t.match(await sender.flush(), { sent: [], retried: [idOf(1)] })
    await put(2)
    clock.advance(3_599_999)
    t.match(await sender.flush(), { sent: [], retried: [idOf(2)], reason: String })
    t.match(await sender.flush({ only: idOf(2) }), { retried: [idOf(2)] })
    t.equal(hub.bodies.length, 1)
    clock.advance(1)
    t.match(await sender.flush(), { sent: [idOf(1), idOf(2)] })
    t.equal(hub.bodies.length, 2)
  }
})

t.test('Retry-After holds over a restart', async t => {
  const { hub, sender, restart, clock, put } = await setup(t)
  await put(1)
  hub.moods.push(busy(429, { 'retry-after': '3600' }))
  await sender.flush()
  clock.advance(3_599_999)
  await restart().flush()
  t.equal(hub.bodies.length, 1)
  clock.advance(1)
  await restart().flush()
  t.equal(hub.stored.size, 1)
})

t.test('culprits in a batch are found and buried with the reason, the others arrive', async t => {
  const { hub, outbox, sender, records, put } = await setup(t)
  await put(...range(64))
  hub.poison.add(idOf(17))
  hub.stored.set(idOf(40), 'another body')
  const result = await sender.flush()
  t.equal(result.sent.length, 62)
  t.strictSame(result.buried.map(({ id }) => id).sort(), [idOf(17), idOf(40)])
  t.match(result.buried.map(({ reason }) => reason).sort(), [/^BAD_REQUEST/, /^ID_REUSED/])
  t.strictSame(await outbox.list(), [])
  t.match(outbox.depth(), { depth: 0, dead: 2 })
  t.equal(records.filter(({ level }) => level === 'warn').length, 2)
  t.ok(hub.bodies.length < 30, `${hub.bodies.length} requests`)
})

t.test('a refusal that does not come from the hub buries nothing', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await put(1, 2)
  hub.moods.push(...range(2).map((): Mood => ({ kind: 'answer', status: 400, body: '<html>proxy</html>' })))
  t.match(await sender.flush(), { sent: [idOf(2)], retried: [idOf(1)], buried: [] })
  t.equal((await outbox.list()).length, 1)
})

t.test('a login page that says 200 is no acknowledgement, nor is an answer about other items', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await put(1, 2)
  const partial = { success: true, results: [{ id: idOf(2), status: 'accepted' }, { id: idOf(9), status: 'accepted' }], replayed: false }
  hub.moods.push({ kind: 'answer', status: 200, body: '<html>welcome</html>' }, { kind: 'answer', status: 204 })
  t.match(await sender.flush(), { sent: [], retried: [idOf(1), idOf(2)] })
  hub.moods[0] = { kind: 'answer', status: 200, body: JSON.stringify(partial) }
  t.match(await sender.flush(), { sent: [idOf(2)], retried: [idOf(1)] })
  t.strictSame((await outbox.list()).map(item => item.contribution.id), [idOf(1)])
})

t.test('a server that is no hub, redirects or answers without end costs one try and loses nothing', async t => {
  const endless: Mood = { kind: 'answer', status: 200, body: 'x'.repeat(70_000) }
  for (const mood of [busy(404), busy(403), busy(302, { location: 'http://127.0.0.1:9/' }), endless]) {
    const { hub, outbox, sender, put } = await setup(t)
    await put(1)
    hub.moods.push(mood, mood)
    t.match(await sender.flush(), { sent: [], retried: [idOf(1)] })
    t.equal(hub.bodies.length, 1)
    t.match(await outbox.list(), [{ attempts: 1 }])
  }
})

t.test('the hub’s words reach the log and the outbox without control characters', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await put(1)
  hub.moods.push({ kind: 'answer', status: 503, body: JSON.stringify({ success: false, code: 'HUB_UNAVAILABLE', message: `\u001b[31m${'x'.repeat(900)}` }) })
  const { reason = '' } = await sender.flush()
  t.match(reason, /^HUB_UNAVAILABLE: {2}\[31mx+$/)
  t.equal(reason.length, 200)
  t.match(await outbox.list(), [{ last_error: reason }])
})

t.test('a hub that does not answer costs the time of one wake and no more', async t => {
  const { hub, outbox, sender, put } = await setup(t, { wakeMs: 150 })
  await put(...range(70))
  hub.moods.push({ kind: 'hang' }, { kind: 'hang' })
  const begun = process.hrtime.bigint()
  const result = await sender.flush()
  t.ok(Number(process.hrtime.bigint() - begun) / 1e6 < 1500)
  t.equal(result.retried.length, 70)
  t.equal(hub.bodies.length, 1)
  t.strictSame([...new Set((await outbox.list()).map(item => item.attempts))], [1])
})

t.test('callers at the same time share one flush, and what came meanwhile goes with the next', async t => {
  const { hub, sender, put } = await setup(t)
  await put(1)
  let release = (): void => {}
  hub.moods.push({ kind: 'hold', until: new Promise<void>(resolve => { release = resolve }) })
  const first = sender.flush()
  const same = sender.flush()
  t.equal(first, same)
  await hub.requested(1)
  await put(2, 3, 4)
  const [two, three] = [sender.flush({ only: idOf(2) }), sender.flush({ only: idOf(3) })]
  release()
  t.equal(two, three)
  t.strictSame((await first).sent, [idOf(1)])
  t.strictSame((await two).sent, [idOf(2), idOf(3)])
  t.equal(hub.bodies.length, 2)
})

t.test('a flush of everything during a flush of one item covers everything afterwards', async t => {
  const { sender, put } = await setup(t)
  await put(1, 2)
  const [one, all] = await Promise.all([sender.flush({ only: idOf(1) }), sender.flush()])
  t.strictSame([one.sent, all.sent], [[idOf(1)], [idOf(2)]])
})

t.test('a flush that is cut short by its caller or by close leaves the items as they were', async t => {
  for (const end of ['signal', 'close'] as const) {
    const { hub, outbox, sender, put } = await setup(t)
    await put(1)
    const before = await outbox.list()
    const controller = new AbortController()
    hub.moods.push({ kind: 'hang' })
    const flushed = sender.flush({ signal: controller.signal })
    await hub.requested(1)
    if (end === 'signal') controller.abort()
    else await sender.close()
    t.match(await flushed, { sent: [], retried: [idOf(1)] })
    t.strictSame(await outbox.list(), before)
  }
})

t.test('without permission, and after close, nothing connects', async t => {
  let permitted = false
  const { hub, sender, put } = await setup(t, { permitted: () => permitted })
  await put(1)
  t.match(await sender.flush(), { sent: [], retried: [], buried: [] })
  permitted = true
  await sender.close()
  t.match(await sender.flush(), { sent: [], retried: [], buried: [] })
  t.equal(hub.connections(), 0)
})

t.test('a permission that is withdrawn between two requests stops the second', async t => {
  let asked = 0
  const { hub, sender, put } = await setup(t, { permitted: () => ++asked <= 2 })
  await put(...range(70))
  await sender.flush()
  t.equal(hub.bodies.length, 1)
})

t.test('an item whose tag was made for another hub is not sent to this one', async t => {
  const { hub, outbox, sender, put } = await setup(t)
  await outbox.put(contribution(1), 'https://old-hub.example')
  await put(2)
  t.strictSame((await sender.flush()).sent, [idOf(2)])
  t.equal(hub.bodies.length, 1)
  t.strictSame((await outbox.list()).map(item => item.contribution.id), [idOf(1)])
})

t.test('an item that is not due yet stays where it is', async t => {
  const { hub, outbox, sender, clock, put } = await setup(t)
  await put(1)
  await outbox.defer([idOf(1)], { nextAt: clock.now().getTime() + 1000, reason: 'busy' })
  t.match(await sender.flush(), { sent: [], retried: [] })
  t.match(await sender.flush({ only: idOf(1) }), { sent: [], retried: [] })
  t.equal(hub.connections(), 0)
})

t.test('over hundreds of cut connections everything arrives, and is counted once', async t => {
  const { hub, outbox, sender, restart, clock } = await setup(t)
  const cut = (['cut-before-commit', 'cut-after-commit', 'cut-mid-answer'] as const).map((kind): Mood => ({ kind }))
  const mood = fc.constantFrom<Mood>(...cut, ...cut, busy(500), busy(503), busy(429))
  let next = 0
  let cuts = 0
  const inputs = [fc.array(mood, { minLength: 8, maxLength: 24 }), fc.integer({ min: 1, max: 4 }), fc.boolean()] as const
  await fc.assert(fc.asyncProperty(...inputs, async (moods, count, killed) => {
    const sent = new Set<string>()
    const mine = range(count).map(() => next++)
    const flusher = killed ? restart() : sender
    for (const n of mine) await outbox.put(contribution(n, { ...RESULT, processes_count: n }), hub.url)
    hub.moods.push(...moods)
    cuts += moods.filter(({ kind }) => kind.startsWith('cut')).length
    for (let wakes = 0; wakes < 60 && (await outbox.list()).length > 0; wakes++) {
      for (const id of (await flusher.flush()).sent) sent.add(id)
      clock.advance(1)
    }
    return (await outbox.list()).length === 0 && mine.every(n => sent.has(idOf(n)) && hub.stored.has(idOf(n)))
  }), { numRuns: 60 })
  t.equal(hub.moods.length, 0)
  t.ok(cuts >= 300, `${cuts} cuts`)
  t.equal(hub.stored.size, next, 'counted once each')
  const bytes = new Map<string, Set<string>>()
  for (const item of hub.bodies.flatMap(body => JSON.parse(body).contributions as Array<{ id: string }>)) {
    bytes.set(item.id, (bytes.get(item.id) ?? new Set()).add(JSON.stringify(item)))
  }
  t.ok([...bytes.values()].every(versions => versions.size === 1), 'the same bytes at every try')
})
