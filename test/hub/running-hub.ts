import type { Test } from 'tap'
import { loadHubConfig } from '../../src/config.js'
import type { HubConfig } from '../../src/config.js'
import type { Contribution, HubStats } from '../../src/contract-types.js'
import { createHub } from '../../src/hub/hub.js'
import type { Hub } from '../../src/hub/hub.js'
import { initKeys } from '../../src/hub/keys.js'
import type { Log } from '../../src/log.js'
import { NOW } from './contributions.js'
import { dataFolder, freshDatabaseUrl, quiet } from './database.js'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

export interface RunningHub {
  readonly hub: Hub
  readonly url: string
  readonly dataDir: string
  readonly databaseUrl: string
  post (contributions: readonly Contribution[], headers?: Record<string, string>): Promise<Answer>
  get (path: string, headers?: Record<string, string>, method?: string): Promise<Response>
  stats (): Promise<HubStats>
}

export interface RunningHubOptions {
  readonly config?: Record<string, unknown>
  readonly dataDir?: string
  readonly databaseUrl?: string
  readonly log?: Log
  readonly now?: () => Date
}

export function hubConfig (config: Record<string, unknown> = {}): HubConfig {
  return loadHubConfig({ text: JSON.stringify({ listen: { port: 0 }, publish_delay_ms: 10, ...config }), file: 'hub.json', env: {} })
}

export async function keysIn (dataDir: string): Promise<string> {
  await initKeys(dataDir, { now: NOW })
  return dataDir
}

/** A real hub over a real database, stopped with the test. */
export async function runningHub (test: Test, options: RunningHubOptions = {}): Promise<RunningHub> {
  const { config = {}, log = quiet, now = () => NOW } = options
  const dataDir = options.dataDir ?? await keysIn(dataFolder(test))
  const databaseUrl = options.databaseUrl ?? await freshDatabaseUrl()
  const hub = createHub({ dataDir, config: hubConfig(config), databaseUrl, log, now })
  test.teardown(async () => { await hub.close() })
  const { url } = await hub.start()
  const get = async (path: string, headers = {}, method = 'GET'): Promise<Response> => await fetch(`${url}${path}`, { method, headers })
  return {
    hub,
    url,
    dataDir,
    databaseUrl,
    get,
    post: async (contributions, headers = {}) => {
      const body = JSON.stringify({ contributions })
      const response = await fetch(`${url}/v1/contributions`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
      return { status: response.status, headers: response.headers, body: await response.json() as Record<string, unknown> }
    },
    stats: async () => await (await get('/v1/stats')).json() as HubStats
  }
}
