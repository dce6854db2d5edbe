// What a sync costs the network and this computer.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = new URL('../dist/main.js', import.meta.url).pathname
const RUNS = 100

export async function syncBench (report) {
  const home = mkdtempSync(join(tmpdir(), 'pqs-bench-sync-'))
  const env = { ...process.env, PQS_HOME: home }
  const up = spawn(process.execPath, [MAIN, 'up', '--port', '0', '--hub-port', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await listening(up)
    const first = await sync(url)
    const times = []
    for (let run = 0; run < RUNS; run++) times.push((await sync(url)).ms)
    times.sort((a, b) => a - b)
    const { requests, bytes } = first.answer.servers.at(-1)
    report.row({ what: 'no-change sync, requests', ours: requests, aim: '2' })
    report.row({ what: 'no-change sync, bytes received', ours: bytes, aim: '< 1000' })
    report.row({ what: `no-change sync, p50 ms of ${RUNS}`, ours: times[RUNS / 2] })
    report.row({ what: `no-change sync, p95 ms of ${RUNS}`, ours: times[Math.floor(RUNS * 0.95)], aim: '< 50' })
  } finally {
    up.kill('SIGTERM')
    await once(up, 'exit')
    rmSync(home, { recursive: true, force: true })
  }
}

async function sync (url) {
  const begun = performance.now()
  const response = await fetch(`${url}/api/network/sync`, { method: 'POST' })
  const answer = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(answer))
  return { answer, ms: performance.now() - begun }
}

// The daemon listens before its first sync; the second record says that this is over.
async function listening (child) {
  let url
  for await (const line of createInterface(child.stdout)) {
    const record = JSON.parse(line)
    if (record.event === 'listening') url = record.url
    if (record.event === 'fetched' && url !== undefined) return url
  }
  throw new Error('the program ended before it listened')
}
