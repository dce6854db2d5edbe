import type { Fetcher } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'
import { NetworkError } from './http.js'
import type { Http, HttpResponse } from './http.js'

const NEXT_ROOT = /\/\d+\.root\.json$/

/** What each file may weigh, in bytes. Ours are a few kB. */
const CEILINGS: ReadonlyArray<readonly [RegExp, number]> = [
  [/\/metadata\/\d+\.root\.json$/, 65_536],
  [/\/metadata\/timestamp\.json$/, 4096],
  [/\/metadata\/\d+\.snapshot\.json$/, 65_536],
  [/\/metadata\/\d+\.targets\.json$/, 262_144]
]
export const MAX_TARGET_BYTES = 1_048_576

/**
 * tuf-js's way to the network: bytes in memory, capped while they arrive, every request within the deadline of the whole attempt. Keeps
 * what tuf-js would lose: how many requests and bytes it took, and the fault behind an error that it only passes on as text.
 */
export class MirrorFetcher implements Fetcher {
  readonly #http: Http
  readonly #signal: AbortSignal
  requests = 0
  bytes = 0
  /** Why the newest request failed, if it did. */
  fault: Error | undefined

  constructor (http: Http, signal: AbortSignal) {
    this.#http = http
    this.#signal = signal
  }

  /**
   * The caller's own limit is not used: tuf-js takes it from the metadata that names the file, where a stolen timestamp key can write any
   * number. A file that is longer than it was signed, but not endless, is then told by its length as what it is: forged.
   */
  async downloadBytes (url: string): Promise<Buffer> {
    this.fault = undefined
    this.requests++
    try {
      const response = await this.#http.get(url, { maxBytes: ceilingOf(url), signal: this.#signal })
      this.bytes += response.body.length
      return usableBody(url, response)
    } catch (error) {
      if (error instanceof NetworkError) this.bytes += error.partial?.body.length ?? 0
      this.fault = meaningOf(url, error)
      throw this.fault
    }
  }

  // tuf-js asks for files only when it downloads a target by itself, which the sync does not let it do.
  async downloadFile<T> (url: string): Promise<T> {
    throw new Error(`${url}: only bytes are fetched, no files`)
  }
}

/** A host that answers a missing file with a page and status 200. */
export class SoftNotFoundError extends Error {}

function ceilingOf (url: string): number {
  return CEILINGS.find(([pattern]) => pattern.test(url))?.[1] ?? MAX_TARGET_BYTES
}

function usableBody (url: string, response: HttpResponse): Buffer {
  if (response.status !== 200) throw new DownloadHTTPError(`${url} answered ${response.status}`, response.status)
  if (isPage(response)) throw softNotFound(url)
  return response.body
}

// Free hosts answer a missing file with a page and status 200, or with a redirect to one: that is no next root, it is none.
function softNotFound (url: string): Error {
  if (NEXT_ROOT.test(url)) return new DownloadHTTPError(`${url} is a web page`, 404)
  return new SoftNotFoundError(`${url} answered with a web page instead of signed metadata`)
}

// By its content first: some hosts give every file the type of a page.
function isPage ({ headers, body }: HttpResponse): boolean {
  const head = body.subarray(0, 256).toString('utf8').trimStart()
  return head.startsWith('<') || (!head.startsWith('{') && /text\/html/i.test(headers['content-type'] ?? ''))
}

// Pages for people are often larger than any file of ours: what they are is in their status and their head.
function meaningOf (url: string, error: unknown): Error {
  if (!(error instanceof NetworkError)) return error instanceof Error ? error : new Error(String(error))
  const { fault, partial } = error
  if (fault === 'redirect' && NEXT_ROOT.test(url)) return new DownloadHTTPError(error.message, 404)
  if (partial === undefined || fault === 'redirect') return error
  if (partial.status !== 200) return new DownloadHTTPError(`${url} answered ${partial.status}`, partial.status)
  return isPage(partial) ? softNotFound(url) : error
}
