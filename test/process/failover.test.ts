import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createHostileMirror } from '../network/hostile-mirror.js'
import { createRepository, documentOf } from '../network/repository.js'
import { call, freshHome, runProgram } from './harness.js'

const PROFILE = { system_type: 'apple_silicon_m3', average_savings: 12.3, contributor_count: 42, optimization_count: 99, source: 'shared' }

function documentWithProfile (generatedAt: number): Buffer {
  return Buffer.from(JSON.stringify({
    ...documentOf(generatedAt),
    totals: { contributors: 42, optimizations: 99, types: 1 },
    profiles: { apple_silicon_m3: { ...PROFILE, recommended_settings: { thermal_threshold: 400, quantum_circuits: 12, overclock: true } } }
  }))
}

t.test('a sync goes to the next server when one is down or lies, says so, and the cache serves when all are down', async t => {
  const repository = createRepository()
  repository.publish(documentWithProfile(1_795_000_100))
  const primary = await createHostileMirror(repository.files())
  const liar = await createHostileMirror(repository.files())
  const honest = await createHostileMirror(repository.files())
  for (const mirror of [primary, liar, honest]) t.teardown(async () => { await mirror.close() })
  const home = freshHome(t)
  const pin = join(home, 'pinned.json')
  writeFileSync(pin, repository.pin)
  const env = {
    PQS_LISTEN_PORT: '0',
    PQS_TRUSTED_ROOT: pin,
    PQS_PRIMARY_SERVER: primary.url,
    PQS_BACKUP_SERVERS: `${liar.url},${honest.url}`,
    PQS_AUTO_FETCH_ON_STARTUP: 'false'
  }
  const daemon = runProgram(t, ['run'], { home, env })
  const url = String((await daemon.event('listening'))['url'])
  const sync = async (): ReturnType<typeof call> => await call(`${url}/api/network/sync`, { method: 'POST' })

  const first = await sync()
  t.match(first.json, { success: true, server: primary.url, optimizations_fetched: 1, changed: true })
  t.strictSame((first.json['skipped'] as Array<{ path: string }>).map(({ path }) => path.split('.').at(-1)).sort(), ['overclock', 'thermal_threshold'])

  await primary.close()
  repository.publish(documentWithProfile(1_795_000_200))
  for (const mirror of [liar, honest]) mirror.files = repository.files()
  liar.misdeed = { kind: 'answer', status: 200, body: Buffer.from(JSON.stringify({ signed: {}, signatures: [] })) }
  liar.at = /timestamp\.json$/
  const second = await sync()
  t.equal(second.status, 200)
  t.match(second.json, { success: true, server: honest.url, changed: true })
  t.match(await daemon.event('fetched'), { role: 'primary' })
  t.match(await daemon.record(({ event, role }) => event === 'fetched' && role === 'backup', 'a fetch from a backup'), { msg: /from backup server/ })
  const failed = (second.json['servers'] as Array<{ server: string, ok: boolean, failure?: string }>).filter(({ ok }) => !ok)
  t.ok(failed.some(({ server, failure }) => server === primary.url && failure === 'network'))
  const { json: status } = await call(`${url}/api/network/status`)
  const health = (status['servers'] as { health: Array<{ url: string, score: number, reason?: string }> }).health
  t.ok(health.some(({ url: each, score, reason }) => each === primary.url && score < 1 && reason !== undefined), 'the status names the server and the reason')

  await liar.close()
  await honest.close()
  const third = await sync()
  t.equal(third.status, 503)
  t.match(third.json, { success: false, code: 'SYNC_FAILED', message: 'All servers unavailable, using cached data' })
  t.equal((third.json['servers'] as unknown[]).length, 3)
  const served = async (base: string): Promise<unknown> => {
    const { json } = await call(`${base}/api/shared-optimizations`)
    const available = json['available_optimizations'] as Array<{ source: string, system_type: string }>
    return available.find(({ source, system_type: type }) => source === 'shared' && type === 'apple_silicon_m3')
  }
  t.match(await served(url), { average_savings: 12.3, recommended_settings: { quantum_circuits: 12 } })

  t.equal((await daemon.end()).code, 0)
  const again = runProgram(t, ['run'], { home, env: { ...env, PQS_AUTO_FETCH_ON_STARTUP: 'true' } })
  const url2 = String((await again.event('listening'))['url'])
  await again.event('all_servers_down')
  t.match(await served(url2), { average_savings: 12.3 })
  t.match((await call(`${url2}/api/network/status`)).json['network_status'], { network_available: false, cached_optimizations: 1 })
})
