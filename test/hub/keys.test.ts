import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { createHubKeys, hubIdOf, initKeys, loadOnlineKeys, readRootChain, renewRoot } from '../../src/hub/keys.js'
import { signPublication } from '../../src/hub/tuf.js'
import { stockClient } from './tuf-client.js'

const NOW = new Date()
const TARGET = 'community/optimizations.json'
const CONTENT = Buffer.from('{"a":1}')
const NOTHING_YET = { root: 0, targets: 0, snapshot: 0, timestamp: 0 }
const ONLINE = ['targets', 'snapshot', 'timestamp']

/** Every file that initKeys makes, in the order in which it makes them. */
const MADE = [
  ...[1, 2, 3].map(n => `root-keys/root-${n}.json`),
  ...ONLINE.map(role => `keys/${role}.json`),
  'roots/1.root.json',
  'root.json'
]

function folder (test: Test): string {
  const made = mkdtempSync(join(tmpdir(), 'pqs-keys-'))
  test.teardown(() => { rmSync(made, { recursive: true, force: true }) })
  return join(made, 'hub')
}

async function initialised (test: Test): Promise<string> {
  const dataDir = folder(test)
  await initKeys(dataDir, { now: NOW })
  return dataDir
}

function filesIn (dataDir: string): Map<string, string> {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(dataDir, name)).isFile())
  return new Map(names.sort().map(name => [name, readFileSync(join(dataDir, name), 'utf8')]))
}

/** What a daemon with some pinned root gets from a hub with these keys. */
async function fetchFrom (test: Test, dataDir: string, pin: Buffer): Promise<string> {
  const [keys, roots] = await Promise.all([loadOnlineKeys(dataDir), readRootChain(dataDir)])
  const { files } = signPublication({ keys, previous: NOTHING_YET, roots, targets: new Map([[TARGET, CONTENT]]), now: NOW })
  return (await stockClient(test, pin).fetch(files, TARGET)).toString()
}

const pinOf = (dataDir: string): Buffer => readFileSync(join(dataDir, 'root.json'))
const rootKeys = (dataDir: string): string => join(dataDir, 'root-keys')
const idsOf = (root: Buffer | undefined, role: string): string[] => JSON.parse(root?.toString() ?? 'null').signed.roles[role].keyids

t.test('makes a complete set that only its owner can read, and a root that daemons can pin', async t => {
  const dataDir = folder(t)
  const made = await initKeys(dataDir, { now: NOW })
  t.strictSame([...filesIn(dataDir).keys()], [...MADE].sort())
  for (const name of MADE.slice(0, 6)) t.equal(statSync(join(dataDir, name)).mode & 0o777, 0o600, name)
  t.match(made, { rootKeys: rootKeys(dataDir), root: join(dataDir, 'root.json'), sha256: /^[0-9a-f]{64}$/, hubId: /^[0-9a-f]{32}$/ })
  t.same(pinOf(dataDir), readFileSync(join(dataDir, 'roots/1.root.json')))
  const { signed } = JSON.parse(pinOf(dataDir).toString())
  t.match(signed, { version: 1, consistent_snapshot: true, roles: { root: { threshold: 2, keyids: { length: 3 } } } })
  t.equal(await fetchFrom(t, dataDir, pinOf(dataDir)), CONTENT.toString())
})

t.test('serving needs no root key: they can be moved away', async t => {
  const dataDir = await initialised(t)
  rmSync(rootKeys(dataDir), { recursive: true })
  t.equal(await fetchFrom(t, dataDir, pinOf(dataDir)), CONTENT.toString())
})

t.test('refuses to make keys where there are some, and changes nothing', async t => {
  const dataDir = await initialised(t)
  const before = filesIn(dataDir)
  await t.rejects(initKeys(dataDir, { now: NOW }), { code: 'KEYS_INVALID' })
  t.strictSame(filesIn(dataDir), before)
})

