import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { freshFolder } from './contribution-fixtures.js'
import { documentOf } from './repository.js'
import { createLab, firstAttempt, floorIn, photograph, succeed } from './syncing.js'

const DAY_MS = 86_400_000

t.test('the first sync brings the signed document in five requests', async t => {
  const { open, primary, backup, trustDir, repository } = await createLab(t)
  const asked: string[] = []
  const syncer = await open({ onTrying: (server, role) => { asked.push(`${role} ${server}`) } })
  t.match(syncer.trust(), { state: 'pinned', clock_suspect: false, expired: false })
  t.equal(syncer.trust().root_version, undefined)
  const outcome = await succeed(syncer)
  t.match(outcome, { server: primary.url, role: 'primary', changed: true, snapshot: documentOf(1_795_000_001), sha256: /^[0-9a-f]{64}$/ })
  t.match(outcome.attempts, [{ server: primary.url, ok: true, requests: 5 }])
  t.strictSame(asked, [`primary ${primary.url}`])
  t.strictSame(backup.requests, [])
  t.match(floorIn(trustDir), { ...repository.versions, generation: 1 })
  t.match(syncer.trust(), { state: 'pinned', root_version: 1, timestamp_version: 1, snapshot_version: 1, targets_version: 1, expired: false })
  t.ok(syncer.available())
  t.ok(syncer.lastSync() > 0)
})

t.test('a sync without news takes two requests and less than 1 kB, and touches nothing that is trusted', async t => {
  const { open, primary, trustDir } = await createLab(t)
  await succeed(await open())
  const before = photograph(trustDir)
  primary.requests.length = 0
  const syncer = await open()
  for (let n = 0; n < 3; n++) {
    const outcome = await succeed(syncer)
    t.equal(outcome.changed, false)
    t.match(outcome.attempts, [{ requests: 2 }])
    t.ok((firstAttempt(outcome).bytes ?? Infinity) < 1000)
  }
  t.strictSame(primary.requests, Array(3).fill(['metadata/2.root.json', 'metadata/timestamp.json']).flat())
  t.strictSame(photograph(trustDir), before)
})

t.test('a timestamp that was only signed again changes nothing but the floor', async t => {
  const { open, primary, trustDir, repository } = await createLab(t)
  const syncer = await open()
  const { sha256 } = await succeed(syncer)
  repository.resign()
  primary.files = repository.files()
  t.match(await succeed(syncer), { changed: false, sha256, attempts: [{ requests: 2 }] })
  t.match(floorIn(trustDir), { timestamp: 2, snapshot: 1, targets: 1, generation: 2 })
  t.equal(syncer.trust().timestamp_version, 2)
})

t.test('news come in four more requests, and the last but one generation is removed', async t => {
  const { open, primary, trustDir, repository } = await createLab(t)
  const syncer = await open()
  for (let n = 1; n <= 4; n++) {
    t.match(await succeed(syncer), { changed: true, snapshot: { generated_at: 1_795_000_000 + n } })
    repository.publish()
    primary.files = repository.files()
  }
  t.strictSame(readdirSync(trustDir).sort(), ['floor.json', 'generation-3', 'generation-4'])
  t.match(await succeed(syncer), { attempts: [{ requests: 5 }] })
})

t.test('fifty callers at once share one sync', async t => {
  const { open, primary } = await createLab(t)
  const syncer = await open()
  const outcomes = await Promise.all(Array.from({ length: 50 }, async () => await syncer.sync()))
  t.equal(new Set(outcomes).size, 1)
  t.equal(primary.requests.length, 5)
  t.not(await syncer.sync(), outcomes[0], 'the next one is a sync of its own')
})

t.test('with the primary gone a backup serves, and both are remembered over a restart', async t => {
  const { open, primary, backup } = await createLab(t)
  await primary.close()
  const outcome = await succeed(await open())
  t.match(outcome, { server: backup.url, role: 'backup', attempts: [{ ok: false, failure: 'network', reason: /ECONNREFUSED/ }, { ok: true }] })
  const [first, second] = (await open()).health()
  t.match(first, { url: primary.url, role: 'primary', score: 0.7, failure: 'network', last_success: 0 })
  t.match(second, { url: backup.url, role: 'backup', score: 1, last_failure: 0 })
  t.ok((second?.latency_ms ?? -1) >= 0)
})

