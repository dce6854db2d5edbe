import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { matches } from '../../src/contract.js'

/** What the hub does with the next request. The cuts end the connection without an answer. */
export type Mood =
  | { readonly kind: 'answer', readonly status: number, readonly headers?: Record<string, string>, readonly body?: string }
  | { readonly kind: 'cut-before-commit' }
  | { readonly kind: 'cut-after-commit' }
  | { readonly kind: 'cut-mid-answer' }
  | { readonly kind: 'hang' }
  /** Serves the request once this is settled. */
  | { readonly kind: 'hold', readonly until: Promise<unknown> }

export interface LoopbackHub {
  readonly url: string
  /** Taken one a request; then every request is served. */
  readonly moods: Mood[]
  /** Committed contributions: id → its bytes. */
  readonly stored: Map<string, string>
  readonly poison: Set<string>
  /** Every request body. */
  readonly bodies: string[]
  connections (): number
  /** Resolves when the n-th request has come in. */
  requested (n: number): Promise<void>
  close (): Promise<void>
}

type Answer = { readonly status: number, readonly value: unknown }

const refusal = (status: number, code: string): Answer => ({ status, value: { success: false, code, message: 'refused' } })

/** A hub that keeps the contract of POST /v1/contributions: a batch is one transaction, idempotent by id. */
export async function createLoopbackHub (): Promise<LoopbackHub> {
  const moods: Mood[] = []
  const stored = new Map<string, string>()
  const poison = new Set<string>()
  const bodies: string[] = []
  const waiters: Array<{ n: number, resolve: () => void }> = []
  let connections = 0

  function commit (body: string): Answer {
    const value: unknown = JSON.parse(body)
    if (!matches('contribution-batch', value)) return refusal(400, 'BAD_REQUEST')
    if (value.contributions.some(({ id }) => poison.has(id))) return refusal(400, 'BAD_REQUEST')
    const items = value.contributions.map(item => ({ id: item.id, bytes: JSON.stringify(item) }))
    if (items.some(({ id, bytes }) => stored.has(id) && stored.get(id) !== bytes)) return refusal(422, 'ID_REUSED')
    const results = items.map(({ id }) => ({ id, status: stored.has(id) ? 'replayed' : 'accepted' }))
    for (const { id, bytes } of items) stored.set(id, bytes)
    return { status: 200, value: { success: true, results, replayed: results.every(({ status }) => status === 'replayed') } }
  }

  async function serve (request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    bodies.push(body)
    for (const { n, resolve } of waiters) if (bodies.length >= n) resolve()
    const mood = moods.shift()
    if (mood?.kind === 'hang') return
    if (mood?.kind === 'hold') await mood.until
    if (mood?.kind === 'cut-before-commit') request.socket.destroy()
    else if (mood?.kind === 'answer') response.writeHead(mood.status, mood.headers).end(mood.body ?? JSON.stringify({ success: false, code: 'HUB_UNAVAILABLE', message: 'not now' }))
    else if (request.method !== 'POST' || request.url !== '/v1/contributions') response.writeHead(404).end('<html>')
    else answer(commit(body), mood?.kind, request, response)
  }

  function answer ({ status, value }: Answer, kind: Mood['kind'] | undefined, request: IncomingMessage, response: ServerResponse): void {
    if (kind === 'cut-after-commit') {
      request.socket.destroy()
      return
    }
    const json = JSON.stringify(value)
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
    if (kind === 'cut-mid-answer') response.write(json.slice(0, 10), () => { request.socket.destroy() })
    else response.end(json)
  }

  const server = createServer((request, response) => { serve(request, response).catch(() => { request.socket.destroy() }) })
  server.on('connection', () => { connections++ })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    moods,
    stored,
    poison,
    bodies,
    connections: () => connections,
    requested: async n => { await new Promise<void>(resolve => { bodies.length >= n ? resolve() : waiters.push({ n, resolve }) }) },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => { server.close(resolve) })
    }
  }
}
