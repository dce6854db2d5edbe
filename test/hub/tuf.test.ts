import { createHash } from 'node:crypto'
import { Metadata, MetadataKind } from '@tufjs/models'
import fc from 'fast-check'
import t from 'tap'
import { createHubKeys } from '../../src/hub/keys.js'
import type { HubKeys } from '../../src/hub/keys.js'
import { LIFETIME_DAYS, SIGNED_AT, needsRepublication, resignTimestamp, signPublication, signRoot } from '../../src/hub/tuf.js'
import type { Publication, RootOptions } from '../../src/hub/tuf.js'
import { stockClient } from './tuf-client.js'

const TARGET = 'community/optimizations.json'
const NOTHING_YET = { root: 0, targets: 0, snapshot: 0, timestamp: 0 }
const NOW = new Date()
const keys = createHubKeys()

function rootBy (by: HubKeys, rest: Partial<RootOptions> = {}): Buffer {
  const online = { targets: by.targets.publicKey, snapshot: by.snapshot.publicKey, timestamp: by.timestamp.publicKey }
  return signRoot({ version: 1, rootKeys: by.root.map(key => key.publicKey), online, signers: by.root, now: NOW, ...rest })
}

const ROOT = rootBy(keys)

function published (content = Buffer.from('{}'), previous = NOTHING_YET, now = NOW): Publication {
  return signPublication({ keys, previous, roots: [ROOT], targets: new Map([[TARGET, content]]), now })
}

function snapshotFileOf ({ files, versions }: Publication): Buffer {
  const file = files.get(`metadata/${versions.snapshot}.snapshot.json`)
  if (file === undefined) throw new Error('a publication has a snapshot')
  return file
}

type Json = Parameters<typeof Metadata.fromJSON>[1]
const decode = (bytes: Buffer | undefined): Json & { signed: Json, signatures: Json[] } => JSON.parse(bytes?.toString() ?? 'null')
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

t.test('a publication names every file in the order of its upload, the mutable one last', async t => {
  const content = Buffer.from('{"a":1}')
  const { files, versions } = published(content, { root: 1, targets: 4, snapshot: 6, timestamp: 9 })
  t.strictSame(versions, { root: 1, targets: 5, snapshot: 7, timestamp: 10 })
  t.strictSame([...files.keys()], [
    'metadata/1.root.json',
    `targets/community/${sha256(content)}.optimizations.json`,
    'metadata/5.targets.json',
    'metadata/7.snapshot.json',
    'metadata/timestamp.json'
  ])
})

t.test('a stock TUF client gets exactly the bytes that were published, whatever they are', async t => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.nat(1000), async (bytes, version) => {
    const content = Buffer.from(bytes)
    const { files } = published(content, { root: 1, targets: version, snapshot: version + 1, timestamp: version + 2 })
    return (await stockClient(t, ROOT).fetch(files, TARGET)).equals(content)
  }), { numRuns: 30 })
})

t.test('every root of the chain is published, so that a client with the first one gets to the last', async t => {
  const rotated = { ...createHubKeys(), root: keys.root }
  const roots = [ROOT, rootBy(keys, { version: 2 }), rootBy(rotated, { version: 3 })]
  const targets = new Map([[TARGET, Buffer.from('{}')]])
  const { files, versions } = signPublication({ keys: rotated, previous: NOTHING_YET, roots, targets, now: NOW })
  t.equal(versions.root, 3)
  roots.forEach((root, index) => { t.equal(files.get(`metadata/${index + 1}.root.json`), root) })
  t.equal((await stockClient(t, ROOT).fetch(files, TARGET)).toString(), '{}')
})

t.test('each role signs only its own file, with its own key', async t => {
  const { files } = published()
  const root = Metadata.fromJSON(MetadataKind.Root, decode(ROOT))
  const kinds = [[MetadataKind.Targets, 'metadata/1.targets.json'], [MetadataKind.Snapshot, 'metadata/1.snapshot.json']] as const
  for (const [kind, path] of kinds) {
    t.doesNotThrow(() => { root.verifyDelegate(kind, Metadata.fromJSON(kind as MetadataKind.Targets, decode(files.get(path)))) })
    t.match(decode(files.get(path)).signatures, [{ keyid: keys[kind].publicKey.keyID }])
  }
  const mixed = { ...keys, timestamp: keys.snapshot }
  const forged = signPublication({ keys: mixed, previous: NOTHING_YET, roots: [ROOT], targets: new Map(), now: NOW })
  await t.rejects(stockClient(t, ROOT).fetch(forged.files, TARGET))
})

