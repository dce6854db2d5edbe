import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Metadata, Root } from '@tufjs/models'
import t from 'tap'
import type { Test } from 'tap'
import { createHubKeys, initKeys, loadOnlineKeys, readRootChain, renewRoot } from '../../src/hub/keys.js'
import type { HubKeys } from '../../src/hub/keys.js'
import { signPublication } from '../../src/hub/tuf.js'
import { forgeTimestamp } from './lies.js'
import { TARGET, altered, createRepository, documentOf, rootOf } from './repository.js'
import type { Files, Repository } from './repository.js'
import { createLab, floorIn, generationIn, photograph, succeed } from './syncing.js'
import type { Lab } from './syncing.js'

const serve = ({ primary, backup }: Lab, files: Files): void => { primary.files = backup.files = files }
const nextRoot = (repository: Repository, root: Buffer): Files => altered(repository.files(), { [`metadata/${repository.roots.length + 1}.root.json`]: root })

/** Whatever the next root is, it is refused by this name, and nothing that was trusted changes. */
async function refusesRoot (t: Test, failure: string, make: (repository: Repository) => Buffer): Promise<void> {
  const lab = await createLab(t)
  const syncer = await lab.open()
  await succeed(syncer)
  const before = photograph(lab.trustDir)
  serve(lab, nextRoot(lab.repository, make(lab.repository)))
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure, reason: /./ }, { failure }] })
  t.strictSame(photograph(lab.trustDir), before)
  serve(lab, lab.repository.files())
  t.match(await syncer.sync(), { ok: true, changed: false })
}

const make = ({ keys }: Repository, rest: Parameters<Repository['renew']>[0], version = 2): Buffer => rootOf({ keys, version, now: new Date(), ...rest })

t.test('refuses a root that one key has signed', async t => {
  await refusesRoot(t, 'forged', repository => make(repository, { signers: repository.keys.root.slice(0, 1) }))
})

t.test('refuses a root that one key has signed twice', async t => {
  await refusesRoot(t, 'forged', repository => {
    const json = JSON.parse(make(repository, { signers: repository.keys.root.slice(0, 1) }).toString())
    return Buffer.from(JSON.stringify({ ...json, signatures: [json.signatures[0], json.signatures[0]] }))
  })
})

t.test('refuses a root whose second signature is one key under another name', async t => {
  await refusesRoot(t, 'forged', repository => {
    const json = JSON.parse(make(repository, { signers: repository.keys.root.slice(0, 1) }).toString())
    const [first] = json.signatures
    return Buffer.from(JSON.stringify({ ...json, signatures: [first, { ...first, keyid: repository.keys.root[1]?.publicKey.keyID }] }))
  })
})

t.test('refuses a root that only its own new keys have signed', async t => {
  await refusesRoot(t, 'forged', () => rootOf({ keys: createHubKeys(), version: 2, now: new Date() }))
})

t.test('refuses a root whose new keys have not signed it', async t => {
  await refusesRoot(t, 'forged', repository => make(repository, { rootKeys: createHubKeys().root.map(key => key.publicKey) }))
})

t.test('refuses a root that skips a version, and one that is older than its place', async t => {
  await refusesRoot(t, 'invalid', repository => make(repository, {}, 3))
  await refusesRoot(t, 'stale', repository => repository.pin)
})

t.test('refuses a root that has expired, or expires at no date', async t => {
  await refusesRoot(t, 'expired', repository => make(repository, { now: new Date(Date.now() - 400 * 86_400_000) }))
  await refusesRoot(t, 'invalid', repository => {
    const signed = JSON.parse(make(repository, {}).toString()).signed
    const root = new Metadata(Root.fromJSON({ ...signed, expires: 'never' }))
    for (const key of repository.keys.root) root.sign(bytes => key.sign(bytes))
    return Buffer.from(JSON.stringify(root.toJSON()))
  })
})

t.test('walks over a rotation that two of three old keys have signed, and over three roots at once', async t => {
  const lab = await createLab(t)
  const { repository } = lab
  const syncer = await lab.open()
  await succeed(syncer)
  const rotate = (rest: Partial<HubKeys> = {}): void => {
    const [, two, three] = repository.keys.root
    const keys = { ...createHubKeys(), ...rest }
    const old = [two, three].flatMap(key => key ?? [])
    repository.keys = keys
    repository.renew({ signers: [...old, ...keys.root] })
  }
  rotate()
  repository.publish()
  serve(lab, repository.files())
  t.match(await succeed(syncer), { changed: true, attempts: [{ requests: 6 }] })
  t.match(floorIn(lab.trustDir), { root: 2, timestamp: 2 })
  rotate({ timestamp: repository.keys.timestamp })
  rotate({ targets: repository.keys.targets })
  rotate()
  repository.publish()
  serve(lab, repository.files())
  t.match(await succeed(syncer), { changed: true, attempts: [{ requests: 8 }] })
  t.match(floorIn(lab.trustDir), { root: 5, timestamp: 3 })
  const fresh = await lab.open({ trustDir: join(lab.folder, 'fresh') })
  t.match(await succeed(fresh), { changed: true, attempts: [{ requests: 9 }] })
})

