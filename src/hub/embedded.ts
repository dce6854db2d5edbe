import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { AppError, messageOf } from '../errors.js'
import { ensureDirectory } from '../files.js'
import type { Log } from '../log.js'
import { findBinaries } from './postgres-binaries.js'
import { ROLE, ensureCluster } from './postgres-cluster.js'
import { findPlace, socketFolder } from './postgres-place.js'
import { findPostmaster, launchPostmaster, stopPostmaster } from './postmaster.js'
import type { Postmaster } from './postmaster.js'

/** Session lock that says which hub owns the server; the server gives it up by itself when that hub dies. */
const LEASE = 0x7071_0001
const LEASE_MS = 2000
const REVIVE_MS = 500

export interface EmbeddedPostgres {
  /**
   * Starts the private server, or takes over the one that a killed hub left behind. Resolves to its connection string.
   * @throws AppError DATABASE_FAILED, ALREADY_RUNNING
   */
  start (): Promise<string>
  /** Stops the server if it is this hub's. */
  close (): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly log: Log
  /** true: may use the server of a running hub, which it then leaves alone. */
  readonly guest?: boolean
}

/** A private PostgreSQL below the hub's data folder: Unix socket only, started and stopped with the hub, brought back when it dies. */
export function createEmbeddedPostgres ({ dataDir, log, guest = false }: EmbeddedOptions): EmbeddedPostgres {
  let server: Postmaster | undefined
  let lease: Client | undefined
  let working: Promise<unknown> = Promise.resolve()
  let ending: Promise<void> | undefined
  const isEnding = (): boolean => ending !== undefined

  async function bringUp (): Promise<string> {
    await ensureDirectory(dataDir)
    const place = await findPlace(dataDir)
    const binaries = await findBinaries(place)
    await ensureCluster(place, binaries)
    const found = await findPostmaster(place.cluster)
    const candidate = found ?? await launchPostmaster({ place, binaries, socket: await socketFolder(place) })
    if (found === undefined) server = candidate
    const url = connectionString(candidate.socket)
    lease = await takeLease(url, () => { working = revive() })
    server = lease === undefined ? undefined : candidate
    if (lease === undefined && !guest) throw new AppError('ALREADY_RUNNING', `another hub uses ${dataDir}`)
    log.info({ event: 'database_started', server_pid: candidate.pid, adopted: found !== undefined, cluster: place.cluster }, 'Embedded PostgreSQL is ready')
    return url
  }

  async function revive (): Promise<void> {
    lease = undefined
    while (!isEnding()) {
      log.error({ event: 'database_lost' }, 'Embedded PostgreSQL is gone, starting it again')
      try {
        await bringUp()
        return
      } catch (error) {
        log.error({ event: 'database_revive_failed', reason: messageOf(error) }, 'Embedded PostgreSQL could not be started again')
        await wait(REVIVE_MS)
      }
    }
  }

  async function end (): Promise<void> {
    await working.catch(() => undefined) // whoever waits for it is told
    lease?.removeAllListeners('end')
    await lease?.end().catch(() => undefined) // the server may be gone already
    if (server !== undefined) await stopPostmaster(server.pid)
    server = undefined
  }

  return {
    start: async () => {
      const starting = bringUp()
      working = starting
      return await starting
    },
    close: async () => { await (ending ??= end()) }
  }
}

function connectionString (socket: string): string {
  return `postgresql://${ROLE}@localhost/postgres?host=${encodeURIComponent(socket)}`
}

async function takeLease (url: string, onLost: () => void): Promise<Client | undefined> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, application_name: 'pqsd lease' })
  client.on('error', () => undefined) // followed by `end`, which is where it is handled
  await client.connect()
  // The connection of a hub that was just killed may take a moment to end.
  for (const deadline = Date.now() + LEASE_MS; Date.now() < deadline; await wait(50)) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LEASE])
    if (rows[0]?.taken === true) {
      client.on('end', onLost)
      return client
    }
  }
  await client.end()
  return undefined
}