t.test('a set that a crash left half-made, after whichever file, is completed or made anew', async t => {
  for (let count = 0; count < MADE.length; count++) {
    const dataDir = await initialised(t)
    const before = filesIn(dataDir)
    for (const name of MADE.slice(count)) rmSync(join(dataDir, name))
    const { sha256 } = await initKeys(dataDir, { now: NOW })
    t.match(sha256, /^[0-9a-f]{64}$/)
    t.equal(await fetchFrom(t, dataDir, pinOf(dataDir)), CONTENT.toString(), `after ${count} files`)
    await t.rejects(initKeys(dataDir, { now: NOW }), { code: 'KEYS_INVALID' })
    // From the first root on somebody may trust these keys, so they must not change any more.
    if (count > MADE.indexOf('roots/1.root.json')) t.strictSame(filesIn(dataDir), before)
    t.ok((await renewRoot(dataDir, rootKeys(dataDir), { now: NOW })).root, 'its root keys are those of its root')
  }
})

t.test('a missing, damaged or foreign online key is named, and none of its secret is told', async t => {
  const dataDir = await initialised(t)
  const stranger = await initialised(t)
  const path = join(dataDir, 'keys/snapshot.json')
  const good = JSON.parse(readFileSync(path, 'utf8'))
  const secret = String(good.private)
  const damages: Record<string, string | undefined> = {
    missing: undefined,
    empty: '',
    truncated: JSON.stringify(good).slice(0, -40),
    'not a key': JSON.stringify({ ...good, private: 'AAAA' }),
    'another private half': JSON.stringify({ ...good, private: JSON.parse(readFileSync(join(dataDir, 'keys/targets.json'), 'utf8')).private }),
    'another role': JSON.stringify({ ...good, role: 'owner' }),
    'of another hub': readFileSync(join(stranger, 'keys/snapshot.json'), 'utf8'),
    'of another role': readFileSync(join(dataDir, 'keys/targets.json'), 'utf8')
  }
  for (const [name, text] of Object.entries(damages)) {
    if (text === undefined) rmSync(path)
    else writeFileSync(path, text)
    const error = await loadOnlineKeys(dataDir).then(() => undefined, (error: unknown) => error)
    t.match(error, { code: 'KEYS_INVALID', message: /snapshot/ }, name)
    const told = `${String((error as Error).message)} ${String((error as Error).cause)}`
    for (let at = 0; at + 12 <= secret.length; at += 4) if (told.includes(secret.slice(at, at + 12))) t.fail(`${name} tells the secret`)
  }
  writeFileSync(path, JSON.stringify(good))
  t.equal((await loadOnlineKeys(dataDir)).snapshot.role, 'snapshot')
})

