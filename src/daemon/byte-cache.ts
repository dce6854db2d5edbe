import { createHash } from 'node:crypto'
import type { OutgoingHttpHeader } from 'node:http'
import { completeHead } from './secured-response.js'

export interface CachedBytes {
  /** ASCII, so that head and body leave in one write of Latin-1; a Buffer would be a second one. */
  readonly body: string
  readonly etag: string
  /** Headers for Node's writeHead: of the answer, and of the answer that nothing has changed. */
  readonly head: OutgoingHttpHeader[]
  readonly unchanged: OutgoingHttpHeader[]
}

export interface ByteCache {
  get (): CachedBytes
  invalidate (): void
}

/**
 * A JSON answer that is built and serialised once, and again only after `invalidate()` or when the time it was built
 * for is over (`until`, Unix time in milliseconds).
 */
export function createByteCache (build: () => { value: unknown, until?: number }, now: () => number): ByteCache {
  let cached: (CachedBytes & { until: number }) | undefined
  return {
    get: () => {
      if (cached === undefined || now() >= cached.until) {
        const { value, until = Infinity } = build()
        cached = { ...answerOf(asciiJson(value)), until }
      }
      return cached
    },
    invalidate: () => { cached = undefined }
  }
}

function answerOf (body: string): CachedBytes {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const unchanged = { etag, 'cache-control': 'no-cache' }
  const head = { ...unchanged, 'content-type': 'application/json; charset=utf-8', 'content-length': String(body.length) }
  return { body, etag, head: completeHead(head), unchanged: completeHead(unchanged) }
}

// Outside of its strings JSON is ASCII anyway, and within them every UTF-16 unit may be written as an escape.
function asciiJson (value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
