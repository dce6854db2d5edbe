import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import pg from 'pg'
import { matches } from '../../src/contract.js'
import type { Contribution } from '../../src/contract-types.js'
import { createHub } from '../../src/hub/hub.js'
import { NOW, contribution } from './contributions.js'
import { dataFolder, freshDatabaseUrl, quiet } from './database.js'
import { eventually } from './eventually.js'
import { hubConfig, keysIn, runningHub } from './running-hub.js'

function some (count: number): Contribution[] {
  return Array.from({ length: count }, (_, index) => contribution({ savings: 10 + index }))
}

t.test('nine contributors are withheld and the tenth makes the type public', async t => {
  const { hub, post, stats } = await runningHub(t)
  for (const item of some(9)) t.equal((await post([item])).status, 200)
  await hub.publishNow()
  t.match(await stats(), { types: [], withheld_types: 1, contributors: 0, k: 10 })
  const published = new Promise<void>(resolve => { hub.onPublished(resolve) })
  await post([contribution({ savings: 19 })])
  await published
  t.match(await stats(), { types: [{ system_type: 'apple_silicon_m3', contributor_count: 10, average_savings: 14.5 }], withheld_types: 0 })
})

t.test('a batch answers for each contribution, and again the same when it is repeated', async t => {
  const { post } = await runningHub(t)
  const items = some(2)
  const first = await post(items)
  t.ok(matches('ingest-response', first.body))
  t.match(first.body, { success: true, replayed: false, results: items.map(({ id }) => ({ id, status: 'accepted' })) })
  t.match(await post(items), { status: 200, body: { replayed: true } })
  t.match(await post([{ ...contribution(), id: items[0]?.id ?? '' }]), { status: 422, body: { code: 'ID_REUSED' } })
})

t.test('what is no batch is refused with the error shape and its status', async t => {
  const { post, get, url } = await runningHub(t)
  const send = async (body: string, type = 'application/json'): Promise<[number, unknown]> => {
    const response = await fetch(`${url}/v1/contributions`, { method: 'POST', body, headers: { 'content-type': type } })
    const answer = await response.json() as { code: string }
    t.ok(matches('error', answer))
    return [response.status, answer.code]
  }
  t.strictSame(await send('{'), [400, 'BAD_REQUEST'])
  t.strictSame(await send(JSON.stringify(contribution())), [400, 'BAD_REQUEST'])
  t.strictSame(await send('{"contributions":[]}'), [400, 'BAD_REQUEST'])
  t.strictSame(await send(JSON.stringify({ contributions: [{ ...contribution(), hostname: 'mine' }] })), [400, 'BAD_REQUEST'])
  t.strictSame(await send(JSON.stringify({ contributions: [{ ...contribution(), __proto__: null, metrics: { energy_savings: 1e9 } }] })), [400, 'BAD_REQUEST'])
  t.strictSame(await send('x'.repeat(300_001)), [413, 'TOO_LARGE'])
  t.strictSame(await send('{}', 'text/plain'), [415, 'UNSUPPORTED_MEDIA_TYPE'])
  t.equal((await post(some(64))).status, 200)
  t.equal((await post(some(65))).status, 400)
  t.equal((await get('/v1/nothing')).status, 404)
  t.equal((await get('/v1/contributions')).status, 404)
})

t.test('signed files are served with headers for caches, and nothing else is', async t => {
  const { get } = await runningHub(t)
  const timestamp = await get('/metadata/timestamp.json')
  t.equal(timestamp.headers.get('cache-control'), 'public, max-age=300')
  t.match(timestamp.headers.get('content-type'), 'application/json')
  const etag = timestamp.headers.get('etag') ?? ''
  const fresh = await get('/metadata/timestamp.json', { 'if-none-match': `"other", W/${etag}` })
  t.equal(fresh.status, 304)
  t.equal(await fresh.text(), '')
  t.equal((await get('/metadata/timestamp.json', { 'if-none-match': '"other"' })).status, 200)
  for (const path of ['/metadata/1.root.json', '/metadata/1.targets.json', '/metadata/1.snapshot.json']) {
    const response = await get(path, {}, 'HEAD')
    t.equal(response.status, 200)
    t.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    t.ok(Number(response.headers.get('content-length')) > 100)
  }
  const missing = ['/metadata/2.root.json', '/metadata/0.targets.json', '/metadata/2.targets.json', '/metadata/', '/metadata/..%2f..%2fkeys%2ftargets.json', '/metadata/%2e%2e/keys/targets.json',
    '/targets/../keys/targets.json', `/targets/community/${'0'.repeat(64)}.optimizations.json`, '/metadata/timestamp.json?x=1', '/keys/targets.json', '/targets/x']
  for (const path of missing) t.equal((await get(path)).status, 404, path)
  t.equal((await get('/metadata/2.root.json')).headers.get('cache-control'), 'public, max-age=300')
})

