import { createGunzip } from 'node:zlib'
import type { Agent, Dispatcher } from 'undici'
import { isLoopback } from '../config.js'
import { messageOf, systemCode } from '../errors.js'

export type NetworkFault = 'network' | 'timeout' | 'too_large' | 'redirect'

/** A request that brought no usable answer. */
export class NetworkError extends Error {
  readonly fault: NetworkFault
  /** What had arrived when it was given up: a page in place of a file is known by its head. */
  readonly partial: HttpResponse | undefined

  constructor (fault: NetworkFault, message: string, { cause, partial }: { cause?: unknown, partial?: HttpResponse } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'NetworkError'
    this.fault = fault
    this.partial = partial
  }
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface HttpRequest {
  /** Cap on the decoded body; one byte more is an error. */
  readonly maxBytes: number
  /** Ends the request from outside, e.g. at the deadline of the whole sync. */
  readonly signal?: AbortSignal
}

export interface Http {
  /** @throws NetworkError; any HTTP status below 300 or from 400 on is an answer, a redirect is an error. */
  get (url: string, request: HttpRequest): Promise<HttpResponse>
  post (url: string, json: string, request: HttpRequest): Promise<HttpResponse>
  close (): Promise<void>
}

export interface HttpOptions {
  readonly userAgent: string
  /** From the first byte sent to the last byte received, in milliseconds. */
  readonly requestTimeoutMs: number
}

type Sent = Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'> & { readonly signal: AbortSignal }

/** The one way out to the network: no redirects, no cookies, decoded bytes counted, every request with a deadline. */
export function createHttp ({ userAgent, requestTimeoutMs }: HttpOptions): Http {
  let agent: Agent | undefined
  let closed = false

  // undici is the dearest import of the daemon, so a daemon that never syncs never pays for it.
  async function dispatcher (): Promise<Agent> {
    const { Agent } = await import('undici')
    if (closed) throw new Error('the client is closed')
    agent ??= new Agent({ connect: { timeout: requestTimeoutMs }, maxHeaderSize: 8192, pipelining: 1, keepAliveTimeout: 1000 })
    return agent
  }

  async function send (client: Agent, { origin, pathname, search }: URL, sent: Sent): Promise<Dispatcher.ResponseData> {
    const { headers, signal, ...rest } = sent
    const ours = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers as Record<string, string> }
    const answer = client.request({ ...rest, origin, path: `${pathname}${search}`, headers: ours, signal })
    // undici heeds the signal only once a connection stands, and a host that drops packets would hold us past the deadline.
    return await Promise.race([answer, failWhenAborted(signal)])
  }

  async function exchange (url: string, { maxBytes, signal }: HttpRequest, options: Omit<Sent, 'signal'>): Promise<HttpResponse> {
    let ended: AbortSignal | undefined
    try {
      const target = new URL(url)
      if (target.protocol === 'http:' && !isLoopback(target.hostname)) throw new Error('plain http is for loopback only')
      const client = await dispatcher()
      const deadline = AbortSignal.timeout(requestTimeoutMs) // only now: loading undici on a busy machine is not the server's fault
      ended = signal === undefined ? deadline : AbortSignal.any([deadline, signal])
      return await receive(await send(client, target, { ...options, signal: ended }), maxBytes)
    } catch (error) {
      throw asNetworkError(url, error, ended?.aborted === true)
    }
  }

  return {
    get: async (url, request) => await exchange(url, request, { method: 'GET' }),
    post: async (url, json, request) => await exchange(url, request, { method: 'POST', body: json, headers: { 'content-type': 'application/json' } }),
    close: async () => {
      closed = true
      await agent?.destroy()
    }
  }
}

async function failWhenAborted (signal: AbortSignal): Promise<never> {
  signal.throwIfAborted()
  return await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason) }, { once: true }) })
}

async function receive ({ statusCode: status, headers: raw, body }: Dispatcher.ResponseData, maxBytes: number): Promise<HttpResponse> {
  const headers = flatten(raw)
  const partial = { status, headers, body: Buffer.alloc(0) }
  const encoding = (headers['content-encoding'] ?? '').toLowerCase()
  // undici reports a body that is thrown away as an error, and one that nobody listens for would end the process.
  body.on('error', () => undefined)
  if (status >= 300 && status < 400) {
    body.destroy()
    throw new NetworkError('redirect', `answered ${status}; redirects are not followed`, { partial })
  }
  // Some static hosts compress whatever is asked for; one layer is undone, more is refused.
  if (!['', 'identity', 'gzip'].includes(encoding)) {
    body.destroy()
    throw new NetworkError('network', `content-encoding ${encoding.slice(0, 40)} was not asked for`, { partial })
  }
  const { bytes, isWhole } = await readCapped(body, encoding === 'gzip', maxBytes)
  if (!isWhole) throw new NetworkError('too_large', `more than ${maxBytes} bytes`, { partial: { ...partial, body: bytes } })
  return { status, headers, body: bytes }
}

async function readCapped (body: Dispatcher.ResponseData['body'], isGzip: boolean, maxBytes: number): Promise<{ bytes: Buffer, isWhole: boolean }> {
  const source = isGzip ? body.pipe(createGunzip()) : body
  if (isGzip) body.once('error', error => source.destroy(error))
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      length += chunk.length
      chunks.push(chunk)
      if (length > maxBytes) break
    }
  } finally {
    body.destroy()
    source.destroy()
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: length <= maxBytes }
}

const DEADLINES = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

function asNetworkError (url: string, error: unknown, isOver: boolean): NetworkError {
  const { partial } = error instanceof NetworkError ? error : { partial: undefined }
  const rest = { cause: error, ...partial === undefined ? {} : { partial } }
  if (error instanceof NetworkError) return new NetworkError(error.fault, `${url}: ${error.message}`, rest)
  if (isOver || DEADLINES.includes(systemCode(error) ?? '')) return new NetworkError('timeout', `${url}: no complete answer in time`, rest)
  return new NetworkError('network', `${url}: ${messageOf(error)}`, rest)
}

function flatten (headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']))
}
