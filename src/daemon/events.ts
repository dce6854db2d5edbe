import type { ServerResponse } from 'node:http'
import type { Run } from '../contract-types.js'
import type { HoldEvent } from '../machine/act/hold.js'

export type DaemonEvent =
  | { readonly kind: 'sync', readonly success: boolean, readonly changed: boolean, readonly message: string, readonly at: number }
  | { readonly kind: 'settings', readonly reason: 'profile' | 'user', readonly at: number }
  | { readonly kind: 'contribution', readonly outcome: 'accepted' | 'queued' | 'refused', readonly at: number }
  | { readonly kind: 'action', readonly action: HoldEvent, readonly at: number }
  | { readonly kind: 'run', readonly run: Pick<Run, 'id' | 'state' | 'message'>, readonly at: number }
  | { readonly kind: 'control', readonly at: number }

export interface EventStream {
  publish (event: DaemonEvent): void
  /** Takes over a response and keeps it open as a server-sent event stream; false when too many are open. */
  attach (response: ServerResponse): boolean
  close (): void
}

const MAX_CLIENTS = 32
const HEARTBEAT_MS = 25_000
/** What a client that stopped reading may leave waiting in memory. */
const MAX_BACKLOG_BYTES = 65_536

/** Server-sent events to every attached client. Without clients it costs nothing, no timer included. */
export function createEventStream (): EventStream {
  const clients = new Set<ServerResponse>()
  let heartbeat: NodeJS.Timeout | undefined
  let nextId = 1

  function send (text: string): void {
    for (const client of clients) {
      if (client.writableLength > MAX_BACKLOG_BYTES) client.destroy()
      else client.write(text)
    }
  }

  function detach (client: ServerResponse): void {
    clients.delete(client)
    if (clients.size > 0) return
    clearInterval(heartbeat)
    heartbeat = undefined
  }

  return {
    publish: event => { send(`id: ${nextId++}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`) },
    attach: response => {
      if (clients.size >= MAX_CLIENTS) return false
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' })
      response.write('retry: 3000\n\n')
      response.once('close', () => { detach(response) })
      clients.add(response)
      // A comment now and then shows a client behind a sleeping laptop that the stream is dead.
      heartbeat ??= setInterval(send, HEARTBEAT_MS, ': alive\n\n').unref()
      return true
    },
    close: () => {
      for (const client of [...clients]) {
        detach(client) // an event after the end would be a write after the end, which ends the process
        client.end()
      }
    }
  }
}
