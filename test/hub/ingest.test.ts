import t from 'tap'
import type { Test } from 'tap'
import type { Contribution } from '../../src/contract-types.js'
import type { Database } from '../../src/hub/database.js'
import { buildDocument } from '../../src/hub/document.js'
import { createIngest } from '../../src/hub/ingest.js'
import type { Ingest } from '../../src/hub/ingest.js'
import { readWindow } from '../../src/hub/publication-store.js'
import { NOW, contribution, hex } from './contributions.js'
import { freshDatabase, freshDatabaseUrl } from './database.js'

const DAY_MS = 86_400_000

function ingestOver (test: Test, database: Database, votesPerPrefix = 3): Ingest {
  const config = { window_days: 56, votes_per_prefix: votesPerPrefix }
  const ingest = createIngest({ database, config, now: () => NOW, onStored: () => undefined })
  test.teardown(async () => { await ingest.close() })
  return ingest
}

async function count (database: Database, table: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`)
  return row?.n ?? -1
}

async function profiles (database: Database, k = 1): Promise<Record<string, Record<string, unknown>>> {
  const { tallies } = await readWindow(database, '2026-09-30', k)
  return buildDocument({ tallies, k, hub: 'ab', now: NOW, previous: undefined }).document.profiles
}

t.test('a contribution that is sent again is acknowledged again and stored once', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  const items = [contribution(), contribution()]
  t.strictSame((await ingest.submit(items)).map(result => result.status), ['accepted', 'accepted'])
  t.strictSame((await ingest.submit([...items, contribution()])).map(result => result.status), ['replayed', 'replayed', 'accepted'])
  t.equal(await count(database, 'contributions'), 3)
  t.equal(await count(database, 'votes'), 3)
})

t.test('the same request five times at once is stored once', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  const item = contribution()
  const results = await Promise.all(Array.from({ length: 5 }, async () => await ingest.submit([item])))
  t.equal(results.flat().filter(result => result.status === 'accepted').length, 1)
  t.equal(await count(database, 'contributions'), 1)
})

t.test('an id that is used for another body refuses the whole request', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  const item = contribution({ savings: 5 })
  await ingest.submit([item])
  const other = contribution({ savings: 6, id: item.id })
  const [good, bad] = await Promise.allSettled([ingest.submit([contribution()]), ingest.submit([contribution(), other])])
  t.equal(good?.status, 'fulfilled')
  t.match(bad, { status: 'rejected', reason: { code: 'ID_REUSED', message: new RegExp(item.id) } })
  t.equal(await count(database, 'contributions'), 2)
  t.equal(await count(database, 'contribution_keys'), 2)
})

t.test('neither a tag nor a network is stored, and tags of two epochs do not join', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  const tag = hex()
  await ingest.submit([contribution({ tag }), contribution({ tag, now: new Date(NOW.getTime() - 28 * DAY_MS) })], '203.0.113.0/24')
  const tables = ['contributions', 'contribution_keys', 'votes', 'tallies', 'epoch_peppers']
  const everything = JSON.stringify(await Promise.all(tables.map(async table => await database.query(`SELECT to_jsonb(x) FROM ${table} x`))))
  t.notMatch(everything, tag)
  t.notMatch(everything, '203.0.113')
  const [row] = await database.query<{ n: number }>('SELECT count(DISTINCT tag_hash)::integer AS n FROM votes')
  t.equal(row?.n, 2)
})

t.test('one network casts three votes of a type however many machines it sends', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  for (let machine = 0; machine < 6; machine++) await ingest.submit([contribution({ savings: 60 })], '203.0.113.0/24')
  await ingest.submit([contribution({ savings: 60, type: 'intel_mac_i7' })], '203.0.113.0/24')
  await ingest.submit([contribution({ savings: 10 })], '198.51.100.0/24')
  t.match(await profiles(database), { apple_silicon_m3: { contributor_count: 4 }, intel_mac_i7: { contributor_count: 1 } })
})

t.test('votes that do not count cost the next request of their network nothing', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  await ingest.submit(Array.from({ length: 64 }, () => contribution()), '203.0.113.0/24')
  await database.query('VACUUM ANALYZE votes')
  const [row] = await database.query<{ indexed: number }>("SELECT reltuples::integer AS indexed FROM pg_class WHERE relname = 'votes_prefix'")
  t.equal(row?.indexed, 3)
})

t.test('what does not fit the window is refused before anything is stored', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  await t.rejects(ingest.submit([contribution(), contribution({ now: new Date(NOW.getTime() + 5 * DAY_MS) })]), { code: 'BAD_REQUEST' })
  t.equal(await count(database, 'contribution_keys'), 0)
})

t.test('a database that is gone is an answer, and a closed ingest takes nothing', async t => {
  const database = await freshDatabase(t)
  const ingest = ingestOver(t, database)
  await database.close()
  await t.rejects(ingest.submit([contribution()]))
  await ingest.close()
  await t.rejects(ingest.submit([contribution()]), { code: 'HUB_UNAVAILABLE' })
})

// Machines report several times, some twice the same, through two replicas at once.
t.test('ten thousand contributions through two replicas give the estimate of counting them one by one', async t => {
  const url = await freshDatabaseUrl()
  const [first, second] = [await freshDatabase(t, url), await freshDatabase(t, url)]
  const replicas = [ingestOver(t, first), ingestOver(t, second)]
  const tags = Array.from({ length: 1500 }, hex)
  const items: Contribution[] = Array.from({ length: 10_000 }, (_, index) => contribution({
    tag: tags[(index * 7) % tags.length] ?? '',
    type: index % 3 === 0 ? 'intel_mac_i7' : 'apple_silicon_m3',
    savings: ((index * 7919) % 800) / 10 - 20,
    quantum: index % 4 === 0
  }))
  const batches = Array.from({ length: Math.ceil(items.length / 50) }, (_, index) => items.slice(index * 50, index * 50 + 50))
  const twice = batches.flatMap((batch, index) => index % 10 === 0 ? [batch, batch] : [batch])
  const results = await Promise.all(twice.map(async (batch, index) => await replicas[index % 2]?.submit(batch) ?? []))
  t.equal(results.flat().filter(result => result.status === 'accepted').length, 10_000)
  t.equal(await count(first, 'contributions'), 10_000)

  // Which of a machine's values are its last 32 depends on the order of arrival, but here no machine has more than 32.
  const expected = bruteForce(items)
  t.match(await profiles(first, 10), expected)
  const [row] = await first.query<{ n: number }>("SELECT sum(count)::integer AS n FROM tallies WHERE measure = 'savings'")
  t.equal(row?.n, await count(first, 'votes'))
})

function bruteForce (items: readonly Contribution[]): Record<string, unknown> {
  const types = [...new Set(items.map(item => item.system_type))]
  return Object.fromEntries(types.map(type => {
    const own = items.filter(item => item.system_type === type)
    const machines = groupByTag(own)
    const votes = [...machines.values()].map(each => {
      const values = each.map(item => Math.round(item.metrics.energy_savings * 10)).sort((a, b) => a - b)
      return Math.round(((values[values.length >> 1] ?? 0) + (values[(values.length - 1) >> 1] ?? 0)) / 2) / 10
    }).sort((a, b) => a - b)
    const cut = Math.floor(0.2 * votes.length)
    const kept = votes.slice(cut, votes.length - cut)
    return [type, {
      average_savings: Math.round(kept.reduce((sum, value) => sum + value, 0) / kept.length * 100) / 100,
      contributor_count: machines.size,
      optimization_count: own.length,
      quantum_advantage_rate: Math.round(own.filter(item => item.metrics.quantum_advantage).length / own.length * 1000) / 1000
    }]
  }))
}

function groupByTag (items: readonly Contribution[]): Map<string, Contribution[]> {
  const groups = new Map<string, Contribution[]>()
  for (const item of items) groups.set(item.tag, [...groups.get(item.tag) ?? [], item])
  return groups
}