t.test('keys that were rotated out sign nothing any more', async t => {
  const lab = await createLab(t)
  const { repository } = lab
  const syncer = await lab.open()
  await succeed(syncer)
  const stolen = repository.keys
  const keys = { ...createHubKeys(), root: stolen.root }
  repository.keys = keys
  repository.renew()
  repository.publish()
  serve(lab, repository.files())
  await succeed(syncer)
  const thief = createRepository({ keys: stolen })
  thief.versions = { root: 1, targets: 50, snapshot: 50, timestamp: 50 }
  thief.publish()
  const before = photograph(lab.trustDir)
  serve(lab, new Map([...repository.files(), ...thief.files(), ['metadata/1.root.json', repository.pin]]))
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'forged' }, { failure: 'forged' }] })
  t.strictSame(photograph(lab.trustDir), before)
})

t.test('a fast-forward by a stolen timestamp key is undone by new keys, without touching the computer', async t => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'pqs-hub-')), 'hub')
  t.teardown(() => { rmSync(dataDir, { recursive: true }) })
  const now = new Date()
  const { root, rootKeys } = await initKeys(dataDir, { now })
  const stolen = await loadOnlineKeys(dataDir)
  const publish = async (version: number): Promise<Files> => {
    const [keys, roots] = await Promise.all([loadOnlineKeys(dataDir), readRootChain(dataDir)])
    const previous = { root: roots.length, targets: version - 1, snapshot: version - 1, timestamp: version - 1 }
    const targets = new Map([[TARGET, Buffer.from(JSON.stringify(documentOf(1_795_000_000 + version)))]])
    return signPublication({ keys, previous, roots, targets, now }).files
  }
  const lab = await createLab(t)
  const syncer = await lab.open({ pinnedRoot: readFileSync(root) })
  const first = await publish(1)
  serve(lab, forgeTimestamp(first, stolen.timestamp, json => { json['version'] = 900_000 }))
  await succeed(syncer)
  t.equal(floorIn(lab.trustDir).timestamp, 900_000)
  serve(lab, await publish(2))
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'stale' }, { failure: 'stale' }] }, 'the hub itself is locked out')
  await renewRoot(dataDir, rootKeys, { now, rotateOnline: true })
  serve(lab, await publish(3))
  t.match(await succeed(syncer), { changed: true, snapshot: { generated_at: 1_795_000_003 } })
  t.match(floorIn(lab.trustDir), { root: 2, timestamp: 3, snapshot: 3, targets: 3 })
  serve(lab, first)
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'forged' }, { failure: 'forged' }] })
})

t.test('a signing time from the future, by a thief or a wrong clock, holds only until the next signature', async t => {
  const lab = await createLab(t)
  const { repository } = lab
  const syncer = await lab.open()
  const future = Math.floor(Date.now() / 1000) + 20 * 86_400
  const expires = '2099-01-01T00:00:00Z'
  serve(lab, forgeTimestamp(repository.files(), repository.keys.timestamp, json => { Object.assign(json, { version: 2, expires, 'x-signed-at': future }) }))
  await succeed(syncer)
  t.equal(floorIn(lab.trustDir).signed_at, future)
  t.match(syncer.trust(), { clock_suspect: true })
  repository.versions = { ...repository.versions, timestamp: 2 }
  repository.publish()
  serve(lab, repository.files())
  await succeed(syncer)
  t.match(syncer.trust(), { clock_suspect: false, expired: false })
})

const remove = (path: string): void => { rmSync(path) }
const truncate = (path: string): void => { writeFileSync(path, readFileSync(path).subarray(0, 100)) }

