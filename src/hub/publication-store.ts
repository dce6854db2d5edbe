import type { Snapshot } from '../contract-types.js'
import { LOCKS } from './database.js'
import type { Queryable } from './database.js'
import type { WindowTally } from './document.js'
import type { Versions } from './tuf.js'
import type { Measure } from './vote.js'

/** Replicas are told on this channel that something new is published. */
export const CHANNEL = 'pqsd_published'

export interface Publication {
  readonly versions: Versions
  readonly document: Snapshot
  readonly withheldTypes: number
  readonly publishedAt: Date
  /** When the timestamp was signed last. */
  readonly signedAt: Date
}

/** One publisher at a time, whichever replica it belongs to. */
export async function lockPublish (client: Queryable): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.publish])
}

interface PublicationRow {
  readonly versions: Versions
  readonly document: Snapshot
  readonly withheld_types: number
  readonly published_at: Date
  readonly signed_at: Date
}

export async function readPublication (client: Queryable): Promise<Publication | undefined> {
  const [row] = await client.query<PublicationRow>('SELECT versions, document, withheld_types, published_at, signed_at FROM publication')
  if (row === undefined) return undefined
  const { versions, document, withheld_types: withheldTypes, published_at: publishedAt, signed_at: signedAt } = row
  return { versions, document, withheldTypes, publishedAt, signedAt }
}

/** Sums over the window, whose size depends on the days, types and values in it, not on the contributions. */
export async function readTallies (client: Queryable, afterDay: string): Promise<WindowTally[]> {
  return await client.query<{ systemType: string, epoch: string, measure: Measure, value: number, count: number }>(`
    SELECT system_type AS "systemType", epoch, measure, value, sum(count)::double precision AS count
    FROM tallies WHERE day > $1::date GROUP BY 1, 2, 3, 4 HAVING sum(count) > 0`, [afterDay])
}

export async function writePublication (client: Queryable, publication: Publication, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const { versions, document, withheldTypes, publishedAt, signedAt } = publication
  await client.query('UPDATE published_files SET superseded_at = $2 WHERE superseded_at IS NULL AND path <> ALL($1)',
    [[...files.keys()], signedAt])
  await writeFiles(client, files)
  await client.query(`
    INSERT INTO publication (versions, document, withheld_types, published_at, signed_at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (one) DO UPDATE SET versions = excluded.versions, document = excluded.document, withheld_types = excluded.withheld_types,
      published_at = excluded.published_at, signed_at = excluded.signed_at`, [versions, document, withheldTypes, publishedAt, signedAt])
  await client.query(`NOTIFY ${CHANNEL}`)
}

export interface SignedTimestamp {
  readonly versions: Versions
  readonly files: ReadonlyMap<string, Buffer>
  readonly signedAt: Date
}

export async function writeTimestamp (client: Queryable, { versions, files, signedAt }: SignedTimestamp): Promise<void> {
  await writeFiles(client, files)
  await client.query('UPDATE publication SET versions = $1, signed_at = $2', [versions, signedAt])
  await client.query(`NOTIFY ${CHANNEL}`)
}

/** The count of withheld types is told but not signed, so it alone is no reason for a new publication. */
export async function writeWithheld (client: Queryable, withheldTypes: number): Promise<void> {
  await client.query('UPDATE publication SET withheld_types = $1', [withheldTypes])
  await client.query(`NOTIFY ${CHANNEL}`)
}

/** Bytes of one file, current or superseded. */
export async function readFileOf (client: Queryable, path: string): Promise<Buffer | undefined> {
  const [row] = await client.query<{ bytes: Buffer }>('SELECT bytes FROM published_files WHERE path = $1', [path])
  return row?.bytes
}

/** The files of the current publication: one statement, so never a mix of two. */
export async function readCurrentFiles (client: Queryable): Promise<Map<string, Buffer>> {
  const rows = await client.query<{ path: string, bytes: Buffer }>('SELECT path, bytes FROM published_files WHERE superseded_at IS NULL ORDER BY path')
  return new Map(rows.map(row => [row.path, row.bytes]))
}

async function writeFiles (client: Queryable, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await client.query(`
    INSERT INTO published_files (path, bytes) SELECT * FROM unnest($1::text[], $2::bytea[])
    ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, superseded_at = NULL`, [[...files.keys()], [...files.values()]])
}
