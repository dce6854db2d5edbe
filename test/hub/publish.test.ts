import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { Snapshot } from '../../src/contract-types.js'
import type { Database } from '../../src/hub/database.js'
import { createIngest } from '../../src/hub/ingest.js'
import { initKeys, renewRoot } from '../../src/hub/keys.js'
import { publishTo } from '../../src/hub/mirror-export.js'
import { readCurrentFiles, readPublication, readWindow } from '../../src/hub/publication-store.js'
import { createPublisher } from '../../src/hub/publish.js'
import type { Publisher } from '../../src/hub/publish.js'
import { NOW, contribution } from './contributions.js'
import type { Sample } from './contributions.js'
import { dataFolder, freshDatabase, freshDatabaseUrl, quiet } from './database.js'
import { hubConfig, keysIn } from './running-hub.js'

const HOUR_MS = 3_600_000

interface Bench {
  readonly database: Database
  readonly url: string
  readonly dataDir: string
  readonly publisher: Publisher
  contribute (count: number, sample?: Sample): Promise<void>
  advance (hours: number): void
}

async function benchFor (test: Test, k = 2): Promise<Bench> {
  const url = await freshDatabaseUrl()
  const database = await freshDatabase(test, url)
  const dataDir = await keysIn(dataFolder(test))
  let at = NOW.getTime()
  const now = (): Date => new Date(at)
  const config = hubConfig({ k })
  const ingest = createIngest({ database, config, now, onStored: () => undefined })
  test.teardown(async () => { await ingest.close() })
  return {
    database,
    url,
    dataDir,
    publisher: createPublisher({ database, dataDir, config, log: quiet, now }),
    contribute: async (count, sample = {}) => { await ingest.submit(Array.from({ length: count }, () => contribution(sample))) },
    advance: hours => { at += hours * HOUR_MS }
  }
}

function documentIn (files: ReadonlyMap<string, Buffer>): Snapshot {
  const [, bytes] = [...files].find(([path]) => path.startsWith('targets/')) ?? []
  return JSON.parse(bytes?.toString('utf8') ?? 'null') as Snapshot
}

const versionsIn = async (database: Database): Promise<unknown> => (await readPublication(database))?.versions

t.test('the first publication is empty and valid, and is not repeated', async t => {
  const { database, publisher } = await benchFor(t)
  t.equal(await publisher.publish(), 'published')
  t.equal(await publisher.publish(), 'unchanged')
  const files = await readCurrentFiles(database)
  t.match([...files.keys()], ['metadata/1.root.json', 'metadata/1.snapshot.json', 'metadata/1.targets.json', 'metadata/timestamp.json',
    /^targets\/community\/[0-9a-f]{64}\.optimizations\.json$/])
  t.strictSame(documentIn(files).profiles, {})
})

t.test('a change is published under new versions, and the old files stay', async t => {
  const { database, publisher, contribute } = await benchFor(t)
  await publisher.publish()
  await contribute(2)
  t.equal(await publisher.publish(), 'published')
  t.strictSame(await versionsIn(database), { root: 1, targets: 2, snapshot: 2, timestamp: 2 })
  t.match(documentIn(await readCurrentFiles(database)).profiles, { apple_silicon_m3: { contributor_count: 2 } })
  t.strictSame((await database.query<{ path: string }>('SELECT path FROM published_files WHERE superseded_at IS NOT NULL ORDER BY path')).map(row => row.path.replace(/\/[0-9a-f]{64}/, '/')),
    ['metadata/1.snapshot.json', 'metadata/1.targets.json', 'targets/community/.optimizations.json'])
})

t.test('contributions that change no published figure make no new publication', async t => {
  const { publisher, contribute } = await benchFor(t, 3)
  await publisher.publish()
  await contribute(2)
  t.equal(await publisher.publish(), 'unchanged')
})

t.test('what machines counted at a level last is published, one vote a machine, and changes with it', async t => {
  const bench = await benchFor(t)
  const levelsIn = async (): Promise<unknown> => (await readPublication(bench.database))?.document.profiles['apple_silicon_m3']?.['levels']
  await bench.contribute(1, { tag: 'a'.repeat(32), levels: { cap: { kept: 0, undetected: 1, dropped: 0 } } })
  await bench.contribute(1, { tag: 'b'.repeat(32), levels: { cap: { kept: 5, undetected: 0, dropped: 0 } } })
  await bench.publisher.publish()
  t.strictSame(await levelsIn(), { cap: { machines: 2, kept: 1, undetected: 1, dropped: 0 } })
  await bench.contribute(1, { tag: 'a'.repeat(32), levels: { cap: { kept: 1, undetected: 1, dropped: 2 }, suspend: { kept: 1, undetected: 0, dropped: 0 } } })
  await bench.contribute(1, { tag: 'b'.repeat(32) })
  await bench.publisher.publish()
  t.strictSame(await levelsIn(), { cap: { machines: 2, kept: 1.3, undetected: 0.3, dropped: 0.5 } }, 'one machine alone at a level is not published')
})

