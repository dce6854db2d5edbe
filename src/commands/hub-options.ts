import { join } from 'node:path'
import { loadHubConfig } from '../config.js'
import { createLogger } from '../daemon/logger.js'
import { readIfPresent } from '../files.js'
import type { HubOptions } from '../hub/hub.js'
import type { Context } from './context.js'

export interface Adjustments {
  /** Variables that go before those of the environment. */
  readonly overlay?: Readonly<Record<string, string>>
  /** Values that go after file and environment. */
  readonly defaults?: Readonly<Record<string, unknown>>
}

/** What a hub of this home runs with: `~/.pqs/hub/hub.json`, `PQS_HUB_*`, `DATABASE_URL`. @throws AppError CONFIG_INVALID */
export async function hubOptionsOf (context: Context, { overlay = {}, defaults = {} }: Adjustments = {}): Promise<HubOptions> {
  const { paths, env, output, now } = context
  const file = join(paths.hub, 'hub.json')
  const config = loadHubConfig({ text: (await readIfPresent(file))?.toString('utf8'), file, env: { ...env, ...overlay }, defaults })
  const log = await createLogger({ level: config.log_level, readable: output.terminal })
  const databaseUrl = env['DATABASE_URL'] === '' ? undefined : env['DATABASE_URL']
  return { dataDir: paths.hub, config, databaseUrl, log, now }
}
