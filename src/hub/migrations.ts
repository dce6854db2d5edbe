import { AppError } from '../errors.js'
import { LOCKS } from './database.js'
import type { Database, Queryable } from './database.js'

interface Migration { readonly name: string, readonly sql: string }

/** Append only: a released entry is never changed. */
const MIGRATIONS: readonly Migration[] = [
  {
    name: 'first tables',
    sql: `
      -- One secret an epoch: with it, tags of two epochs cannot be joined; without it, hashes cannot be tied to a tag any more.
      CREATE TABLE epoch_peppers (epoch text PRIMARY KEY, pepper bytea NOT NULL);

      -- Idempotency: remembered longer than the contribution itself.
      CREATE TABLE contribution_keys (id uuid PRIMARY KEY, body_hash bytea NOT NULL, received_on date NOT NULL);
      CREATE INDEX contribution_keys_received_on ON contribution_keys USING brin (received_on);

      CREATE TABLE contributions (
        id uuid NOT NULL, received_on date NOT NULL, epoch text NOT NULL, tag_hash bytea NOT NULL, system_type text NOT NULL,
        day date NOT NULL, body jsonb NOT NULL);
      CREATE INDEX contributions_received_on ON contributions USING brin (received_on);

      -- One contributor, one vote: the median of the contributor's last values, in tenths of a percent.
      CREATE TABLE votes (
        epoch text NOT NULL, tag_hash bytea NOT NULL, system_type text NOT NULL, day date NOT NULL,
        recent smallint[] NOT NULL, sensor text NOT NULL, settings jsonb, prefix_hash bytea, counted boolean NOT NULL,
        PRIMARY KEY (epoch, tag_hash, system_type)) WITH (fillfactor = 80);
      CREATE INDEX votes_prefix ON votes (epoch, system_type, prefix_hash) WHERE prefix_hash IS NOT NULL;

      -- Every sum that an estimate needs. measure 'savings' is the histogram of votes: value in tenths of a percent, count in votes.
      CREATE TABLE tallies (
        system_type text NOT NULL, day date NOT NULL, epoch text NOT NULL, measure text NOT NULL, value double precision NOT NULL,
        count bigint NOT NULL, PRIMARY KEY (system_type, day, epoch, measure, value)) WITH (fillfactor = 80);

      -- What is published. superseded_at is null for the files of the current publication.
      CREATE TABLE published_files (path text PRIMARY KEY, bytes bytea NOT NULL, superseded_at timestamptz);
      CREATE INDEX published_files_superseded_at ON published_files (superseded_at);
      CREATE TABLE publication (
        one boolean PRIMARY KEY DEFAULT true CHECK (one), versions jsonb NOT NULL, document jsonb NOT NULL, withheld_types integer NOT NULL,
        published_at timestamptz NOT NULL, signed_at timestamptz NOT NULL);`
  },
  {
    name: 'votes by network and day',
    sql: `
      -- Only counted votes are looked up by network, and there are few of them. With the others in the index, a network that floods the
      -- hub with votes that do not count would make every later request count through them.
      DROP INDEX votes_prefix;
      CREATE INDEX votes_prefix ON votes (epoch, system_type, prefix_hash) WHERE prefix_hash IS NOT NULL AND counted;
      -- Votes that leave the window are found without reading all the others, while everybody waits for the lock.
      CREATE INDEX votes_day ON votes (day);`
  },
  {
    name: 'votes on levels',
    sql: `
      -- How many apps saved energy, or did not, at each level, as the contributor counted last.
      ALTER TABLE votes ADD COLUMN levels jsonb;`
  }
]

/** Brings the tables up to date. Replicas that start together wait for each other. @throws AppError DATABASE_FAILED */
export async function migrate (database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await database.transaction(async client => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.migrate])
    await client.query('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())')
    const applied = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY number')
    assertPrefix(applied.map(row => row.name), migrations.map(each => each.name))
    for (const [index, migration] of migrations.entries()) if (index >= applied.length) await apply(client, index + 1, migration)
  })
}

// A database from a newer program, or of something else, must not be changed.
function assertPrefix (applied: readonly string[], known: readonly string[]): void {
  const stranger = applied.findIndex((name, index) => known[index] !== name)
  if (stranger === -1) return
  throw new AppError('DATABASE_FAILED', `the database has migration ${stranger + 1}, "${applied[stranger]}", which this program does not know; use a newer one`)
}

async function apply (client: Queryable, number: number, { name, sql }: Migration): Promise<void> {
  await client.query(sql)
  await client.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name])
}
