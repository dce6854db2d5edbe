import t from 'tap'
import type { Test } from 'tap'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'
import { classify, isOwnFault, MirrorRefusal } from '../../src/network/failure.js'
import { MirrorFetcher, SoftNotFoundError } from '../../src/network/fetcher.js'
import { createHttp, NetworkError } from '../../src/network/http.js'
import { createHostileMirror, encoded, page, redirect } from './hostile-mirror.js'
import type { HostileMirror, Misdeed } from './hostile-mirror.js'

const ROOT = 'metadata/2.root.json'
const TIMESTAMP = 'metadata/timestamp.json'

interface Setup { fetcher: MirrorFetcher, mirror: HostileMirror, fetch: (path: string, misdeed?: Misdeed) => Promise<unknown> }

async function setup (t: Test): Promise<Setup> {
  const mirror = await createHostileMirror(new Map([TIMESTAMP, ROOT].map(path => [path, Buffer.from('{"signed":{}}')])))
  const http = createHttp({ userAgent: 'pqsd/test', requestTimeoutMs: 500 })
  t.teardown(async () => {
    await http.close()
    await mirror.close()
  })
  const fetcher = new MirrorFetcher(http, new AbortController().signal)
  const fetch = async (path: string, misdeed?: Misdeed): Promise<unknown> => {
    mirror.misdeed = misdeed
    return await fetcher.downloadBytes(`${mirror.url}/${path}`).catch((error: unknown) => error)
  }
  return { fetcher, mirror, fetch }
}

const plain = (status: number, body: string | Buffer, type = 'application/json'): Misdeed => ({ kind: 'answer', status, headers: { 'content-type': type }, body })

t.test('brings the bytes and counts requests and bytes, also of what it refuses', async t => {
  const { fetcher, fetch } = await setup(t)
  t.same(await fetch(TIMESTAMP), Buffer.from('{"signed":{}}'))
  t.strictSame([fetcher.requests, fetcher.bytes, fetcher.fault], [1, 13, undefined])
  await fetch(TIMESTAMP, { kind: 'endless' })
  t.strictSame([fetcher.requests, fetcher.bytes], [2, 13 + 4096])
  t.match(fetcher.fault, { fault: 'too_large' })
  await fetch(TIMESTAMP)
  t.equal(fetcher.fault, undefined)
})

t.test('whatever a host says in place of a missing next root, there is none', async t => {
  const { fetch } = await setup(t)
  const ways = {
    'an honest 404': plain(404, '{}'),
    'a 404 with a page that is larger than any root': plain(404, `<html>${'x'.repeat(200_000)}`, 'text/html'),
    'a page with status 200': page(0),
    'a large page with status 200': page(200_000),
    'a page that claims to be JSON': plain(200, '\n\n <!DOCTYPE html>'),
    'a page behind a byte order mark': plain(200, '\uFEFF<html>'),
    'an empty page': plain(200, '', 'text/html'),
    'plain words of the type of a page': plain(200, 'Not found', 'TEXT/HTML; charset=utf-8'),
    'a redirect': redirect,
    'a redirect with a large body': { ...redirect, body: Buffer.alloc(1 << 20) } as Misdeed,
    'a 404 in an encoding that was not asked for': { ...encoded('br'), status: 404 } as Misdeed
  }
  for (const [name, misdeed] of Object.entries(ways)) t.match(await fetch(ROOT, misdeed), { statusCode: 404 }, name)
  t.match(await fetch(ROOT, plain(403, '')), { statusCode: 403 })
})

t.test('a next root that fails otherwise is a failure', async t => {
  const { fetch } = await setup(t)
  t.match(await fetch(ROOT, plain(500, '<html>')), { statusCode: 500 })
  t.match(await fetch(ROOT, { kind: 'endless' }), { fault: 'too_large' })
  t.match(await fetch(ROOT, { kind: 'stall' }), { fault: 'timeout' })
  t.same(await fetch(ROOT, plain(200, '{"half":', 'text/html')), Buffer.from('{"half":'), 'a host that gives every file the type of a page')
})

