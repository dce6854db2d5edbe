import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { Contribution } from '../../src/contract-types.js'
import { openDatabase } from '../../src/hub/database.js'
import { createEmbeddedPostgres } from '../../src/hub/embedded.js'
import { contribution, hex } from './contributions.js'
import { dataFolder, quiet } from './database.js'
import { eventually } from './eventually.js'
import { keysIn } from './running-hub.js'

const ROUNDS = 4
const CLIENTS = 6

interface Running { readonly child: ChildProcess, readonly url: string }

async function serve (dataDir: string): Promise<Running> {
  const script = fileURLToPath(new URL('fixtures/serve.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import=./test/typescript.mjs', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null) throw new Error('no output')
  const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit').then(() => { throw new Error('the hub did not start') })]) as [string]
  return { child, url }
}

const clusterOf = (dataDir: string): string => {
  try {
    return readFileSync(join(dataDir, 'postgres-at'), 'utf8').trim()
  } catch {
    return join(dataDir, 'postgres')
  }
}

function serverPids (dataDir: string): number[] {
  const postmaster = Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ').map(Number)
  return [postmaster, ...children.filter(pid => pid > 0)]
}

async function killAll ({ child }: Running, pids: readonly number[]): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch { /* it ended by itself when the postmaster did */ }
  }
  await exited
}

// Sends until the hub is gone. What was not acknowledged stays in the queue, as in an outbox, and is sent again.
async function pour (url: string, queue: Contribution[][], acknowledged: Set<string>): Promise<void> {
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    try {
      const response = await fetch(`${url}/v1/contributions`, { method: 'POST', body: JSON.stringify({ contributions: batch }), headers: { 'content-type': 'application/json' } })
      if (response.status !== 200) throw new Error(`status ${response.status}`)
      for (const { id } of batch) acknowledged.add(id)
      await response.arrayBuffer()
    } catch {
      queue.push(batch)
      return
    }
  }
}

t.test('whatever moment hub and database are killed at, every acknowledged contribution is there exactly once', {
  skip: process.platform === 'linux' ? false : 'needs /proc to find every process of the server'
}, async t => {
  const dataDir = await keysIn(dataFolder(t))
  const tags = Array.from({ length: 50 }, hex)
  const queue = Array.from({ length: 6000 }, () => Array.from({ length: 3 }, (_, index) =>
    contribution({ now: new Date(), tag: tags[Math.floor(Math.random() * tags.length)] ?? '', savings: index * 7, quantum: index === 1 })))
  const acknowledged = new Set<string>()
  let kills = 0
  for (let round = 0; round < ROUNDS; round++) {
    const hub = await serve(dataDir)
    const pids = serverPids(dataDir)
    const clients = Promise.all(Array.from({ length: CLIENTS }, async () => { await pour(hub.url, queue, acknowledged) }))
    // Every other round something is acknowledged first, however slow the machine is.
    const before = acknowledged.size
    if (round % 2 === 0) await eventually(async () => acknowledged.size > before ? true : undefined)
    await wait(Math.random() * 300)
    // Hub first, database first, or only one of them and the other at the next round's start.
    await killAll(hub, round % 4 === 3 ? [] : pids)
    await clients
    kills++
  }
  t.equal(kills, ROUNDS)
  t.ok(acknowledged.size > ROUNDS, `${acknowledged.size} acknowledged`)

  const embedded = createEmbeddedPostgres({ dataDir, log: quiet })
  t.teardown(async () => { await embedded.close() })
  const database = await openDatabase(await embedded.start())
  t.teardown(async () => { await database.close() })
  const stored = (await database.query<{ id: string }>("SELECT replace(id::text, '-', '') AS id FROM contributions")).map(row => row.id)
  const there = new Set(stored)
  t.equal(there.size, stored.length)
  t.strictSame([...acknowledged].filter(id => !there.has(id)), [])
  const [sums] = await database.query<Record<string, number>>(`
    SELECT (SELECT count(*)::integer FROM contribution_keys) AS keys, (SELECT count(*)::integer FROM votes) AS votes,
      (SELECT sum(count)::integer FROM tallies WHERE measure = 'optimizations') AS optimizations,
      (SELECT sum(count)::integer FROM tallies WHERE measure = 'savings') AS histogram`)
  t.equal(sums?.['keys'], stored.length)
  t.equal(sums?.['optimizations'], stored.length, 'none counted twice')
  t.equal(sums?.['histogram'], sums?.['votes'], 'one vote a machine')
})
