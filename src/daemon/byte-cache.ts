import { createHash } from 'node:crypto'

export interface CachedBytes { readonly body: Buffer, readonly etag: string }

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
        const body = Buffer.from(JSON.stringify(value))
        cached = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, until }
      }
      return cached
    },
    invalidate: () => { cached = undefined }
  }
}
