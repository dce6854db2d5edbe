import t from 'tap'
import { createIngest } from '../../src/hub/ingest.js'
import { expire } from '../../src/hub/retention.js'
import { NOW, contribution } from './contributions.js'
import { freshDatabase } from './database.js'

const DAY_MS = 86_400_000
const config = { raw_retention_days: 35, key_retention_days: 60, window_days: 56, votes_per_prefix: 0 }
const TABLES = ['contributions', 'contribution_keys', 'votes', 'tallies', 'epoch_peppers']

t.test('raw rows, votes, ids and secrets go, each at its time', async t => {
  const database = await freshDatabase(t)
  const ingest = createIngest({ database, config, now: () => NOW, onStored: () => undefined })
  t.teardown(async () => { await ingest.close() })
  await ingest.submit([contribution()])
  const left = async (days: number): Promise<string[]> => {
    ingest.forget(await expire(database, config, new Date(NOW.getTime() + days * DAY_MS)))
    const counts = await Promise.all(TABLES.map(async table => (await database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`))[0]?.n))
    return TABLES.filter((_, index) => counts[index] !== 0)
  }
  t.strictSame(await left(34), TABLES)
  t.strictSame(await left(35), ['contribution_keys', 'votes', 'tallies', 'epoch_peppers'])
  t.strictSame(await left(55), ['contribution_keys', 'votes', 'tallies', 'epoch_peppers'])
  t.strictSame(await left(56), ['contribution_keys', 'epoch_peppers'])
  t.strictSame(await left(60), ['epoch_peppers'])
  t.strictSame(await left(56 + 28 + 28 + 1), [])
})

t.test('published files go ninety days after they were superseded, current ones never', async t => {
  const database = await freshDatabase(t)
  await database.query("INSERT INTO published_files VALUES ('a', '', NULL), ('b', '', $1), ('c', '', $2)",
    [new Date(NOW.getTime() - 91 * DAY_MS), new Date(NOW.getTime() - 89 * DAY_MS)])
  await expire(database, config, NOW)
  t.strictSame(await database.query('SELECT path FROM published_files ORDER BY path'), [{ path: 'a' }, { path: 'c' }])
})

t.test('what is to be deleted may be a lot: no time limit, and nobody who sends waits for the raw rows', async t => {
  const database = await freshDatabase(t)
  const ingest = createIngest({ database, config, now: () => NOW, onStored: () => undefined })
  t.teardown(async () => { await ingest.close() })
  await ingest.submit([contribution()])
  await database.query(`
    CREATE FUNCTION note () RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO seen SELECT TG_TABLE_NAME, current_setting('statement_timeout'),
        EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid());
      RETURN old;
    END $$`)
  await database.query('CREATE TABLE seen (name text, time_limit text, locked boolean)')
  for (const table of ['contributions', 'contribution_keys', 'votes']) {
    await database.query(`CREATE TRIGGER note BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION note()`)
  }
  await expire(database, config, new Date(NOW.getTime() + 60 * DAY_MS))
  t.strictSame(await database.query('SELECT * FROM seen ORDER BY name'), [
    { name: 'contribution_keys', time_limit: '0', locked: false },
    { name: 'contributions', time_limit: '0', locked: false },
    { name: 'votes', time_limit: '0', locked: true }
  ])
})

t.test('the secret of an epoch that another replica closed is forgotten too', async t => {
  const database = await freshDatabase(t)
  const ingest = createIngest({ database, config, now: () => NOW, onStored: () => undefined })
  t.teardown(async () => { await ingest.close() })
  const later = new Date(NOW.getTime() + 200 * DAY_MS)
  await ingest.submit([contribution()])
  await expire(database, config, later) // the other replica
  ingest.forget(await expire(database, config, later))
  await ingest.submit([contribution()])
  t.equal((await database.query('SELECT 1 FROM epoch_peppers')).length, 1, 'what was in memory is not used again')
})