t.test('a version that was superseded during a sync is still served', async t => {
  const { hub, post, get } = await runningHub(t, { config: { k: 1 } })
  const before = await (await get('/metadata/1.snapshot.json')).text()
  await post(some(1))
  await hub.publishNow()
  t.equal((await get('/metadata/2.snapshot.json')).status, 200)
  t.equal(await (await get('/metadata/1.snapshot.json')).text(), before)
  t.equal(await (await get('/metadata/1.snapshot.json')).text(), before)
})

t.test('replicas over one database serve the same publication', async t => {
  const first = await runningHub(t, { config: { k: 2 } })
  const second = await runningHub(t, { config: { k: 2 }, dataDir: first.dataDir, databaseUrl: first.databaseUrl })
  await Promise.all([first.post(some(1)), second.post(some(1))])
  const text = async ({ get }: typeof first): Promise<string> => await (await get('/metadata/timestamp.json')).text()
  await eventually(async () => (await first.stats()).contributors === 2 && (await second.stats()).contributors === 2 ? true : undefined)
  await eventually(async () => await text(first) === await text(second) ? true : undefined)
})

t.test('a publication is seen whole by readers that never stop reading', async t => {
  const { hub, post, get } = await runningHub(t, { config: { k: 1, publish_delay_ms: 60_000 } })
  const done = new AbortController()
  const reader = (async () => {
    let seen = 0
    while (!done.signal.aborted) {
      const { signed } = await (await get('/metadata/timestamp.json')).json() as { signed: { meta: Record<string, { version: number, length: number }> } }
      const meta = signed.meta['snapshot.json']
      const snapshot = await (await get(`/metadata/${meta?.version}.snapshot.json`)).text()
      if (snapshot.length !== meta?.length) t.fail('the timestamp names a snapshot that is not there')
      const targets = (JSON.parse(snapshot) as { signed: typeof signed }).signed.meta['targets.json']
      if ((await get(`/metadata/${targets?.version}.targets.json`)).status !== 200) t.fail('the snapshot names targets that are not there')
      seen = meta?.version ?? 0
    }
    return seen
  })()
  for (let round = 0; round < 10; round++) {
    await post(some(1))
    await hub.publishNow()
  }
  done.abort()
  t.ok(await reader >= 10)
})

t.test('a network that asks too often is told when to come back, and its address is nowhere', async t => {
  const lines: unknown[] = []
  const keep = (...line: unknown[]): void => { lines.push(line) }
  const log = { debug: keep, info: keep, warn: keep, error: keep }
  const { post, get, databaseUrl } = await runningHub(t, { config: { trust_proxy: true, requests_per_hour_per_prefix: 3, k: 1 }, log })
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': `198.51.100.1, ${address}` })
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) t.equal((await post(some(1), from(address))).status, 200)
  const limited = await post(some(1), from('203.0.113.99'))
  t.match(limited, { status: 429, body: { code: 'RATE_LIMITED' } })
  t.equal(limited.headers.get('retry-after'), '1200')
  t.equal((await post(some(1), from('203.0.114.1'))).status, 200, 'another network')
  t.equal((await post(some(1), from('192.168.0.1'))).status, 200, 'a private address')
  t.match(await (await get('/metrics')).text(), /outcome="limited"} 1/)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query('SELECT to_jsonb(v) FROM votes v UNION ALL SELECT to_jsonb(c) FROM contributions c UNION ALL SELECT to_jsonb(k) FROM contribution_keys k')
  await client.end()
  t.notMatch(JSON.stringify([rows, lines]), /203\.0\.113|198\.51\.100/)
})

