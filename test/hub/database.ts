import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { openDatabase } from '../../src/hub/database.js'
import type { Database } from '../../src/hub/database.js'
import { createEmbeddedPostgres } from '../../src/hub/embedded.js'
import { migrate } from '../../src/hub/migrations.js'
import type { Log } from '../../src/log.js'

export const quiet: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** A private data folder; what a hub keeps for it elsewhere is removed with it. */
export function dataFolder (test: Test = t): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pqs-hub-')), 'hub')
  test.teardown(async () => {
    const outside = (await readFile(join(folder, 'postgres-at'), 'utf8').catch(() => '')).trim()
    for (const path of [outside, join(folder, '..')]) if (path !== '') rmSync(path, { recursive: true, force: true })
  })
  return folder
}

let server: Promise<string> | undefined

// One server for all tests of a file: the one that is given, or an embedded one.
async function serverUrl (): Promise<string> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) return given
  const folder = dataFolder()
  const embedded = createEmbeddedPostgres({ dataDir: folder, log: quiet })
  t.teardown(async () => { await embedded.close() })
  return await embedded.start()
}

/** Connection string of a fresh database. */
export async function freshDatabaseUrl (): Promise<string> {
  const url = await (server ??= serverUrl())
  const name = `pqs_test_${randomBytes(6).toString('hex')}`
  await execute(url, `CREATE DATABASE ${name}`)
  if (process.env['TEST_DATABASE_URL'] !== undefined) t.teardown(async () => { await execute(url, `DROP DATABASE ${name} WITH (FORCE)`) })
  const fresh = new URL(url)
  fresh.pathname = `/${name}`
  return fresh.href
}

/** A fresh database with the hub's tables. */
export async function freshDatabase (test: Test, url?: string): Promise<Database> {
  const database = await openDatabase(url ?? await freshDatabaseUrl())
  test.teardown(async () => { await database.close() })
  await migrate(database)
  return database
}

async function execute (url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(async () => { await client.end() })
}
