import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { parse } from '../../src/contract.js'
import { MAIN, call, freshHome, runCommand, runProgram } from './harness.js'

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
  const { control, holds, runs, power, service, ...network } = JSON.parse(status.stdout) as Record<string, unknown>
  t.match({ control, holds, runs, power }, { control: { state: 'off' }, holds: [], runs: { active: null }, power: { label: String } })
  t.match(service, { kind: String })
  const value = parse('status-response', network)
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
  t.match((await runCommand(['--help'], { home })).stdout, /The daemon:[^]*What goes on:[^]*The network:[^]*Besides:[^]*help \[command\][^]*Exit/)
  t.match((await runCommand(['--version'], { home })).stdout, /^\d+\.\d+\.\d+\n$/)
  t.equal((await runCommand(['stauts'], { home })).code, 2)
  t.equal((await runCommand(['trust', 'pin'], { home })).code, 2)
  t.match(await runCommand(['status'], { home }), { code: 5, stderr: /no daemon is running/ })
  t.match(await runCommand(['contribute', '--file', join(home, 'none.json')], { home }), { code: 5 })
})

t.test('a reader that leaves early ends a command without a word', async t => {
  const script = 'set -o pipefail; node "$1" hub init --json 2>"$2" | true; node "$1" doctor 2>>"$2" | true'
  const home = freshHome(t)
  const errors = join(home, 'errors')
  const shell = spawn('bash', ['-c', script, 'bash', MAIN, errors], { env: { ...process.env, PQS_HOME: home } })
  await once(shell, 'close')
  t.equal(readFileSync(errors, 'utf8'), '')
})

t.test('doctor finds faults, says how to mend them in one document, and exits with 1', async t => {
  const home = freshHome(t)
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  t.teardown(() => taken.close())
  const forged = join(home, 'root.json')
  writeFileSync(forged, '{"signed":{}}')
  const port = String((taken.address() as AddressInfo).port)
  const env = { PQS_LISTEN_PORT: port, PQS_TRUSTED_ROOT: forged, PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' }
  const { code, stdout } = await runCommand(['doctor', '--json'], { home, env })
  t.equal(code, 1)
  const { success, checks } = JSON.parse(stdout) as { success: boolean, checks: Array<{ name: string, state: string, mend?: string }> }
  t.equal(success, false)
  const faults = checks.filter(({ state }) => state === 'fault')
  t.strictSame(faults.map(({ name }) => name), ['daemon', 'trusted root'])
  t.ok(faults.every(({ mend }) => mend !== undefined))
  const broken = await runCommand(['doctor'], { home, env: { PQS_SYNC_SCHEDULE: 'every now and then' } })
  t.equal(broken.code, 1)
  t.match(broken.stdout, /configuration +.*sync_schedule/)
})

t.test('with --json mistakes are one JSON document too', async t => {
  const home = freshHome(t)
  const { code, stdout } = await runCommand(['stauts', '--json'], { home })
  t.equal(code, 2)
  t.match(JSON.parse(stdout), { success: false, code: 'USAGE' })
})

t.test('new root keys are signed in by the old ones', async t => {
  const home = freshHome(t)
  const { root_keys: keys } = JSON.parse((await runCommand(['hub', 'init', '--json'], { home })).stdout) as { root_keys: string }
  const renewed = await runCommand(['hub', 'renew', '--root-keys', keys, '--replace-root-keys', '--json'], { home })
  t.equal(renewed.code, 0, renewed.stderr)
  const { root_keys: fresh } = JSON.parse(renewed.stdout) as { root_keys: string }
  t.not(fresh, keys)
  t.equal((await runCommand(['hub', 'renew', '--root-keys', keys], { home })).code, 6, 'the old ones are of no use any more')
  t.equal((await runCommand(['hub', 'renew', '--root-keys', fresh], { home })).code, 0)
})

t.test('a hub that was set up for others publishes under its own k, also when it is started by up', async t => {
  const home = freshHome(t)
  await runCommand(['hub', 'init'], { home })
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  t.equal((await up.event('private_network'))['k'], 10)

  const own = freshHome(t)
  const first = runProgram(t, ['up', '--port', '0', '--hub-port', '0', '--k', '2'], { home: own })
  t.equal((await first.event('private_network'))['k'], 2)
  await first.end()
  const second = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home: own })
  t.equal((await second.event('private_network'))['k'], 2)
})

t.test('what was verified from another root is not used', async t => {
  const home = freshHome(t)
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  await up.event('fetched')
  await runCommand(['contribute', '--file', '-'], { home, input: JSON.stringify(RESULT) })
  await up.event('expected_savings')
  await up.end()
  const other = JSON.parse((await runCommand(['hub', 'init', '--json'], { home: freshHome(t) })).stdout) as { root: string }
  const env = { PQS_LISTEN_PORT: '0', PQS_TRUSTED_ROOT: other.root, PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' }
  const daemon = runProgram(t, ['run'], { home, env })
  await daemon.event('cache_unbelieved')
  const { url } = await daemon.event('listening')
  t.match((await call(`${String(url)}/api/network/status`)).json, { network_status: { cached_optimizations: 0, last_sync: 0 } })
})

t.test('verified data that cannot be kept is told', async t => {
  const home = freshHome(t)
  writeFileSync(join(home, 'file'), 'a file where a folder would be needed')
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home, env: { PQS_LOCAL_CACHE_FILE: join(home, 'file', 'cache.json') } })
  await up.event('sync_not_kept')
  const { code, stdout } = await runCommand(['sync', '--json'], { home })
  t.equal(code, 1)
  t.match(JSON.parse(stdout), { success: false, code: 'STORAGE_FAILED' })
})
