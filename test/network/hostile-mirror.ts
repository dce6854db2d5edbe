import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Files } from './repository.js'

/** What a mirror does with the requests it is told to misbehave at. */
export type Misdeed =
  | { readonly kind: 'answer', readonly status: number, readonly headers?: Record<string, string>, readonly body?: string | Buffer }
  | { readonly kind: 'endless' }
  /** Ten bytes a second. */
  | { readonly kind: 'drip' }
  | { readonly kind: 'stall' }
  /** A reset after half of the body. */
  | { readonly kind: 'reset' }
  /** One GiB of zeros in one MiB. */
  | { readonly kind: 'bomb' }

export interface HostileMirror {
  readonly url: string
  /** Paths that were asked for, in order. */
  readonly requests: string[]
  files: Files
  misdeed: Misdeed | undefined
  /** Which paths the misdeed is done at; the others are served as they should be. */
  at: RegExp
  close (): Promise<void>
}

export const page = (bytes: number): Misdeed => ({
  kind: 'answer', status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html><title>Nothing here</title>${' '.repeat(bytes)}`
})
export const redirect: Misdeed = { kind: 'answer', status: 302, headers: { location: '/404.html' }, body: 'moved' }
export const encoded = (encoding: string): Misdeed => ({ kind: 'answer', status: 200, headers: { 'content-encoding': encoding }, body: 'x'.repeat(1000) })

interface Honest { readonly response: ServerResponse, readonly body: Buffer | undefined }

const CHUNK = Buffer.alloc(65_536, '{')
const BOMB_MEMBER = gzipSync(Buffer.alloc(16 << 20))

/** A web server on loopback that serves static files, and lies, stalls or floods where it is told to. */
export async function createHostileMirror (files: Files = new Map()): Promise<HostileMirror> {
  const timers = new Set<NodeJS.Timeout>()
  const requests: string[] = []

  function serve (request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').slice(1)
    requests.push(path)
    const body = mirror.files.get(path)
    if (mirror.misdeed !== undefined && mirror.at.test(path)) misbehave(mirror.misdeed, request.socket, { response, body })
    else if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    else response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  }

  function misbehave (misdeed: Misdeed, socket: Socket, { response, body = Buffer.alloc(2000, '{') }: Honest): void {
    const json = { 'content-type': 'application/json' }
    switch (misdeed.kind) {
      case 'answer':
        response.writeHead(misdeed.status, misdeed.headers).end(misdeed.body)
        break
      case 'endless':
        response.writeHead(200, json)
        pour(response, () => CHUNK)
        break
      case 'bomb': {
        let left = 64
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' })
        pour(response, () => left-- > 0 ? BOMB_MEMBER : undefined)
        break
      }
      case 'drip':
        response.writeHead(200, { ...json, 'content-length': body.length })
        repeat(offset => { response.write(body.subarray(offset, offset + 1)) })
        break
      case 'reset':
        response.writeHead(200, { ...json, 'content-length': body.length })
        response.write(body.subarray(0, body.length / 2), () => { socket.resetAndDestroy() })
        break
      case 'stall':
        break
    }
  }

  function repeat (tick: (n: number) => void): void {
    let n = 0
    timers.add(setInterval(() => { tick(n++) }, 100))
  }

  const server = createServer(serve)
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const mirror: HostileMirror = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    files,
    misdeed: undefined,
    at: /^/,
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      if (!server.listening) return
      const closed = new Promise(resolve => { server.close(resolve) })
      server.closeAllConnections()
      await closed
    }
  }
  return mirror
}

function pour (response: ServerResponse, next: () => Buffer | undefined): void {
  const write = (): void => {
    for (let chunk = next(); ; chunk = next()) {
      if (chunk === undefined) {
        response.end()
        return
      }
      if (response.destroyed) return
      if (!response.write(chunk)) break
    }
    response.once('drain', write)
  }
  write()
}
