import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'
import { createEventStream } from '../../src/daemon/events.js'
import type { DaemonEvent, EventStream } from '../../src/daemon/events.js'

const SYNC: DaemonEvent = { kind: 'sync', success: true, changed: false, message: 'line one\nline two\n\nevent: forged', at: 1_790_000_000 }
const SETTINGS: DaemonEvent = { kind: 'settings', reason: 'user', at: 1_790_000_001 }

interface Owner { teardown (fn: () => unknown): void }

interface Client { readonly socket: Socket, readonly received: () => string, until (test: (text: string) => boolean): Promise<string> }

interface Running { readonly events: EventStream, readonly responses: ServerResponse[], open (): Promise<Client> }

/** A real server whose every answer is an event stream, or 429. */
async function runStream (t: Owner): Promise<Running> {
  const events = createEventStream()
  const responses: ServerResponse[] = []
  const server = createServer((_request, response) => {
    responses.push(response)
    if (events.attach(response)) return
    response.writeHead(429)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  t.teardown(() => {
    events.close()
    server.closeAllConnections()
    server.close()
  })
  return { events, responses, open: async () => await openClient(t, port) }
}

async function openClient (t: Owner, port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  t.teardown(() => socket.destroy())
  const arrivals = new EventEmitter()
  let text = ''
  socket.setEncoding('utf8').on('data', chunk => {
    text += String(chunk)
    arrivals.emit('data')
  })
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  const until = async (test: (text: string) => boolean): Promise<string> => {
    while (!test(text)) await once(arrivals, 'data', { signal: AbortSignal.timeout(5000) })
    return text
  }
  await until(text => text.includes('retry: 3000\n\n\r\n') || text.includes(' 429 '))
  return { socket, received: () => text, until }
}

// The frames, without what HTTP's chunks put around them.
const framesOf = (text: string): string[] => [...text.matchAll(/^[0-9a-f]+\r\n([^]*?)\r\n(?=[0-9a-f]+\r\n|$)/gm)].map(match => match[1] ?? '')

t.test('every event reaches every client as one frame, in order', async t => {
  const { events, open } = await runStream(t)
  const clients = [await open(), await open()]
  events.publish(SYNC)
  events.publish(SETTINGS)
  for (const { until } of clients) {
    const text = await until(text => text.includes('"settings"'))
    t.match(text, /^HTTP\/1\.1 200 OK\r\n/)
    t.match(text, /\r\ncontent-type: text\/event-stream\r\n/i)
    t.match(text, /\r\ncache-control: no-store\r\n/i)
    t.strictSame(framesOf(text), [
      'retry: 3000\n\n',
      `id: 1\nevent: sync\ndata: ${JSON.stringify(SYNC)}\n\n`,
      `id: 2\nevent: settings\ndata: ${JSON.stringify(SETTINGS)}\n\n`
    ])
  }
})

t.test('a client that leaves is forgotten, the others go on', async t => {
  const { events, responses, open } = await runStream(t)
  const [leaving, staying] = [await open(), await open()]
  const left = once(responses[0] ?? new EventEmitter(), 'close')
  leaving.socket.destroy()
  await left
  events.publish(SETTINGS)
  await staying.until(text => text.includes('id: 1\nevent: settings'))
  t.notMatch(leaving.received(), /settings/)
})

t.test('the thirty-third client is turned away, and taken once another has left', async t => {
  const { responses, open } = await runStream(t)
  for (let i = 0; i < 32; i++) await open()
  const extra = await open()
  t.match(extra.received(), /^HTTP\/1\.1 429 /)
  const left = once(responses[5] ?? new EventEmitter(), 'close')
  responses[5]?.destroy()
  await left
  t.match((await open()).received(), /^HTTP\/1\.1 200 /)
})

t.test('without clients there is no timer', async t => {
  const { events, responses, open } = await runStream(t)
  events.publish(SYNC)
  const client = await open()
  // It does not keep the process alive, so it is seen only where it is made and ended.
  const set = t.capture(globalThis, 'setInterval', globalThis.setInterval)
  const cleared = t.capture(globalThis, 'clearInterval', globalThis.clearInterval)
  const left = once(responses[0] ?? new EventEmitter(), 'close')
  client.socket.destroy()
  await left
  const calls = cleared()
  t.equal(calls.length, 1, 'the last one that leaves ends it')
  t.not(calls[0]?.args[0], undefined)
  const again = [await open(), await open()]
  t.equal(set().length, 1, 'one timer for all')
  t.equal(again.length, 2)
})

t.test('close ends every stream, and an event after it harms nobody', async t => {
  const { events, open } = await runStream(t)
  const clients = [await open(), await open()]
  const faults: unknown[] = []
  const onFault = (error: unknown): void => { faults.push(error) }
  process.on('uncaughtException', onFault)
  t.teardown(() => process.off('uncaughtException', onFault))
  events.close()
  events.publish(SYNC) // a sync that ends while the daemon stops
  for (const { until } of clients) t.notMatch(await until(text => text.endsWith('0\r\n\r\n')), /sync/)
  events.close()
  await new Promise(setImmediate)
  t.strictSame(faults, [])
})

t.test('a client that stopped reading is dropped before it fills the memory', async t => {
  const { events, responses, open } = await runStream(t)
  const [stalled, reading] = [await open(), await open()]
  stalled.socket.pause()
  const response = responses[0]
  const dropped = once(response ?? new EventEmitter(), 'close')
  const message = 'x'.repeat(30_000)
  let most = 0
  for (let i = 0; i < 2000 && response?.destroyed === false; i++) {
    events.publish({ ...SYNC, message })
    most = Math.max(most, response.writableLength)
    await new Promise(setImmediate)
  }
  await dropped
  t.ok(most < 200_000, `${most} bytes were waiting at most`)
  events.publish(SETTINGS)
  await reading.until(text => text.includes('event: settings'))
})
