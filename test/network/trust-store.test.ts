import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Floor } from '../../src/contract-types.js'
import { describeTrust } from '../../src/network/trust-state.js'
import { METADATA_FILES, TARGET_FILE, createTrustStore, readRoot } from '../../src/network/trust-store.js'
import type { TrustStore } from '../../src/network/trust-store.js'
import { createRecords, freshFolder } from './contribution-fixtures.js'
import type { LogRecord } from './contribution-fixtures.js'
import { createRepository, rootOf } from './repository.js'
import { floorIn, photograph } from './syncing.js'

type Versions = Omit<Floor, 'generation' | 'pinned_root'>

const NOW = new Date('2026-11-23T10:00:00Z')
const repository = createRepository()
const versions = (timestamp: number): Versions => ({
  root: 1, timestamp, snapshot: 1, targets: 1, signed_at: 1_795_000_000, keys: { timestamp: 'a'.repeat(64), snapshot: 'b'.repeat(64), targets: 'c'.repeat(64) }
})

interface Setup {
  store: TrustStore
  directory: string
  records: LogRecord[]
  open: (pinnedRoot?: Buffer) => Promise<TrustStore>
  commit: (n: number) => Promise<void>
}

async function setup (): Promise<Setup> {
  const directory = join(freshFolder(), 'trust')
  const { log, records } = createRecords()
  const open = async (pinnedRoot = repository.pin): Promise<TrustStore> => {
    const store = createTrustStore({ directory, pinnedRoot, log, now: () => NOW })
    await store.load()
    return store
  }
  const store = await open()
  const commit = async (n: number): Promise<void> => { await store.commit(await filled(store, n), versions(n), Buffer.from(`target ${n}`)) }
  return { store, directory, records, open, commit }
}

/** A stage as a refresh leaves it. */
async function filled (store: TrustStore, n: number): Promise<string> {
  const stage = await store.openStage()
  for (const name of METADATA_FILES.slice(1)) writeFileSync(join(stage, name), `${name} ${n}`)
  return stage
}

t.test('a first stage has the pinned root and nothing else, and nothing is said about it', async t => {
  const { store, records } = await setup()
  const stage = await store.openStage()
  t.strictSame(readdirSync(stage), ['root.json'])
  t.same(readFileSync(join(stage, 'root.json')), repository.pin)
  t.equal(store.floor(), undefined)
  t.equal(await store.read('root.json'), undefined)
  t.strictSame(records, [])
})

t.test('a committed stage is the trusted generation at once and after a restart, for its owner only', async t => {
  const { store, directory, open, commit } = await setup()
  await commit(1)
  for (const each of [store, await open()]) {
    t.match(each.floor(), { ...versions(1), generation: 1 })
    t.equal((await each.read(TARGET_FILE))?.toString(), 'target 1')
    t.equal((await each.read('snapshot.json'))?.toString(), 'snapshot.json 1')
  }
  const generation = join(directory, 'generation-1')
  t.strictSame(readdirSync(generation).sort(), ['floor.json', ...METADATA_FILES, TARGET_FILE].sort())
  for (const path of [directory, generation]) t.equal(statSync(path).mode & 0o777, 0o700)
  for (const name of readdirSync(generation)) t.equal(statSync(join(generation, name)).mode & 0o777, 0o600, name)
})

t.test('a stage is a copy: what happens in it is nothing to the trusted files', async t => {
  const { store, directory, commit } = await setup()
  await commit(1)
  const before = photograph(directory)
  const stage = await store.openStage()
  t.equal(readFileSync(join(stage, TARGET_FILE), 'utf8'), 'target 1')
  t.ok(await store.holds(stage))
  writeFileSync(join(stage, 'timestamp.json'), 'other')
  t.notOk(await store.holds(stage))
  rmSync(join(stage, 'timestamp.json'))
  t.notOk(await store.holds(stage))
  await store.dropStage(stage)
  await store.dropStage(stage)
  t.strictSame(photograph(directory), before)
})

