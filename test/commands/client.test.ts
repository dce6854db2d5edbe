import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { connectToDaemon } from '../../src/commands/client.js'
import type { Runtime } from '../../src/contract-types.js'
import { createPaths } from '../../src/paths.js'
import type { Paths } from '../../src/paths.js'
import { tempFolder } from '../daemon/temp-folder.js'

const INSTANCE = '0123456789abcdef0123456789abcdef'
const NOW = new Date('2026-11-23T04:00:00Z')
const HEALTH = { status: 'ok', version: '0.1.0', pid: process.pid, instance: INSTANCE, uptime_seconds: 1.5 }

interface Owner { teardown (fn: () => unknown): void }

/** What the stand-in daemon answers to anything but /health: a status and a value, or whatever it does by itself. */
type Reply = readonly [number, unknown] | RequestListener

interface Home { readonly paths: Paths, readonly requests: IncomingMessage[], readonly bodies: string[], readonly port: number }

interface Changes extends Partial<Runtime> { readonly onSocket?: boolean, readonly health?: Reply }

async function runDaemon (t: Owner, reply: Reply = [200, { ok: true }], changes: Changes = {}): Promise<Home> {
  const { onSocket = true, health = [200, HEALTH], ...recorded } = changes
  const paths = createPaths(tempFolder(t))
  mkdirSync(dirname(paths.runtime))
  const requests: IncomingMessage[] = []
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    requests.push(request)
    bodies.push(await text(request))
    const answer = request.url === '/health' ? health : reply
    if (typeof answer === 'function') return answer(request, response)
    response.writeHead(answer[0], { 'content-type': 'application/json' })
    response.end(typeof answer[1] === 'string' ? answer[1] : JSON.stringify(answer[1]))
  })
  const socket = join(paths.state, 's')
  if (onSocket) server.listen(socket)
  else server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const port = onSocket ? 5002 : (server.address() as AddressInfo).port
  record(paths, { port, socket: onSocket ? socket : null, ...recorded })
  return { paths, requests, bodies, port }
}

function record (paths: Paths, changes: Partial<Runtime>): void {
  const runtime: Runtime = { pid: process.pid, port: 5002, socket: null, instance: INSTANCE, version: '0.1.0', started_at: 1_790_000_000, ...changes }
  writeFileSync(paths.runtime, JSON.stringify(runtime))
}

const connect = async (paths: Paths): ReturnType<typeof connectToDaemon> => await connectToDaemon(paths, NOW)