t.test('a page in place of anything else is named, whatever its size', async t => {
  const { fetch } = await setup(t)
  for (const misdeed of [page(0), page(200_000), plain(200, ' <html>')]) {
    const error = await fetch(TIMESTAMP, misdeed)
    t.ok(error instanceof SoftNotFoundError)
    t.equal(classify(error, undefined), 'soft404')
  }
  t.match(await fetch(TIMESTAMP, redirect), { fault: 'redirect' })
  t.match(await fetch(TIMESTAMP, plain(404, 'x'.repeat(10_000))), { statusCode: 404 })
})

t.test('no file may be larger than its kind, whatever the metadata says', async t => {
  const { fetch } = await setup(t)
  const kinds: Array<[string, number]> = [[ROOT, 65_536], [TIMESTAMP, 4096], ['metadata/1.snapshot.json', 65_536], ['metadata/1.targets.json', 262_144], ['targets/community/ab.x.json', 1_048_576]]
  for (const [path, cap] of kinds) {
    t.equal((await fetch(path, plain(200, Buffer.alloc(cap, '{'))) as Buffer).length, cap, path)
    t.match(await fetch(path, plain(200, Buffer.alloc(cap + 1, '{'))), { fault: 'too_large' }, path)
  }
})

t.test('fetches bytes only', async t => {
  const { fetcher, mirror } = await setup(t)
  await t.rejects(fetcher.downloadFile(mirror.url))
  t.strictSame(mirror.requests, [])
})

t.test('names a failure by its error, then by what the fetcher saw, then by the words of tuf-js', async t => {
  const wrapped = (rest: string): Error => new Error(`Unable to load snapshot metadata error ${rest}`)
  t.equal(classify(new MirrorRefusal('expired', 'x'), new NetworkError('timeout', 'x')), 'expired')
  t.equal(classify(wrapped('NetworkError: x'), new NetworkError('timeout', 'x')), 'timeout')
  t.equal(classify(wrapped('Error: x'), new DownloadHTTPError('x', 500)), 'network')
  t.equal(classify(new NetworkError('redirect', 'x'), undefined), 'network')
  const words: Record<string, string[]> = {
    expired: ['Final root.json is expired', 'Final timestamp.json is expired', 'snapshot.json is expired'],
    stale: ['New timestamp version 1 is less than current version 2', 'New version 1 of targets.json is less than current version 2', 'Expected version 3, got 2', "Snapshot version doesn't match timestamp"],
    forged: ['timestamp was signed by 0/1 keys', 'Expected hash aa but got bb', 'Expected length 1 but got 2', 'multiple signatures found for keyid: aa'],
    invalid: ['Expected version 3, got 4', 'signed is not defined', "expected 'timestamp', got timestamp was signed by 0/1 keys", 'Unexpected token < in JSON']
  }
  for (const [failure, messages] of Object.entries(words)) {
    for (const message of messages) {
      t.equal(classify(new Error(message), undefined), failure, message)
      t.equal(classify(wrapped(`Error: ${message}`), undefined), failure, message)
    }
  }
  t.equal(classify('thrown text', undefined), 'invalid')
})

t.test('a mirror cannot pass for a fault of this computer', async t => {
  const mirrors = [
    new NetworkError('network', 'x', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET', syscall: 'read' }) }),
    new MirrorRefusal('invalid', 'x'),
    new Error("expected 'timestamp', got Failed to persist metadata root error: x"),
    new Error("Unable to load snapshot metadata error Error: expected 'snapshot', got Failed to persist metadata snapshot error: x"),
    new SyntaxError('x')
  ]
  for (const error of mirrors) t.notOk(isOwnFault(error), error.message)
  t.ok(isOwnFault(Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' })))
  t.ok(isOwnFault(new Error('Unable to load targets error Error: Failed to persist metadata targets error: Error: ENOSPC')))
})
