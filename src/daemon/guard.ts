import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface GuardPolicy {
  /** Port the daemon listens on; the only one that a Host header may name. */
  readonly port: number
  readonly trustedHosts: readonly string[]
  readonly behindProxy: boolean
  /** The bearer token of `auth: "token"`, or undefined where none is asked for. */
  readonly token: string | undefined
}

export interface Refusal { readonly rule: string, readonly status: 401 | 403, readonly reason: string }

export type Transport = 'tcp' | 'unix'

const OLD_BROWSER = /Mozilla\/|WebKit\/|Gecko\//
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const FORWARDING = /^(?:x-forwarded-.*|forwarded|via|x-real-ip)$/
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE'])
// The router decodes %61 to a, so a target with any escape cannot be told from one below /api.
const PAGE = /^\/(?!api(?:[/?]|$))[^%?]*(?:\?|$)/

// The dashboard's own files hold no secret, and a browser cannot send a header with them; what they show is asked for with the token.
const PAGE_FILE = /^\/(?:assets\/[A-Za-z0-9.-]+)?$/

/**
 * Decides whether a request may be answered at all, before routing and before its body is read. The order matters;
 * every rule names the attack that it stops. Undefined means that it may pass.
 */
export function refusalOf (request: IncomingMessage, policy: GuardPolicy, transport: Transport): Refusal | undefined {
  return badTarget(request, transport) ??
    wrongHost(request, policy, transport) ??
    foreignOrigin(request) ??
    crossSite(request) ??
    oldBrowser(request) ??
    forwarded(request, policy) ??
    unknownMethod(request) ??
    noToken(request, policy)
}

export function isSafeMethod (method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD'
}

// R0: absolute-form targets carry a second host that proxies and routers read differently; off-machine peers have no business here.
function badTarget (request: IncomingMessage, transport: Transport): Refusal | undefined {
  if (request.url?.startsWith('/') !== true) return deny('R0', 'the request target must start with /')
  if (transport === 'tcp' && !LOOPBACK.has(request.socket.remoteAddress ?? '')) return deny('R0', 'only programs on this machine are answered')
  return undefined
}

// R1: DNS rebinding. A page that resolves its own name to 127.0.0.1 still sends that name, so only exact strings pass.
function wrongHost (request: IncomingMessage, policy: GuardPolicy, transport: Transport): Refusal | undefined {
  const host = request.headers.host?.toLowerCase()
  const single = countHeader(request.rawHeaders, 'host') === 1
  if (single && host !== undefined && isOwnHost(host, policy, transport)) return undefined
  return deny('R1', `the Host header must be 127.0.0.1:${policy.port} or localhost:${policy.port}`)
}

function isOwnHost (host: string, policy: GuardPolicy, transport: Transport): boolean {
  if (host === `127.0.0.1:${policy.port}` || host === `localhost:${policy.port}`) return true
  // A page cannot reach a Unix socket, so curl's plain `localhost` is no rebinding there.
  return (transport === 'unix' && host === 'localhost') || policy.trustedHosts.includes(host)
}

function countHeader (rawHeaders: readonly string[], name: string): number {
  let count = 0
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.length === name.length && rawHeaders[i]?.toLowerCase() === name) count++
  return count
}

// R2: cross-site requests that carry their origin: other ports of loopback, extensions, sandboxed frames ("null").
function foreignOrigin (request: IncomingMessage): Refusal | undefined {
  const { origin, host } = request.headers
  if (origin === undefined || origin === `http://${host ?? ''}`) return undefined
  return deny('R2', 'requests from other origins are not answered')
}

// R3: cross-site requests without an Origin header (images, forms, navigation). localhost:3000 is same-site, hence not enough.
function crossSite (request: IncomingMessage): Refusal | undefined {
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined
  return isPageNavigation(request) ? undefined : deny('R3', 'requests from other sites are not answered')
}

// Following a link to the dashboard is the one thing that another site may do.
function isPageNavigation (request: IncomingMessage): boolean {
  return request.method === 'GET' && PAGE.test(request.url ?? '') &&
    request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
}

// R4: browsers before 2023 send neither header on some writes.
function oldBrowser (request: IncomingMessage): Refusal | undefined {
  const { origin, 'sec-fetch-site': site, 'user-agent': agent } = request.headers
  if (isSafeMethod(request.method) || origin !== undefined || site !== undefined || !OLD_BROWSER.test(agent ?? '')) return undefined
  return deny('R4', 'this browser does not say where its requests come from')
}

// R5: a tunnel or proxy that exposes the daemon to the world by accident.
function forwarded (request: IncomingMessage, policy: GuardPolicy): Refusal | undefined {
  if (policy.behindProxy || !Object.keys(request.headers).some(name => FORWARDING.test(name))) return undefined
  return deny('R5', 'forwarded requests are refused; set behind_proxy if that is meant')
}

// R7: an answered OPTIONS would be a granted preflight, an answered TRACE an echo of the headers.
function unknownMethod ({ method = '' }: IncomingMessage): Refusal | undefined {
  return METHODS.has(method) ? undefined : deny('R7', 'only GET, HEAD, POST, PUT and DELETE are answered')
}

function noToken (request: IncomingMessage, { token }: GuardPolicy): Refusal | undefined {
  if (token === undefined || (isSafeMethod(request.method) && PAGE_FILE.test(request.url ?? ''))) return undefined
  const given = Buffer.from((request.headers.authorization ?? '').replace(/^bearer +/i, ''))
  const wanted = Buffer.from(token)
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return undefined
  return { rule: 'token', status: 401, reason: 'the bearer token of ~/.pqs/token is required' }
}

function deny (rule: string, reason: string): Refusal {
  return { rule, status: 403, reason }
}
