import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import t from 'tap'
import { createListener } from '../../src/daemon/listener.js'
import { createPeerLookup } from '../../src/daemon/peer.js'
import type { PeerLookup } from '../../src/daemon/peer.js'
import { SECURITY_HEADERS } from '../../src/daemon/secured-response.js'
import { ask, exchange, headerOf, parseAnswer } from './raw-http.js'
import { quiet, runListener } from './running-listener.js'

const NOBODY = 65_534
const asRoot = { skip: process.getuid?.() === 0 ? false : 'only root can become another user' }

// Every request on a connection of its own; `hangUp` closes it in the same breath: its row in the kernel's table has no owner then.
const OTHER_USER = `
  const { connect } = require('node:net')
  const [port, lines, count, hangUp] = JSON.parse(process.argv[1])
  const answers = []
  let left = count
  for (let i = 0; i < count; i++) {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', data => { answer += data }).on('error', () => {}).on('close', () => {
      answers.push(answer)
      if (--left === 0) process.stdout.write(JSON.stringify(answers))
    })
    socket.on('connect', () => socket.write(lines.join('\\r\\n') + '\\r\\n\\r\\n', () => { if (hangUp) socket.destroy() }))
  }`

interface Call { readonly lines: readonly string[], readonly port: number, readonly count?: number, readonly hangUp?: boolean }