for (const onSocket of [true, false]) {
  t.test(`asks the daemon ${onSocket ? 'on its Unix socket' : 'on its port'}`, async t => {
    const { paths, requests, bodies, port } = await runDaemon(t, [200, { answer: 42 }], { onSocket })
    const daemon = await connect(paths)
    t.equal(daemon.runtime.instance, INSTANCE)
    t.strictSame(await daemon.get('/api/network/status'), { answer: 42 })
    t.strictSame(await daemon.post('/api/network/contribute', { value: 'ä' }), { answer: 42 })
    t.strictSame(await daemon.post('/api/network/sync'), { answer: 42 })
    t.strictSame(requests.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`), [
      'GET /health', 'GET /api/network/status', 'POST /api/network/contribute', 'POST /api/network/sync'
    ])
    t.strictSame(bodies, ['', '', '{"value":"ä"}', ''])
    t.equal(requests[2]?.headers['content-type'], 'application/json')
    t.equal(requests[3]?.headers['content-type'], undefined)
    t.equal(requests[0]?.headers.host, onSocket ? 'localhost' : `127.0.0.1:${port}`)
    t.equal(requests[0]?.headers.authorization, undefined)
  })
}

t.test('sends the token where there is one', async t => {
  const { paths, requests } = await runDaemon(t)
  writeFileSync(paths.token, `${'a'.repeat(64)}\n`)
  await (await connect(paths)).get('/x')
  t.strictSame(requests.map(({ headers }) => headers.authorization), Array(2).fill(`Bearer ${'a'.repeat(64)}`))
})

t.test('no daemon was started, or its runtime file is damaged', async t => {
  const paths = createPaths(tempFolder(t))
  await t.rejects(connect(paths), { code: 'NOT_RUNNING' })
  mkdirSync(paths.state)
  writeFileSync(paths.runtime, 'damaged')
  await t.rejects(connect(paths), { code: 'NOT_RUNNING' })
})

t.test('the daemon is gone and nobody took its place', async t => {
  const paths = createPaths(tempFolder(t))
  mkdirSync(paths.state)
  record(paths, { socket: join(paths.state, 's') })
  await t.rejects(connect(paths), { code: 'NOT_RUNNING' })
  record(paths, { port: 1 })
  await t.rejects(connect(paths), { code: 'NOT_RUNNING' })
})

t.test('another program took its place', async t => {
  const strangers: Record<string, Reply> = {
    'a daemon of another home': [200, { ...HEALTH, instance: 'f'.repeat(32) }],
    'a web server': [200, '<html></html>'],
    'a web server without such a page': [404, '<html></html>'],
    'another API': [404, { error: 'not found' }],
    'an API with an error of our shape': [404, { success: false, code: 'NOT_FOUND', message: 'x' }],
    'somebody who hangs up': request => { request.socket.destroy() },
    'somebody who hangs up halfway': (_request, response) => {
      response.writeHead(200, { 'content-length': 500 })
      response.write('{"status"', () => { response.destroy() })
    },
    'somebody who sends without end': (_request, response) => {
      const more = (): void => { if (!response.destroyed) response.write(Buffer.alloc(1_048_576), more) }
      more()
    }
  }
  for (const [name, health] of Object.entries(strangers)) {
    const { paths } = await runDaemon(t, [200, {}], { health, onSocket: false })
    await t.rejects(connect(paths), { code: 'NOT_RUNNING' }, name)
  }
})

t.test('a port of a process that is gone is not even asked: the token is not for whoever has it now', async t => {
  const dead = spawn('/bin/true')
  await once(dead, 'exit')
  const { paths, requests } = await runDaemon(t, [200, {}], { onSocket: false, pid: dead.pid ?? 0 })
  writeFileSync(paths.token, 'a'.repeat(64))
  await t.rejects(connect(paths), { code: 'NOT_RUNNING' })
  t.strictSame(requests, [])
})

t.test('a daemon that wants another token says so itself', async t => {
  const { paths } = await runDaemon(t, [200, {}], { health: [401, { success: false, code: 'UNAUTHORIZED', message: 'the bearer token is required' }] })
  await t.rejects(connect(paths), { code: 'UNAUTHORIZED', message: 'the bearer token is required' })
})

t.test('the daemon\'s own code, message and details are passed on', async t => {
  const attempt = { server: 'https://a.example', role: 'backup', ok: false, duration_ms: 5, failure: 'forged', reason: 'wrong keys' }
  const silent = { server: 'https://b.example', role: 'backup', ok: false, duration_ms: 5, failure: 'timeout' }
  const { paths } = await runDaemon(t, [503, {
    success: false, code: 'SYNC_FAILED', message: 'All servers unavailable, using cached data', details: ['more'], servers: [attempt, silent, { server: 'https://c.example', role: 'backup', ok: false, duration_ms: 5 }]
  }])
  await t.rejects((await connect(paths)).post('/api/network/sync'), {
    code: 'SYNC_FAILED',
    message: 'All servers unavailable, using cached data',
    details: ['more', 'https://a.example: wrong keys', 'https://b.example: timeout', 'https://c.example: failed']
  })
})

t.test('what a mirror said cannot steer the terminal', async t => {
  const servers = [{ server: 'https://a.example', role: 'backup', ok: false, duration_ms: 5, failure: 'invalid', reason: 'not JSON: \u001b[2J' }]
  const { paths } = await runDaemon(t, [503, { success: false, code: 'SYNC_FAILED', message: 'a\u001b[2Jb', servers }])
  await t.rejects((await connect(paths)).post('/x'), { message: 'a\ufffd[2Jb', details: ['https://a.example: not JSON: \ufffd[2J'] })
})

t.test('an answer of another shape is a fault of the program', async t => {
  for (const reply of [[500, { error: 'x' }], [200, 'not JSON'], [500, { success: false, code: 'NO_SUCH_CODE', message: 'x' }]] as const) {
    const { paths } = await runDaemon(t, reply)
    await t.rejects((await connect(paths)).get('/x'), { code: 'INTERNAL' })
  }
})

t.test('a daemon that ends while it is asked', async t => {
  const { paths } = await runDaemon(t, (_request, response) => {
    response.writeHead(200, { 'content-length': 10 })
    response.write('{', () => { response.destroy() })
  })
  await t.rejects((await connect(paths)).get('/x'), { code: 'NOT_RUNNING' })
})
