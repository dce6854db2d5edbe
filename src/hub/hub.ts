import type { HubConfig } from '../config.js'
import { AppError, messageOf } from '../errors.js'
import type { Log } from '../log.js'
import { createClosers } from '../closers.js'
import { openDatabase } from './database.js'
import type { Database } from './database.js'
import { createEmbeddedPostgres } from './embedded.js'
import { createHubCounters } from './hub-metrics.js'
import { createIngest } from './ingest.js'
import type { Ingest } from './ingest.js'
import { loadOnlineKeys } from './keys.js'
import { migrate } from './migrations.js'
import { createNotices } from './notices.js'
import { CHANNEL } from './publication-store.js'
import { createPublisher } from './publish.js'
import type { PublishOutcome } from './publish.js'
import { expire } from './retention.js'
import { createServer } from './server.js'
import { createShelf } from './shelf.js'
import type { Shelf } from './shelf.js'
import { createTimers } from './timers.js'
import type { Timers } from './timers.js'

export interface HubOptions {
  readonly dataDir: string
  readonly config: HubConfig
  /** Connection string of a PostgreSQL; undefined: the hub runs one of its own. */
  readonly databaseUrl: string | undefined
  readonly log: Log
  readonly now: () => Date
}

export interface Hub {
  /** @throws AppError KEYS_INVALID, DATABASE_FAILED, ALREADY_RUNNING, PORT_IN_USE; whatever was started is stopped again. */
  start (): Promise<{ readonly url: string }>
  close (): Promise<void>
  /** Publishes now what would be published after the delay. */
  publishNow (): Promise<PublishOutcome>
  /** Called after each publication that this hub serves, its own or another replica's. */
  onPublished (listener: () => void): void
}

const HOUR_MS = 3_600_000
/** For everything but the embedded server, which has its own two seconds and a half; together less than five. */
const CLOSE_MS = 2200

/** Ingest, estimates, publishing and static serving over one database: the whole hub. Several over one database are replicas. */
export function createHub ({ dataDir, config, databaseUrl, log, now }: HubOptions): Hub {
  const listeners: Array<() => void> = []
  const embedded = databaseUrl === undefined ? createEmbeddedPostgres({ dataDir, log }) : undefined
  const counters = createHubCounters()
  const closers = createClosers({ deadlineMs: CLOSE_MS, attempt: async work => { await quietly('close_failed', work) } })
  let publishing: Timers | undefined
  let publishNow: () => Promise<PublishOutcome> = async () => { throw new Error('the hub is not running') }
  let starting: Promise<{ url: string }> | undefined
  let closing: Promise<void> | undefined

  async function run (): Promise<{ url: string }> {
    await loadOnlineKeys(dataDir) // a hub without keys must not start a database first
    const database = await openStorage()
    const shelf = createShelf(database, config.k)
    const ingest = createIngest({ database, config, now, onStored: () => { publishing?.soon() } })
    publishNow = publisherOf(database, shelf)
    await publishNow()
    const server = await createServer({ config, ingest, counters, now, database, shelf, log })
    publishing = createTimers({
      delayMs: config.publish_delay_ms,
      everyMs: Math.min(config.resign_hours, 1) * HOUR_MS,
      soon: publishQuietly,
      regularly: async () => { await maintain(database, ingest) }
    })
    await listenForNotices(database, shelf)
    // Closed in reverse: no new requests, then what is being stored, then what is being published.
    closers.add(async () => { await publishing?.close() }, async () => { await ingest.close() }, async () => { await server.close() })
    const url = await server.start()
    publishing.start()
    log.info({ event: 'hub_started', url, k: config.k }, 'Hub is ready')
    return { url }
  }

  async function openStorage (): Promise<Database> {
    const database = await openDatabase(databaseUrl ?? await embedded?.start() ?? '')
    closers.add(async () => { await database.close() })
    try {
      await migrate(database)
    } catch (error) {
      throw new AppError('DATABASE_FAILED', `the hub's database cannot be used: ${reasonOf(error)}`, { cause: error })
    }
    return database
  }

  function publisherOf (database: Database, shelf: Shelf): () => Promise<PublishOutcome> {
    const publisher = createPublisher({ database, dataDir, config, log, now })
    return async () => {
      const outcome = await publisher.publish()
      if (outcome === 'published') counters.publications++
      await refresh(shelf)
      return outcome
    }
  }

  async function refresh (shelf: Shelf): Promise<void> {
    if (await shelf.load()) for (const listener of listeners) listener()
  }

  async function listenForNotices (database: Database, shelf: Shelf): Promise<void> {
    const onNotice = (): void => { void quietly('refresh_failed', async () => { await refresh(shelf) }) }
    const notices = createNotices({ database, channel: CHANNEL, log, onNotice })
    closers.add(async () => { await notices.close() })
    await notices.start()
  }

  async function publishQuietly (): Promise<void> {
    await quietly('publish_failed', async () => { await publishNow() })
  }

  async function maintain (database: Database, ingest: Ingest): Promise<void> {
    await quietly('expire_failed', async () => { ingest.forget(await expire(database, config, now())) })
    await publishQuietly()
  }

  // Background work has nobody to tell; the next round tries again.
  async function quietly (event: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      log.error({ event, reason: messageOf(error) }, 'Background work of the hub failed')
    }
  }

  async function end (): Promise<void> {
    await closers.run()
    await quietly('close_failed', async () => { await embedded?.close() })
  }

  async function startOrEnd (): Promise<{ url: string }> {
    try {
      return await run()
    } catch (error) {
      await end()
      throw error
    }
  }

  async function endOnceStarted (): Promise<void> {
    await starting?.catch(() => undefined) // told to whoever started it
    await end()
  }

  return {
    start: async () => await (starting ??= startOrEnd()),
    close: async () => { await (closing ??= endOnceStarted()) },
    publishNow: async () => await publishNow(),
    onPublished: listener => { listeners.push(listener) }
  }
}

function reasonOf (error: unknown): string {
  return error instanceof AppError && error.cause !== undefined ? messageOf(error.cause) : messageOf(error)
}