t.test('each role is good for its own time, to the second', async t => {
  const now = new Date('2026-11-22T10:20:30.999Z')
  const { files } = published(Buffer.from('{}'), NOTHING_YET, now)
  const after = (days: number): string => new Date(Date.parse('2026-11-22T10:20:30Z') + days * 86_400_000).toISOString().replace('.000Z', 'Z')
  t.equal(decode(rootBy(keys, { now })).signed['expires'], after(365))
  t.equal(decode(files.get('metadata/1.targets.json')).signed['expires'], after(90))
  t.equal(decode(files.get('metadata/1.snapshot.json')).signed['expires'], after(30))
  t.equal(decode(files.get('metadata/timestamp.json')).signed['expires'], after(7))
  t.strictSame(LIFETIME_DAYS, { root: 365, targets: 90, snapshot: 30, timestamp: 7 })
})

t.test('the timestamp says when it was signed, under its signature', async t => {
  const timestamp = decode(published().files.get('metadata/timestamp.json'))
  t.equal(timestamp.signed[SIGNED_AT], Math.floor(NOW.getTime() / 1000))
  const root = Metadata.fromJSON(MetadataKind.Root, decode(ROOT))
  const verify = (value: unknown): void => {
    const signed = { ...timestamp.signed, [SIGNED_AT]: value }
    root.verifyDelegate(MetadataKind.Timestamp, Metadata.fromJSON(MetadataKind.Timestamp, { ...timestamp, signed } as never))
  }
  t.doesNotThrow(() => { verify(timestamp.signed[SIGNED_AT]) })
  t.throws(() => { verify(1) })
})

t.test('signing the timestamp again touches nothing else, and clients go along', async t => {
  const first = published()
  const later = new Date(NOW.getTime() + 3_600_000)
  const again = resignTimestamp({ keys, versions: first.versions, snapshotFile: snapshotFileOf(first), now: later })
  t.strictSame([...again.files.keys()], ['metadata/timestamp.json'])
  t.strictSame(again.versions, { ...first.versions, timestamp: first.versions.timestamp + 1 })
  const [before, after] = [first, again].map(({ files }) => decode(files.get('metadata/timestamp.json')).signed)
  t.strictSame(after?.['meta'], before?.['meta'])
  t.equal(Number(after?.[SIGNED_AT]) - Number(before?.[SIGNED_AT]), 3600)
  const client = stockClient(t, ROOT)
  await client.fetch(first.files, TARGET)
  t.equal((await client.fetch(new Map([...first.files, ...again.files]), TARGET)).toString(), '{}')
  await t.rejects(client.fetch(first.files, TARGET), 'the older timestamp is a rollback')
})

t.test('signs anew well before the snapshot expires', async t => {
  const at = (days: number): boolean => needsRepublication(NOW, new Date(NOW.getTime() + days * 86_400_000))
  t.strictSame([0, 14.9, 15.1, 30, 400].map(at), [false, false, true, true, true])
})

t.test('a root needs two of its members, and the same one twice is one', async t => {
  const accepts = async (root: Buffer): Promise<boolean> => {
    const { files } = signPublication({ keys, previous: NOTHING_YET, roots: [ROOT, root], targets: new Map([[TARGET, Buffer.from('{}')]]), now: NOW })
    return await stockClient(t, ROOT).fetch(files, TARGET).then(() => true, () => false)
  }
  const [one, two] = keys.root
  const stranger = createHubKeys().root[0]
  if (one === undefined || two === undefined || stranger === undefined) throw new Error('there are three root keys')
  t.ok(await accepts(rootBy(keys, { version: 2, signers: [one, two] })))
  t.notOk(await accepts(rootBy(keys, { version: 2, signers: [one] })))
  t.notOk(await accepts(rootBy(keys, { version: 2, signers: [one, one] })))
  t.notOk(await accepts(rootBy(keys, { version: 2, signers: [one, stranger] })))
  t.notOk(await accepts(rootBy(keys, { version: 3 })), 'a skipped version')
})

t.test('what a client downloads when nothing has changed stays small', async t => {
  const big = { root: 1, targets: 999_999_998, snapshot: 999_999_998, timestamp: 999_999_998 }
  const timestamp = published(Buffer.alloc(1 << 20), big).files.get('metadata/timestamp.json')
  t.ok((timestamp?.length ?? 0) > 0 && (timestamp?.length ?? 0) < 900)
})
