// The built program, on whatever Node runs this file: up, the four endpoints, a contribution all the way round, a clean stop.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const home = mkdtempSync(join(tmpdir(), 'pqs-smoke-'))
const main = new URL('../../dist/main.js', import.meta.url).pathname
const child = spawn(process.execPath, [main, 'up', '--port', '0', '--hub-port', '0'], { env: { ...process.env, PQS_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] })
const timer = setTimeout(() => { child.kill('SIGKILL') }, 120_000)
try {
  const address = await new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      const { event, url } = JSON.parse(line)
      if (event === 'listening') resolve(url)
    })
    child.once('exit', () => { reject(new Error('the program ended before it listened')) })
  })
  const get = async path => await (await fetch(`${address}${path}`)).json()
  const post = async (path, body) => await fetch(`${address}${path}`, { method: 'POST', ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })

  assert.equal((await get('/api/shared-optimizations')).network_status.enabled, true)
  assert.equal((await post('/api/network/sync')).status, 200)
  assert.equal((await post('/api/network/contribute')).status, 409)
  const shared = await post('/api/network/contribute', { energy_savings: 15.2, quantum_advantage: true, processes_count: 12 })
  assert.deepEqual((await shared.json()).contributed_data, { energy_savings: 15.2, quantum_advantage: true, processes_count: 12 })
  const deadline = Date.now() + 30_000
  let seen
  do seen = await get('/api/shared-optimizations')
  while (seen.match.kind !== 'exact' && Date.now() < deadline)
  assert.equal(seen.recommended_for_system.average_savings, 15.2)
  assert.equal(seen.total_systems_sharing, 1)
  assert.equal((await get('/api/network/status')).trust.state, 'pinned')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
  console.log(`smoke test passed on Node ${process.version}`)
} finally {
  clearTimeout(timer)
  child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
