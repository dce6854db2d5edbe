import type { Client, Pool, PoolClient, QueryResultRow } from 'pg'
import { AppError, messageOf, systemCode } from '../errors.js'

export interface Queryable {
  query<Row extends QueryResultRow> (text: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T> (work: (client: Queryable) => Promise<T>): Promise<T>
  /** A connection of its own, for LISTEN; the caller ends it. */
  connect (): Promise<Client>
  close (): Promise<void>
}

/** Locks that replicas over one database take, by number. They live in the database's own name space. */
export const LOCKS = { migrate: 0x7071_0010, ingest: 0x7071_0011, publish: 0x7071_0012 } as const

// A replica that stalls inside a transaction would hold everybody's lock: the server ends it.
const SESSION = [
  'statement_timeout=30s', 'lock_timeout=10s', 'idle_in_transaction_session_timeout=10s', 'timezone=UTC', 'synchronous_commit=on'
].map(setting => `-c ${setting}`).join(' ')

const MAX_CONNECTIONS = 4

/**
 * A pool over any PostgreSQL, embedded or given. Nothing connects before the first query.
 * @throws AppError HUB_UNAVAILABLE from every method when the server cannot be reached.
 */
export async function openDatabase (connectionString: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const options = { connectionString, options: SESSION, application_name: 'pqsd hub', connectionTimeoutMillis: 5000 }
  const pool: Pool = new pg.Pool({ ...options, max: MAX_CONNECTIONS, idleTimeoutMillis: 10_000 })
  // A connection that breaks is replaced at the next query; the query it had, if any, is told by its own rejection.
  pool.on('error', () => undefined)
  pool.on('connect', client => { client.on('error', () => undefined) })
  let closing: Promise<void> | undefined

  async function transaction<T> (work: (client: Queryable) => Promise<T>): Promise<T> {
    const client = await translated(async () => await pool.connect())
    let fault: Error | undefined
    try {
      await client.query('BEGIN')
      const result = await work(queryable(client))
      await client.query('COMMIT')
      return result
    } catch (error) {
      fault = await rollBack(client)
      throw unavailable(error)
    } finally {
      client.release(fault)
    }
  }

  return {
    ...queryable(pool),
    transaction,
    connect: async () => {
      const client = new pg.Client({ ...options, options: '-c timezone=UTC', keepAlive: true })
      await translated(async () => { await client.connect() })
      return client
    },
    close: async () => { await (closing ??= pool.end()) }
  }
}

function queryable (client: Pool | PoolClient): Queryable {
  return {
    query: async <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) =>
      await translated(async () => (await client.query<Row>(text, values === undefined ? undefined : [...values])).rows)
  }
}

// The connection is thrown away when even this fails.
async function rollBack (client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function translated<T> (work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw unavailable(error)
  }
}

// SQLSTATE 08: connection, 57P0x: shut down or starting, 53: out of resources, 55000: not accepting connections, 55P03 and 57014: a lock or
// statement took too long, 25P03: ended inside a transaction, 40: rolled back for another transaction's sake, by a deadlock for instance.
function unavailable (error: unknown): unknown {
  if (error instanceof AppError) return error
  const code = systemCode(error)
  const lost = code === undefined ? /connect|terminated|timeout/i.test(messageOf(error)) : /^(08|40|53|57P0|57014|55000|55P03|25P03|E[A-Z]+$)/.test(code)
  return lost ? new AppError('HUB_UNAVAILABLE', 'the database does not answer; try again later', { cause: error }) : error
}
