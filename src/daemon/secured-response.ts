import { ServerResponse } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** On every answer, errors included: nothing frames it, nothing sniffs it, no other site embeds it. Never an Access-Control-* header. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer'
} as const

const FLAT: readonly string[] = Object.entries(SECURITY_HEADERS).flat()

/** The whole head of an answer that is sent many times: it passes as it is, without being put together each time. */
export function completeHead (own: Readonly<Record<string, string>>): OutgoingHttpHeader[] {
  return [...FLAT, ...Object.entries(own).flat()]
}

function isComplete (head: Headers | undefined): boolean {
  return Array.isArray(head) && FLAT.every((text, index) => head[index] === text)
}

/**
 * Every answer's head passes through here, whoever writes it: our routes, the framework, or Node itself for a request without Host.
 * Setting five headers beforehand would do the same, but then Node takes its slow path for the others too.
 */
export class SecuredResponse<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {
  override writeHead (status: number, messageOrHeaders?: string | Headers, headers?: Headers): this {
    const own = typeof messageOrHeaders === 'string' ? headers : messageOrHeaders
    if (typeof messageOrHeaders === 'string') this.statusMessage = messageOrHeaders
    if (isComplete(own)) return super.writeHead(status, own)
    if (!Array.isArray(own) && this.getHeaderNames().length === 0) return super.writeHead(status, merge(own))
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!this.hasHeader(name)) this.setHeader(name, value)
    return super.writeHead(status, own)
  }
}

function merge (own: OutgoingHttpHeaders = {}): Headers {
  const merged: OutgoingHttpHeader[] = [...FLAT]
  for (const [name, value] of Object.entries(own)) {
    if (name in SECURITY_HEADERS) return { ...SECURITY_HEADERS, ...own }
    if (value !== undefined) merged.push(name, value)
  }
  return merged
}
