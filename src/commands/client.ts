import { request } from 'node:http'
import { parse } from '../contract.js'
import { AppError, ERROR_CODES, messageOf } from '../errors.js'
import type { ErrorCode } from '../errors.js'
import { readJsonFile } from '../json-file.js'
import type { Runtime } from '../contract-types.js'
import type { Paths } from '../paths.js'
import { readIfPresent } from '../files.js'

export interface DaemonClient {
  readonly runtime: Runtime
  /** @throws AppError with the daemon's own code and message when it answers with an error. */
  get (path: string): Promise<unknown>
  post (path: string, body?: unknown): Promise<unknown>
}

interface Answer { readonly status: number, readonly text: string }
interface Call { readonly method: 'GET' | 'POST', readonly path: string, readonly body?: unknown }

const TIMEOUT_MS = 30_000

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
  const health = parse('health-response', await exchange({ method: 'GET', path: '/health' }), 'NOT_RUNNING')
  if (health.instance !== runtime.instance) throw notRunning()
  return {
    runtime,
    get: async path => await exchange({ method: 'GET', path }),
    post: async (path, body) => await exchange({ method: 'POST', path, body })
  }
}

function notRunning (cause?: unknown): AppError {
  return new AppError('NOT_RUNNING', 'no daemon is running; start one with: pqsd run', { cause })
}

async function send (runtime: Runtime, token: string | undefined, { method, path, body }: Call): Promise<Answer> {
  const target = runtime.socket === null ? { host: '127.0.0.1', port: runtime.port } : { socketPath: runtime.socket }
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    host: runtime.socket === null ? `127.0.0.1:${runtime.port}` : 'localhost',
    ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
  }
  return await new Promise((resolve, reject) => {
    const call = request({ ...target, method, path, headers, timeout: TIMEOUT_MS }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => { resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }) })
      response.once('error', reject)
    })
    call.once('timeout', () => call.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)))
    call.once('error', error => { reject(notRunning(error)) })
    call.end(text)
  })
}

function decode ({ status, text }: Answer): unknown {
  const value = parseJson(text)
  if (status < 400) return value
  const { code, message } = parse('error', value, 'INTERNAL')
  throw new AppError(code in ERROR_CODES ? code as ErrorCode : 'INTERNAL', message, { details: detailsOf(value) })
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