t.test('status, metrics and health answer', async t => {
  const { get, post, stats } = await runningHub(t, { config: { k: 1 } })
  await post(some(1))
  await eventually(async () => (await stats()).contributors === 1 ? true : undefined)
  t.ok(matches('hub-stats', await stats()))
  t.match(await (await get('/health')).json(), { success: true, status: 'ok' })
  const metrics = await (await get('/metrics')).text()
  t.match(metrics, /pqs_hub_contributions_total{outcome="accepted"} 1/)
  t.match(metrics, /pqs_hub_snapshot_version 2/)
})

t.test('a database that goes away is 503 with Retry-After, published files go on, and it recovers', async t => {
  const { hub, post, get, databaseUrl, stats } = await runningHub(t, { config: { k: 1 } })
  const admin = new pg.Client({ connectionString: databaseUrl.replace(/\/[^/?]+(\?|$)/, '/postgres$1') })
  await admin.connect()
  const name = new URL(databaseUrl).pathname.slice(1)
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  const refused = await eventually(async () => {
    const answer = await post(some(1))
    return answer.status === 200 ? undefined : answer
  })
  t.match(refused, { status: 503, body: { code: 'HUB_UNAVAILABLE' } })
  t.ok(Number(refused.headers.get('retry-after')) > 0)
  t.equal((await get('/health')).status, 503)
  t.equal((await get('/metadata/timestamp.json')).status, 200)
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  await admin.end()
  t.equal((await post(some(1))).status, 200)
  await hub.publishNow()
  t.ok((await stats()).contributors >= 1)
})

t.test('without keys nothing starts, and a port in use gives everything back', async t => {
  const bare = createHub({ dataDir: dataFolder(t), config: hubConfig(), databaseUrl: undefined, log: quiet, now: () => NOW })
  await t.rejects(bare.start(), { code: 'KEYS_INVALID' })
  const blocker = createServer().listen(0, '127.0.0.1')
  await once(blocker, 'listening')
  t.teardown(() => { blocker.close() })
  const { port } = blocker.address() as AddressInfo
  const dataDir = await keysIn(dataFolder(t))
  const taken = createHub({ dataDir, config: hubConfig({ listen: { port } }), databaseUrl: undefined, log: quiet, now: () => NOW })
  await t.rejects(taken.start(), { code: 'PORT_IN_USE' })
  // The embedded server was stopped again, so the same folder can be used.
  const next = createHub({ dataDir, config: hubConfig(), databaseUrl: undefined, log: quiet, now: () => NOW })
  t.teardown(async () => { await next.close() })
  t.match(await next.start(), { url: /^http:/ })
  await taken.close()
})

t.test('a database that is not there is refused with its own code', async t => {
  const dataDir = await keysIn(dataFolder(t))
  const hub = createHub({ dataDir, config: hubConfig(), databaseUrl: 'postgresql://nobody@127.0.0.1:1/none', log: quiet, now: () => NOW })
  await t.rejects(hub.start(), { code: 'DATABASE_FAILED' })
})

t.test('closing answers what is being stored, cuts off who never finishes and takes less than five seconds', async t => {
  const { hub, post, url } = await runningHub(t)
  const { hostname, port } = new URL(url)
  const slow = connect(Number(port), hostname)
  slow.on('error', () => undefined)
  await once(slow, 'connect')
  slow.write('POST /v1/contributions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{')
  const last = post(some(3))
  const started = Date.now()
  const answered = await last
  await Promise.all([hub.close(), hub.close()])
  t.ok(Date.now() - started < 5000)
  t.equal(answered.status, 200)
})

t.test('contributions that were acknowledged before a stop are published by the next start', async t => {
  const databaseUrl = await freshDatabaseUrl()
  const first = await runningHub(t, { databaseUrl, config: { k: 1, publish_delay_ms: 3_600_000 } })
  await first.post(some(4))
  await first.hub.close()
  const second = await runningHub(t, { databaseUrl, dataDir: first.dataDir, config: { k: 1 } })
  t.match(await second.stats(), { contributors: 4, snapshot_version: 2 })
})
