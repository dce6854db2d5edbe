import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { messageOf } from '../errors.js'
import type { Log } from '../log.js'
import type { Database } from './database.js'

export interface Notices {
  start (): Promise<void>
  close (): Promise<void>
}

export interface NoticesOptions {
  readonly database: Database
  readonly channel: string
  readonly log: Log
  /** Also called after every reconnection, because notices may have been missed in between. */
  readonly onNotice: () => void
}

const RETRY_MS = 500

/** Listens on a channel of the database, over a connection that is made again whenever it breaks. */
export function createNotices ({ database, channel, log, onNotice }: NoticesOptions): Notices {
  const ended = new AbortController()
  let client: Client | undefined
  let working: Promise<void> = Promise.resolve()

  async function listen (): Promise<void> {
    const next = await database.connect()
    next.on('error', () => undefined) // followed by `end`, which is where it is handled
    next.on('notification', () => { onNotice() })
    await next.query(`LISTEN ${channel}`)
    next.on('end', () => { if (!ended.signal.aborted) working = reconnect() })
    client = next
  }

  async function reconnect (): Promise<void> {
    log.warn({ event: 'notices_lost' }, 'Lost the connection to the database')
    while (!ended.signal.aborted) {
      try {
        await listen()
        onNotice()
        return
      } catch (error) {
        log.debug({ event: 'notices_retry', reason: messageOf(error) }, 'The database does not answer yet')
        await wait(RETRY_MS, undefined, { signal: ended.signal }).catch(() => undefined) // aborted: the loop ends
      }
    }
  }

  return {
    start: listen,
    close: async () => {
      ended.abort()
      await working
      await client?.end().catch(() => undefined) // the server may be gone already
    }
  }
}
