import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { createEmbeddedPostgres } from '../../src/hub/embedded.js'
import { call, eventually, freshHome, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'

// A kill takes about two seconds of both cores; TEST_KILLS=200 is the long run.
const KILLS = Number(process.env['TEST_KILLS'] ?? 10)
const LANES = 2
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

t.setTimeout(600_000)

interface Hub { readonly url: string, readonly dataDir: string, readonly root: string }

async function startHub (t: Test): Promise<Hub> {
  const home = freshHome(t)
  t.equal((await runCommand(['hub', 'init'], { home })).code, 0)
  const env = { PQS_HUB_LISTEN_PORT: '0', PQS_HUB_K: '1', PQS_HUB_PUBLISH_DELAY_MS: '200', PQS_HUB_LOG_LEVEL: 'info' }
  const { url } = await runProgram(t, ['hub', 'serve'], { home, env }).event('hub_started')
  const dataDir = join(home, '.pqs', 'hub')
  return { url: String(url), dataDir, root: join(dataDir, 'root.json') }
}

function startDaemon (t: Test, home: string, hub: Hub): Program {
  return runProgram(t, ['run'], {
    home,
    counted: false,
    env: { PQS_PRIMARY_SERVER: hub.url, PQS_BACKUP_SERVERS: '', PQS_TRUSTED_ROOT: hub.root, PQS_LISTEN_PORT: '0' }
  })
}

/** Every file of the daemon that is not a leftover temp file or a stage parses as what it is. */
function unparsable (folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('stage-') ? [] : unparsable(path)
    if (entry.name.includes('.corrupt-')) return [path]
    if (!entry.name.endsWith('.json') || entry.name.endsWith('.tmp')) return []
    try {
      JSON.parse(readFileSync(path, 'utf8'))
      return []
    } catch {
      return [`${path} (${statSync(path).size} bytes)`]
    }
  })
}

function waitingIds (home: string): string[] {
  const folder = join(home, '.pqs', 'outbox')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(name => /^[0-9a-f]{32}\.json$/.test(name)).map(name => name.slice(0, 32))
}

/** Starts a daemon, lets it sync and contribute at once, and kills it at a random moment. Returns the ids that it acknowledged. */
async function killOnce (t: Test, home: string, hub: Hub, withinMs: number): Promise<string[]> {
  const acknowledged: string[] = []
  const daemon = startDaemon(t, home, hub)
  const url = String((await daemon.event('listening'))['url'])
  const share = async (): Promise<void> => {
    const body = { energy_savings: Math.round(Math.random() * 300) / 10, quantum_advantage: false, processes_count: 1 }
    const { status, json } = await call(`${url}/api/network/contribute`, { method: 'POST', body })
    if (status === 200 || status === 202) acknowledged.push(String(json['id']))
  }
  const work = Promise.allSettled([share(), call(`${url}/api/network/sync`, { method: 'POST' }), share()])
  if (withinMs !== Infinity) await new Promise(resolve => setTimeout(resolve, Math.random() * withinMs))
  else await work
  daemon.child.kill('SIGKILL')
  await work
  await daemon.exited()
  return acknowledged
}

t.test(`${KILLS} kills at random moments of syncs and contributions: every file parses, nothing is lost, nothing counts twice`, async t => {
  const hub = await startHub(t)
  const homes = Array.from({ length: LANES }, () => freshHome(t))
  const acknowledged: string[] = []
  const queued = new Set<string>()
  const faults: string[] = []
  // As long as the work takes on this machine, so that kills fall before, into and after it.
  const begun = performance.now()
  const unhurried = await killOnce(t, freshHome(t), hub, Infinity)
  const withinMs = performance.now() - begun
  t.equal(unhurried.length, 2, 'without a kill both are acknowledged')
  acknowledged.push(...unhurried)
  await Promise.all(homes.map(async home => {
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      acknowledged.push(...await killOnce(t, home, hub, withinMs))
      faults.push(...unparsable(home))
      for (const id of waitingIds(home)) queued.add(id)
    }
  }))
  t.strictSame(faults, [])
  t.ok(acknowledged.length > 0)

  for (const home of homes) {
    const url = String((await startDaemon(t, home, hub).event('listening'))['url'])
    await eventually(async () => (await call(`${url}/api/network/status`)).json['outbox'] as { depth: number }, ({ depth }) => depth === 0, 120_000)
  }
  const database = createEmbeddedPostgres({ dataDir: hub.dataDir, log: SILENT, guest: true })
  t.teardown(async () => { await database.close() })
  const client = new pg.Client(await database.start())
  await client.connect()
  t.teardown(async () => { await client.end() })
  const { rows } = await client.query<{ id: string }>("SELECT replace(id::text, '-', '') AS id FROM contributions")
  const stored = new Set(rows.map(({ id }) => id))
  t.strictSame(acknowledged.filter(id => !stored.has(id)), [], 'every acknowledged contribution is at the hub')
  t.strictSame([...queued].filter(id => !stored.has(id)), [], 'every contribution that was on disk is at the hub')
  t.equal(stored.size, rows.length)
  const counted = await eventually(async () => (await call(`${hub.url}/v1/stats`)).json['optimizations'], count => count === stored.size)
  t.equal(counted, stored.size, 'each is counted once')
})
