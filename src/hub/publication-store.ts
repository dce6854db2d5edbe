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

export interface Window {
  readonly tallies: readonly WindowTally[]
  /** Types with votes, but fewer than k in every epoch. */
  readonly withheldTypes: number
}

/**
 * Sums over the window, whose size depends on the days, types and values in it, not on the contributions. Types that cannot be published
 * are only counted: anybody can invent any number of them, and they would fill this process's memory.
 */
export async function readWindow (client: Queryable, afterDay: string, k: number): Promise<Window> {
  const [found] = await client.query<{ shown: string[], withheld: number }>(`
    SELECT coalesce(array_agg(system_type) FILTER (WHERE most >= $2), '{}') AS shown, count(*) FILTER (WHERE most < $2)::integer AS withheld
    FROM (SELECT system_type, max(votes) AS most FROM (
      SELECT system_type, epoch, sum(count) AS votes FROM tallies WHERE day > $1::date AND measure = 'savings' GROUP BY 1, 2) AS epochs
    GROUP BY 1) AS types WHERE most > 0`, [afterDay, Math.max(k, 1)])
  return { tallies: await readTallies(client, afterDay, found?.shown ?? []), withheldTypes: found?.withheld ?? 0 }
}

// The sums of a type are strewn over the table: fetched one by one by the index they take five times as long as in one pass.
async function readTallies (client: Queryable, afterDay: string, types: readonly string[]): Promise<WindowTally[]> {
  await client.query('SET LOCAL enable_indexscan = off')
  return await client.query<{ systemType: string, epoch: string, measure: Measure, value: number, count: number }>(`
    SELECT system_type AS "systemType", epoch, measure, value, sum(count)::double precision AS count
    FROM tallies WHERE day > $1::date AND system_type = ANY($2) GROUP BY 1, 2, 3, 4 HAVING sum(count) > 0`, [afterDay, types])
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
