import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ErrorCode } from '../errors.js'
import type { Log } from '../log.js'
import { answerClientError } from './client-error.js'
import { isSafeMethod, refusalOf } from './guard.js'
import type { GuardPolicy, Refusal, Transport } from './guard.js'
import type { PeerLookup } from './peer.js'
import { SecuredResponse } from './secured-response.js'

export interface ListenerOptions {
  readonly transport: Transport
  readonly policy: () => GuardPolicy
  readonly peerUid: PeerLookup
  /** User id of this process; undefined where the platform has none. */
  readonly ownUid: number | undefined
  readonly log: Log
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Limits of every connection: a client that sends its headers byte by byte is cut after 5 to 9 s. */
export const HTTP_LIMITS = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 4000,
  keepAliveTimeout: 72_000,
  maxHeaderSize: 8192
} as const

/** An HTTP server whose every request has passed the guard before the handler, and so any route or body parser, sees it. */
export function createListener (handler: Handler, options: ListenerOptions): Server {
  // Without a Host header the guard refuses, in the shape of every other error.
  const server = createServer({ ...HTTP_LIMITS, requireHostHeader: false, ServerResponse: SecuredResponse }, (request, response) => {
    const refusal = refusalOf(request, options.policy(), options.transport)
    if (refusal !== undefined) refuse(response, refusal, options.log)
    else if (options.transport === 'unix' || isSafeMethod(request.method)) handler(request, response)
    else void handleWrite(request, response, { ...options, handler })
  })
  server.on('clientError', answerClientError)
  server.on('checkExpectation', (_request, response: ServerResponse) => { answer(response, 417, { code: 'BAD_REQUEST', message: 'this Expect header is not understood' }) })
  server.maxConnections = 256
  return server
}

const OTHER_USER: Refusal = { rule: 'R6', status: 403, reason: 'only the user who runs the daemon may change anything; use the Unix socket if this is you' }

interface Guarded extends ListenerOptions { readonly handler: Handler }

// R6: loopback is open to every user of this machine, and a header cannot tell them apart; the kernel can. Not known is refused.
async function handleWrite (request: IncomingMessage, response: ServerResponse, { handler, peerUid, ownUid, log }: Guarded): Promise<void> {
  const { remoteAddress = '', remotePort = 0, localPort = 0 } = request.socket
  const uid = await peerUid({ remoteAddress, remotePort, localPort }).catch(() => undefined)
  if (request.socket.destroyed) return // nobody is left to answer to
  if (ownUid === undefined || uid === 0 || uid === ownUid) handler(request, response)
  else refuse(response, OTHER_USER, log)
}

function refuse (response: ServerResponse, { rule, status, reason }: Refusal, log: Log): void {
  log.debug({ rule }, 'request refused')
  answer(response, status, { code: status === 401 ? 'UNAUTHORIZED' : 'FORBIDDEN_REQUEST', message: reason })
}

function answer (response: ServerResponse, status: number, error: { code: ErrorCode, message: string }): void {
  const body = JSON.stringify({ success: false, ...error })
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close'
  })
  response.end(body)
}
