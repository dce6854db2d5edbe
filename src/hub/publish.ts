import type { HubConfig } from '../config.js'
import { parse } from '../contract.js'
import { dayOf } from '../epoch.js'
import { AppError } from '../errors.js'
import type { Log } from '../log.js'
import type { Database, Queryable } from './database.js'
import { buildDocument, saysTheSame } from './document.js'
import type { Built } from './document.js'
import { hubIdOf, loadOnlineKeys, readRootChain } from './keys.js'
import { lockPublish, readFileOf, readPublication, readWindow, writePublication, writeTimestamp, writeWithheld } from './publication-store.js'
import type { Publication } from './publication-store.js'
import { needsRepublication, resignTimestamp, signPublication } from './tuf.js'

export type PublishOutcome = 'published' | 'resigned' | 'unchanged'

export interface Publisher {
  /** Publishes what is known now if it differs from what is published; else signs the timestamp again when that is due. */
  publish (): Promise<PublishOutcome>
}

export interface PublisherOptions {
  readonly database: Database
  readonly dataDir: string
  readonly config: Pick<HubConfig, 'k' | 'window_days' | 'resign_hours'>
  readonly log: Log
  readonly now: () => Date
}

interface Content {
  readonly built: Built
  readonly roots: readonly Buffer[]
  readonly current: Publication | undefined
}

export const TARGET = 'community/optimizations.json'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NOTHING_YET = { root: 0, targets: 0, snapshot: 0, timestamp: 0 }

/** Turns the sums into signed files. Everything happens in one transaction: readers see the old publication or the new one. */
export function createPublisher ({ database, dataDir, config, log, now }: PublisherOptions): Publisher {
  async function publish (client: Queryable): Promise<PublishOutcome> {
    await lockPublish(client)
    const current = await readPublication(client)
    const roots = await rootsFor(client, current)
    const built = await build(client, roots, current)
    const rootIsNew = current?.versions.root !== roots.length
    if (current === undefined || rootIsNew || isDue(current, built)) return await sign(client, { built, roots, current })
    if (current.withheldTypes !== built.withheldTypes) await writeWithheld(client, built.withheldTypes)
    if (now().getTime() - current.signedAt.getTime() < 0.9 * config.resign_hours * HOUR_MS) return 'unchanged'
    return await resign(client, current)
  }

  // A replica whose folder lacks the newest root must not take it back, and a database of another key set must not be signed over.
  async function rootsFor (client: Queryable, current: Publication | undefined): Promise<Buffer[]> {
    const own = await readRootChain(dataDir)
    const stored: Buffer[] = []
    for (let version = 1; version <= (current?.versions.root ?? 0); version++) {
      const file = await readFileOf(client, `metadata/${version}.root.json`)
      if (file !== undefined) stored.push(file)
    }
    const [first] = own
    if (first === undefined) throw new AppError('KEYS_INVALID', `${dataDir} has no root`)
    if (stored[0]?.equals(first) === false) throw new AppError('KEYS_INVALID', `the database was published with other keys than those in ${dataDir}`)
    return own.length >= stored.length ? own : stored
  }

  async function build (client: Queryable, [root]: readonly Buffer[], current: Publication | undefined): Promise<Built> {
    const { tallies, withheldTypes } = await readWindow(client, dayOf(new Date(now().getTime() - config.window_days * DAY_MS)), config.k)
    const built = buildDocument({ tallies, k: config.k, hub: hubIdOf(root ?? Buffer.alloc(0)), now: now(), previous: current?.document })
    return { ...built, withheldTypes: built.withheldTypes + withheldTypes }
  }

  function isDue (current: Publication, { document }: Built): boolean {
    return !saysTheSame(current.document, document) || needsRepublication(current.publishedAt, now())
  }

  async function sign (client: Queryable, { built, roots, current }: Content): Promise<PublishOutcome> {
    const { document, withheldTypes } = built
    const bytes = Buffer.from(JSON.stringify(parse('snapshot', document, 'INTERNAL')))
    const keys = await loadOnlineKeys(dataDir)
    const previous = current?.versions ?? NOTHING_YET
    const { files, versions } = signPublication({ keys, previous, roots, targets: new Map([[TARGET, bytes]]), now: now() })
    await writePublication(client, { versions, document, withheldTypes, publishedAt: now(), signedAt: now() }, files)
    log.info({ event: 'published', versions, ...document.totals, withheld_types: withheldTypes }, 'Published the community optimizations')
    return 'published'
  }

  async function resign (client: Queryable, { versions: before }: Publication): Promise<PublishOutcome> {
    const snapshotFile = await readFileOf(client, `metadata/${before.snapshot}.snapshot.json`)
    if (snapshotFile === undefined) throw new Error(`snapshot ${before.snapshot} is not in the database`)
    const { files, versions } = resignTimestamp({ keys: await loadOnlineKeys(dataDir), versions: before, snapshotFile, now: now() })
    await writeTimestamp(client, { versions, files, signedAt: now() })
    log.debug({ event: 'timestamp_signed', version: versions.timestamp }, 'Signed the timestamp again')
    return 'resigned'
  }

  return { publish: async () => await database.transaction(publish) }
}
