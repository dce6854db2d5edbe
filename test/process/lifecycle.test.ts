import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { call, eventually, freshHome, runCommand, runProgram } from './harness.js'

const OFFLINE = { PQS_LISTEN_PORT: '0', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' }

t.test('SIGTERM ends the daemon cleanly within 5 s and leaves no runtime file and no socket', async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: OFFLINE })
  const { socket } = await daemon.event('listening')
  t.ok(existsSync(String(socket)))
  const { code, ms } = await daemon.end('SIGTERM')
  t.equal(code, 0, daemon.stderr())
  t.ok(ms < 5000, `${Math.round(ms)} ms`)
  t.equal(existsSync(join(home, '.pqs', 'runtime.json')), false)
  t.equal(existsSync(String(socket)), false)
})

t.test('SIGINT right after the start ends it cleanly too', async t => {
  const daemon = runProgram(t, ['run'], { home: freshHome(t), env: OFFLINE })
  await daemon.event('initializing')
  const { code } = await daemon.end('SIGINT')
  t.equal(code, 0, daemon.stderr())
})

t.test('a taken port is exit code 4 and a message that says what to do', async t => {
  const squatter = createServer().listen(0, '127.0.0.1')
  await once(squatter, 'listening')
  t.teardown(() => squatter.close())
  const port = String((squatter.address() as AddressInfo).port)
  const { code, stderr } = await runCommand(['run'], { home: freshHome(t), env: { ...OFFLINE, PQS_LISTEN_PORT: port } })
  t.equal(code, 4)
  t.match(stderr, new RegExp(`port ${port} on 127.0.0.1 is taken.*PQS_LISTEN_PORT`))
})

t.test('a second daemon of the same home is exit code 4', async t => {
  const home = freshHome(t)
  await runProgram(t, ['run'], { home, env: OFFLINE }).event('listening')
  const { code, stderr } = await runCommand(['run'], { home, env: OFFLINE })
  t.equal(code, 4)
  t.match(stderr, /runs already/)
})

t.test('a faulty configuration is exit code 3, with every path on a line of its own', async t => {
  const home = freshHome(t)
  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify({ primary_sever: 'https://a.example', auto_sync_interval: '1h', listen: { port: 99_999 } }))
  const { code, stderr } = await runCommand(['run'], { home })
  t.equal(code, 3)
  t.match(stderr, /primary_sever: unknown key; did you mean primary_server\?/)
  t.match(stderr, /auto_sync_interval: expected: must be integer; found: "1h"/)
  t.match(stderr, /listen\.port: expected: must be <= 65535; found: 99999/)
})

t.test('without a trusted root it starts, refuses network content and says how to pin one', async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: OFFLINE })
  const { msg } = await daemon.event('untrusted')
  t.match(msg, /trust pin/)
  const { code, stdout } = await runCommand(['sync', '--json'], { home })
  t.equal(code, 6)
  t.match(JSON.parse(stdout), { success: false, code: 'NO_TRUSTED_ROOT' })
})