t.test('keeps the generation before the trusted one, and sweeps older ones and lost stages', async t => {
  const { directory, open, commit } = await setup()
  for (let n = 1; n <= 4; n++) await commit(n)
  t.strictSame(readdirSync(directory).sort(), ['floor.json', 'generation-3', 'generation-4'])
  for (const name of ['stage-00ff', 'generation-5', 'generation-1', 'generation-x']) mkdirSync(join(directory, name, 'deep'), { recursive: true })
  for (const [name, seconds] of [['.floor.json.aa.tmp', 61], ['.floor.json.bb.tmp', 1]] as const) {
    writeFileSync(join(directory, name), '{')
    const at = new Date(NOW.getTime() - seconds * 1000)
    utimesSync(join(directory, name), at, at)
  }
  t.match((await open()).floor(), { generation: 4, timestamp: 4 })
  t.strictSame(readdirSync(directory).sort(), ['.floor.json.bb.tmp', 'floor.json', 'generation-3', 'generation-4'])
})

t.test('a crash before the floor leaves the old generation, and its number is used again', async t => {
  const { directory, open, commit } = await setup()
  await commit(1)
  const old = readFileSync(join(directory, 'floor.json'))
  await commit(2)
  writeFileSync(join(directory, 'floor.json'), old)
  const store = await open()
  t.match(store.floor(), { generation: 1, timestamp: 1 })
  t.equal((await store.read(TARGET_FILE))?.toString(), 'target 1')
  await store.commit(await filled(store, 3), versions(3), Buffer.from('target 3'))
  t.match(floorIn(directory), { generation: 2, timestamp: 3 })
})

t.test('a commit that fails leaves the old generation in force', async t => {
  const { store, directory, commit } = await setup()
  await commit(1)
  const before = photograph(directory)
  const stage = await filled(store, 2)
  await t.rejects(store.commit(stage, { ...versions(2), timestamp: 2e9 }, Buffer.from('target 2')), /refusing to write/)
  rmSync(join(stage, 'targets.json'))
  await t.rejects(store.commit(stage, versions(2), Buffer.from('target 2')), { code: 'ENOENT' })
  t.equal((await store.read(TARGET_FILE))?.toString(), 'target 1')
  await store.dropStage(stage)
  t.strictSame(photograph(directory), before)
})

t.test('a lost floor comes back from the newest generation that has a good copy', async t => {
  const damages: Record<string, (directory: string) => void> = {
    missing: directory => { rmSync(join(directory, 'floor.json')) },
    damaged: directory => { writeFileSync(join(directory, 'floor.json'), '{"root":1') },
    'of another shape': directory => { writeFileSync(join(directory, 'floor.json'), '{"root":1}') }
  }
  for (const [name, damage] of Object.entries(damages)) {
    const { directory, open, commit, records } = await setup()
    for (let n = 1; n <= 12; n++) await commit(n)
    damage(directory)
    const store = await open()
    t.match(store.floor(), { generation: 12, timestamp: 12 }, name)
    t.match(floorIn(directory), { generation: 12, timestamp: 12 })
    t.equal((await store.read(TARGET_FILE))?.toString(), 'target 12')
    t.match(records, [{ level: 'warn', fields: { event: 'floor_rebuilt', reason: /./ } }])

    damage(directory)
    writeFileSync(join(directory, 'generation-12', 'floor.json'), '[')
    t.match((await open()).floor(), { generation: 11, timestamp: 11 }, 'the newest copy is damaged as well')
    const copied = readFileSync(join(directory, 'generation-11', 'floor.json'))
    mkdirSync(join(directory, 'generation-20'))
    writeFileSync(join(directory, 'generation-20', 'floor.json'), copied)
    damage(directory)
    t.match((await open()).floor(), { generation: 11 }, 'a copy in a folder that is not its own does not count')
  }
})

t.test('a floor that is lost for good is told', async t => {
  const { directory, open, commit, records } = await setup()
  await commit(1)
  writeFileSync(join(directory, 'floor.json'), '')
  rmSync(join(directory, 'generation-1', 'floor.json'))
  t.equal((await open()).floor(), undefined)
  t.match(records, [{ level: 'error', fields: { event: 'floor_lost', set_aside: /corrupt-/ } }])
})

