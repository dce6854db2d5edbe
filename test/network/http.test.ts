import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { Test } from 'tap'
import { createHttp } from '../../src/network/http.js'
import type { Http, HttpOptions } from '../../src/network/http.js'
import { createHostileMirror, encoded, page, redirect } from './hostile-mirror.js'
import type { HostileMirror, Misdeed } from './hostile-mirror.js'

interface Setup { http: Http, mirror: HostileMirror, get: (misdeed?: Misdeed, maxBytes?: number) => ReturnType<Http['get']> }

async function setup (t: Test, options: Partial<HttpOptions> = {}): Promise<Setup> {
  const mirror = await createHostileMirror(new Map([['file.json', Buffer.from('{"a":1}')]]))
  const http = createHttp({ userAgent: 'pqsd/test', requestTimeoutMs: 5000, ...options })
  t.teardown(async () => {
    await http.close()
    await mirror.close()
  })
  const get: Setup['get'] = async (misdeed, maxBytes = 1000) => {
    mirror.misdeed = misdeed
    return await http.get(`${mirror.url}/file.json`, { maxBytes })
  }
  return { http, mirror, get }
}

/** What the work is rejected with. */
async function failure (work: Promise<unknown>): Promise<unknown> {
  return await work.then(() => 'it succeeded', (error: unknown) => error)
}

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The largest growth of resident memory while some work runs. */
async function growth (work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 2)
  await work()
  clearInterval(timer)
  return Math.max(peak, process.memoryUsage.rss()) - before
}

