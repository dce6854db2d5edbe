import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { matches } from '../../src/contract.js'
import { createContributor, sharingOf } from '../../src/network/contribute.js'
import type { Contributor, ContributorOptions } from '../../src/network/contribute.js'
import { contributionBytes } from '../../src/network/contribution.js'
import { createHttp } from '../../src/network/http.js'
import { createNotice } from '../../src/network/notice.js'
import type { Notice } from '../../src/network/notice.js'
import { createOutbox } from '../../src/network/outbox.js'
import type { Outbox } from '../../src/network/outbox.js'
import { createSender } from '../../src/network/sender.js'
import { contributorTag } from '../../src/network/tag.js'
import { RESULT, contribution, createClock, createRecords, freshFolder, idOf } from './contribution-fixtures.js'
import type { Clock, LogRecord } from './contribution-fixtures.js'
import { createLoopbackHub } from './loopback-hub.js'
import type { LoopbackHub } from './loopback-hub.js'

const SECRET = Buffer.alloc(32, 7)
const SHARING = { enabled: true, distributed_network_enabled: true, contribution_enabled: true }

interface Setup {
  state: string
  hub: LoopbackHub
  outbox: Outbox
  notice: Notice
  clock: Clock
  records: LogRecord[]
  contributor: Contributor
}
interface Options { shown?: boolean, anonymous?: boolean, sharing?: ContributorOptions['sharing'], state?: string }

async function setup (t: Test, options: Options = {}): Promise<Setup> {
  const { shown = true, anonymous = true, sharing = { enabled: true }, state = freshFolder() } = options
  const hub = await createLoopbackHub()
  const http = createHttp({ userAgent: 'pqs-test', requestTimeoutMs: 2000 })
  const { log, records } = createRecords()
  const clock = createClock()
  const { now } = clock
  const notice = createNotice({ path: join(state, 'notice.json'), log, now })
  if (shown) await notice.markShown('log')
  const outbox = createOutbox({ directory: join(state, 'outbox'), log, now })
  const permitted = (): boolean => sharing.enabled && notice.shown()
  const sender = createSender({ outbox, http, server: hub.url, permitted, log, now, random: () => 0 })
  const config = { anonymous_sharing: anonymous, primary_server: hub.url }
  const contributor = createContributor({
    config, sharing, systemType: 'apple_silicon_m3', secret: SECRET, outbox, sender, notice, log, now, randomBytes
  })
  t.teardown(async () => {
    await contributor.close()
    await http.close()
    await hub.close()
  })
  return { state, hub, outbox, notice, clock, records, contributor }
}

t.test('a result reaches the hub as a contribution of this machine, day and epoch', async t => {
  const { hub, outbox, contributor } = await setup(t)
  await contributor.start()
  const submission = await contributor.submit({ ...RESULT, sensor: 'rapl' })
  t.equal(submission.kind, 'accepted')
  t.match(submission.contribution, {
    schema: 1,
    id: /^[0-9a-f]{32}$/,
    epoch: '2026-W48',
    day: '2026-11-23',
    system_type: 'apple_silicon_m3',
    basis: 'reported',
    metrics: RESULT,
    sensor: 'rapl'
  })
  t.equal(submission.contribution.tag, contributorTag(SECRET, { hubId: hub.url, epoch: '2026-W48', anonymous: true }))
  t.equal(hub.stored.get(submission.contribution.id), contributionBytes(submission.contribution))
  t.strictSame(await outbox.list(), [])
  t.strictSame(contributor.depth(), { depth: 0, dead: 0, next_attempt: null })
})

t.test('every submission has its own id; a trial says so', async t => {
  const { contributor } = await setup(t)
  const [one, two] = [await contributor.submit(RESULT), await contributor.submit(RESULT, { basis: 'trial' })]
  t.not(one.contribution.id, two.contribution.id)
  t.equal(one.contribution.tag, two.contribution.tag)
  t.equal(two.contribution.basis, 'trial')
})

t.test('the tag changes with the epoch, unless sharing is pseudonymous', async t => {
  for (const anonymous of [true, false]) {
    const { clock, contributor } = await setup(t, { anonymous })
    const before = await contributor.submit(RESULT)
    clock.advance(28 * 86_400_000)
    const after = await contributor.submit(RESULT)
    t.not(before.contribution.epoch, after.contribution.epoch)
    t.equal(before.contribution.tag === after.contribution.tag, !anonymous)
  }
})

