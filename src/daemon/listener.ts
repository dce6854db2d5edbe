import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Log } from '../log.js'
import { isSafeMethod, refusalOf } from './guard.js'
import type { GuardPolicy, Refusal, Transport } from './guard.js'
import type { PeerLookup } from './peer.js'

export interface ListenerOptions {
  readonly transport: Transport
  readonly policy: () => GuardPolicy
  readonly peerUid: PeerLookup
  /** User id of this process; undefined where the platform has none. */
  readonly ownUid: number | undefined
  readonly log: Log
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Limits of every connection: a client that sends its headers byte by byte is cut after 5 to 10 s. */
export const HTTP_LIMITS = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 72_000,
  maxHeaderSize: 8192
} as const

const SECURITY_HEADERS = [
  ['content-security-policy', "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"],
  ['x-frame-options', 'DENY'],
  ['x-content-type-options', 'nosniff'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer']
] as const

/** An HTTP server whose every request has passed the guard before the handler, and so any route or body parser, sees it. */
export function createListener (handler: Handler, options: ListenerOptions): Server {
  const server = createServer(HTTP_LIMITS, (request, response) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value)
    const refusal = refusalOf(request, options.policy(), options.transport)
    if (refusal !== undefined) refuse(response, refusal, options.log)
    else if (options.transport === 'unix' || isSafeMethod(request.method)) handler(request, response)
    else void handleWrite(request, response, { ...options, handler })
  })
  server.maxConnections = 256
  return server
}

// R6: loopback is open to every user of this machine, and a header cannot tell them apart; the kernel can.
async function handleWrite (request: IncomingMessage, response: ServerResponse, options: ListenerOptions & { handler: Handler }): Promise<void> {
  const { remoteAddress = '', remotePort = 0, localPort = 0 } = request.socket
  const uid = await options.peerUid({ remoteAddress, remotePort, localPort })
  if (options.ownUid === undefined || uid === 0 || uid === options.ownUid) options.handler(request, response)
  else refuse(response, { rule: 'R6', status: 403, reason: 'only the user who runs the daemon may change anything; use the Unix socket if this is you' }, options.log)
}

function refuse (response: ServerResponse, { rule, status, reason }: Refusal, log: Log): void {
  log.debug({ rule }, 'request refused')
  const body = JSON.stringify({ success: false, code: status === 401 ? 'UNAUTHORIZED' : 'FORBIDDEN_REQUEST', message: reason })
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close'
  })
  response.end(body)
}
