import { openDatabase } from '../hub/database.js'
import { createEmbeddedPostgres } from '../hub/embedded.js'
import type { HubOptions } from '../hub/hub.js'
import { initKeys, renewRoot } from '../hub/keys.js'
import { migrate } from '../hub/migrations.js'
import { publishTo } from '../hub/mirror-export.js'
import { createPublisher } from '../hub/publish.js'
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
  /** Make new root keys too; whoever has the first root walks over to them by the old ones' signatures. */
  readonly replaceRootKeys?: boolean
}

export interface HubPublishOptions extends HubOptions {
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
export async function hubRenew (options: HubRenewOptions): Promise<void> {
  const { dataDir, rootKeys, rotateOnline = false, replaceRootKeys = false, output, now } = options
  const renewed = await renewRoot(dataDir, rootKeys, { now: now(), rotateOnline, replaceRootKeys })
  const fresh = replaceRootKeys ? { root_keys: renewed.rootKeys } : {}
  print(output, { success: true, hub: renewed.hubId, root: renewed.root, root_sha256: renewed.sha256, ...fresh }, () => [
    `Signed a new root: ${renewed.root}`,
    ...(replaceRootKeys ? [`New root keys: ${renewed.rootKeys}`, '  Move them offline now, as the first ones; those are of no use any more.'] : []),
    'A running hub publishes it within the hour; `pqsd hub publish` does so at once.'
  ])
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
