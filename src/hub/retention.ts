import type { HubConfig } from '../config.js'
import { dayOf, epochOf } from '../epoch.js'
import type { Database, Queryable } from './database.js'
import { lockIngest } from './ingest-store.js'

type Periods = Pick<HubConfig, 'raw_retention_days' | 'key_retention_days' | 'window_days'>

const DAY_MS = 86_400_000
const PUBLISHED_DAYS = 90

/**
 * Deletes what is past its time: raw contributions, then ids, old publications, votes and sums beyond the window, and the secrets of
 * closed epochs, after which nothing ties the remaining hashes to anybody. Returns the epochs that are open.
 */
export async function expire (database: Database, config: Periods, now: Date): Promise<string[]> {
  const before = (days: number): string => dayOf(new Date(now.getTime() - days * DAY_MS))
  const remove = async (sql: string, value: unknown): Promise<void> => { await database.transaction(unhurried(sql, value)) }
  await remove('DELETE FROM contributions WHERE received_on <= $1::date', before(config.raw_retention_days))
  await remove('DELETE FROM contribution_keys WHERE received_on <= $1::date', before(config.key_retention_days))
  await remove('DELETE FROM published_files WHERE superseded_at < $1', new Date(now.getTime() - PUBLISHED_DAYS * DAY_MS))
  const open = openEpochs(config.window_days, now)
  await database.transaction(async client => {
    await lockIngest(client)
    await unhurried('DELETE FROM votes WHERE day <= $1::date', before(config.window_days))(client)
    await client.query('DELETE FROM tallies WHERE day <= $1::date', [before(config.window_days)])
    await client.query('DELETE FROM epoch_peppers WHERE epoch <> ALL($1)', [open])
  })
  return open
}

// After a long stop there may be millions of rows to delete. A statement that ran into the time limit would be tried again every hour, and
// nothing would ever be deleted.
function unhurried (sql: string, value: unknown): (client: Queryable) => Promise<void> {
  return async client => {
    await client.query('SET LOCAL statement_timeout = 0')
    await client.query(sql, [value])
  }
}

// A day inside the window may carry its own epoch or a neighbour's.
function openEpochs (windowDays: number, now: Date): string[] {
  const epochs = new Set<string>()
  for (let offset = -(windowDays + 28); offset <= 29; offset++) epochs.add(epochOf(new Date(now.getTime() + offset * DAY_MS)))
  return [...epochs]
}