t.test('while the hub is away a result waits on disk with the reason, and goes later', async t => {
  const { hub, outbox, contributor, clock } = await setup(t)
  hub.moods.push({ kind: 'answer', status: 503, headers: { 'retry-after': '60' } })
  const submission = await contributor.submit(RESULT)
  t.match(submission, { kind: 'queued', reason: /^HUB_UNAVAILABLE/ })
  t.match(await outbox.list(), [{ contribution: submission.contribution, attempts: 1 }])
  t.strictSame(contributor.depth(), { depth: 1, dead: 0, next_attempt: Math.floor(clock.now().getTime() / 1000) + 60 })
  clock.advance(60_000)
  t.strictSame((await contributor.flush()).sent, [submission.contribution.id])
  t.equal(hub.stored.size, 1)
})

t.test('a result that the hub refuses is reported as refused, with its reason', async t => {
  const { hub, contributor } = await setup(t)
  hub.moods.push({ kind: 'answer', status: 422, body: JSON.stringify({ success: false, code: 'CONTRIBUTION_REFUSED', message: 'day out of range' }) })
  t.match(await contributor.submit(RESULT), { kind: 'refused', reason: 'CONTRIBUTION_REFUSED: day out of range' })
  t.match(contributor.depth(), { depth: 0, dead: 1 })
})

t.test('many results at once are all accepted, in few requests', async t => {
  const { hub, contributor } = await setup(t)
  const submissions = await Promise.all(Array.from({ length: 30 }, async () => await contributor.submit(RESULT)))
  t.ok(submissions.every(({ kind }) => kind === 'accepted'))
  t.equal(hub.stored.size, 30)
  t.ok(hub.bodies.length <= 15, `${hub.bodies.length} requests`)
})

t.test('a result that cannot be written is not accepted, and not sent', async t => {
  const state = freshFolder()
  writeFileSync(join(state, 'outbox'), '')
  const { hub, contributor } = await setup(t, { state })
  await t.rejects(contributor.submit(RESULT), { code: 'STORAGE_FAILED' })
  await t.rejects(contributor.submit({ ...RESULT, ci95: [2, 1] }), { code: 'BAD_REQUEST' })
  t.equal(hub.connections(), 0)
})

t.test('an accepted result that cannot be removed from the outbox is kept for later and counted once', async t => {
  const { hub, outbox, contributor, state, records, clock } = await setup(t)
  let release = (): void => {}
  hub.moods.push({ kind: 'hold', until: new Promise<void>(resolve => { release = resolve }) })
  const submitted = contributor.submit(RESULT)
  await hub.requested(1)
  const [name = ''] = readdirSync(join(state, 'outbox'))
  rmSync(join(state, 'outbox', name))
  mkdirSync(join(state, 'outbox', name)) // rm refuses a directory, whoever runs the test
  release()
  t.match(await submitted, { kind: 'queued', reason: String })
  t.match(records.filter(({ level }) => level === 'warn'), [{ fields: { reason: String } }])
  t.equal(hub.stored.size, 1)
  await outbox.put(contribution(1), hub.url)
  t.match(await contributor.flush(), { sent: [], retried: [idOf(1)] })
  t.equal(contributor.depth().next_attempt, clock.now().getTime() / 1000 + 300, 'a disk at fault does not make it hammer the hub')
  t.equal(hub.bodies.length, 1)
})

t.test('before the notice was shown results wait; afterwards they go', async t => {
  const { hub, notice, contributor } = await setup(t, { shown: false })
  await contributor.start()
  const { kind, reason, contribution } = await contributor.submit(RESULT)
  t.match({ kind, reason }, { kind: 'queued', reason: /notice/ })
  t.match(await contributor.flush(), { sent: [], retried: [] })
  t.match(await contributor.preview(), { contribution })
  t.match(contributor.sharing(), { enabled: true, notice_shown: false })
  t.strictSame(contributor.depth(), { depth: 1, dead: 0, next_attempt: null })
  t.equal(hub.connections(), 0)
  await notice.markShown('status')
  t.match(contributor.sharing(), { enabled: true, notice_shown: true })
  t.strictSame((await contributor.flush()).sent, [contribution.id])
})

t.test('what waits for another hub is counted, but neither shown nor planned', async t => {
  const { outbox, contributor, clock } = await setup(t)
  await outbox.put(contribution(1), 'https://old-hub.example')
  t.equal(await contributor.preview(), null)
  t.strictSame(contributor.depth(), { depth: 1, dead: 0, next_attempt: null })
  await outbox.defer([idOf(1)], { nextAt: clock.now().getTime() + 9 * 86_400_000, reason: 'written under another clock' })
  t.equal(outbox.depth().next_attempt, clock.now().getTime() / 1000)
})

