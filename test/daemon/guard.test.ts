import { once } from 'node:events'
import { connect } from 'node:net'
import t from 'tap'
import type { GuardPolicy, Transport } from '../../src/daemon/guard.js'
import { SECURITY_HEADERS } from '../../src/daemon/secured-response.js'
import { ask, exchange, headerOf, parseAnswer } from './raw-http.js'
import type { RawAnswer } from './raw-http.js'
import { runListener } from './running-listener.js'

interface Case {
  readonly lines: readonly string[]
  /** 0: hung up without an answer. */
  readonly status: number
  readonly policy?: Partial<GuardPolicy>
  readonly transport?: Transport
}

const OWN = 'Host: 127.0.0.1:PORT'
const TOKEN = 'a'.repeat(64)
const CHROME = 'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0'
const NAVIGATION = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document']
const get = (...headers: string[]): string[] => ['GET /api/state HTTP/1.1', ...headers]
const page = (target: string, ...headers: string[]): string[] => [`GET ${target} HTTP/1.1`, OWN, ...headers]
const write = (method: string, ...headers: string[]): string[] => [`${method} /api/sync HTTP/1.1`, ...headers, 'Content-Length: 0']
const post = (...headers: string[]): string[] => write('POST', OWN, ...headers)
const upgrade = (...headers: string[]): string[] => ['GET /api/events HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', ...headers]

