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
