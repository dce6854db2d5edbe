// The daemon against a bare Fastify that sends the same bytes: requests per second, start-up, memory, idle CPU.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { cpuSeconds, residentMiB, start, startDaemon } from './processes.mjs'

const BARE = new URL('./bare-fastify.mjs', import.meta.url).pathname
const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 20

export async function daemonBench (report, { idleSeconds }) {
  const home = mkdtempSync(join(tmpdir(), 'pqs-bench-'))
  try {
    for (const path of ['/api/shared-optimizations', '/api/network/status']) await throughput(report, home, path)
    await startUp(report, home)
    await idle(report, home, idleSeconds)
  } finally {
    rmSync(home, { recursive: true })
  }
}

// Rounds alternate between the two servers, so that a slow phase of the machine hits both.
async function throughput (report, home, path) {
  const daemon = await startDaemon(home, 15_002)
  const bytes = join(home, 'bytes.json')
  writeFileSync(bytes, Buffer.from(await (await fetch(`${daemon.url}${path}`)).arrayBuffer()))
  const bare = await start([BARE, '15003', bytes], { port: 15_003 })
  const runs = { daemon: [], bare: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = { daemon: await load(`${daemon.url}${path}`), bare: await load(`${bare.url}/health`) }
    if (round > 0) for (const [name, run] of Object.entries(pair)) runs[name].push(run) // round 0 warms up
  }
  await Promise.all([daemon.stop(), bare.stop()])
  const ratios = runs.daemon.map((run, index) => run.rps / runs.bare[index].rps)
  report.row({ what: `GET ${path}, requests/s`, ours: median(runs.daemon.map(run => run.rps)), peer: median(runs.bare.map(run => run.rps)), ratio: median(ratios), spread: spreadOf(ratios), aim: '≥ 0.95' })
  report.row({ what: `GET ${path}, p99 ms`, ours: median(runs.daemon.map(run => run.p99)), peer: median(runs.bare.map(run => run.p99)) })
}

async function load (url) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`)
  return { rps: result.requests.average, p99: result.latency.p99 }
}

async function startUp (report, home) {
  const times = { daemon: [], bare: [] }
  for (let round = 0; round < 11; round++) {
    const daemon = await startDaemon(home, 15_002)
    await daemon.stop()
    const bare = await start([BARE, '15003'], { port: 15_003 })
    await bare.stop()
    times.daemon.push(daemon.startedMs)
    times.bare.push(bare.startedMs)
  }
  const ratios = times.daemon.map((ms, index) => ms / times.bare[index])
  report.row({ what: 'exec to first answer, ms', ours: median(times.daemon), peer: median(times.bare), ratio: median(ratios), spread: spreadOf(ratios), aim: '≤ 1.5' })
}

async function idle (report, home, seconds) {
  const daemon = await startDaemon(home, 15_002)
  const bare = await start([BARE, '15003'], { port: 15_003 })
  const pids = [daemon.child.pid, bare.child.pid]
  await new Promise(resolve => setTimeout(resolve, 5000))
  const before = pids.map(cpuSeconds)
  await new Promise(resolve => setTimeout(resolve, seconds * 1000))
  const [ours, peer] = pids.map((pid, index) => cpuSeconds(pid) - before[index])
  const [oursMiB, peerMiB] = pids.map(residentMiB)
  await Promise.all([daemon.stop(), bare.stop()])
  report.row({ what: `CPU s over ${seconds} idle seconds`, ours, peer, ratio: peer === 0 ? undefined : ours / peer, aim: '≤ 2', note: 'the kernel counts in 0.01 s' })
  report.row({ what: 'resident memory at idle, MiB', ours: oursMiB, peer: peerMiB, ratio: oursMiB / peerMiB, aim: '≤ 1.3' })
}

function median (values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function spreadOf (values) {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`
}