t.test('types that cannot be published are counted and not read, however many there are', async t => {
  const { database, publisher, contribute } = await benchFor(t, 2)
  await contribute(2)
  for (let number = 0; number < 8; number++) await contribute(1, { type: `invented_${number}` })
  const { tallies, withheldTypes } = await readWindow(database, '2026-09-30', 2)
  t.strictSame([...new Set(tallies.map(tally => tally.systemType))], ['apple_silicon_m3'])
  t.equal(withheldTypes, 8)
  await publisher.publish()
  t.match(await readPublication(database), { withheldTypes: 8, document: { totals: { types: 1 } } })
})

t.test('one machine in two epochs makes no two contributors where types are chosen', async t => {
  const { database, contribute } = await benchFor(t, 2)
  await contribute(1)
  await contribute(1, { now: new Date(NOW.getTime() - 28 * 24 * HOUR_MS) })
  t.strictSame(await readWindow(database, '2026-09-30', 2), { tallies: [], withheldTypes: 1 })
})

t.test('the timestamp is signed again when it is due, and everything when signatures grow old', async t => {
  const { database, publisher, advance } = await benchFor(t)
  await publisher.publish()
  advance(5)
  t.equal(await publisher.publish(), 'unchanged')
  advance(1)
  t.equal(await publisher.publish(), 'resigned')
  t.strictSame(await versionsIn(database), { root: 1, targets: 1, snapshot: 1, timestamp: 2 })
  advance(24 * 20)
  t.equal(await publisher.publish(), 'published')
})

t.test('a renewed root is published without anything else having changed', async t => {
  const { database, dataDir, publisher } = await benchFor(t)
  await publisher.publish()
  await renewRoot(dataDir, join(dataDir, 'root-keys'), { now: NOW, rotateOnline: true })
  t.equal(await publisher.publish(), 'published')
  t.match(await versionsIn(database), { root: 2 })
  t.ok((await readCurrentFiles(database)).has('metadata/2.root.json'))
  // A replica that was not given the new root yet does not take it back.
  await rm(join(dataDir, 'roots', '2.root.json'))
  t.equal(await publisher.publish(), 'unchanged')
  t.match(await versionsIn(database), { root: 2 })
})

t.test('a database that was signed with other keys is not signed over', async t => {
  const { url, publisher } = await benchFor(t)
  await publisher.publish()
  const stranger = dataFolder(t)
  await initKeys(stranger, { now: NOW })
  const database = await freshDatabase(t, url)
  const other = createPublisher({ database, dataDir: stranger, config: hubConfig(), log: quiet, now: () => NOW })
  await t.rejects(other.publish(), { code: 'KEYS_INVALID' })
})

t.test('replicas that publish at once publish once', async t => {
  const { url, database, dataDir, publisher, contribute } = await benchFor(t)
  const other = createPublisher({ database: await freshDatabase(t, url), dataDir, config: hubConfig({ k: 2 }), log: quiet, now: () => NOW })
  t.strictSame((await Promise.all([publisher.publish(), other.publish()])).sort(), ['published', 'unchanged'])
  await contribute(2)
  const outcomes = await Promise.all([publisher, other, publisher, other].map(async each => await each.publish()))
  t.strictSame(outcomes.sort(), ['published', 'unchanged', 'unchanged', 'unchanged'])
  t.strictSame(await versionsIn(database), { root: 1, targets: 2, snapshot: 2, timestamp: 2 })
})

t.test('a publication that fails half-way leaves the old one', async t => {
  const { database, dataDir, publisher, contribute } = await benchFor(t)
  await publisher.publish()
  const before = await readCurrentFiles(database)
  await contribute(2)
  await database.query('ALTER TABLE publication ADD CONSTRAINT broken CHECK ((versions->>\'targets\')::integer < 2)')
  await t.rejects(publisher.publish())
  t.strictSame(await readCurrentFiles(database), before)
  await database.query('ALTER TABLE publication DROP CONSTRAINT broken')
  await rm(join(dataDir, 'keys', 'targets.json'))
  await t.rejects(publisher.publish(), { code: 'KEYS_INVALID' })
  t.strictSame(await readCurrentFiles(database), before)
})

t.test('a mirror gets every file with the bytes of the hub, and only new ones the next time', async t => {
  const { database, dataDir, publisher, contribute } = await benchFor(t)
  await publisher.publish()
  const mirror = join(dataDir, 'mirror')
  t.equal(await publishTo(database, mirror), 5)
  for (const [path, bytes] of await readCurrentFiles(database)) t.ok(readFileSync(join(mirror, path)).equals(bytes), path.replace(/[0-9a-f]{64}/, 'hash'))
  t.equal(await publishTo(database, mirror), 0)
  await contribute(2)
  await publisher.publish()
  t.equal(await publishTo(database, mirror), 4, 'target, targets, snapshot, timestamp')
  t.ok(readFileSync(join(mirror, 'metadata', '1.targets.json')).length > 0, 'old versions stay')
})