t.test('with all mirrors gone the sync fails with what each did, and the trusted state stays', async t => {
  const { open, primary, backup, trustDir } = await createLab(t)
  const syncer = await open()
  await succeed(syncer)
  const [before, lastSync] = [photograph(trustDir), syncer.lastSync()]
  await primary.close()
  await backup.close()
  t.match(await syncer.sync(), { ok: false, attempts: [{ server: primary.url, failure: 'network' }, { server: backup.url, failure: 'network' }] })
  t.strictSame(photograph(trustDir), before)
  t.equal(syncer.available(), false)
  t.equal(syncer.lastSync(), lastSync)
  t.equal(syncer.trust().timestamp_version, 1)
})

t.test('without a usable pin nothing is asked for, and the message says how to pin one', async t => {
  const { open, primary, folder } = await createLab(t)
  for (const [pinnedRoot, state] of [[undefined, 'unpinned'], [Buffer.from('{}'), 'invalid']] as const) {
    const syncer = await open({ pinnedRoot, trustDir: join(folder, state) })
    const outcome = await syncer.sync()
    t.match(outcome, { ok: false, reason: /pqsd trust pin/ })
    t.strictSame(outcome.attempts, [])
    t.match(syncer.trust(), { state, message: /pqsd trust pin/ })
  }
  t.strictSame(primary.requests, [])
})

t.test('closing ends a running sync at once, blames no mirror, and refuses further ones', async t => {
  const { open, primary, folder } = await createLab(t)
  primary.misdeed = { kind: 'stall' }
  const syncer = await open()
  const running = syncer.sync()
  while (primary.requests.length === 0) await new Promise(resolve => { setImmediate(resolve) })
  const begun = performance.now()
  await syncer.close()
  t.ok(performance.now() - begun < 4000, 'less than the request would have had')
  for (const outcome of [await running, await syncer.sync()]) t.strictSame([outcome.ok, outcome.attempts], [false, []])
  t.equal(primary.requests.length, 1)
  t.notOk(existsSync(join(folder, 'network.json')))
  t.match(syncer.health(), [{ score: 1, last_failure: 0 }, { score: 1 }])
})

t.test('stalled mirrors share the total time fairly', async t => {
  const { open, primary, backup } = await createLab(t, { requestTimeoutMs: 5000 })
  const syncer = await open({ totalMs: 2400 })
  await syncer.sync() // the first one loads undici
  for (const mirror of [primary, backup]) mirror.misdeed = { kind: 'stall' }
  const begun = performance.now()
  const { attempts } = await syncer.sync()
  const took = performance.now() - begun
  t.ok(took > 2000 && took < 4900, `${took} ms, less than one request's own deadline`)
  t.match(attempts, [{ failure: 'timeout' }, { failure: 'timeout' }])
  for (const { duration_ms: ms } of attempts) t.ok(ms > 800 && ms < 2300, `${ms} ms: neither had it all`)
})

t.test('a request ends at its own deadline, and what it leaves of the time is the next mirror\'s', async t => {
  const { open, primary, backup } = await createLab(t, { requestTimeoutMs: 300 })
  const syncer = await open({ totalMs: 10_000 })
  primary.misdeed = { kind: 'stall' }
  t.match(await syncer.sync(), { ok: true, server: backup.url, attempts: [{ failure: 'timeout', requests: 1 }, { ok: true }] })
})

t.test('a mirror that drips every file is given up at its share of the total', async t => {
  const { open, primary } = await createLab(t, { requestTimeoutMs: 5000 })
  const syncer = await open({ totalMs: 1500 })
  primary.misdeed = { kind: 'drip' }
  t.match(await syncer.sync(), { ok: true, role: 'backup', attempts: [{ failure: 'timeout' }, { ok: true }] })
})

t.test('no time left means no further mirror is asked', async t => {
  const { open, primary } = await createLab(t)
  const outcome = await (await open({ totalMs: 0 })).sync()
  t.strictSame([outcome.ok, outcome.attempts], [false, []])
  t.strictSame(primary.requests, [])
})

