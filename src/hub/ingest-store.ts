import type { LevelCounts, MachineSettings, Sensor } from '../contract-types.js'
import { LOCKS } from './database.js'
import type { Queryable } from './database.js'
import { prefixKey } from './ledger.js'
import type { Changes, Entry, Known } from './ledger.js'
import type { Vote } from './vote.js'

/**
 * Replicas take turns. Contributions of one type meet in the same few rows of the sums, so replicas would wait for each other there anyway;
 * one lock taken first makes the order the same for everybody, which rules out deadlocks and lost votes.
 */
export async function lockIngest (client: Queryable): Promise<void> {
  await client.query(`${INDEXES_ONLY}; SELECT pg_advisory_xact_lock(${LOCKS.ingest})`)
}

// Ingest only ever looks up a few hundred keys; before the first ANALYZE the planner would read the whole table for them.
const INDEXES_ONLY = ['seqscan', 'hashjoin', 'mergejoin'].map(method => `SET LOCAL enable_${method} = off`).join('; ')

/** Everything that the database knows about the ids, tags and networks of these entries. */
export async function readKnown (client: Queryable, entries: readonly Entry[]): Promise<Known> {
  const keys = await client.query<{ id: string, body_hash: string }>(
    "SELECT replace(id::text, '-', '') AS id, encode(body_hash, 'hex') AS body_hash FROM contribution_keys WHERE id = ANY($1::uuid[])",
    [entries.map(entry => entry.contribution.id)])
  return {
    keys: new Map(keys.map(row => [row.id, row.body_hash])),
    votes: await readVotes(client, entries),
    prefixVotes: await readPrefixVotes(client, entries)
  }
}

interface VoteRow {
  readonly epoch: string
  readonly tag_hash: string
  readonly system_type: string
  readonly day: string
  readonly recent: number[]
  readonly sensor: Sensor
  readonly settings: MachineSettings | null
  readonly levels: LevelCounts | null
  readonly prefix_hash: string | null
  readonly counted: boolean
}

async function readVotes (client: Queryable, entries: readonly Entry[]): Promise<Vote[]> {
  const tags = distinct(entries.map(({ contribution: { epoch }, tagHash }) => [epoch, tagHash]))
  const rows = await client.query<VoteRow>(`
    SELECT epoch, encode(tag_hash, 'hex') AS tag_hash, system_type, day::text, recent, sensor, settings, levels, encode(prefix_hash, 'hex') AS prefix_hash, counted
    FROM unnest($1::text[], $2::text[]) AS wanted (e, t) JOIN votes ON epoch = e AND tag_hash = decode(t, 'hex')`, columns(tags, 2))
  return rows.map(row => ({
    epoch: row.epoch,
    tagHash: row.tag_hash,
    systemType: row.system_type,
    day: row.day,
    recent: row.recent,
    sensor: row.sensor,
    settings: row.settings ?? undefined,
    levels: row.levels ?? undefined,
    prefixHash: row.prefix_hash ?? undefined,
    counted: row.counted
  }))
}

async function readPrefixVotes (client: Queryable, entries: readonly Entry[]): Promise<Map<string, number>> {
  const wanted = distinct(entries.flatMap(({ contribution: { epoch, system_type: type }, prefixHash }) =>
    prefixHash === undefined ? [] : [[epoch, type, prefixHash]]))
  if (wanted.length === 0) return new Map()
  const rows = await client.query<{ epoch: string, system_type: string, prefix_hash: string, cast: number }>(`
    SELECT epoch, system_type, p AS prefix_hash, count(*)::integer AS cast
    FROM unnest($1::text[], $2::text[], $3::text[]) AS wanted (e, s, p)
    JOIN votes ON epoch = e AND system_type = s AND prefix_hash = decode(p, 'hex') AND counted GROUP BY 1, 2, 3`, columns(wanted, 3))
  return new Map(rows.map(row => [prefixKey(row.epoch, row.system_type, row.prefix_hash), row.cast]))
}

const WRITE = `
  WITH new_keys AS (
    INSERT INTO contribution_keys (id, body_hash, received_on)
    SELECT id, decode(body_hash, 'hex'), $3::date FROM unnest($1::uuid[], $2::text[]) AS new (id, body_hash)),
  new_rows AS (
    INSERT INTO contributions (id, received_on, epoch, tag_hash, system_type, day, body)
    SELECT id, $3::date, epoch, decode(tag_hash, 'hex'), system_type, day, body
    FROM unnest($1::uuid[], $4::text[], $5::text[], $6::text[], $7::date[], $8::jsonb[]) AS new (id, epoch, tag_hash, system_type, day, body)),
  new_votes AS (
    INSERT INTO votes AS old (epoch, tag_hash, system_type, day, recent, sensor, settings, levels, prefix_hash, counted)
    SELECT epoch, decode(tag_hash, 'hex'), system_type, day, recent::smallint[], sensor, settings, levels, decode(prefix_hash, 'hex'), counted
    FROM unnest($9::text[], $10::text[], $11::text[], $12::date[], $13::text[], $14::text[], $15::jsonb[], $16::text[], $17::boolean[], $24::jsonb[])
      AS new (epoch, tag_hash, system_type, day, recent, sensor, settings, prefix_hash, counted, levels)
    ON CONFLICT (epoch, tag_hash, system_type) DO UPDATE
    SET day = excluded.day, recent = excluded.recent, sensor = excluded.sensor, settings = excluded.settings, levels = excluded.levels)
  INSERT INTO tallies AS old (system_type, day, epoch, measure, value, count)
  SELECT * FROM unnest($18::text[], $19::date[], $20::text[], $21::text[], $22::double precision[], $23::bigint[])
  ON CONFLICT (system_type, day, epoch, measure, value) DO UPDATE SET count = old.count + excluded.count`

/** One round trip for everything that a group of requests changes. */
export async function writeChanges (client: Queryable, { accepted, votes, tallies }: Changes, receivedOn: string): Promise<void> {
  if (accepted.length === 0) return
  const items = accepted.map(entry => entry.contribution)
  await client.query(WRITE, [
    items.map(item => item.id), accepted.map(entry => entry.bodyHash), receivedOn,
    items.map(item => item.epoch), accepted.map(entry => entry.tagHash), items.map(item => item.system_type),
    items.map(item => item.day), accepted.map(rawBody),
    votes.map(vote => vote.epoch), votes.map(vote => vote.tagHash), votes.map(vote => vote.systemType), votes.map(vote => vote.day),
    votes.map(vote => `{${vote.recent.join(',')}}`), votes.map(vote => vote.sensor),
    votes.map(vote => vote.settings === undefined ? null : JSON.stringify(vote.settings)),
    votes.map(vote => vote.prefixHash ?? null), votes.map(vote => vote.counted),
    tallies.map(tally => tally.systemType), tallies.map(tally => tally.day), tallies.map(tally => tally.epoch),
    tallies.map(tally => tally.measure), tallies.map(tally => tally.value), tallies.map(tally => tally.count),
    votes.map(vote => vote.levels === undefined ? null : JSON.stringify(vote.levels))
  ])
}

// The tag itself is never stored.
function rawBody ({ contribution: { basis, metrics, ci95, pairs, sensor, settings, levels } }: Entry): string {
  return JSON.stringify({ basis, metrics, ci95, pairs, sensor, settings, levels })
}

function distinct (rows: string[][]): string[][] {
  return [...new Map(rows.map(row => [row.join(' '), row])).values()]
}

function columns (rows: readonly string[][], width: number): string[][] {
  return Array.from({ length: width }, (_, column) => rows.map(row => row[column] ?? ''))
}
