import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { matches, parse } from '../contract.js'
import { AppError, ERROR_CODES, messageOf, systemCode } from '../errors.js'
import type { ErrorCode } from '../errors.js'
import { readJsonFile } from '../json-file.js'
import type { Runtime } from '../contract-types.js'
import type { Paths } from '../paths.js'
import { readIfPresent } from '../files.js'
import { plainText } from '../plain-text.js'

export interface DaemonClient {
  readonly runtime: Runtime
  /** @throws AppError with the daemon's own code and message when it answers with an error. */
  get (path: string, signal?: AbortSignal): Promise<unknown>
  post (path: string, body?: unknown): Promise<unknown>
  put (path: string, body: unknown): Promise<unknown>
  delete (path: string): Promise<unknown>
}

interface Answer { readonly status: number, readonly text: string }
interface Call { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE', readonly path: string, readonly body?: unknown, readonly signal?: AbortSignal | undefined }

const TIMEOUT_MS = 30_000
const MAX_BYTES = 16_777_216

/**
 * Talks to the running daemon of this home: through its Unix socket where it has one, else through its port, and only
 * after the instance id has shown that the port was not taken over by another process.
 * @throws AppError NOT_RUNNING
 */
export async function connectToDaemon (paths: Paths, now: Date): Promise<DaemonClient> {
  const stored = await readJsonFile('runtime', paths.runtime, now)
  if (stored.kind !== 'ok') throw notRunning()
  const runtime = stored.value
  const token = (await readIfPresent(paths.token))?.toString('utf8').trim()
  const exchange = async (call: Call): Promise<unknown> => decode(await send(runtime, token, call))
  // After a crash anybody may take the port; the token is not for them, and what they answer says nothing.
  if (runtime.socket === null && !isOwnProcess(runtime.pid)) throw notRunning()
  const health: unknown = await exchange({ method: 'GET', path: '/health' }).catch(strangersToNotRunning)
  if (!matches('health-response', health) || health.instance !== runtime.instance) throw notRunning()
  return {
    runtime,
    get: async (path, signal) => await exchange({ method: 'GET', path, signal }),
    post: async (path, body) => await exchange({ method: 'POST', path, body }),
    put: async (path, body) => await exchange({ method: 'PUT', path, body }),
    delete: async path => await exchange({ method: 'DELETE', path })
  }
}

function notRunning (cause?: unknown): AppError {
  return new AppError('NOT_RUNNING', 'no daemon is running; start one with: pqsd install, or in the foreground: pqsd run', { cause })
}

function isOwnProcess (pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // gone, or of another user
  }
}

// A daemon with another token is running, and its own message says what is wrong.
function strangersToNotRunning (error: unknown): never {
  throw error instanceof AppError && error.code === 'UNAUTHORIZED' ? error : notRunning(error)
}

async function send (runtime: Runtime, token: string | undefined, { method, path, body, signal }: Call): Promise<Answer> {
  const target = runtime.socket === null ? { host: '127.0.0.1', port: runtime.port } : { socketPath: runtime.socket }
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    host: runtime.socket === null ? `127.0.0.1:${runtime.port}` : 'localhost',
    ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
  }
  const limit = AbortSignal.timeout(TIMEOUT_MS)
  const ended = signal === undefined ? limit : AbortSignal.any([limit, signal])
  return await new Promise((resolve, reject) => {
    const options = { ...target, method, path, headers, agent: false, signal: ended }
    const call = request(options, response => {
      collect(response).then(text => { resolve({ status: response.statusCode ?? 0, text }) }, error => { reject(lost(error)) })
    })
    call.once('error', error => { reject(lost(error)) })
    call.end(text)
  })
}

async function collect (response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_BYTES) throw new Error(`an answer of more than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function lost (error: unknown): AppError {
  if (systemCode(error) !== 'ABORT_ERR') return notRunning(error)
  return new AppError('NOT_RUNNING', `the daemon did not answer within ${TIMEOUT_MS / 1000} s`, { cause: error })
}

function decode ({ status, text }: Answer): unknown {
  const value = parseJson(text)
  if (status < 400) return value
  const { code, message } = parse('error', value, 'INTERNAL')
  throw new AppError(Object.hasOwn(ERROR_CODES, code) ? code as ErrorCode : 'INTERNAL', plainText(message), { details: detailsOf(value).map(plainText) })
}

function detailsOf (value: unknown): string[] {
  const { servers = [], details = [] } = parse('error', value, 'INTERNAL')
  return [...details, ...servers.map(({ server, failure, reason }) => `${server}: ${reason ?? failure ?? 'failed'}`)]
}

function parseJson (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('INTERNAL', `the daemon did not answer with JSON: ${messageOf(error)}`, { cause: error })
  }
}
