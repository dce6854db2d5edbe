import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import t from 'tap'
import { createByteCache } from '../../src/daemon/byte-cache.js'
import { createListener } from '../../src/daemon/listener.js'
import networkRoutes from '../../src/daemon/routes/network.js'
import { SECURITY_HEADERS } from '../../src/daemon/secured-response.js'
import type { ApiServices } from '../../src/daemon/services.js'
import { quiet } from './running-listener.js'

const VALUE = { name: 'Überraschung 💡', control: '\u007f\u0080' }

t.test('a cached answer has its whole head, whatever it is asked with', async t => {
  let port = 0
  const app = Fastify({
    serverFactory: handler => createListener(handler, {
      transport: 'tcp', policy: () => ({ port, trustedHosts: [], behindProxy: false, token: undefined }), peerUid: async () => 0, ownUid: 0, log: quiet
    })
  })
  app.setSerializerCompiler(() => data => JSON.stringify(data))
  t.teardown(async () => { await app.close() })
  const cache = createByteCache(() => ({ value: VALUE }), () => 0)
  await app.register(networkRoutes, { sharedOptimizations: cache, networkStatus: cache } as ApiServices)
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as AddressInfo).port
  const ask = async (method: string, headers: Record<string, string> = {}): Promise<{ status: number, headers: Headers, text: string }> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/shared-optimizations`, { method, headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  const whole = await ask('GET')
  t.equal(whole.status, 200)
  t.strictSame(JSON.parse(whole.text), VALUE)
  t.equal(whole.headers.get('content-length'), String(Buffer.byteLength(whole.text)))
  const etag = whole.headers.get('etag') ?? ''
  const head = await ask('HEAD')
  t.equal(head.status, 200)
  t.equal(head.text, '')
  t.equal(head.headers.get('content-length'), whole.headers.get('content-length'))
  const known = await Promise.all([etag, `W/${etag}`, `"other", ${etag}`, '*'].map(async each => await ask('GET', { 'if-none-match': each })))
  for (const { status, text } of known) t.strictSame([status, text], [304, ''])
  t.equal((await ask('GET', { 'if-none-match': '"other"' })).status, 200)
  for (const answer of [whole, head, ...known]) {
    t.equal(answer.headers.get('etag'), etag)
    t.equal(answer.headers.get('cache-control'), 'no-cache')
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) t.equal(answer.headers.get(name), value)
  }
})