t.test('the chain of roots is read in the order of its versions, also past the ninth', async t => {
  const dataDir = await initialised(t)
  for (let version = 2; version <= 11; version++) await renewRoot(dataDir, rootKeys(dataDir), { now: NOW })
  const versions = (await readRootChain(dataDir)).map(root => JSON.parse(root.toString()).signed.version)
  t.strictSame(versions, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

t.test('a chain that daemons could not walk is refused before they see it', async t => {
  const chainOf = async (): Promise<string> => {
    const dataDir = await initialised(t)
    for (let count = 0; count < 2; count++) await renewRoot(dataDir, rootKeys(dataDir), { now: NOW })
    return dataDir
  }
  const stranger = await chainOf()
  const root = (dataDir: string, version: number): string => join(dataDir, `roots/${version}.root.json`)
  const damages: Record<string, (dataDir: string) => void> = {
    'none at all': dataDir => { rmSync(join(dataDir, 'roots'), { recursive: true }) },
    'an empty folder': dataDir => { for (const n of [1, 2, 3]) rmSync(root(dataDir, n)) },
    'a gap': dataDir => { rmSync(root(dataDir, 2)) },
    'no first one': dataDir => { rmSync(root(dataDir, 1)) },
    truncated: dataDir => { writeFileSync(root(dataDir, 2), readFileSync(root(dataDir, 2)).subarray(0, 500)) },
    'not a root': dataDir => { writeFileSync(root(dataDir, 3), '{}') },
    'one twice': dataDir => { copyFileSync(root(dataDir, 2), root(dataDir, 3)) },
    'of another hub': dataDir => { copyFileSync(root(stranger, 3), root(dataDir, 3)) },
    'changed after it was signed': dataDir => { writeFileSync(root(dataDir, 3), readFileSync(root(dataDir, 3), 'utf8').replace('"threshold":2', '"threshold":1')) }
  }
  for (const [name, damage] of Object.entries(damages)) {
    const dataDir = await chainOf()
    damage(dataDir)
    await t.rejects(readRootChain(dataDir), { code: 'KEYS_INVALID' }, name)
    await t.rejects(loadOnlineKeys(dataDir), { code: 'KEYS_INVALID' }, name)
  }
  t.equal((await readRootChain(stranger)).length, 3)
})

t.test('a hub keeps its name through every renewal, and no two hubs share one', async t => {
  const dataDir = await initialised(t)
  const [first = Buffer.alloc(0)] = await readRootChain(dataDir)
  const name = hubIdOf(first)
  const renewed = await renewRoot(dataDir, rootKeys(dataDir), { now: NOW, rotateOnline: true, replaceRootKeys: true })
  t.equal(renewed.hubId, name)
  t.equal(hubIdOf((await readRootChain(dataDir))[0] ?? Buffer.alloc(0)), name)
  t.not(hubIdOf(pinOf(await initialised(t))), name)
  for (const damaged of ['', '{}', '[]', first.toString().replace('"threshold":2', '"threshold":1')]) {
    t.throws(() => hubIdOf(Buffer.from(damaged)), { code: 'KEYS_INVALID' })
  }
})

t.test('a renewal lasts a year again, keeps the keys, and daemons with the old pin go along', async t => {
  const dataDir = await initialised(t)
  const pin = pinOf(dataDir)
  const before = filesIn(dataDir)
  const later = new Date(NOW.getTime() + 300 * 86_400_000)
  const { rootKeys: folder } = await renewRoot(dataDir, rootKeys(dataDir), { now: later })
  t.equal(folder, rootKeys(dataDir))
  const after = filesIn(dataDir)
  for (const name of MADE.slice(0, 7)) t.equal(after.get(name), before.get(name), name)
  t.equal(after.get('root.json'), after.get('roots/2.root.json'))
  const { expires } = JSON.parse(pinOf(dataDir).toString()).signed
  t.equal(Math.round((Date.parse(expires) - later.getTime()) / 86_400_000), 365)
  for (const each of [pin, pinOf(dataDir)]) t.equal(await fetchFrom(t, dataDir, each), CONTENT.toString())
})

t.test('any two root keys renew; one, its copy, a stranger or nothing does not', async t => {
  const dataDir = await initialised(t)
  const stranger = rootKeys(await initialised(t))
  const gathered = (files: Record<string, string>): string => {
    const place = join(folder(t), 'usb')
    mkdirSync(place, { recursive: true })
    for (const [name, from] of Object.entries(files)) copyFileSync(from, join(place, name))
    return place
  }
  const key = (n: number, of = rootKeys(dataDir)): string => join(of, `root-${n}.json`)
  const refused = {
    'one key': gathered({ 'a.json': key(1) }),
    'one key and its copy': gathered({ 'a.json': key(1), 'b.json': key(1) }),
    'one key and a stranger': gathered({ 'a.json': key(1), 'b.json': key(1, stranger) }),
    'only strangers': stranger,
    'the keys of the other roles': join(dataDir, 'keys'),
    'an empty folder': gathered({}),
    'no folder': join(dataDir, 'nowhere')
  }
  const before = filesIn(dataDir)
  for (const [name, place] of Object.entries(refused)) await t.rejects(renewRoot(dataDir, place, { now: NOW }), { code: 'KEYS_INVALID' }, name)
  t.strictSame(filesIn(dataDir), before)
  for (const [one, other] of [[1, 2], [1, 3], [3, 2]] as const) {
    await renewRoot(dataDir, gathered({ 'a.json': key(one), 'b.json': key(other), 'notes.txt': key(1), 'stray.json': key(1, stranger) }), { now: NOW })
  }
  t.equal((await readRootChain(dataDir)).length, 4)
})

t.test('rotating gives every other role a new key, and the old ones sign nothing any more', async t => {
  const dataDir = await initialised(t)
  const pin = pinOf(dataDir)
  const stolen = await loadOnlineKeys(dataDir)
  await renewRoot(dataDir, rootKeys(dataDir), { now: NOW, rotateOnline: true })
  const roots = await readRootChain(dataDir)
  for (const role of ONLINE) t.notSame(idsOf(roots[1], role), idsOf(roots[0], role), role)
  t.strictSame(idsOf(roots[1], 'root'), idsOf(roots[0], 'root'))
  t.equal(await fetchFrom(t, dataDir, pin), CONTENT.toString())
  const { files } = signPublication({ keys: stolen, previous: NOTHING_YET, roots, targets: new Map([[TARGET, CONTENT]]), now: NOW })
  await t.rejects(stockClient(t, pin).fetch(files, TARGET))
})

t.test('new root keys are written apart, daemons go along, and the old ones sign no further root', async t => {
  const dataDir = await initialised(t)
  const pin = pinOf(dataDir)
  const made = await renewRoot(dataDir, rootKeys(dataDir), { now: NOW, replaceRootKeys: true })
  t.not(made.rootKeys, rootKeys(dataDir))
  t.strictSame(readdirSync(made.rootKeys), ['root-1.json', 'root-2.json', 'root-3.json'])
  for (const name of readdirSync(made.rootKeys)) t.equal(statSync(join(made.rootKeys, name)).mode & 0o777, 0o600)
  const [first, second] = await readRootChain(dataDir)
  t.strictSame(idsOf(second, 'root').filter(id => idsOf(first, 'root').includes(id)), [])
  t.equal(await fetchFrom(t, dataDir, pin), CONTENT.toString())
  await t.rejects(renewRoot(dataDir, rootKeys(dataDir), { now: NOW }), { code: 'KEYS_INVALID' })
  await renewRoot(dataDir, made.rootKeys, { now: NOW })
  t.equal(await fetchFrom(t, dataDir, pin), CONTENT.toString())
})

t.test('a rotation that a crash cut off before its root is reported, and is simply done again', async t => {
  const dataDir = await initialised(t)
  const pin = pinOf(dataDir)
  await renewRoot(dataDir, rootKeys(dataDir), { now: NOW, rotateOnline: true, replaceRootKeys: true })
  rmSync(join(dataDir, 'roots/2.root.json'))
  writeFileSync(join(dataDir, 'root.json'), pin)
  await t.rejects(loadOnlineKeys(dataDir), { code: 'KEYS_INVALID' })
  await t.rejects(renewRoot(dataDir, rootKeys(dataDir), { now: NOW }), { code: 'KEYS_INVALID' })
  await renewRoot(dataDir, rootKeys(dataDir), { now: NOW, rotateOnline: true, replaceRootKeys: true })
  t.equal(await fetchFrom(t, dataDir, pin), CONTENT.toString())
})

t.test('a pin that was moved to the daemons is written again, with the newest root', async t => {
  const dataDir = await initialised(t)
  await renewRoot(dataDir, rootKeys(dataDir), { now: NOW })
  renameSync(join(dataDir, 'root.json'), join(dataDir, 'moved.json'))
  await initKeys(dataDir, { now: NOW })
  t.same(pinOf(dataDir), readFileSync(join(dataDir, 'roots/2.root.json')))
  t.notOk(existsSync(join(dataDir, 'roots/3.root.json')))
})

t.test('every key of a set is another one', async t => {
  const { root, targets, snapshot, timestamp } = createHubKeys()
  t.equal(new Set([...root, targets, snapshot, timestamp].map(key => key.publicKey.keyID)).size, 6)
})
