// The hub: contributions a second through HTTP, against the same rows inserted by pg in batches; memory at idle.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
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
    const { url, database } = await listening(hub)
    await new Promise(resolve => setTimeout(resolve, 5000))
    report.row({ what: 'hub process at idle, resident MiB', ours: residentMiB(hub.pid) })
    report.row({ what: 'hub and its database at idle, proportional MiB', ours: familyPssMiB(hub.pid) })
    const ours = await throughHttp(url)
    const peer = await throughPg(database)
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
