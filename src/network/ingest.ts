import { matches } from '../contract.js'
import type { OutboxItem } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { isRetryable, retryAfterMs } from './backoff.js'
import { contributionBytes } from './contribution.js'
import { NetworkError } from './http.js'
import type { Http, HttpResponse } from './http.js'

const MAX_ANSWER_BYTES = 64 * 1024
const MAX_REASON = 200

export type IngestAnswer =
  /** The hub has these, now or since an earlier try. */
  | { readonly kind: 'accepted', readonly ids: ReadonlySet<string> }
  /** At least one of the items can never be accepted. `byHub` is false when it may have been something else on the way that said so. */
  | { readonly kind: 'refused', readonly reason: string, readonly byHub: boolean }
  /** Nothing is known of any item. `soon`: another try within seconds makes sense. */
  | { readonly kind: 'failed', readonly reason: string, readonly restMs: number, readonly soon: boolean }

export type Ingest = (items: readonly OutboxItem[], signal: AbortSignal) => Promise<IngestAnswer>

export interface IngestOptions {
  readonly http: Http
  readonly server: string
  readonly now: () => Date
}

/** One request to the hub's `POST /v1/contributions`. Never throws for what the network or the hub does. */
export function createIngest ({ http, server, now }: IngestOptions): Ingest {
  const url = `${server.replace(/\/+$/, '')}/v1/contributions`
  return async (items, signal) => {
    const body = `{"contributions":[${items.map(item => contributionBytes(item.contribution)).join(',')}]}`
    try {
      return answerOf(await http.post(url, body, { maxBytes: MAX_ANSWER_BYTES, signal }), now())
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
      return { kind: 'failed', reason: messageOf(error), restMs: 0, soon: error.fault === 'network' || error.fault === 'timeout' }
    }
  }
}

function answerOf ({ status, headers, body }: HttpResponse, now: Date): IngestAnswer {
  const value = decode(body)
  if (status < 300) return acceptanceOf(value)
  const reason = matches('error', value) ? printable(`${value.code}: ${value.message}`) : `status ${status} without an answer of the hub`
  if (status === 400 || status === 413 || status === 422) return { kind: 'refused', reason, byHub: matches('error', value) }
  const restMs = retryAfterMs(headers['retry-after'], now)
  return { kind: 'failed', reason, restMs, soon: isRetryable(status) && status !== 429 && status !== 503 && restMs === 0 }
}

// A login page of a hotel network also says 200: only the hub's own words count as an acknowledgement.
function acceptanceOf (value: unknown): IngestAnswer {
  if (matches('ingest-response', value) && value.success) return { kind: 'accepted', ids: new Set(value.results.map(({ id }) => id)) }
  return { kind: 'failed', reason: 'a success that is not an answer of the hub', restMs: 0, soon: false }
}

function decode (body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined // told apart by the caller: no shape matches undefined
  }
}

// The hub's text ends up on terminals and in logs.
function printable (text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').slice(0, MAX_REASON)
}
