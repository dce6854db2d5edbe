import type { ErrorResponse } from '../src/contract-types.js'

/** Why a request was not done: the daemon's own code and words, or AWAY when nothing answered. */
export class ApiError extends Error {
  readonly code: string
  readonly details: readonly string[]

  constructor (code: string, message: string, details: readonly string[] = []) {
    super(message)
    this.code = code
    this.details = details
  }
}

export interface Api {
  get (path: string): Promise<unknown>
  send (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>
  /** The open body of an answer that goes on. */
  open (path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
}

const TIMEOUT_MS = 30_000

/** Requests to the daemon that served this page; never to anybody else. */
export function createApi (token: () => string | null): Api {
  async function ask (path: string, options: RequestInit): Promise<Response> {
    const given = token()
    const headers = { ...options.headers, ...given === null ? {} : { authorization: `Bearer ${given}` } }
    const response = await fetch(path, { ...options, headers, cache: 'no-cache' }).catch((cause: unknown) => {
      throw new ApiError('AWAY', 'the daemon does not answer', [String(cause)])
    })
    if (!response.ok) throw await failureOf(response)
    return response
  }

  return {
    get: async path => await jsonOf(await ask(path, { signal: AbortSignal.timeout(TIMEOUT_MS) })),
    send: async (method, path, body) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      return await jsonOf(await ask(path, { method, ...json }))
    },
    open: async (path, signal) => {
      const { body } = await ask(path, { signal, headers: { accept: 'text/event-stream' } })
      if (body === null) throw new ApiError('AWAY', 'the daemon sent nothing')
      return body
    }
  }
}

async function jsonOf (response: Response): Promise<unknown> {
  return await response.json().catch(() => { throw new ApiError('AWAY', 'the answer broke off') })
}

async function failureOf (response: Response): Promise<ApiError> {
  const said = await response.json().catch(() => null) as Partial<ErrorResponse> | null
  const servers = (said?.servers ?? []).map(({ server, reason, failure }) => `${server}: ${reason ?? failure ?? 'failed'}`)
  return new ApiError(said?.code ?? `HTTP_${response.status}`, said?.message ?? `the daemon answered ${response.status}`, [...said?.details ?? [], ...servers])
}
