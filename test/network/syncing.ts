import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { MirrorAttempt } from '../../src/contract-types.js'
import { matches } from '../../src/contract.js'
import type { Floor } from '../../src/contract-types.js'
import { createHttp } from '../../src/network/http.js'
import { createSyncer } from '../../src/network/sync.js'
import type { Syncer, SyncerOptions, SyncOutcome } from '../../src/network/sync.js'
import { createRecords, freshFolder } from './contribution-fixtures.js'
import type { LogRecord } from './contribution-fixtures.js'
import { createHostileMirror } from './hostile-mirror.js'
import type { HostileMirror } from './hostile-mirror.js'
import { createRepository } from './repository.js'
import type { Repository } from './repository.js'

export interface Lab {
  readonly repository: Repository
  /** Both serve what the repository had published when they were made. */
  readonly primary: HostileMirror
  readonly backup: HostileMirror
  readonly folder: string
  readonly trustDir: string
  readonly records: LogRecord[]
  /** A syncer over both mirrors, loaded: as after a start of the program. */
  open (options?: Partial<SyncerOptions>): Promise<Syncer>
}

export interface LabOptions { readonly requestTimeoutMs?: number, readonly repository?: Repository }

export async function createLab (t: Test, { requestTimeoutMs = 5000, repository = createRepository() }: LabOptions = {}): Promise<Lab> {
  const [primary, backup] = [await createHostileMirror(repository.files()), await createHostileMirror(repository.files())]
  const http = createHttp({ userAgent: 'pqsd/test', requestTimeoutMs })
  const folder = freshFolder()
  const trustDir = join(folder, 'trust')
  const { log, records } = createRecords()
  const syncers: Syncer[] = []
  t.teardown(async () => {
    for (const syncer of syncers) await syncer.close()
    await http.close()
    await primary.close()
    await backup.close()
  })
  const defaults: SyncerOptions = {
    primary: primary.url,
    backups: [backup.url],
    pinnedRoot: repository.pin,
    rootSource: 'trusted_root',
    trustDir,
    stateFile: join(folder, 'network.json'),
    http,
    log,
    now: () => new Date(),
    random: () => 0.5
  }
  const open = async (options: Partial<SyncerOptions> = {}): Promise<Syncer> => {
    const syncer = createSyncer({ ...defaults, ...options })
    syncers.push(syncer)
    await syncer.load()
    return syncer
  }
  return { repository, primary, backup, folder, trustDir, records, open }
}

/** Every file below a folder with its bytes, its inode and the time of its last change. */
export function photograph (folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return Object.fromEntries(entries.map(entry => {
    const path = join(entry.parentPath, entry.name)
    const { ino, mtimeNs } = statSync(path, { bigint: true })
    return [path, `${ino} ${mtimeNs} ${entry.isFile() ? readFileSync(path, 'latin1') : ''}`]
  }))
}

export function floorIn (trustDir: string): Floor {
  const value: unknown = JSON.parse(readFileSync(join(trustDir, 'floor.json'), 'utf8'))
  if (!matches('floor', value)) throw new Error('the floor is damaged')
  return value
}

export const generationIn = (trustDir: string): string => join(trustDir, `generation-${floorIn(trustDir).generation}`)

/** What the first mirror that was asked did. */
export function firstAttempt (outcome: SyncOutcome): MirrorAttempt {
  const [first] = outcome.attempts
  if (first === undefined) throw new Error('no mirror was asked')
  return first
}

/** The outcome of a sync that must succeed. */
export async function succeed (syncer: Syncer): Promise<Extract<SyncOutcome, { ok: true }>> {
  const outcome = await syncer.sync()
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${JSON.stringify(outcome.attempts)}`)
  return outcome
}
