import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from '../../src/contract.js'
import { freshHome, runCommand, runProgram } from './harness.js'

const RESULT = { energy_savings: 15.2, quantum_advantage: true, processes_count: 12, ci95: [9.8, 20.4], pairs: 60, sensor: 'battery' }

t.test('a private network: everything a person types, from an empty home', async t => {
  const home = freshHome(t)
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  await up.event('private_network')
  await up.event('fetched')

  const preview = await runCommand(['contribute', '--preview', '--json'], { home })
  t.match(JSON.parse(preview.stdout), { success: true, contribution: null })
  const bare = await runCommand(['contribute', '--json'], { home })
  t.equal(bare.code, 1)
  t.match(JSON.parse(bare.stdout), { success: false, code: 'NOTHING_TO_SHARE' })
  const shared = await runCommand(['contribute', '--file', '-'], { home, input: JSON.stringify(RESULT) })
  t.equal(shared.code, 0, shared.stderr)
  t.match(shared.stdout, /Optimization contributed to network/)
  await up.event('expected_savings')

  const status = await runCommand(['status', '--json'], { home })
  const value = parse('status-response', JSON.parse(status.stdout))
  t.match(value.current_system, { optimizations_available: true, optimization_data: { average_savings: 15.2, source: 'shared' } })
  t.match((await runCommand(['status'], { home })).stdout, /15\.2 % average savings/)
  t.match(JSON.parse((await runCommand(['--json', 'sync'], { home })).stdout), { success: true, changed: false, optimizations_fetched: 1 })
  t.match(JSON.parse((await runCommand(['trust', 'show', '--json'], { home })).stdout), { verified: { state: 'pinned', targets_version: 2 } })
  const doctor = JSON.parse((await runCommand(['doctor', '--json'], { home })).stdout) as { success: boolean, checks: Array<{ name: string, state: string }> }
  t.equal(doctor.success, true)
  t.ok(doctor.checks.some(({ name, state }) => name === 'trusted root' && state === 'ok'))

  const mirror = join(home, 'mirror')
  const published = await runCommand(['hub', 'publish', '--to', mirror, '--json'], { home })
  t.equal(published.code, 0, published.stderr)
  t.strictSame(readdirSync(mirror).sort(), ['metadata', 'targets'])
  t.ok(existsSync(join(mirror, 'metadata', 'timestamp.json')))
})

t.test('files and folders of a home are for its owner only', async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: { PQS_LISTEN_PORT: '0', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' } })
  await daemon.event('listening')
  const state = join(home, '.pqs')
  t.equal(statSync(state).mode & 0o777, 0o700)
  for (const name of readdirSync(state)) t.equal(statSync(join(state, name)).mode & 0o077, 0, name)
})

t.test('pinning a root names it in the configuration and keeps the other keys; what is no root is refused', async t => {
  const home = freshHome(t)
  const hubHome = freshHome(t)
  const init = await runCommand(['hub', 'init', '--json'], { home: hubHome })
  const { root, root_sha256: hash } = JSON.parse(init.stdout) as { root: string, root_sha256: string }
  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify({ auto_sync_interval: 7200 }))
  const pinned = await runCommand(['trust', 'pin', root, '--json'], { home })
  t.equal(pinned.code, 0, pinned.stderr)
  t.match(JSON.parse(pinned.stdout), { pinned: { sha256: hash, version: 1, keys: 3, threshold: 2 } })
  const config = JSON.parse(readFileSync(join(home, '.pqs_config.json'), 'utf8')) as Record<string, unknown>
  t.equal(config['auto_sync_interval'], 7200)
  t.ok(readFileSync(String(config['trusted_root'])).equals(readFileSync(root)))

  const forged = join(home, 'forged.json')
  writeFileSync(forged, readFileSync(root, 'utf8').replace('"threshold":2', '"threshold":1'))
  const refused = await runCommand(['trust', 'pin', forged], { home })
  t.equal(refused.code, 6)
  t.match(refused.stderr, /not a root\.json signed by its own keys/)
})

t.test('keys are made once: a second init changes nothing', async t => {
  const home = freshHome(t)
  t.equal((await runCommand(['hub', 'init'], { home })).code, 0)
  const key = (): string => readFileSync(join(home, '.pqs', 'hub', 'keys', 'targets.json'), 'utf8')
  const before = key()
  t.equal((await runCommand(['hub', 'init'], { home })).code, 6)
  t.equal(key(), before)
})

t.test('help, version and mistakes', async t => {
  const home = freshHome(t)
  for (const args of [[], ['up'], ['run'], ['status'], ['sync'], ['contribute'], ['doctor'], ['hub'], ['hub', 'publish'], ['trust'], ['trust', 'pin']]) {
    const { code, stdout } = await runCommand([...args, '--help'], { home })
    t.equal(code, 0, args.join(' '))
    t.match(stdout, /Usage: pqsd/)
  }
  t.match((await runCommand(['--version'], { home })).stdout, /^\d+\.\d+\.\d+\n$/)
  t.equal((await runCommand(['stauts'], { home })).code, 2)
  t.equal((await runCommand(['trust', 'pin'], { home })).code, 2)
  t.match(await runCommand(['status'], { home }), { code: 5, stderr: /no daemon is running/ })
  t.match(await runCommand(['contribute', '--file', join(home, 'none.json')], { home }), { code: 5 })
})
