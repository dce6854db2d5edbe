import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { call, eventually, freshHome, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'

// Distinct savings with known order statistics: n = 12 cuts floor(0.2 · 12) = 2 at each end.
const SAVINGS = [4, 30, 9.5, 11, 12.5, 13, 8, 14.5, 10, 16, 2, 15]
const TRIMMED_MEAN = 11.69 // (8 + 9.5 + 10 + 11 + 12.5 + 13 + 14.5 + 15) / 8 = 11.6875

async function startHub (t: Test, env: Record<string, string> = {}): Promise<{ hub: Program, url: string, root: string }> {
  const home = freshHome(t)
  const init = await runCommand(['hub', 'init'], { home })
  t.equal(init.code, 0, init.stderr)
  const hub = runProgram(t, ['hub', 'serve'], { home, env: { PQS_HUB_LISTEN_PORT: '0', PQS_HUB_PUBLISH_DELAY_MS: '100', ...env } })
  const { url } = await hub.event('hub_started')
  return { hub, url: String(url), root: join(home, '.pqs', 'hub', 'root.json') }
}

async function startDaemon (t: Test, { url, root }: { url: string, root: string }, counted = true): Promise<string> {
  const daemon = runProgram(t, ['run'], {
    home: freshHome(t),
    counted,
    env: { PQS_PRIMARY_SERVER: url, PQS_BACKUP_SERVERS: '', PQS_TRUSTED_ROOT: root, PQS_LISTEN_PORT: '0', PQS_SYNC_SCHEDULE: '0 0 1 1 *' }
  })
  return String((await daemon.event('listening'))['url'])
}

t.test('twelve machines of one type see their pooled profile; nine saw nothing', async t => {
  const hub = await startHub(t, { PQS_HUB_K: '10' })
  const daemons = await Promise.all(SAVINGS.map(async () => await startDaemon(t, hub, false)))

  const share = async (daemon: string, savings: number): Promise<void> => {
    const { status, json } = await call(`${daemon}/api/network/contribute`, {
      method: 'POST',
      body: { energy_savings: savings, quantum_advantage: savings > 10, processes_count: 12, settings: { thermal_threshold: 75 } }
    })
    t.equal(status, 200, JSON.stringify(json))
    t.strictSame(json['contributed_data'], { energy_savings: savings, quantum_advantage: savings > 10, processes_count: 12 })
  }
  const pairs = SAVINGS.map((savings, index) => ({ savings, daemon: daemons[index] ?? '' }))
  for (const { daemon, savings } of pairs.slice(0, 9)) await share(daemon, savings)
  await eventually(async () => (await call(`${hub.url}/v1/stats`)).json, ({ withheld_types: withheld }) => withheld === 1)
  for (const { daemon } of pairs) {
    t.equal((await call(`${daemon}/api/network/sync`, { method: 'POST' })).status, 200)
    t.equal((await call(`${daemon}/api/shared-optimizations`)).json['total_systems_sharing'], 0)
  }

  for (const { daemon, savings } of pairs.slice(9)) await share(daemon, savings)
  await eventually(async () => (await call(`${hub.url}/v1/stats`)).json, ({ contributors }) => contributors === SAVINGS.length)
  for (const { daemon } of pairs) {
    const sync = await call(`${daemon}/api/network/sync`, { method: 'POST' })
    t.match(sync.json, { success: true, message: 'Successfully synced with distributed network', optimizations_fetched: 1, optimizations_applied: true })
    const { json } = await call(`${daemon}/api/shared-optimizations`)
    t.equal(json['total_systems_sharing'], 12)
    t.match(json['match'], { kind: 'exact', distance: 0, adapted: false })
    t.match(json['recommended_for_system'], {
      average_savings: TRIMMED_MEAN,
      contributor_count: 12,
      optimization_count: 12,
      quantum_advantage_rate: 0.583, // 7 of 12
      source: 'shared',
      recommended_settings: { thermal_threshold: 75 },
      savings: { estimator: 'trimmed20', median: 11.75, machines: 12 }
    })
  }
})

t.test('a second contribution of a machine moves its vote and does not add one', async t => {
  const hub = await startHub(t, { PQS_HUB_K: '1' })
  const daemon = await startDaemon(t, hub)
  const body = { energy_savings: 10, quantum_advantage: false, processes_count: 1 }
  for (const savings of [10, 20]) await call(`${daemon}/api/network/contribute`, { method: 'POST', body: { ...body, energy_savings: savings } })
  const { json } = await eventually(async () => {
    await call(`${daemon}/api/network/sync`, { method: 'POST' })
    return await call(`${daemon}/api/shared-optimizations`)
  }, ({ json: seen }) => (seen['recommended_for_system'] as { optimization_count?: number } | null)?.optimization_count === 2)
  t.match(json['recommended_for_system'], { contributor_count: 1, average_savings: 15 })
})

t.test('a sync with no change is two requests, under 1 kB, and leaves the cache file alone', async t => {
  const hub = await startHub(t)
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: { PQS_PRIMARY_SERVER: hub.url, PQS_BACKUP_SERVERS: '', PQS_TRUSTED_ROOT: hub.root, PQS_LISTEN_PORT: '0' } })
  const { url } = await daemon.event('listening')
  await daemon.event('fetched')
  const file = join(home, '.pqs_shared_optimizations.json')
  const before = readFileSync(file)
  const { json } = await call(`${String(url)}/api/network/sync`, { method: 'POST' })
  const [server] = json['servers'] as Array<{ requests: number, bytes: number }>
  t.equal(json['changed'], false)
  t.equal(server?.requests, 2)
  t.ok((server?.bytes ?? Infinity) < 1024, `${server?.bytes ?? 0} bytes`)
  t.ok(before.equals(readFileSync(file)))
})

t.test('a sync under a clock that was ahead does not make the data look fresh, and the next one has the right time', async t => {
  const hub = await startHub(t)
  const home = freshHome(t)
  const start = async (env = {}): Promise<{ daemon: Program, url: string }> => {
    const daemon = runProgram(t, ['run'], { home, env: { PQS_PRIMARY_SERVER: hub.url, PQS_BACKUP_SERVERS: '', PQS_TRUSTED_ROOT: hub.root, PQS_LISTEN_PORT: '0', ...env } })
    return { daemon, url: String((await daemon.event('listening'))['url']) }
  }
  const { daemon } = await start()
  await daemon.event('fetched')
  await daemon.end()
  const ahead = Math.floor(Date.now() / 1000) + 3 * 86_400
  for (const path of [join(home, '.pqs_shared_optimizations.json'), join(home, '.pqs', 'network.json')]) {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"(last_sync|cached_at|last_attempt)": \d+/g, `"$1": ${ahead}`))
  }
  const { url } = await start({ PQS_AUTO_FETCH_ON_STARTUP: 'false' })
  const status = async (): Promise<unknown> => (await call(`${url}/api/network/status`)).json['network_status']
  t.match(await status(), { last_sync: 0, stale: true, network_available: true })
  t.equal((await call(`${url}/api/network/sync`, { method: 'POST' })).json['changed'], false)
  const { last_sync: lastSync, stale } = await status() as { last_sync: number, stale: boolean }
  t.equal(stale, false)
  t.ok(lastSync > 0 && lastSync <= Date.now() / 1000, String(lastSync))
})