t.test('a disk that fails during a flush is reported, and the flush does not throw', async t => {
  const { hub, contributor, state, records } = await setup(t)
  writeFileSync(join(state, 'outbox'), '')
  t.match(await contributor.flush(), { sent: [], retried: [], buried: [], reason: /./ })
  t.match(records, [{ level: 'warn' }])
  t.equal(hub.connections(), 0)
})

t.test('the preview is byte for byte what is sent', async t => {
  const { hub, contributor } = await setup(t, { shown: true })
  t.equal(await contributor.preview(), null)
  const ahead = await contributor.preview(RESULT)
  const { contribution } = await contributor.submit(RESULT)
  t.equal(ahead?.bytes, contributionBytes(contribution), 'also of a result that is yet to be submitted')

  hub.moods.push({ kind: 'answer', status: 429 })
  const waiting = await contributor.submit(RESULT)
  const preview = await contributor.preview()
  t.strictSame(preview, { contribution: waiting.contribution, bytes: contributionBytes(waiting.contribution), server: hub.url })
  t.ok(matches('preview-response', { success: true, message: '', ...preview }))
  await contributor.flush()
  t.equal(hub.bodies.at(-1), `{"contributions":[${preview?.bytes}]}`)
})

t.test('each way to say no is recognised and named', async t => {
  t.strictSame(sharingOf(SHARING, false), { enabled: true })
  t.match(sharingOf(SHARING, true), { enabled: false, reason: /DO_NOT_TRACK/ })
  t.match(sharingOf({ ...SHARING, contribution_enabled: false }, false), { enabled: false, reason: /contribution_enabled/ })
  t.match(sharingOf({ ...SHARING, enabled: false }, false), { enabled: false, reason: /network/ })
  t.match(sharingOf({ ...SHARING, distributed_network_enabled: false }, false), { enabled: false, reason: /network/ })
})

t.test('where sharing is off the outbox is emptied at start, and nothing ever connects', async t => {
  const configs = [{ contribution_enabled: false }, { enabled: false }, { distributed_network_enabled: false }]
  for (const sharing of [sharingOf(SHARING, true), ...configs.map(each => sharingOf({ ...SHARING, ...each }, false))]) {
    const { hub, outbox, contributor, state, records } = await setup(t, { sharing })
    await outbox.put(contribution(1), hub.url)
    await outbox.put(contribution(2), hub.url)
    await outbox.bury(idOf(2), 'refused')
    await contributor.start()
    t.strictSame(readdirSync(join(state, 'outbox')), [])
    await t.rejects(contributor.submit(RESULT), { code: 'CONTRIBUTION_DISABLED' })
    t.match(await contributor.flush(), { sent: [], retried: [], buried: [] })
    t.equal(await contributor.preview(), null)
    t.equal(await contributor.preview(RESULT), null)
    t.match(contributor.sharing(), { enabled: false, reason: sharing.reason ?? '', notice: String })
    t.strictSame(readdirSync(join(state, 'outbox')), [])
    t.equal(hub.connections(), 0)
    t.strictSame(records, [])
  }
})

t.test('opting out ends a request that is under way, and nothing of it comes back', async t => {
  const { hub, contributor, state } = await setup(t)
  hub.moods.push({ kind: 'hang' })
  const submitted = contributor.submit(RESULT)
  await hub.requested(1)
  const late = contributor.submit(RESULT)
  await contributor.optOut()
  t.match(await submitted, { kind: 'queued' })
  await late.catch(() => undefined)
  t.strictSame(readdirSync(join(state, 'outbox')), [])
  t.equal(hub.bodies.length, 1)
  t.match(contributor.sharing(), { enabled: false, reason: String })
  await t.rejects(contributor.submit(RESULT), { code: 'CONTRIBUTION_DISABLED' })
})

t.test('an outbox that cannot be read or emptied is reported and does not stop the start', async t => {
  for (const sharing of [{ enabled: true }, { enabled: false, reason: 'DO_NOT_TRACK is set' }]) {
    const state = freshFolder()
    writeFileSync(join(state, 'outbox'), '')
    const { contributor, records } = await setup(t, { state, sharing })
    await contributor.start()
    t.match(records, [{ level: 'warn', fields: { reason: String } }])
    t.ok(existsSync(join(state, 'outbox')))
  }
})
