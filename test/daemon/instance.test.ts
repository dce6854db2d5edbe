import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server as TcpServer } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import type { Runtime } from '../../src/contract-types.js'
import { isSocketPathTooLong, listenOnPort, listenOnSocket, refuseSecondInstance } from '../../src/daemon/instance.js'
import { ask } from './raw-http.js'
import { tempFolder } from './temp-folder.js'

const INSTANCE = '0123456789abcdef0123456789abcdef'
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const AT = { now: new Date('2026-11-23T04:00:00Z'), log: QUIET }

interface Owner { teardown (fn: () => unknown): void }

function serverOf (t: Owner, handler: RequestListener = (_request, response) => { response.end('ok') }): Server {
  const server = createServer(handler)
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return server
}

async function openedOn (server: Server | TcpServer, where: string | number): Promise<void> {
  if (typeof where === 'string') server.listen(where)
  else server.listen(where, '127.0.0.1')
  await once(server, 'listening')
}

/** Another process that lives until the end of the test: the recorded daemon. */
async function otherProcess (t: Owner): Promise<number> {
  const child = spawn('/bin/sh', ['-c', 'read line'], { stdio: ['pipe', 'ignore', 'ignore'] })
  t.teardown(async () => {
    child.stdin.end()
    await once(child, 'exit')
  })
  await once(child, 'spawn')
  return child.pid ?? 0
}

function record (folder: string, changes: Partial<Runtime>): string {
  const path = join(folder, 'runtime.json')
  const runtime: Runtime = { pid: 1, port: 1, socket: null, instance: INSTANCE, version: '0.1.0', started_at: 1_790_000_000, ...changes }
  writeFileSync(path, JSON.stringify(runtime))
  return path
}