t.test('the disable keys of the specification keep every packet at home', async t => {
  const connections: unknown[] = []
  const server = createServer(socket => { connections.push(socket.destroy()) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const home = freshHome(t)
  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify({ distributed_network_enabled: false, auto_fetch_on_startup: false, contribution_enabled: false }))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const daemon = runProgram(t, ['run'], { home, env: { ...OFFLINE, PQS_PRIMARY_SERVER: url } })
  await daemon.event('listening')
  t.equal((await runCommand(['sync'], { home })).code, 8)
  const body = { energy_savings: 1, quantum_advantage: false, processes_count: 1 }
  const { code, stderr } = await runCommand(['contribute', '--file', '-'], { home, input: JSON.stringify(body) })
  t.equal(code, 1)
  t.match(stderr, /sharing is off/)
  t.strictSame(connections, [])
})

t.test('SIGTERM in the middle of the start of hub and daemon ends both cleanly', async t => {
  const home = freshHome(t)
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  await up.event('database_started')
  const { code } = await up.end('SIGTERM')
  t.equal(code, 0, up.stderr())
  t.equal(existsSync(join(home, '.pqs', 'runtime.json')), false)
  t.strictSame(up.log.filter(({ pid }) => pid !== up.child.pid), [], 'every line names the process that wrote it')
})

t.test('a second signal ends the program at once; the next start finds everything as it was', async t => {
  const home = freshHome(t)
  const up = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  await up.event('fetched')
  up.child.kill('SIGTERM')
  up.child.kill('SIGINT')
  await up.exited()
  const again = runProgram(t, ['up', '--port', '0', '--hub-port', '0'], { home })
  await again.event('fetched')
  t.equal((await again.end('SIGTERM')).code, 0, again.stderr())
})

t.test('the notice is shown at every log level that shows anything; a silent log shows nothing, and nothing is shared', async t => {
  for (const level of ['warn', 'error', 'silent']) {
    const home = freshHome(t)
    const daemon = runProgram(t, ['run'], { home, env: { ...OFFLINE, PQS_LOG_LEVEL: level } })
    const runtime = join(home, '.pqs', 'runtime.json')
    const { notice_shown: shown } = await status(runtime)
    t.equal(shown, level !== 'silent', level)
    t.equal(daemon.log.some(({ event }) => event === 'sharing_notice'), level !== 'silent', level)
    t.equal(existsSync(join(home, '.pqs', 'notice.json')), level !== 'silent')
  }
})

async function status (runtimePath: string): Promise<{ notice_shown: boolean }> {
  const { port } = await eventually(async () => existsSync(runtimePath) ? JSON.parse(readFileSync(runtimePath, 'utf8')) as { port: number } : undefined,
    value => value !== undefined) ?? { port: 0 }
  return (await call(`http://127.0.0.1:${port}/api/network/status`)).json['sharing'] as { notice_shown: boolean }
}

t.test('files that cannot be read or written are told in a sentence, and what can be done without them is done', async t => {
  const home = freshHome(t)
  for (const name of ['settings.json', 'network.json', 'notice.json']) mkdirSync(join(home, '.pqs', name), { recursive: true, mode: 0o700 })
  mkdirSync(join(home, '.pqs_shared_optimizations.json'))
  const daemon = runProgram(t, ['run'], { home, env: OFFLINE })
  await daemon.event('listening')
  t.ok(daemon.log.some(({ msg }) => msg.startsWith('the settings file cannot be read')))
  t.equal((await daemon.end()).code, 0)

  const folder = freshHome(t)
  mkdirSync(join(folder, '.pqs_config.json'))
  const { code, stderr } = await runCommand(['run'], { home: folder, env: OFFLINE })
  t.equal(code, 3)
  t.notMatch(stderr, /\n\s+at /, 'no stack')
  const occupied = freshHome(t)
  writeFileSync(join(occupied, '.pqs'), 'a file, not a folder')
  const blocked = await runCommand(['run'], { home: occupied, env: OFFLINE })
  t.equal(blocked.code, 1)
  t.match(blocked.stderr, /cannot be made/)
  t.notMatch(blocked.stderr, /\n\s+at /)
})

t.test('whoever asks while a sync runs shares it: what the servers did is told and counted once', async t => {
  const sockets: Socket[] = []
  const mirror = createServer(socket => { sockets.push(socket) }).listen(0, '127.0.0.1')
  await once(mirror, 'listening')
  t.teardown(() => mirror.close())
  const home = freshHome(t)
  const { stdout } = await runCommand(['hub', 'init', '--json'], { home: freshHome(t) })
  const env = {
    ...OFFLINE,
    PQS_PRIMARY_SERVER: `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`,
    PQS_AUTO_FETCH_ON_STARTUP: 'false',
    PQS_TRUSTED_ROOT: (JSON.parse(stdout) as { root: string }).root
  }
  const daemon = runProgram(t, ['run'], { home, env })
  const { url } = await daemon.event('listening')
  const asked = Promise.all([1, 2, 3].map(async () => (await call(`${String(url)}/api/network/sync`, { method: 'POST' })).status))
  await once(mirror, 'connection')
  await call(`${String(url)}/health`)
  mirror.on('connection', socket => socket.destroy())
  for (const socket of sockets) socket.destroy()
  t.strictSame(await asked, [503, 503, 503])
  const rounds = daemon.log.filter(({ event }) => event === 'trying_server').length
  t.equal(daemon.log.filter(({ event }) => event === 'all_servers_down').length, rounds)
  const text = await (await fetch(`${String(url)}/metrics`)).text()
  t.match(text, new RegExp(`outcome="failure"\\} ${rounds}\\b|failure.* ${rounds}\\b`))
})

t.test('asking for the headers of the event stream is answered, not held open', async t => {
  const daemon = runProgram(t, ['run'], { home: freshHome(t), env: OFFLINE })
  const { url } = await daemon.event('listening')
  t.equal((await fetch(`${String(url)}/api/events`, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })).status, 404)
})