t.test('a damaged memory of the mirrors is set aside; one that cannot be written does not spoil a sync', async t => {
  const { open, folder, records } = await createLab(t)
  const stateFile = join(folder, 'network.json')
  writeFileSync(stateFile, '{')
  const syncer = await open()
  t.match(records, [{ level: 'warn', fields: { event: 'state_damaged', set_aside: /corrupt-/ } }])
  mkdirSync(stateFile)
  t.match(await syncer.sync(), { ok: true, changed: true })
  t.match(records.at(-1), { level: 'warn', fields: { event: 'state_unwritable' } })
})

t.test('a disk that takes nothing is an error of this computer: no mirror is blamed, the old state holds, and it recovers by itself', async t => {
  const { open, primary, trustDir, repository, records } = await createLab(t)
  const syncer = await open()
  await succeed(syncer)
  repository.publish()
  primary.files = repository.files()
  const floor = readFileSync(join(trustDir, 'floor.json'))
  rmSync(join(trustDir, 'floor.json'))
  mkdirSync(join(trustDir, 'floor.json', 'in the way'), { recursive: true })
  const old = photograph(join(trustDir, 'generation-1'))
  await t.rejects(syncer.sync(), { code: 'STORAGE_FAILED' })
  t.match(records.at(-1), { level: 'error', fields: { event: 'trust_unwritable' } })
  t.strictSame(photograph(join(trustDir, 'generation-1')), old)
  t.match(syncer.health(), [{ score: 1, last_failure: 0 }, { score: 1 }])
  t.equal(syncer.trust().timestamp_version, 1)
  rmSync(join(trustDir, 'floor.json'), { recursive: true })
  writeFileSync(join(trustDir, 'floor.json'), floor)
  t.match(await syncer.sync(), { ok: true, changed: true })
  t.match(floorIn(trustDir), { timestamp: 2, generation: 2 })
})

t.test('a folder that cannot be entered is an error of this computer', async t => {
  const { open, primary, trustDir } = await createLab(t)
  const syncer = await open()
  rmSync(trustDir, { recursive: true })
  writeFileSync(trustDir, 'a file')
  await t.rejects(syncer.sync(), { code: 'STORAGE_FAILED' })
  t.strictSame(primary.requests, [])
})

t.test('a clock two years behind is noticed, and still nothing expired is taken', async t => {
  const { open, primary, backup, repository } = await createLab(t)
  await succeed(await open())
  const now = (): Date => new Date(Date.now() - 730 * DAY_MS)
  const syncer = await open({ now })
  t.match(syncer.trust(), { clock_suspect: true, expired: false })
  t.match(await syncer.sync(), { ok: true, changed: false })
  repository.publish()
  for (const mirror of [primary, backup]) mirror.files = repository.files()
  t.match(await syncer.sync(), { ok: true, changed: true })
  repository.now = () => new Date(Date.now() + 40 * DAY_MS)
  repository.resign()
  for (const mirror of [primary, backup]) mirror.files = repository.files()
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'expired', reason: /snapshot expired at/ }, { failure: 'expired' }] })
})

t.test('a clock two years ahead finds everything expired, keeps the data and heals with the clock', async t => {
  const { open, trustDir, repository, primary } = await createLab(t)
  await succeed(await open())
  repository.publish()
  primary.files = repository.files()
  const before = photograph(trustDir)
  let offset = 730 * DAY_MS
  const syncer = await open({ now: () => new Date(Date.now() + offset) })
  t.match(syncer.trust(), { clock_suspect: false, expired: true })
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'expired' }, { failure: 'expired' }] })
  t.strictSame(photograph(trustDir), before)
  offset = 0
  t.match(await syncer.sync(), { ok: true, changed: true })
  t.match(syncer.trust(), { expired: false })
})

t.test('nothing is left in the folder for temporary files', async t => {
  const temporary = freshFolder()
  const previous = process.env['TMPDIR']
  process.env['TMPDIR'] = temporary
  t.teardown(() => { process.env['TMPDIR'] = previous ?? '/tmp' })
  const { open, primary, trustDir } = await createLab(t, { requestTimeoutMs: 300 })
  const inside = readdirSync(temporary).length // the lab's own folder
  const syncer = await open()
  for (const kind of ['endless', 'bomb', 'reset', 'stall', 'drip'] as const) {
    primary.misdeed = { kind }
    t.match(await syncer.sync(), { ok: true, role: 'backup' }, kind)
  }
  t.equal(readdirSync(temporary).length, inside)
  t.strictSame(readdirSync(trustDir).sort(), ['floor.json', 'generation-1'])
})
