import { createHash } from 'node:crypto'
import type { HubStats } from '../contract-types.js'
import { matches } from '../contract.js'
import type { Database } from './database.js'
import { readCurrentFiles, readFileOf, readPublication } from './publication-store.js'
import type { Publication } from './publication-store.js'

export interface ShelvedFile {
  readonly bytes: Buffer
  readonly etag: string
  /** false: the one file that changes under its name. */
  readonly immutable: boolean
}

export interface Shelf {
  /** Takes the current publication into memory. true: it is another one than before. */
  load (): Promise<boolean>
  find (path: string): Promise<ShelvedFile | undefined>
  /** What is published, and nothing finer. */
  stats (): HubStats
}

const TIMESTAMP = 'metadata/timestamp.json'
const VERSIONED = /^metadata\/([1-9][0-9]{0,8})\.(targets|snapshot)\.json$/
const TARGET = /^targets\/(?:[a-z-]+\/)?[0-9a-f]{64}\.[a-z-]+\.json$/
const MAX_OLD = 64

/** The published files in memory over the database, so that serving the current publication costs no query. */
export function createShelf (database: Database, k: number): Shelf {
  let files: ReadonlyMap<string, ShelvedFile> = new Map()
  let publication: Publication | undefined
  const old = new Map<string, ShelvedFile>()

  // Old versions are asked for by clients in the middle of a sync. A version that was never published is answered without a query; of a
  // target's name only the database knows.
  async function findOld (path: string): Promise<ShelvedFile | undefined> {
    const [, version, role] = VERSIONED.exec(path) ?? []
    const isPast = role !== undefined && Number(version) <= (publication?.versions[role as 'targets' | 'snapshot'] ?? 0)
    if (!isPast && !TARGET.test(path)) return undefined
    const bytes = await readFileOf(database, path)
    if (bytes === undefined) return undefined
    const [oldest] = old.keys()
    if (oldest !== undefined && old.size >= MAX_OLD) old.delete(oldest)
    const file = shelved(path, bytes)
    old.set(path, file)
    return file
  }

  return {
    load: async () => {
      const { current, next } = await database.transaction(async client => {
        await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
        return { current: await readCurrentFiles(client), next: await readPublication(client) }
      })
      // Of two loads at once the one that read earlier may end later.
      if ((next?.versions.timestamp ?? 0) < (publication?.versions.timestamp ?? 0)) return false
      const changed = next?.versions.targets !== publication?.versions.targets
      files = new Map([...current].map(([path, bytes]) => [path, shelved(path, bytes)]))
      publication = next
      return changed
    },
    find: async path => files.get(path) ?? old.get(path) ?? await findOld(path),
    stats: () => statsOf(publication, k)
  }
}

function shelved (path: string, bytes: Buffer): ShelvedFile {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { bytes, etag: `"${hash}"`, immutable: path !== TIMESTAMP }
}

function statsOf (publication: Publication | undefined, k: number): HubStats {
  const profiles = Object.values(publication?.document.profiles ?? {}).filter(profile => matches('profile', profile))
  return {
    success: true,
    contributors: publication?.document.totals.contributors ?? 0,
    optimizations: publication?.document.totals.optimizations ?? 0,
    types: profiles.map(profile => ({
      system_type: profile.system_type,
      contributor_count: profile.contributor_count ?? 0,
      optimization_count: profile.optimization_count ?? 0,
      average_savings: profile.average_savings ?? 0
    })),
    withheld_types: publication?.withheldTypes ?? 0,
    k,
    snapshot_version: publication?.versions.snapshot ?? 0,
    published_at: publication === undefined ? 0 : Math.floor(publication.publishedAt.getTime() / 1000)
  }
}
