// The hub: contributions a second through HTTP, against the same rows inserted by pg in batches; memory at idle.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { dayOf, epochOf } from '../dist/epoch.js'
import { createEmbeddedPostgres } from '../dist/hub/embedded.js'
import { familyPssMiB, residentMiB } from './processes.mjs'

const MAIN = new URL('../dist/main.js', import.meta.url).pathname
const BATCH = 64
const BATCHES = 300
const PARALLEL = 8

export async function hubBench (report) {
  const home = mkdtempSync(join(tmpdir(), 'pqs-bench-hub-'))
  const env = { ...process.env, PQS_HOME: home, PQS_HUB_LISTEN_PORT: '0', PQS_HUB_REQUESTS_PER_HOUR_PER_PREFIX: '0', DATABASE_URL: undefined }
  await run(['hub', 'init'], env)
  const hub = spawn(process.execPath, [MAIN, 'hub', 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const { url } = await listening(hub)
    await new Promise(resolve => setTimeout(resolve, 5000))
    report.row({ what: 'hub process at idle, resident MiB', ours: residentMiB(hub.pid) })
    report.row({ what: 'hub and its database at idle, proportional MiB', ours: familyPssMiB(hub.pid) })
    const ours = await throughHttp(url)
    const peer = await throughPg(home)
    report.row({ what: `contributions/s, ${PARALLEL} clients, ${BATCH} a request`, ours, peer, ratio: ours / peer, note: 'peer: the raw row and its id key by pg, multi-row INSERT, one transaction a batch' })
  } finally {
    hub.kill('SIGTERM')
    await once(hub, 'exit')
    rmSync(home, { recursive: true, force: true })
  }
}

async function run (args, env) {
  const [code] = await once(spawn(process.execPath, [MAIN, ...args], { env, stdio: 'ignore' }), 'exit')
  if (code !== 0) throw new Error(`pqsd ${args.join(' ')} ended with ${code}`)
}

async function listening (hub) {
  for await (const line of createInterface(hub.stdout)) {
    const record = JSON.parse(line)
    if (record.event === 'hub_started') return record
  }
  throw new Error('the hub ended before it listened')
}

const requests = () => Array.from({ length: BATCHES }, () => Array.from({ length: BATCH }, contribution))

function contribution () {
  const now = new Date()
  return {
    schema: 1,
    id: randomBytes(16).toString('hex'),
    epoch: epochOf(now),
    tag: randomBytes(16).toString('hex'),
    day: dayOf(now),
    system_type: `apple_silicon_m${1 + Math.floor(Math.random() * 5)}`,
    basis: 'reported',
    metrics: { energy_savings: Math.round(Math.random() * 300) / 10, quantum_advantage: Math.random() < 0.5, processes_count: 12 },
    sensor: 'battery',
    settings: { thermal_threshold: 75, quantum_circuits: 12 }
  }
}

// Works through a list with several hands at once; resolves with items a second.
async function rate (batches, work) {
  const begun = performance.now()
  const queue = [...batches]
  await Promise.all(Array.from({ length: PARALLEL }, async (_, hand) => {
    for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) await work(batch, hand)
  }))
  return batches.length * BATCH / ((performance.now() - begun) / 1000)
}

async function throughHttp (url) {
  const post = async contributions => {
    const response = await fetch(`${url}/v1/contributions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ contributions }) })
    if (response.status !== 200) throw new Error(`the hub answered ${response.status}: ${await response.text()}`)
    await response.arrayBuffer()
  }
  await rate(requests().slice(0, 20), post)
  return await rate(requests(), post)
}

// The same rows into the same server, in tables of the same columns, without the hub: no votes, no histograms, no idempotency check.
async function throughPg (home) {
  const log = { debug () {}, info () {}, warn () {}, error: console.error }
  const database = createEmbeddedPostgres({ dataDir: join(home, '.pqs', 'hub'), log, guest: true })
  const connectionString = await database.start()
  const clients = await Promise.all(Array.from({ length: PARALLEL }, async () => {
    const client = new pg.Client(connectionString)
    await client.connect()
    return client
  }))
  await clients[0].query('CREATE TABLE bench_keys (LIKE contribution_keys INCLUDING ALL)')
  await clients[0].query('CREATE TABLE bench_contributions (LIKE contributions INCLUDING ALL)')
  const insert = async (batch, hand) => {
    const ids = batch.map(({ id }) => id)
    await clients[hand].query('BEGIN')
    await clients[hand].query("INSERT INTO bench_keys SELECT id, '\\x00', current_date FROM unnest($1::uuid[]) AS id", [ids])
    await clients[hand].query(
      `INSERT INTO bench_contributions SELECT id, current_date, epoch, decode(tag, 'hex'), type, day, body
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::jsonb[]) AS row (id, epoch, tag, type, day, body)`,
      [ids, ...['epoch', 'tag', 'system_type', 'day'].map(key => batch.map(each => each[key])), batch.map(each => JSON.stringify(each))])
    await clients[hand].query('COMMIT')
  }
  await rate(requests().slice(0, 20), insert)
  const result = await rate(requests(), insert)
  await Promise.all(clients.map(client => client.end()))
  await database.close()
  return result
}