t.test('another pin starts from itself, keeps the floors of the other roles, and goes on with the numbers', async t => {
  const { directory, open, commit, records } = await setup()
  await commit(1)
  const pin = rootOf({ keys: repository.keys, version: 3, now: new Date() })
  const store = await open(pin)
  t.match(store.floor(), { ...versions(1), root: 0 })
  t.equal(await store.read(TARGET_FILE), undefined)
  const stage = await store.openStage()
  await store.openStage()
  t.strictSame(readdirSync(stage), ['root.json'])
  t.same(readFileSync(join(stage, 'root.json')), pin)
  t.match(records, [{ level: 'warn', fields: { event: 'trust_reseeded', reason: 'another root is pinned' } }], 'it is said once')
  await store.commit(await filled(store, 2), versions(2), Buffer.from('target 2'))
  t.match(floorIn(directory), { generation: 2, root: 1, timestamp: 2 })
})

t.test('a generation that cannot be read counts as missing', async t => {
  const { directory, open, commit, records } = await setup()
  await commit(1)
  rmSync(join(directory, 'generation-1'), { recursive: true })
  writeFileSync(join(directory, 'generation-1'), 'a file')
  const store = await open()
  t.equal(await store.read('timestamp.json'), undefined)
  t.strictSame(readdirSync(await store.openStage()), ['root.json'])
  t.match(records, [{ fields: { event: 'trust_reseeded', reason: 'the stored root is damaged' } }])
  await store.commit(await filled(store, 2), versions(2), Buffer.from('target 2'))
  t.equal((await store.read(TARGET_FILE))?.toString(), 'target 2')
})

t.test('a stored root that is older than the pin, or nobody\'s, is not started from', async t => {
  const { directory, open, commit } = await setup()
  await commit(1)
  const unsigned = JSON.stringify({ ...JSON.parse(repository.pin.toString()), signatures: [] })
  for (const text of [unsigned, '', '{}', repository.pin.toString().replace('"threshold":2', '"threshold":1')]) {
    writeFileSync(join(directory, 'generation-1', 'root.json'), text)
    t.strictSame(readdirSync(await (await open()).openStage()), ['root.json'])
    t.equal(readRoot(Buffer.from(text)), undefined)
  }
})

t.test('the status says what is pinned, what was verified, and until when', async t => {
  const { store, commit } = await setup()
  const timestamp = repository.files().get('metadata/timestamp.json')
  const facts = { pinnedRoot: repository.pin, rootSource: 'packaged' as const, floor: undefined, timestamp: undefined, now: NOW }
  t.match(describeTrust({ ...facts, pinnedRoot: undefined }), { state: 'unpinned', message: /pqsd trust pin/ })
  t.match(describeTrust({ ...facts, pinnedRoot: Buffer.from('?') }), { state: 'invalid', message: /pqsd trust pin/ })
  t.strictSame(describeTrust(facts), { state: 'pinned', root_source: 'packaged', clock_suspect: false, expired: false })
  await commit(7)
  const known = { ...facts, floor: store.floor(), timestamp }
  const expires = new Date(Date.now() + 7 * 86_400_000)
  const day = new RegExp(expires.toISOString().slice(0, 10))
  t.match(describeTrust(known), { root_version: 1, timestamp_version: 7, expires: day, expired: false })
  t.match(describeTrust({ ...known, now: new Date(expires.getTime() + 1000) }), { expired: true })
  t.match(describeTrust({ ...known, now: new Date((1_795_000_000 - 86_401) * 1000) }), { clock_suspect: true })
  t.match(describeTrust({ ...known, now: new Date((1_795_000_000 - 86_399) * 1000) }), { clock_suspect: false })
  const damaged = describeTrust({ ...known, timestamp: Buffer.from('{') })
  t.match(damaged, { timestamp_version: 7, expired: false })
  t.notOk('expires' in damaged)
})
