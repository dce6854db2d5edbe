import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { freshHome, runCommand, runProgram } from './harness.js'

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
