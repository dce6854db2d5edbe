import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { chooseVersion, createPageFiles } from '../../src/daemon/page-files.js'
import { createApi } from '../../src/daemon/api.js'
import type { ApiServices } from '../../src/daemon/services.js'
import { quiet } from './running-listener.js'

t.test('the smallest version that the client takes', async t => {
  const folder = t.testdir({ 'a.js': 'plain', 'a.js.gz': 'gz', 'a.js.br': 'br', 'b.css': 'plain', 'key.pem': 'secret', inner: { 'c.js': 'c' } })
  const read = createPageFiles(pathToFileURL(`${folder}/`))
  const [script, style] = await Promise.all([read('a.js'), read('b.css')])
  if (script === undefined || style === undefined) throw new Error('not read')
  const chosen = (accepted?: string): string => chooseVersion(script, accepted)?.body.toString() ?? ''
  t.strictSame([chosen('gzip, deflate, br'), chosen('gzip;q=1.0, br;q=0'), chosen('GZIP'), chosen('identity'), chosen()], ['br', 'gz', 'gz', 'plain', 'plain'])
  t.equal(chooseVersion(style, 'br')?.encoding, undefined)
  for (const name of ['key.pem', 'a.js.gz', '../package.json', 'inner/c.js', 'inner', '', 'constructor']) t.equal(await read(name), undefined, name)
  t.equal(await createPageFiles(pathToFileURL(`${folder}/none/`))('a.js'), undefined, 'not built')
})

t.test('the built page comes with its type, its policy and an ETag that saves the second transfer', async t => {
  let served = 0
  const app = await createApi({ services: { pageServed: () => { served++ } } as ApiServices, log: quiet })
  t.teardown(async () => { await app.close() })
  const page = await app.inject({ url: '/' })
  t.equal(page.statusCode, 200)
  t.equal(served, 1)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept-encoding' })
  t.match(page.headers['content-security-policy'], /default-src 'none'; script-src 'self'.*frame-ancestors 'none'.*trusted-types 'none'/)
  t.notMatch(page.body, /<style|style="|\son\w+=|<script(?![^>]*\ssrc=)|https?:/, 'nothing inline, nothing from elsewhere')
  const zipped = await app.inject({ url: '/assets/main.js', headers: { 'accept-encoding': 'gzip' } })
  t.match(zipped.headers, { 'content-type': 'text/javascript; charset=utf-8', 'content-encoding': 'gzip' })
  t.match(gunzipSync(zipped.rawPayload).toString(), '/api/events')
  const again = await app.inject({ url: '/assets/main.js', headers: { 'accept-encoding': 'gzip', 'if-none-match': String(zipped.headers.etag) } })
  t.strictSame([again.statusCode, again.body], [304, ''])
  for (const url of ['/assets/package.json', '/assets/..%2f..%2fpackage.json', '/assets/', '/assets/main.js.br']) t.equal((await app.inject({ url })).statusCode, 404, url)
})