t.test('without local metadata an old mirror is still refused, whichever files are lost', async t => {
  const losses: Array<readonly string[]> = [
    ['timestamp.json'],
    ['timestamp.json', 'snapshot.json'],
    ['root.json'],
    ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json', 'optimizations.json']
  ]
  for (const lost of losses) {
    for (const lose of [remove, truncate]) {
      const lab = await createLab(t)
      const old = lab.repository.files()
      lab.repository.publish()
      serve(lab, lab.repository.files())
      await succeed(await lab.open())
      for (const name of lost) lose(join(generationIn(lab.trustDir), name))
      const before = photograph(lab.trustDir)
      const syncer = await lab.open()
      serve(lab, old)
      t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'stale' }, { failure: 'stale' }] }, lost.join())
      t.strictSame(photograph(lab.trustDir), before)
      serve(lab, lab.repository.files())
      t.match(await succeed(syncer), { snapshot: { generated_at: 1_795_000_002 } }, 'and the next good sync heals it')
      t.match(await succeed(syncer), { changed: false, attempts: [{ requests: 2 }] })
      t.equal(lab.records.filter(({ fields }) => fields['event'] === 'trust_reseeded').length, lost.includes('root.json') ? 1 : 0)
    }
  }
})

t.test('a lost root does not bring rotated keys back', async t => {
  const lab = await createLab(t)
  const { repository } = lab
  const beforeRotation = forgeTimestamp(repository.files(), repository.keys.timestamp, json => { json['version'] = 900_000 })
  repository.keys = { ...createHubKeys(), root: repository.keys.root }
  repository.renew()
  repository.publish()
  serve(lab, repository.files())
  await succeed(await lab.open())
  rmSync(join(generationIn(lab.trustDir), 'root.json'))
  const syncer = await lab.open()
  serve(lab, beforeRotation)
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'stale', reason: /root version 1/ }, { failure: 'stale' }] })
  serve(lab, repository.files())
  await succeed(syncer)
})

t.test('a lost or damaged floor is rebuilt, so that an old mirror is still refused without any local metadata', async t => {
  const losses = [remove, ...['{', '', '[]'].map(text => (path: string) => { writeFileSync(path, text) })]
  for (const lose of losses) {
    const lab = await createLab(t)
    const old = lab.repository.files()
    lab.repository.publish()
    serve(lab, lab.repository.files())
    await succeed(await lab.open())
    const floor = floorIn(lab.trustDir)
    for (const name of ['root.json', 'timestamp.json', 'snapshot.json']) rmSync(join(generationIn(lab.trustDir), name))
    lose(join(lab.trustDir, 'floor.json'))
    const syncer = await lab.open()
    t.strictSame(floorIn(lab.trustDir), floor)
    t.match(lab.records[0], { level: 'warn', fields: { event: 'floor_rebuilt' } })
    serve(lab, old)
    t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'stale' }, { failure: 'stale' }] })
    serve(lab, lab.repository.files())
    await succeed(syncer)
  }
})

t.test('under another pin everything starts from it, but no role with the same keys goes back', async t => {
  const lab = await createLab(t)
  const { repository } = lab
  const old = repository.files()
  for (let n = 0; n < 2; n++) repository.publish()
  serve(lab, repository.files())
  await succeed(await lab.open())
  repository.renew()
  const pinnedRoot = repository.roots[1]
  const syncer = await lab.open({ pinnedRoot })
  t.strictSame(syncer.trust(), { root_source: 'trusted_root', clock_suspect: false, expired: false, state: 'pinned' }, 'nothing is verified from it yet')
  serve(lab, altered(old, { 'metadata/2.root.json': pinnedRoot }))
  t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'stale', reason: /seen before/ }, {}] })
  t.match(lab.records.filter(({ fields }) => fields['event'] === 'trust_reseeded'), [{ level: 'warn', fields: { reason: /another root is pinned/ } }])
  serve(lab, repository.files())
  t.match(await succeed(syncer), { changed: true })
  t.match(floorIn(lab.trustDir), { root: 2, timestamp: 3, generation: 2 })
})

t.test('another hub is another matter: its versions start where they are', async t => {
  const lab = await createLab(t)
  for (let n = 0; n < 3; n++) lab.repository.publish()
  lab.repository.renew()
  serve(lab, lab.repository.files())
  await succeed(await lab.open())
  t.match(floorIn(lab.trustDir), { root: 2, timestamp: 4 })
  const other = createRepository()
  serve(lab, other.files())
  const syncer = await lab.open({ pinnedRoot: other.pin })
  await succeed(syncer)
  t.match(floorIn(lab.trustDir), { root: 1, timestamp: 1, generation: 2 })
  t.match(syncer.trust(), { root_version: 1, timestamp_version: 1 })
})

t.test('a publication without the one target that there must be is not taken', async t => {
  const lab = await createLab(t)
  const { keys, roots, versions: previous } = lab.repository
  const targets = new Map([['community/other.json', Buffer.from(JSON.stringify(documentOf(1)))]])
  serve(lab, signPublication({ keys, previous, roots, targets, now: new Date() }).files)
  t.match(await (await lab.open()).sync(), { ok: false, attempts: [{ failure: 'invalid', reason: /community\/optimizations\.json/ }, {}] })
})
