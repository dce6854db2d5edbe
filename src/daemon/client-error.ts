import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { systemCode } from '../errors.js'
import { SECURITY_HEADERS } from './secured-response.js'

const STATUS: Readonly<Record<string, 408 | 431>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }
const REASONS = { 400: 'this is not HTTP', 408: 'the request took too long to arrive', 431: 'the headers are over the limit' } as const

/**
 * Answers what never became a request, in the shape of every other error, and hangs up. As the first listener of `clientError` it
 * leaves a destroyed socket behind, which tells the framework's own listener that nothing is left to say.
 */
export function answerClientError (error: Error, socket: Duplex): void {
  const status = STATUS[systemCode(error) ?? ''] ?? 400
  const body = JSON.stringify({ success: false, code: 'BAD_REQUEST', message: REASONS[status] })
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`)
  socket.destroy()
}