async function askAsNobody ({ lines, port, count = 1, hangUp = false }: Call): Promise<string[]> {
  // env -i: what instruments this test run could not write its files as another user.
  const args = ['-i', process.execPath, '-e', OTHER_USER, JSON.stringify([port, lines, count, hangUp])]
  const child = spawn('/usr/bin/env', args, { uid: NOBODY, gid: NOBODY, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
  const [answers] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return JSON.parse(answers) as string[]
}

t.test('another user of this machine may read and not write', asRoot, async t => {
  const { port, handled, rules } = await runListener(t)
  const own = [`Host: 127.0.0.1:${port}`, 'Connection: close']
  const [written = ''] = await askAsNobody({ port, lines: ['POST /api/sync HTTP/1.1', ...own, 'Content-Length: 0'] })
  t.equal(parseAnswer(written).status, 403)
  t.strictSame(rules, ['R6'])
  t.strictSame(handled, [])
  const [read = ''] = await askAsNobody({ port, lines: ['GET /api/state HTTP/1.1', ...own] })
  t.equal(parseAnswer(read).status, 200)
  t.strictSame(handled, ['GET /api/state'])
})

t.test('another user who hangs up before the kernel is asked is not taken for root', asRoot, async t => {
  const count = 20
  const lookup = createPeerLookup(process.platform)
  const found: Array<number | undefined> = []
  const looked = new EventEmitter()
  // The kernel is asked only after the client is gone for certain: the worst moment.
  const peerUid: PeerLookup = async connection => {
    await gone
    found.push(await lookup(connection))
    if (found.length === count) looked.emit('all')
    return found.at(-1)
  }
  const { port, handled } = await runListener(t, { peerUid })
  const all = once(looked, 'all')
  const gone = askAsNobody({ port, count, hangUp: true, lines: ['POST /api/sync HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Content-Length: 0'] })
  await all
  t.strictSame(found.filter(uid => uid !== undefined && uid !== NOBODY), [], 'nobody was taken for somebody else')
  await new Promise(setImmediate)
  t.strictSame(handled, [])
})

t.test('who is not root may not write to the daemon of another', async t => {
  const { target, port, handled, rules } = await runListener(t, { ownUid: 1001, peerUid: async () => 1002 })
  const answer = await ask(target, ['POST /api/sync HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Content-Length: 0'])
  t.equal(answer.status, 403)
  t.strictSame({ handled, rules }, { handled: [], rules: ['R6'] })
})

for (const [name, peerUid] of Object.entries<PeerLookup>({
  'does not know': async () => undefined,
  fails: async () => { throw new Error('no such table') }
})) {
  t.test(`a write is refused when the kernel ${name}`, async t => {
    const { target, port, handled } = await runListener(t, { peerUid })
    const own = `Host: 127.0.0.1:${port}`
    t.equal((await ask(target, ['POST /api/sync HTTP/1.1', own, 'Content-Length: 0'])).status, 403)
    t.strictSame(handled, [])
    t.equal((await ask(target, ['GET /api/state HTTP/1.1', own])).status, 200)
  })
}

t.test('root and the same user may write; without user ids everybody may', async t => {
  for (const [ownUid, peer] of [[1001, 0], [1001, 1001], [undefined, undefined]] as const) {
    const { target, port, handled } = await runListener(t, { ownUid, peerUid: async () => peer })
    t.equal((await ask(target, ['POST /api/sync HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Content-Length: 0'])).status, 200)
    t.strictSame(handled, ['POST /api/sync'])
  }
})

t.test('the kernel is not asked for reads, nor on the Unix socket', async t => {
  const peerUid: PeerLookup = async () => { throw new Error('asked') }
  const tcp = await runListener(t, { peerUid })
  t.equal((await ask(tcp.target, ['GET / HTTP/1.1', `Host: 127.0.0.1:${tcp.port}`])).status, 200)
  const unix = await runListener(t, { peerUid, transport: 'unix' })
  t.equal((await ask(unix.target, ['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 0'])).status, 200)
})

t.test('a write whose sender is gone is not handled', async t => {
  let release = (): void => undefined
  const gate = new Promise<void>(resolve => { release = resolve })
  const { server, target, port, handled } = await runListener(t, {
    peerUid: async () => {
      await gate
      return process.getuid?.()
    }
  })
  const arrived = once(server, 'request')
  const connected = once(server, 'connection')
  const client = connect(target).on('error', () => undefined)
  client.write(`POST /api/sync HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 0\r\n\r\n`)
  const [[socket]] = await Promise.all([connected, arrived])
  client.destroy()
  await once(socket, 'close')
  release()
  await new Promise(setImmediate)
  t.strictSame(handled, [])
})

t.test('every answer of the framework carries the security headers, and none that opens it to other sites', async t => {
  const app = Fastify({
    serverFactory: handler => createListener(handler, {
      transport: 'tcp', policy: () => ({ port, trustedHosts: [], behindProxy: false, token: undefined }), peerUid: async () => 0, ownUid: 0, log: quiet
    })
  })
  t.teardown(async () => { await app.close() })
  app.get('/json', async () => ({ ok: true }))
  app.get('/empty', async (_request, reply) => reply.code(204).send())
  app.get('/unchanged', async (_request, reply) => reply.code(304).send())
  app.get('/moved', async (_request, reply) => reply.redirect('/json'))
  app.get('/stream', async (_request, reply) => reply.type('text/plain').send(Readable.from(['a', 'b'])))
  app.get('/fault', async () => { throw new Error('on purpose') })
  app.get('/cookies', async (_request, reply) => reply.header('set-cookie', ['a=1', 'b=2']).send('x'))
  app.get('/by-hand', (_request, reply) => { reply.hijack().raw.end('x') })
  app.get('/reason', (_request, reply) => { reply.hijack().raw.writeHead(200, 'Fine', { 'content-type': 'text/plain' }).end('x') })
  let port = 0
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as { port: number }).port
  const target = { host: '127.0.0.1', port }
  const expected = { '/json': 200, '/empty': 204, '/unchanged': 304, '/moved': 302, '/stream': 200, '/fault': 500, '/cookies': 200, '/by-hand': 200, '/reason': 200, '/nowhere': 404, '/%zz': 400 }
  for (const [path, status] of Object.entries(expected)) {
    const answer = await ask(target, [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`])
    t.equal(answer.status, status, path)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) t.strictSame(answer.headers.filter(([each]) => each === name), [[name, value]], `${path} ${name}`)
    t.strictSame(answer.headers.filter(([name]) => name.startsWith('access-control-')), [])
    if (path === '/cookies') t.strictSame(answer.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value), ['a=1', 'b=2'])
  }
  const broken = parseAnswer(await exchange(target, 'no HTTP\r\n\r\n'))
  t.equal(broken.status, 400)
  t.match(JSON.parse(broken.body), { success: false, code: 'BAD_REQUEST' })
  t.equal(headerOf(broken, 'x-frame-options'), 'DENY')
  const strange = parseAnswer(await exchange(target, `GET /json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nExpect: magic\r\nConnection: close\r\n\r\n`))
  t.equal(strange.status, 417)
  t.equal(headerOf(strange, 'x-frame-options'), 'DENY')
})

t.test('a page with a policy of its own keeps it, and all the other headers', async t => {
  const policies = ["default-src 'none'", "default-src 'unsafe-inline'", "default-src 'self' data:"]
  const [given, set, both] = policies
  const { target, port } = await runListener(t, {
    handler: (request, response) => {
      if (request.url !== '/given') response.setHeader('content-security-policy', set ?? '')
      if (request.url === '/given') response.writeHead(200, { 'content-security-policy': given })
      if (request.url === '/both') response.writeHead(200, { 'content-security-policy': both })
      response.end()
    }
  })
  for (const [path, policy] of [['/given', given], ['/set', set], ['/both', both]] as const) {
    const answer = await ask(target, [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`])
    t.strictSame(answer.headers.filter(([name]) => name === 'content-security-policy').map(([, value]) => value), [policy])
    t.equal(headerOf(answer, 'x-content-type-options'), 'nosniff')
  }
})