const ALLOWED: Record<string, Omit<Case, 'status'>> = {
  'curl reads on 127.0.0.1': { lines: get(OWN, 'User-Agent: curl/8.5.0', 'Accept: */*') },
  'curl reads on localhost': { lines: get('Host: localhost:PORT') },
  'curl writes without a token': { lines: post('User-Agent: curl/8.5.0') },
  'curl writes on localhost': { lines: write('POST', 'Host: localhost:PORT', 'User-Agent: curl/8.5.0') },
  'a script without any User-Agent writes': { lines: post() },
  'PUT and DELETE are writes like others (PUT)': { lines: write('PUT', OWN) },
  'PUT and DELETE are writes like others (DELETE)': { lines: write('DELETE', OWN) },
  'HEAD is a read': { lines: ['HEAD /api/state HTTP/1.1', OWN] },
  'Host in upper case': { lines: get('Host: LOCALHOST:PORT') },
  'the header name in any case': { lines: get('hOsT: 127.0.0.1:PORT') },
  'HTTP/1.0 with the right Host': { lines: ['GET /api/state HTTP/1.0', OWN] },
  'the own page fetches': { lines: get(OWN, 'Origin: http://127.0.0.1:PORT', 'Sec-Fetch-Site: same-origin', CHROME) },
  'the own page writes': { lines: post('Origin: http://127.0.0.1:PORT', 'Sec-Fetch-Site: same-origin', CHROME) },
  'the own page on localhost writes': { lines: write('POST', 'Host: localhost:PORT', 'Origin: http://localhost:PORT', CHROME) },
  'an old browser writes with the own Origin': { lines: post('Origin: http://127.0.0.1:PORT', CHROME) },
  'a browser writes from the own page without Origin': { lines: post('Sec-Fetch-Site: same-origin', CHROME) },
  'the address bar': { lines: page('/', 'Sec-Fetch-Site: none', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document', CHROME) },
  'an old browser reads': { lines: get(OWN, CHROME) },
  'another site links to the page': { lines: page('/', ...NAVIGATION) },
  'another site links to the docs': { lines: page('/docs/static/index.html?deep=1', ...NAVIGATION) },
  'a page whose name only begins like the API': { lines: page('/apiary', ...NAVIGATION) },
  'behind a proxy that is meant, Forwarded': { lines: get(OWN, 'Forwarded: for=192.0.2.1'), policy: { behindProxy: true } },
  'behind a proxy that is meant, X-Forwarded-For': { lines: post('X-Forwarded-For: 192.0.2.1'), policy: { behindProxy: true } },
  'a trusted host': { lines: get('Host: box.example:8080'), policy: { trustedHosts: ['box.example:8080'] } },
  'a page on a trusted host writes': { lines: write('POST', 'Host: box.example:8080', 'Origin: http://box.example:8080', CHROME), policy: { trustedHosts: ['box.example:8080'] } },
  'the right token': { lines: get(OWN, `Authorization: Bearer ${TOKEN}`), policy: { token: TOKEN } },
  'the right token writes': { lines: post(`Authorization: Bearer ${TOKEN}`), policy: { token: TOKEN } },
  'the page itself, before its token is known': { lines: page('/', 'Sec-Fetch-Site: none', CHROME), policy: { token: TOKEN } },
  'a file of the page': { lines: page('/assets/main.js', 'Sec-Fetch-Site: same-origin', CHROME), policy: { token: TOKEN } },
  'an upgrade from the own page is an ordinary read': { lines: upgrade(OWN, 'Origin: http://127.0.0.1:PORT') },
  'curl on the Unix socket reads': { transport: 'unix', lines: get('Host: localhost') },
  'curl on the Unix socket writes': { transport: 'unix', lines: write('POST', 'Host: localhost') },
  'the port as Host on the Unix socket': { transport: 'unix', lines: get('Host: 127.0.0.1:PORT') },
  'the token on the Unix socket': { transport: 'unix', lines: get('Host: localhost', `Authorization: Bearer ${TOKEN}`), policy: { token: TOKEN } }
}

const WRONG_HOSTS = [
  '0.0.0.0:PORT', '127.0.0.1.nip.io:PORT', '7f000001.rbndr.us:PORT', 'localhost6:PORT', 'localhost.:PORT', 'x.localhost:PORT', 'localhost.evil.example:PORT',
  '0177.0.0.1:PORT', '2130706433:PORT', '0x7f000001:PORT', '127.1:PORT', '127.0.0.2:PORT', '[::1]:PORT', '[::ffff:127.0.0.1]:PORT', '[::]:PORT',
  '192.168.1.7:PORT', 'laptop.local:PORT', 'evil.example:PORT', '127.0.0.1', 'localhost', '127.0.0.1:', '127.0.0.1:1', '127.0.0.1:0PORT', '127.0.0.1:PORT0',
  'user@127.0.0.1:PORT', '127.0.0.1:PORT@evil.example', '127.0.0.1:PORT,evil.example', '127.0.0.1:PORT evil.example', 'http://127.0.0.1:PORT', ''
]
const FOREIGN_ORIGINS = [
  'null', '', 'http://evil.example', 'http://evil.example:PORT', 'chrome-extension://abcdefghijklmnop', 'moz-extension://0a1b', 'http://localhost:3000', 'http://127.0.0.1:3000',
  'http://localhost:PORT', 'https://127.0.0.1:PORT', 'http://127.0.0.1', 'http://127.0.0.1:PORT/', 'http://127.0.0.1:PORT.evil.example', 'file://', 'http://127.0.0.1:PORT, http://evil.example'
]
const FORWARDING = ['Forwarded: for=192.0.2.1', 'Via: 1.1 proxy', 'X-Forwarded-For: 192.0.2.1', 'X-Forwarded-Host: a.ngrok.app', 'X-Forwarded-Proto: https', 'X-Forwarded-Port: 443', 'X-Forwarded-Server: p', 'x-forwarded-prefix: /p', 'X-Real-IP: 192.0.2.1']

const REFUSED: Record<string, Case> = {
  'R0 absolute form of the own address': { lines: ['GET http://127.0.0.1:PORT/api/state HTTP/1.1', OWN], status: 403 },
  'R0 absolute form of another host': { lines: ['POST http://evil.example/api/sync HTTP/1.1', OWN, 'Content-Length: 0'], status: 403 },
  'R0 asterisk form': { lines: ['OPTIONS * HTTP/1.1', OWN], status: 403 },
  'R0 a target without slash': { lines: ['GET api/state HTTP/1.1', OWN], status: 400 },
  ...Object.fromEntries(WRONG_HOSTS.map(host => [`R1 Host ${host === '' ? '(empty)' : host}`, { lines: get(`Host: ${host}`), status: 403 }])),
  'R1 a write of a rebound page': { lines: write('POST', 'Host: evil.example:PORT', 'Origin: http://evil.example:PORT', CHROME), status: 403 },
  'R1 no Host, HTTP/1.1': { lines: get(), status: 403 },
  'R1 no Host, HTTP/1.0': { lines: ['GET /api/state HTTP/1.0'], status: 403 },
  'R1 the own Host twice': { lines: get(OWN, OWN), status: 403 },
  'R1 the own Host, then another': { lines: get(OWN, 'Host: evil.example'), status: 403 },
  'R1 another Host, then the own': { lines: get('Host: evil.example', OWN), status: 403 },
  'R1 a blank before the colon': { lines: get('Host : 127.0.0.1:PORT'), status: 400 },
  'R1 a trusted host does not open the others': { lines: get('Host: evil.example:PORT'), policy: { trustedHosts: ['box.example:8080'] }, status: 403 },
  'R1 a trusted host without its port': { lines: get('Host: box.example'), policy: { trustedHosts: ['box.example:8080'] }, status: 403 },
  'R1 another Host on the Unix socket': { transport: 'unix', lines: get('Host: evil.example'), status: 403 },
  ...Object.fromEntries(FOREIGN_ORIGINS.map(origin => [`R2 Origin ${origin === '' ? '(empty)' : origin}`, { lines: post(`Origin: ${origin}`), status: 403 }])),
  'R2 a foreign Origin on a read': { lines: get(OWN, 'Origin: http://evil.example'), status: 403 },
  'R2 two Origins': { lines: post('Origin: http://127.0.0.1:PORT', 'Origin: http://evil.example'), status: 403 },
  'R2 Origin of the other own name': { lines: write('POST', 'Host: localhost:PORT', 'Origin: http://127.0.0.1:PORT'), status: 403 },
  'R2 event stream of another site': { lines: ['GET /api/events HTTP/1.1', OWN, 'Accept: text/event-stream', 'Origin: http://evil.example'], status: 403 },
  'R2 WebSocket of another site': { lines: upgrade(OWN, 'Origin: http://evil.example'), status: 403 },
  'R2 WebSocket of another port': { lines: upgrade(OWN, 'Origin: http://localhost:3000'), status: 403 },
  'R1 WebSocket of a rebound page': { lines: upgrade('Host: evil.example:PORT', 'Origin: http://evil.example:PORT'), status: 403 },
  'R2 on the Unix socket too': { transport: 'unix', lines: write('POST', 'Host: localhost', 'Origin: http://evil.example'), status: 403 },
  'R3 an image of another site': { lines: page('/', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image'), status: 403 },
  'R3 a script of another site': { lines: get(OWN, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: script'), status: 403 },
  'R3 a frame of another site': { lines: page('/', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'), status: 403 },
  'R3 an image of another port of localhost': { lines: page('/', 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image'), status: 403 },
  'R3 a write of another port of localhost': { lines: post('Sec-Fetch-Site: same-site'), status: 403 },
  'R3 a form of another site': { lines: post(...NAVIGATION, CHROME, 'Content-Type: text/plain'), status: 403 },
  'R3 a form of another site to the page': { lines: ['POST / HTTP/1.1', OWN, ...NAVIGATION, 'Content-Length: 0'], status: 403 },
  'R3 HEAD is no navigation': { lines: ['HEAD / HTTP/1.1', OWN, ...NAVIGATION], status: 403 },
  'R3 a link to the API': { lines: page('/api/state', ...NAVIGATION), status: 403 },
  'R3 a link to the bare API': { lines: page('/api', ...NAVIGATION), status: 403 },
  'R3 a link to the API with a query': { lines: page('/api?x', ...NAVIGATION), status: 403 },
  'R3 a link to the API as the router decodes it': { lines: page('/%61pi/state', ...NAVIGATION), status: 403 },
  'R3 two values': { lines: get(OWN, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'), status: 403 },
  'R3 an unknown value': { lines: get(OWN, 'Sec-Fetch-Site: everywhere'), status: 403 },
  'R4 an old Chrome writes': { lines: post(CHROME), status: 403 },
  'R4 an old Safari writes': { lines: write('PUT', OWN, 'User-Agent: AppleWebKit/605.1.15'), status: 403 },
  'R4 an old Firefox writes': { lines: write('DELETE', OWN, 'User-Agent: Gecko/20100101 Firefox/60.0'), status: 403 },
  ...Object.fromEntries(FORWARDING.map(header => [`R5 ${header}`, { lines: get(OWN, header), status: 403 }])),
  'R5 on the Unix socket too': { transport: 'unix', lines: get('Host: localhost', 'X-Forwarded-For: 192.0.2.1'), status: 403 },
  'R2 preflight of another site': { lines: ['OPTIONS /api/sync HTTP/1.1', OWN, 'Origin: http://evil.example', 'Access-Control-Request-Method: POST'], status: 403 },
  'R2 private network preflight': { lines: ['OPTIONS /api/sync HTTP/1.1', OWN, 'Origin: https://evil.example', 'Access-Control-Request-Private-Network: true'], status: 403 },
  'R7 preflight of the own page': { lines: ['OPTIONS /api/sync HTTP/1.1', OWN, 'Origin: http://127.0.0.1:PORT', 'Access-Control-Request-Method: PUT'], status: 403 },
  'R7 OPTIONS of curl': { lines: ['OPTIONS /api/sync HTTP/1.1', OWN], status: 403 },
  'R7 TRACE': { lines: ['TRACE /api/state HTTP/1.1', OWN], status: 403 },
  'R7 PATCH': { lines: write('PATCH', OWN), status: 403 },
  'R7 PROPFIND': { lines: write('PROPFIND', OWN), status: 403 },
  'R7 OPTIONS on the Unix socket': { transport: 'unix', lines: ['OPTIONS /api/sync HTTP/1.1', 'Host: localhost'], status: 403 },
  'CONNECT is hung up on': { lines: ['CONNECT evil.example:443 HTTP/1.1', OWN], status: 0 },
  'CONNECT to the own address is hung up on': { lines: ['CONNECT 127.0.0.1:PORT HTTP/1.1', OWN], status: 0 },
  'token: none given': { lines: get(OWN), policy: { token: TOKEN }, status: 401 },
  'token: a wrong one': { lines: get(OWN, `Authorization: Bearer ${'b'.repeat(64)}`), policy: { token: TOKEN }, status: 401 },
  'token: one that is too long': { lines: get(OWN, `Authorization: Bearer ${TOKEN}a`), policy: { token: TOKEN }, status: 401 },
  'token: another scheme': { lines: get(OWN, `Authorization: Basic ${TOKEN}`), policy: { token: TOKEN }, status: 401 },
  'token: a write to the page': { lines: ['POST / HTTP/1.1', OWN, 'Content-Length: 0'], policy: { token: TOKEN }, status: 401 },
  'token: a path that the router could decode': { lines: page('/assets/%2e%2e/api/state'), policy: { token: TOKEN }, status: 401 },
  'token: below the files of the page': { lines: page('/assets/a/b'), policy: { token: TOKEN }, status: 401 },
  'token: in the address': { lines: page(`/api/state?token=${TOKEN}`), policy: { token: TOKEN }, status: 401 },
  'token: on the Unix socket too': { transport: 'unix', lines: get('Host: localhost'), policy: { token: TOKEN }, status: 401 },
  'R1 a token does not help a rebound page': { lines: get('Host: evil.example:PORT', `Authorization: Bearer ${TOKEN}`), policy: { token: TOKEN }, status: 403 },
  'two ways to say how long a body is': { lines: ['POST /api/sync HTTP/1.1', OWN, 'Content-Length: 4', 'Transfer-Encoding: chunked'], status: 400 },
  'headers of more than 8 kB': { lines: get(OWN, `X-Fill: ${'x'.repeat(8500)}`), status: 431 },
  'many small headers of more than 8 kB': { lines: get(OWN, ...Array.from({ length: 500 }, (_, i) => `X-Fill-${i}: xxxxxxxx`)), status: 431 },
  'a target of more than 8 kB': { lines: page(`/api/state?${'x'.repeat(8500)}`), status: 431 },
  'what is not HTTP': { lines: ['\u0016\u0003\u0001\u0002\u0000'], status: 400 },
  'the preface of HTTP/2': { lines: ['PRI * HTTP/2.0', '', 'SM'], status: 400 }
}

t.test('the table', async t => {
  const listeners = { tcp: await runListener(t), unix: await runListener(t, { transport: 'unix' }) }

  async function run ({ lines, policy = {}, transport = 'tcp' }: Omit<Case, 'status'>): Promise<{ answer: RawAnswer, handled: string[], rules: string[] }> {
    const { target, port, handled, rules, setPolicy } = listeners[transport]
    handled.length = 0
    rules.length = 0
    setPolicy(policy)
    const answer = await ask(target, lines.map(line => line.replaceAll('PORT', String(port))))
    return { answer, handled: [...handled], rules: [...rules] }
  }

  for (const [name, request] of Object.entries(ALLOWED)) {
    await t.test(`answers: ${name}`, async t => {
      const { answer, handled } = await run(request)
      t.equal(answer.status, 200, answer.body)
      t.equal(handled.length, 1)
      checkHeaders(t, answer)
    })
  }
  for (const [name, { status, ...request }] of Object.entries(REFUSED)) {
    await t.test(`refuses with ${status}: ${name}`, async t => {
      const { answer, handled, rules } = await run(request)
      t.equal(answer.status, status, answer.body)
      t.strictSame(handled, [], 'the handler was not called')
      checkHeaders(t, answer)
      if (status !== 401 && status !== 403) return
      checkRefusal(t, answer)
      t.strictSame(rules, [status === 401 ? 'token' : name.split(' ')[0]], 'by its own rule')
    })
  }
})

type Checks = Pick<typeof t, 'equal' | 'strictSame'>

function checkHeaders (t: Checks, { status, headers }: RawAnswer): void {
  t.strictSame(headers.filter(([name]) => name.startsWith('access-control-')), [])
  if (status === 0) return
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) t.strictSame(headers.filter(([each]) => each === name), [[name, value]])
}

function checkRefusal (t: Checks, answer: RawAnswer): void {
  t.equal(headerOf(answer, 'cache-control'), 'no-store')
  if (answer.body !== '') t.equal((JSON.parse(answer.body) as { code: string }).code, answer.status === 401 ? 'UNAUTHORIZED' : 'FORBIDDEN_REQUEST')
}

t.test('requests that follow each other on one connection are judged one by one', async t => {
  const { target, port, handled } = await runListener(t)
  const request = (path: string, host: string, last = ''): string => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${last}\r\n`
  const own = `127.0.0.1:${port}`
  const text = await exchange(target, request('/first', own) + request('/evil', 'evil.example') + request('/last', own, 'Connection: close\r\n'))
  t.strictSame([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(match => match[1]), ['200', '403'], 'a refusal ends the connection')
  t.equal(handled[0], 'GET /first')
  t.notOk(handled.includes('GET /evil'))
})

t.test('a request inside the body of a refused one is only its body', async t => {
  const { target, port, handled } = await runListener(t)
  const inner = `POST /api/sync HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 0\r\n\r\n`
  const text = await exchange(target, `POST /api/sync HTTP/1.1\r\nHost: evil.example:${port}\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`)
  t.equal(parseAnswer(text).status, 403)
  t.equal(text.match(/HTTP\/1\.1/g)?.length, 1)
  t.strictSame(handled, [])
})

t.test('a hundred connections that trickle their headers are cut within 10 s, and others are answered meanwhile', { timeout: 30_000 }, async t => {
  const { target, port, handled } = await runListener(t)
  const begun = performance.now()
  const drips = Array.from({ length: 100 }, () => connect(target).on('error', () => undefined))
  const timers = drips.map(socket => {
    socket.write(`GET /slow HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `)
    socket.resume()
    return setInterval(() => { if (socket.writable) socket.write('x') }, 500)
  })
  t.teardown(() => {
    timers.forEach(clearInterval)
    for (const socket of drips) socket.destroy()
  })
  t.equal((await ask(target, ['GET /meanwhile HTTP/1.1', `Host: 127.0.0.1:${port}`])).status, 200)
  t.ok(performance.now() - begun < 1000)
  await Promise.all(drips.map(async socket => await once(socket, 'close')))
  t.ok(performance.now() - begun < 10_000, `${Math.round(performance.now() - begun)} ms`)
  t.strictSame(handled, ['GET /meanwhile'])
})
