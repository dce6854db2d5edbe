import type { HubConfig } from '../config.js'
import { openDatabase } from '../hub/database.js'
import { createEmbeddedPostgres } from '../hub/embedded.js'
import { createHub } from '../hub/hub.js'
import { initKeys, renewRoot } from '../hub/keys.js'
import { migrate } from '../hub/migrations.js'
import { publishTo } from '../hub/mirror-export.js'
import { createPublisher } from '../hub/publish.js'
import type { Log } from '../log.js'
import { print } from './output.js'
import type { Output } from './output.js'

export interface HubKeysOptions {
  readonly dataDir: string
  readonly output: Output
  readonly now: () => Date
}

export interface HubRenewOptions extends HubKeysOptions {
  /** Folder with at least two of the root keys. */
  readonly rootKeys: string
  /** Make new keys for the other roles too. */
  readonly rotateOnline?: boolean
}

export interface HubServeOptions {
  readonly dataDir: string
  readonly config: HubConfig
  /** Connection string of a PostgreSQL; undefined: the embedded one. */
  readonly databaseUrl: string | undefined
  readonly log: Log
  readonly now: () => Date
}

export interface HubPublishOptions extends HubServeOptions {
  readonly output: Output
  /** Folder that receives the published files, for mirrors. */
  readonly to?: string
}

/** `pqsd hub init`: makes the signing keys. @throws AppError KEYS_INVALID where there are keys already */
export async function hubInit ({ dataDir, output, now }: HubKeysOptions): Promise<void> {
  const made = await initKeys(dataDir, { now: now() })
  print(output, { success: true, hub: made.hubId, root: made.root, root_sha256: made.sha256, root_keys: made.rootKeys }, () => [
    `Hub ${made.hubId}`,
    `Pin this file in daemons (trusted_root):  ${made.root}`,
    `  sha256 ${made.sha256}`,
    `Root keys (any 2 of 3 sign a new root):   ${made.rootKeys}`,
    '  Move them offline now, each to a place of its own, and delete them here: whoever has two of them is the hub.'
  ])
}

/** `pqsd hub renew --root-keys DIR`: signs the next version of the root. */
export async function hubRenew ({ dataDir, rootKeys, rotateOnline, output, now }: HubRenewOptions): Promise<void> {
  const renewed = await renewRoot(dataDir, rootKeys, { now: now(), rotateOnline: rotateOnline ?? false })
  print(output, { success: true, hub: renewed.hubId, root: renewed.root, root_sha256: renewed.sha256 }, () => [
    `Signed a new root: ${renewed.root}`,
    'A running hub publishes it within the hour; `pqsd hub publish` does so at once.'
  ])
}

/** `pqsd hub serve`: runs the hub until it is closed. */
export async function hubServe (options: HubServeOptions): Promise<{ readonly url: string, close (): Promise<void> }> {
  const hub = createHub(options)
  const { url } = await hub.start()
  return { url, close: async () => { await hub.close() } }
}

/** `pqsd hub publish [--to DIR]`: publishes what is known now, beside a running hub or without one, and exports it for mirrors. */
export async function hubPublish ({ dataDir, config, databaseUrl, log, now, output, to }: HubPublishOptions): Promise<void> {
  const embedded = databaseUrl === undefined ? createEmbeddedPostgres({ dataDir, log, guest: true }) : undefined
  try {
    const database = await openDatabase(databaseUrl ?? await embedded?.start() ?? '')
    try {
      await migrate(database)
      const outcome = await createPublisher({ database, dataDir, config, log, now }).publish()
      const files = to === undefined ? undefined : await publishTo(database, to)
      print(output, { success: true, outcome, ...(to === undefined ? {} : { to, files_written: files }) }, () => [
        outcome === 'unchanged' ? 'Nothing new to publish.' : outcome === 'resigned' ? 'Nothing new; signed the timestamp again.' : 'Published.',
        ...(to === undefined ? [] : [`${files} files written to ${to}`])
      ])
    } finally {
      await database.close()
    }
  } finally {
    await embedded?.close()
  }
}