const health = (instance: string): string => JSON.stringify({ status: 'ok', version: '0.1.0', pid: 7, instance, uptime_seconds: 1.5 })
const answering = (body: string, status = 200): RequestListener => (_request, response) => {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

t.test('a port that another process has is PORT_IN_USE, and says how to choose another', async t => {
  const holder = serverOf(t)
  await openedOn(holder, 0)
  const { port } = holder.address() as AddressInfo
  await t.rejects(listenOnPort(serverOf(t), '127.0.0.1', port), { code: 'PORT_IN_USE', message: /PQS_LISTEN_PORT/ })
  t.equal(holder.listening, true)
})

t.test('a free port is listened on; what else goes wrong keeps its cause', async t => {
  const server = serverOf(t)
  await listenOnPort(server, '127.0.0.1', 0)
  t.equal((server.address() as AddressInfo).address, '127.0.0.1')
  t.equal((await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).status, 200)
  await t.rejects(listenOnPort(serverOf(t), '192.0.2.1', 0), { code: 'LISTEN_FAILED', cause: { code: 'EADDRNOTAVAIL' } })
})

t.test('the socket and the folder made for it are for this user only, whatever the umask', async t => {
  const before = process.umask(0)
  t.teardown(() => { process.umask(before) })
  const path = join(tempFolder(t), 'state', 's')
  const modes: number[] = []
  const server = serverOf(t)
  server.once('listening', () => { modes.push(statSync(path).mode & 0o777) })
  await listenOnSocket(server, path)
  t.strictSame(modes, [0o600], 'from the first moment on')
  t.equal(statSync(join(path, '..')).mode & 0o777, 0o700)
  t.equal(process.umask(), 0, 'the umask is as it was')
  t.equal((await ask({ path }, ['GET / HTTP/1.1', 'Host: localhost'])).status, 200)
})

t.test('the socket of a killed process is replaced', async t => {
  const path = join(tempFolder(t), 's')
  const child = spawn(process.execPath, ['-e', `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log('ready'))`], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.equal(existsSync(path), true, 'the leftover is there')
  await listenOnSocket(serverOf(t), path)
  t.equal((await ask({ path }, ['GET / HTTP/1.1', 'Host: localhost'])).status, 200)
})

t.test('the socket of a living process is left alone', async t => {
  const path = join(tempFolder(t), 's')
  await openedOn(serverOf(t), path)
  await t.rejects(listenOnSocket(serverOf(t), path), { code: 'PORT_IN_USE' })
  t.equal((await ask({ path }, ['GET / HTTP/1.1', 'Host: localhost'])).status, 200)
})

t.test('a file that is no socket is never removed', async t => {
  const folder = tempFolder(t)
  const file = join(folder, 'thesis.txt')
  writeFileSync(file, 'years of work')
  await t.rejects(listenOnSocket(serverOf(t), file), { code: 'CONFIG_INVALID' })
  t.equal(readFileSync(file, 'utf8'), 'years of work')
  const link = join(folder, 'link')
  symlinkSync(file, link)
  await t.rejects(listenOnSocket(serverOf(t), link), { code: 'CONFIG_INVALID' })
  t.equal(readFileSync(link, 'utf8'), 'years of work')
  mkdirSync(join(folder, 'folder'))
  await t.rejects(listenOnSocket(serverOf(t), join(folder, 'folder')), { code: 'CONFIG_INVALID' })
  await t.rejects(listenOnSocket(serverOf(t), join(file, 's')), { code: 'STORAGE_FAILED' })
})

t.test('a path of more than 103 bytes is too long for a socket', async t => {
  t.equal(isSocketPathTooLong(`/${'a'.repeat(102)}`), false)
  t.equal(isSocketPathTooLong(`/${'a'.repeat(103)}`), true)
  t.equal(isSocketPathTooLong(`/${'ä'.repeat(52)}`), true, 'bytes count, not characters')
})

t.test('a second daemon of the same home is refused while the first one answers', async t => {
  const pid = await otherProcess(t)
  const folder = tempFolder(t)
  const tcp = serverOf(t, answering(health(INSTANCE)))
  await openedOn(tcp, 0)
  await t.rejects(refuseSecondInstance(record(folder, { pid, port: (tcp.address() as AddressInfo).port }), AT), { code: 'ALREADY_RUNNING' })
  const socket = join(folder, 's')
  await openedOn(serverOf(t, answering(health(INSTANCE))), socket)
  await t.rejects(refuseSecondInstance(record(folder, { pid, socket }), AT), { code: 'ALREADY_RUNNING' })
})

t.test('a daemon that asks for a token is known by its refusal', async t => {
  const pid = await otherProcess(t)
  const server = serverOf(t, answering(JSON.stringify({ success: false, code: 'UNAUTHORIZED', message: 'x' }), 401))
  await openedOn(server, 0)
  await t.rejects(refuseSecondInstance(record(tempFolder(t), { pid, port: (server.address() as AddressInfo).port }), AT), { code: 'ALREADY_RUNNING' })
})

t.test('only the recorded instance counts as running', async t => {
  const pid = await otherProcess(t)
  const folder = tempFolder(t)
  const strangers: Record<string, RequestListener> = {
    'another daemon': answering(health('f'.repeat(32))),
    'a page that has the id somewhere in it': answering(`<html>${INSTANCE}</html>`),
    'JSON of another shape': answering(JSON.stringify({ instance: INSTANCE })),
    'another error': answering(JSON.stringify({ success: false, code: 'NOT_FOUND', message: INSTANCE }), 404),
    'a large answer': answering(JSON.stringify({ ...JSON.parse(health(INSTANCE)) as object, more: 'x'.repeat(5000) })),
    'an answer without length': (_request, response) => { response.end(health(INSTANCE).repeat(2)) },
    'one that hangs up': request => { request.socket.destroy() },
    'one that hangs up halfway': (_request, response) => {
      response.writeHead(200, { 'content-length': 200 })
      response.write('{"status"', () => { response.destroy() })
    }
  }
  for (const [name, handler] of Object.entries(strangers)) {
    const server = serverOf(t, handler)
    await openedOn(server, 0)
    await t.resolves(refuseSecondInstance(record(folder, { pid, port: (server.address() as AddressInfo).port }), AT), name)
  }
})

t.test('a stranger on the port who never finishes holds up the start for 2 s at most', async t => {
  const pid = await otherProcess(t)
  const timers: NodeJS.Timeout[] = []
  const server = createTcpServer(socket => {
    socket.on('error', () => undefined)
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{')
    timers.push(setInterval(() => { if (socket.writable) socket.write(' ') }, 100))
  })
  await openedOn(server, 0)
  t.teardown(() => {
    timers.forEach(clearInterval)
    server.close()
  })
  const begun = performance.now()
  await refuseSecondInstance(record(tempFolder(t), { pid, port: (server.address() as AddressInfo).port }), AT)
  t.ok(performance.now() - begun < 3500, `${Math.round(performance.now() - begun)} ms`)
})

t.test('leftovers of a killed daemon are no obstacle, and nobody is asked about them', async t => {
  const asked: unknown[] = []
  const server = serverOf(t, (request, response) => {
    asked.push(request.url)
    response.end(health(INSTANCE))
  })
  await openedOn(server, 0)
  const { port } = server.address() as AddressInfo
  const folder = tempFolder(t)
  const dead = spawn('/bin/true')
  await once(dead, 'exit')
  await t.resolves(refuseSecondInstance(record(folder, { pid: dead.pid ?? 0, port }), AT), 'its process is gone')
  await t.resolves(refuseSecondInstance(record(folder, { pid: process.pid, port }), AT), 'its number is ours now')
  await t.resolves(refuseSecondInstance(join(folder, 'absent.json'), AT))
  t.strictSame(asked, [])
})

t.test('a damaged runtime file is set aside', async t => {
  const folder = tempFolder(t)
  const path = join(folder, 'runtime.json')
  writeFileSync(path, '{"pid":')
  await t.resolves(refuseSecondInstance(path, AT))
  t.equal(existsSync(path), false)
})
