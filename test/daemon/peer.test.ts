import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo, NetConnectOpts, Socket } from 'node:net'
import fc from 'fast-check'
import t from 'tap'
import { createPeerLookup, uidFromLsof, uidFromProc } from '../../src/daemon/peer.js'
import type { Connection } from '../../src/daemon/peer.js'

const HEADER = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const V4 = '0100007F'
const MAPPED = '0000000000000000FFFF00000100007F'
const V6 = '00000000000000000000000001000000'
const port = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

interface Row { readonly local: string, readonly remote: string, readonly uid: number, readonly state?: string, readonly inode?: number }

const row = ({ local, remote, uid, state = '01', inode = 4711 }: Row): string => `   7: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000 ${String(uid).padStart(5)}        0 ${inode} 1 0000000000000000 20 4 30 10 -1`
const table = (...rows: Row[]): string => [HEADER, ...rows.map(row), ''].join('\n')
const peer = { remoteAddress: '127.0.0.1', remotePort: 50_000, localPort: 5002 }
const ends = (address: string): Pick<Row, 'local' | 'remote'> => ({ local: `${address}:${port(50_000)}`, remote: `${address}:${port(5002)}` })

t.test('/proc/net/tcp: the owner of the other end', async t => {
  t.equal(uidFromProc(table({ ...ends(V4), uid: 1001 }), peer), 1001)
  t.equal(uidFromProc(table({ ...ends(V4), uid: 0 }), peer), 0)
  t.equal(uidFromProc(table({ ...ends(MAPPED), uid: 1001 }), peer), 1001, 'a client with an IPv6 socket')
  t.equal(uidFromProc(table({ ...ends(V6), uid: 1001 }), { ...peer, remoteAddress: '::1' }), 1001)
})

t.test('/proc/net/tcp: our own end is not the other end', async t => {
  t.equal(uidFromProc(table({ local: `${V4}:${port(5002)}`, remote: `${V4}:${port(50_000)}`, uid: 1001 }), peer), undefined)
})

t.test('/proc/net/tcp: a row without a process behind it has no owner, though it says root', async t => {
  for (const state of ['04', '05', '06', '01']) t.equal(uidFromProc(table({ ...ends(V4), uid: 0, state, inode: 0 }), peer), undefined)
})

t.test('/proc/net/tcp: the same ports at other addresses are another connection', async t => {
  const others = ['0200007F', '0A00000A', V6, '00000000'].flatMap(address => [
    { ...ends(address), uid: 0 },
    { ...ends(V4), local: ends(address).local, uid: 0 },
    { ...ends(V4), remote: ends(address).remote, uid: 0 }
  ])
  t.equal(uidFromProc(table(...others), peer), undefined)
  t.equal(uidFromProc(table(...others, { ...ends(V4), uid: 1001 }), peer), 1001)
})

t.test('/proc/net/tcp: whatever else is in there, only the row of both ports counts', async () => {
  const anyPort = fc.integer({ min: 1, max: 65_535 })
  const anyRow = fc.record({ a: anyPort, b: anyPort, uid: fc.nat({ max: 70_000 }) })
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 30 }), fc.option(fc.nat({ max: 70_000 }), { nil: undefined }), (rows, uid) => {
    const others = rows.filter(({ a, b }) => a !== peer.remotePort || b !== peer.localPort)
      .map(({ a, b, uid }) => ({ local: `${V4}:${port(a)}`, remote: `${V4}:${port(b)}`, uid }))
    return uidFromProc(table(...others, ...uid === undefined ? [] : [{ ...ends(V4), uid }]), peer) === uid
  }))
})

t.test('text that is no such table has no owner', async t => {
  for (const text of ['', HEADER, 'a\nb c d', `${HEADER}\n   7: ${V4}:C350 ${V4}:138A 01`]) t.equal(uidFromProc(text, peer), undefined)
})

t.test('lsof: the owner of the other end', async t => {
  const output = ['p411', 'u501', 'f12', 'n127.0.0.1:5002->127.0.0.1:50000', 'p77', 'u502', 'f9', 'n127.0.0.1:50001->127.0.0.1:5002', 'p78', 'u503', 'f3', 'n127.0.0.1:50000->127.0.0.1:5002', ''].join('\n')
  t.equal(uidFromLsof(output, peer), 503)
  t.equal(uidFromLsof(output, { ...peer, remotePort: 50_001 }), 502)
  t.equal(uidFromLsof(output, { ...peer, remotePort: 5000 }), undefined, 'part of a port is not the port')
  t.equal(uidFromLsof('', peer), undefined)
})

t.test('lsof: other addresses are other connections, and an owner belongs to one process only', async t => {
  t.equal(uidFromLsof('p1\nu0\nf1\nn10.0.0.5:50000->127.0.0.1:5002\nn127.0.0.1:50000->10.0.0.5:5002\n', peer), undefined)
  t.equal(uidFromLsof('p1\nu0\nf1\nnx\np2\nf1\nn127.0.0.1:50000->127.0.0.1:5002\n', peer), undefined)
})

t.test('on Linux the kernel knows who owns the other end of a real connection', { skip: process.platform === 'linux' ? false : 'Linux only' }, async t => {
  const lookup = createPeerLookup('linux')
  for (const how of ['127.0.0.1', '::ffff:127.0.0.1']) {
    t.equal(await lookup(await connectionFrom(t, { host: how, port: 0 })), process.getuid?.(), how)
  }
  t.equal(await lookup({ ...peer, remotePort: 1, localPort: 1 }), undefined)
  t.ok(readFileSync('/proc/net/tcp', 'latin1').startsWith(HEADER.slice(0, 40)), 'the table has the columns that the tests above use')
})

t.test('where lsof is missing, or on other systems, nobody is known', async t => {
  if (process.platform !== 'darwin') t.equal(await createPeerLookup('darwin')(peer), undefined)
  t.equal(await createPeerLookup('win32')(peer), undefined)
})

t.test('on macOS lsof knows who owns the other end of a real connection', { skip: process.platform === 'darwin' ? false : 'macOS only' }, async t => {
  t.equal(await createPeerLookup('darwin')(await connectionFrom(t, { host: '127.0.0.1', port: 0 })), process.getuid?.())
})

async function connectionFrom (t: { teardown (fn: () => unknown): void }, target: NetConnectOpts & { port: number }): Promise<Connection> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const arrived = once(server, 'connection')
  const client = connect({ ...target, port: (server.address() as AddressInfo).port })
  const [socket] = await arrived as [Socket]
  t.teardown(() => {
    client.destroy()
    socket.destroy()
    server.close()
  })
  return { remoteAddress: socket.remoteAddress ?? '', remotePort: socket.remotePort ?? 0, localPort: socket.localPort ?? 0 }
}
