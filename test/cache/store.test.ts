import { execFileSync } from 'node:child_process'
import {
  lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync, symlinkSync, utimesSync, writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createCacheStore } from '../../src/cache/store.js'
import type { CacheStore } from '../../src/cache/store.js'
import { matches } from '../../src/contract.js'
import type { CacheFile } from '../../src/contract-types.js'
import { tempFolder } from '../daemon/temp-folder.js'
import { createClock, createRecords } from '../network/contribution-fixtures.js'
import type { LogRecord } from '../network/contribution-fixtures.js'
import { killAtWork, transpileSources } from './killing.js'

const NAME = '.pqs_shared_optimizations.json'

const cache: CacheFile = {
  optimizations: { apple_silicon_m3: { system_type: 'apple_silicon_m3', average_savings: 16.4, source: 'shared' } },
  last_sync: 1795428000,
  cached_at: 1795428000,
  generated_at: 1795420000,
  server: 'https://hub.example',
  snapshot_sha256: 'ab'.repeat(32),
  hub: 'cd'.repeat(16),
  k: 10,
  totals: { contributors: 12, optimizations: 40, types: 1 },
  skipped: []
}

interface Setup { home: string, path: string, records: LogRecord[], store: CacheStore, open: () => CacheStore }

function setup (): Setup {
  const home = tempFolder(t, 'pqs-cache-')
  const path = join(home, NAME)
  const { log, records } = createRecords()
  const open = (): CacheStore => createCacheStore({ path, log, now: createClock().now })
  return { home, path, records, store: open(), open }
}

t.test('the first start finds nothing, and says nothing about it', async t => {
  const { home, store, records } = setup()
  t.strictSame(await store.load(), { kind: 'absent' })
  t.equal(store.current(), undefined)
  t.strictSame(readdirSync(home), [])
  t.strictSame(records, [])
})

t.test('what was saved is current at once, private, and there at the next start', async t => {
  const { home, path, store, open } = setup()
  await store.save(cache)
  t.strictSame(store.current(), cache)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.strictSame(readdirSync(home), [NAME])
  const next = open()
  t.strictSame(await next.load(), { kind: 'ok', value: cache })
  t.strictSame(next.current(), cache)
})

t.test('a cache that does not fit the schema is never written', async t => {
  const { path, store } = setup()
  await store.save(cache)
  await t.rejects(store.save({ ...cache, k: 0 }))
  t.strictSame(JSON.parse(readFileSync(path, 'utf8')), cache)
  t.strictSame(store.current(), cache)
})

t.test('a damaged cache is set aside with its bytes, both paths and the reason are logged, and the next save heals', async t => {
  const half = JSON.stringify(cache).slice(0, 200)
  for (const text of ['', half, '[]', JSON.stringify({ ...cache, further: 1 }), '\u0000'.repeat(500)]) {
    const { path, store, records } = setup()
    writeFileSync(path, text)
    const aside = `${path}.corrupt-2026-11-23T10-00-00-000Z`
    t.match(await store.load(), { kind: 'corrupt', setAside: aside, reason: String })
    t.equal(store.current(), undefined)
    t.equal(readFileSync(aside, 'utf8'), text)
    t.match(records, [{ level: 'warn', fields: { path, set_aside: aside, reason: /./ } }])
    await store.save(cache)
    t.match(await store.load(), { kind: 'ok' })
  }
})

t.test('a symbolic link stays a link; the file behind it is replaced, or set aside beside it', async t => {
  const { home, path, store } = setup()
  const behind = join(home, 'dotfiles', 'cache.json')
  mkdirSync(join(home, 'dotfiles'))
  writeFileSync(behind, JSON.stringify(cache))
  symlinkSync('dotfiles/cache.json', path)
  t.match(await store.load(), { kind: 'ok' })
  await store.save({ ...cache, k: 11 })
  t.equal(readlinkSync(path), 'dotfiles/cache.json')
  t.equal(JSON.parse(readFileSync(behind, 'utf8')).k, 11)
  writeFileSync(behind, '{')
  t.match(await store.load(), { kind: 'corrupt', setAside: /dotfiles\/cache\.json\.corrupt-/ })
  t.ok(lstatSync(path).isSymbolicLink())
})

t.test('a link that leads nowhere becomes the file', async t => {
  const { path, store } = setup()
  symlinkSync('missing/cache.json', path)
  t.match(await store.load(), { kind: 'absent' })
  await store.save(cache)
  t.ok(lstatSync(path).isFile())
})

