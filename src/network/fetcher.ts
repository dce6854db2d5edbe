import type { Fetcher } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'
import { NetworkError } from './http.js'
import type { Http, HttpResponse } from './http.js'

const NEXT_ROOT = /\/\d+\.root\.json$/

/**
 * tuf-js's way to the network: bytes in memory, capped while they arrive, every request within the deadline of the whole attempt. Keeps
 * what tuf-js would lose: how many requests and bytes it took, and the fault behind an error that it only passes on as text.
 */
export class MirrorFetcher implements Fetcher {
  readonly #http: Http
  readonly #signal: AbortSignal
  requests = 0
  bytes = 0
  fault: Error | undefined

  constructor (http: Http, signal: AbortSignal) {
    this.#http = http
    this.#signal = signal
  }

  async downloadBytes (url: string, maxLength: number): Promise<Buffer> {
    this.fault = undefined
    this.requests++
    try {
      const response = await this.#http.get(url, { maxBytes: maxLength, signal: this.#signal })
      this.bytes += response.body.length
      return usableBody(url, response)
    } catch (error) {
      const known = asMissingRoot(url, error)
      this.fault = known
      throw known
    }
  }

  // tuf-js asks for files only when it downloads a target by itself, which the sync does not let it do.
  async downloadFile<T> (url: string): Promise<T> {
    throw new Error(`${url}: only bytes are fetched, no files`)
  }
}

function usableBody (url: string, { status, headers, body }: HttpResponse): Buffer {
  if (status !== 200) throw new DownloadHTTPError(`${url} answered ${status}`, status)
  // Free hosts answer a missing file with a page and status 200: that is no next root, it is none.
  if (NEXT_ROOT.test(url) && isHtml(headers, body)) throw new DownloadHTTPError(`${url} is a web page`, 404)
  if (isHtml(headers, body)) throw new SoftNotFoundError(`${url} answered with a web page instead of signed metadata`)
  return body
}

/** A host that answers a missing file with a page and status 200. */
export class SoftNotFoundError extends Error {}

function isHtml (headers: HttpResponse['headers'], body: Buffer): boolean {
  return (headers['content-type'] ?? '').includes('text/html') || body.subarray(0, 64).toString('latin1').trimStart().startsWith('<')
}

// A host that redirects every missing file to its front page has no next root either.
function asMissingRoot (url: string, error: unknown): Error {
  if (error instanceof NetworkError && error.fault === 'redirect' && NEXT_ROOT.test(url)) return new DownloadHTTPError(error.message, 404)
  return error instanceof Error ? error : new Error(String(error))
}