t.test('brings status, headers and bytes', async t => {
  const { get } = await setup(t)
  t.match(await get(), { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"a":1}') })
  t.match(await get({ kind: 'answer', status: 500, headers: { 'retry-after': '7' }, body: 'no' }), { status: 500, headers: { 'retry-after': '7' } })
})

t.test('asks for no encoding, names itself, keeps the query and sends no cookie', async t => {
  const seen: unknown[] = []
  const server = createServer((request, response) => {
    seen.push([request.url, request.headers['accept-encoding'], request.headers['user-agent'], request.headers.cookie])
    response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { http } = await setup(t)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a?b=c`
  t.equal((await http.get(url, { maxBytes: 1 })).headers['set-cookie'], 'a=1, b=2')
  await http.get(url, { maxBytes: 1 })
  t.strictSame(seen, Array(2).fill(['/a?b=c', 'identity', 'pqsd/test', undefined]))
  server.closeAllConnections()
  server.close()
})

t.test('posts JSON', async t => {
  const server = createServer((request, response) => { request.pipe(response.writeHead(201, { 'content-type': request.headers['content-type'] ?? '' })) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { http } = await setup(t)
  const answer = await http.post(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, '{"a":1}', { maxBytes: 100 })
  t.match(answer, { status: 201, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"a":1}') })
  server.closeAllConnections()
  server.close()
})

t.test('does not follow redirects, also when their body never ends', async t => {
  const { get, mirror } = await setup(t)
  for (const status of [301, 302, 303, 304, 307, 308]) t.match(await failure(get({ ...redirect, status } as Misdeed)), { fault: 'redirect', partial: { status } })
  t.match(await failure(get({ kind: 'answer', status: 302, headers: { location: `${mirror.url}/x` }, body: Buffer.alloc(1 << 20) })), { fault: 'redirect' })
  t.equal(mirror.requests.length, 7)
})

t.test('takes a body of exactly the cap and refuses one byte more, keeping its head', async t => {
  const { get } = await setup(t)
  t.equal((await get(undefined, 7)).body.length, 7)
  t.match(await failure(get(undefined, 6)), { fault: 'too_large', partial: { status: 200, body: Buffer.from('{"a":1') } })
  t.match(await failure(get(page(10_000))), { fault: 'too_large', partial: { headers: { 'content-type': /html/ }, body: /^<!doctype/ } })
})

t.test('undoes one layer of gzip and counts what comes out', async t => {
  const { get } = await setup(t)
  const body = gzipSync('{"a":1}')
  for (const encoding of ['gzip', 'GZIP']) {
    t.equal((await get({ kind: 'answer', status: 200, headers: { 'content-encoding': encoding }, body })).body.toString(), '{"a":1}')
  }
  t.match(await failure(get({ kind: 'answer', status: 200, headers: { 'content-encoding': 'gzip' }, body }, 6)), { fault: 'too_large' })
  t.match(await failure(get({ kind: 'answer', status: 200, headers: { 'content-encoding': 'gzip' }, body: 'no gzip' })), { fault: 'network' })
  t.match(await failure(get({ kind: 'answer', status: 200, headers: { 'content-encoding': 'gzip' }, body: body.subarray(0, 12) })), { fault: 'network' })
})

t.test('refuses other and nested encodings, keeping the status', async t => {
  const { get } = await setup(t)
  for (const encoding of ['br', 'gzip, gzip', Array(400).fill('gzip').join(', ')]) {
    t.match(await failure(get(encoded(encoding))), { fault: 'network', partial: { status: 200 } }, encoding)
  }
  t.match(await failure(get(encoded(Array(2000).fill('gzip').join(', ')))), { fault: 'network' }, 'more headers than anybody needs')
})

t.test('ends what does not end in time', async t => {
  const { get } = await setup(t, { requestTimeoutMs: 300 })
  await get().catch(() => undefined) // the first request loads undici
  for (const kind of ['stall', 'drip'] as const) {
    const ms = await took(async () => { t.match(await failure(get({ kind })), { fault: 'timeout' }, kind) })
    t.ok(ms > 250 && ms < 10_000, `${kind}: ${ms} ms`)
  }
})

t.test('names a connection that breaks', async t => {
  const { get, mirror, http } = await setup(t)
  t.match(await failure(get({ kind: 'reset' })), { fault: 'network' })
  await mirror.close()
  t.match(await failure(get()), { fault: 'network', message: new RegExp(mirror.url) })
  t.match(await failure(http.get('no url', { maxBytes: 1 })), { fault: 'network' })
})

t.test('heeds the signal from outside at any stage', async t => {
  const { http, mirror, get } = await setup(t)
  await get()
  t.match(await failure(http.get(mirror.url, { maxBytes: 1, signal: AbortSignal.abort() })), { fault: 'timeout' })
  for (const kind of ['stall', 'drip'] as const) {
    mirror.misdeed = { kind }
    const controller = new AbortController()
    setTimeout(() => { controller.abort() }, 100)
    const ms = await took(async () => { t.match(await failure(http.get(mirror.url, { maxBytes: 100, signal: controller.signal })), { fault: 'timeout' }) })
    t.ok(ms < 10_000, `${kind}: ${ms} ms`)
  }
})

// A listener that never accepts, with its queue full: packets to it are dropped, as behind many firewalls.
const BLACK_HOLE = `
const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, String(server.address().port) + '\\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60000)
})`

t.test('heeds the signal while a connection is being made', { skip: process.platform !== 'linux' }, async t => {
  const hole = spawn(process.execPath, ['-e', BLACK_HOLE])
  const [line] = await once(hole.stdout, 'data') as [Buffer]
  const port = Number(line)
  const fillers = [1, 2, 3].map(() => connect(port, '127.0.0.1').on('error', () => undefined))
  const [filled] = fillers
  if (filled?.connecting === true) await once(filled, 'connect')
  const { http, get } = await setup(t)
  await get()
  const ms = await took(async () => { t.match(await failure(http.get(`http://127.0.0.1:${port}/`, { maxBytes: 1, signal: AbortSignal.timeout(300) })), { fault: 'timeout' }) })
  t.ok(ms < 10_000, `${ms} ms`)
  for (const filler of fillers) filler.destroy()
  hole.kill('SIGKILL')
})

t.test('speaks plain http to loopback only, and no other protocol', async t => {
  const { http } = await setup(t)
  for (const url of ['http://example.org/', 'http://127.0.0.2/', 'http://localhost.example/', 'file:///etc/passwd', 'ftp://127.0.0.1/']) {
    t.match(await failure(http.get(url, { maxBytes: 1 })), { fault: 'network' }, url)
  }
})

t.test('does nothing after it was closed, also when it was never used before', async t => {
  const { http, mirror, get } = await setup(t)
  await get()
  await http.close()
  await http.close()
  t.match(await failure(get()), { fault: 'network' })
  const unused = createHttp({ userAgent: 'pqsd/test', requestTimeoutMs: 1000 })
  await unused.close()
  t.match(await failure(unused.get(mirror.url, { maxBytes: 1 })), { fault: 'network' })
  t.equal(mirror.requests.length, 1)
})

t.test('a flood costs less than 32 MB of memory and no time', async t => {
  const { get } = await setup(t)
  await get()
  for (const kind of ['endless', 'bomb'] as const) {
    const bytes = await growth(async () => { for (let n = 0; n < 5; n++) t.match(await failure(get({ kind }, 262_144)), { fault: 'too_large' }, kind) })
    t.ok(bytes < 32 << 20, `${kind}: ${Math.round(bytes / 1024)} kB`)
  }
})
