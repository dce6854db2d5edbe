import t from 'tap'
import { openDatabase } from '../../src/hub/database.js'
import { migrate } from '../../src/hub/migrations.js'
import { freshDatabaseUrl } from './database.js'

t.test('replicas that start together on an empty database all succeed', async t => {
  const url = await freshDatabaseUrl()
  const databases = await Promise.all(Array.from({ length: 4 }, async () => await openDatabase(url)))
  t.teardown(async () => { await Promise.all(databases.map(async database => { await database.close() })) })
  await Promise.all(databases.map(async database => { await migrate(database) }))
  const applied = await databases[0]?.query<{ number: number }>('SELECT number FROM migrations ORDER BY number') ?? []
  t.strictSame(applied.map(row => row.number), [1, 2, 3])
})

t.test('later migrations are added to earlier ones, in order and once', async t => {
  const database = await openDatabase(await freshDatabaseUrl())
  t.teardown(async () => { await database.close() })
  const first = { name: 'one', sql: 'CREATE TABLE a (x integer)' }
  const second = { name: 'two', sql: 'ALTER TABLE a ADD y integer; INSERT INTO a VALUES (1, 2)' }
  await migrate(database, [first])
  await migrate(database, [first, second])
  await migrate(database, [first, second])
  t.strictSame(await database.query('SELECT * FROM a'), [{ x: 1, y: 2 }])
})

t.test('a failing migration leaves nothing behind', async t => {
  const database = await openDatabase(await freshDatabaseUrl())
  t.teardown(async () => { await database.close() })
  await t.rejects(migrate(database, [{ name: 'one', sql: 'CREATE TABLE a (x integer); SELECT 1/0' }]))
  t.strictSame(await database.query("SELECT 1 FROM pg_tables WHERE tablename IN ('a', 'migrations')"), [])
})

t.test('a database of a newer program is left alone', async t => {
  const database = await openDatabase(await freshDatabaseUrl())
  t.teardown(async () => { await database.close() })
  await migrate(database, [{ name: 'one', sql: 'SELECT 1' }, { name: 'from the future', sql: 'SELECT 1' }])
  await t.rejects(migrate(database, [{ name: 'one', sql: 'SELECT 1' }]), { code: 'DATABASE_FAILED', message: /from the future/ })
})