t.test('a directory, a fifo or a link to a device is neither read, moved nor replaced', async t => {
  const places = {
    directory: (path: string) => { mkdirSync(path) },
    fifo: (path: string) => { execFileSync('mkfifo', [path]) },
    device: (path: string) => { symlinkSync('/dev/null', path) }
  }
  for (const [kind, place] of Object.entries(places)) {
    const { home, path, store, records } = setup()
    place(path)
    t.match(await store.load(), { kind: 'absent' }, kind)
    t.match(records, [{ level: 'warn', fields: { path, reason: /./ } }])
    await t.rejects(store.save(cache), { code: 'STORAGE_FAILED' })
    t.strictSame(readdirSync(home), [NAME])
    t.notOk(lstatSync(path).isFile())
    t.equal(store.current(), undefined)
  }
  t.ok(statSync('/dev/null').isCharacterDevice())
})

t.test('a save that fails leaves the old file and the old current', async t => {
  const { home, store } = setup()
  const { log } = createRecords()
  writeFileSync(join(home, 'file'), '')
  const broken = createCacheStore({ path: join(home, 'file', NAME), log, now: createClock().now })
  await t.rejects(broken.save(cache), { code: 'STORAGE_FAILED', cause: { code: 'ENOTDIR' } })
  t.equal(broken.current(), undefined)
  t.equal(store.current(), undefined)
})

t.test('stale temp files of the cache are swept, those of other programs in the home are not', async t => {
  const { home, store } = setup()
  const [old, fresh] = ['2026-11-23T09:58:59Z', '2026-11-23T09:59:01Z'].map(time => new Date(time))
  const temps = { [`.${NAME}.00ff.tmp`]: old, '.bash_history.tmp': old, '.other.json.11aa.tmp': old, [`.${NAME}.22bb.tmp`]: fresh }
  for (const [name, time = new Date(0)] of Object.entries(temps)) {
    writeFileSync(join(home, name), '{')
    utimesSync(join(home, name), time, time)
  }
  await store.load()
  t.strictSame(readdirSync(home).sort(), [`.${NAME}.22bb.tmp`, '.bash_history.tmp', '.other.json.11aa.tmp'])
})

t.test('killed 20 times in the middle of five savers, every file parses and none goes back', { timeout: 110_000 }, async t => {
  const folder = transpileSources()
  const script = `
    import { join } from 'node:path'
    import { createCacheStore } from './src/cache/store.js'
    const [home, text, from] = process.argv.slice(2)
    const log = { debug () {}, info () {}, warn () {}, error () {} }
    const cache = JSON.parse(text)
    async function save (saver) {
      const store = createCacheStore({ path: join(home, saver + '.json'), log, now: () => new Date() })
      for (let k = Number(from); ; k++) {
        const profiles = Array.from({ length: 1 + k % 100 }, (_, n) => ['t' + n, { system_type: 't' + n, average_savings: 1, source: 'shared' }])
        await store.save({ ...cache, k, optimizations: Object.fromEntries(profiles) })
        console.log(saver + ' ' + k)
      }
    }
    await Promise.all([0, 1, 2, 3, 4].map(save))`
  let [kills, interrupted] = [0, 0]
  const lane = async (count: number): Promise<void> => {
    const { home } = setup()
    let from = 1
    for (let kill = 0; kill < count; kill++) {
      const reported = new Map<string, number>()
      const lines = await killAtWork({ folder, script, args: [home, JSON.stringify(cache), String(from)], afterMs: Math.random() * 40 })
      for (const [saver = '', k] of lines.map(line => line.split(' '))) reported.set(saver, Number(k))
      for (const [saver, k] of reported) {
        const value: unknown = JSON.parse(readFileSync(join(home, `${saver}.json`), 'utf8'))
        const found = matches('cache', value) ? value.k : 0
        if (found < k) t.fail(`saved ${k}, found ${found}`)
        from = Math.max(from, found)
      }
      kills++
    }
    interrupted += readdirSync(home).filter(name => name.endsWith('.tmp')).length
    t.notOk(readdirSync(home).some(name => name.includes('corrupt')))
  }
  await Promise.all([10, 10].map(lane))
  t.equal(kills, 20)
  t.ok(interrupted > 0, 'some saves were cut off before the rename')
})
