import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import type { Agent, Dispatcher } from 'undici'
import { messageOf } from '../errors.js'

export type NetworkFault = 'network' | 'timeout' | 'too_large' | 'redirect'

/** A request that brought no usable answer. */
export class NetworkError extends Error {
  readonly fault: NetworkFault

  constructor (fault: NetworkFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'NetworkError'
    this.fault = fault
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

/** The one way out to the network: no redirects, no cookies, decoded bytes counted, every request with a deadline. */
export function createHttp ({ userAgent, requestTimeoutMs }: HttpOptions): Http {
  let agent: Agent | undefined

  // undici is the dearest import of the daemon, so a daemon that never syncs never pays for it.
  async function dispatcher (): Promise<Agent> {
    const { Agent } = await import('undici')
    agent ??= new Agent({ connect: { timeout: requestTimeoutMs }, maxHeaderSize: 8192, pipelining: 1, keepAliveTimeout: 1000 })
    return agent
  }

  async function exchange (url: string, { maxBytes, signal }: HttpRequest, options: Partial<Dispatcher.RequestOptions>): Promise<HttpResponse> {
    const deadline = AbortSignal.timeout(requestTimeoutMs)
    const ended = signal === undefined ? deadline : AbortSignal.any([deadline, signal])
    try {
      const { origin, pathname } = new URL(url)
      const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...options.headers as Record<string, string> }
      const { method = 'GET' } = options
      const response = await (await dispatcher()).request({ ...options, origin, path: pathname, method, headers, signal: ended })
      if (response.statusCode >= 300 && response.statusCode < 400) {
        discard(response.body)
        throw new NetworkError('redirect', `${url} answered ${response.statusCode}; redirects are not followed`)
      }
      const flat = flatten(response.headers)
      return { status: response.statusCode, headers: flat, body: await readCapped(response.body, flat['content-encoding'], maxBytes) }
    } catch (error) {
      if (error instanceof NetworkError) throw error
      if (ended.aborted) throw new NetworkError('timeout', `${url}: no complete answer in time`, error)
      throw new NetworkError('network', `${url}: ${messageOf(error)}`, error)
    }
  }

  return {
    get: async (url, request) => await exchange(url, request, {}),
    post: async (url, json, request) => await exchange(url, request, { method: 'POST', body: json, headers: { 'content-type': 'application/json' } }),
    close: async () => { await agent?.destroy() }
  }
}

// Some static hosts compress whatever is asked for; one layer is undone, more is refused.
async function readCapped (body: Readable, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  if (encoding !== undefined && encoding !== 'identity' && encoding !== 'gzip') {
    discard(body)
    throw new NetworkError('network', `content-encoding ${encoding} was not asked for`)
  }
  const source = encoding === 'gzip' ? body.pipe(createGunzip()) : body
  if (source !== body) body.once('error', error => source.destroy(error))
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) throw new NetworkError('too_large', `more than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
  } finally {
    body.destroy()
    source.destroy()
  }
  return Buffer.concat(chunks)
}

// A body that is destroyed unread says so with an error event, which without a listener would end the process.
function discard (body: Readable): void {
  body.once('error', () => {}).destroy()
}

function flatten (headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']))
}
