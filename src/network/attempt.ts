import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { Root, Timestamp } from '@tufjs/models'
import { Updater } from 'tuf-js'
import type { TargetFile } from 'tuf-js'
import { matches } from '../contract.js'
import type { Floor, Snapshot } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { MirrorRefusal } from './failure.js'
import type { MirrorFetcher } from './fetcher.js'
import { METADATA_FILES, TARGET_FILE } from './trust-store.js'

/** Caps on what is downloaded, in bytes. Our metadata is a few kB; the defaults of tuf-js would let a mirror send megabytes. */
const LIMITS = { rootMaxLength: 65_536, timestampMaxLength: 4096, snapshotMaxLength: 65_536, targetsMaxLength: 262_144 }
const MAX_ROOT_ROTATIONS = 32
const MAX_TARGET_BYTES = 1_048_576
const TARGET_PATH = 'community/optimizations.json'
/** Field of timestamp.json with the time of its signing. */
const SIGNED_AT = 'x-signed-at'

export type Versions = Omit<Floor, 'generation' | 'pinned_root'>

/** What one mirror proved. */
export interface Verified { readonly versions: Versions, readonly target: Buffer, readonly sha256: string, readonly snapshot: Snapshot }

export interface AttemptOptions {
  readonly mirror: string
  /** Directory with the trusted metadata; tuf-js updates it. */
  readonly stage: string
  readonly floor: Floor | undefined
  readonly fetcher: MirrorFetcher
  readonly now: Date
}

/**
 * One mirror's turn, as the TUF client workflow reads: walk the roots, timestamp, snapshot, targets; then what the workflow leaves to
 * us: nothing below the floor, nothing expired by the best clock known, the content itself, its shape.
 * @throws what tuf-js throws, NetworkError or MirrorRefusal; the stage is then worthless
 */
export async function verifyMirror ({ mirror, stage, floor, fetcher, now }: AttemptOptions): Promise<Verified> {
  const base = mirror.endsWith('/') ? mirror.slice(0, -1) : mirror
  const updater = new Updater({
    metadataDir: stage,
    metadataBaseUrl: `${base}/metadata`,
    targetBaseUrl: `${base}/targets`,
    fetcher,
    config: { ...LIMITS, maxRootRotations: MAX_ROOT_ROTATIONS, maxDelegations: 1 }
  })
  await updater.refresh()
  const metadata = await readStage(stage)
  const versions = versionsOf(metadata)
  refuseRollback(versions, floor)
  refuseExpired(metadata, versions, now)
  const info = await updater.getTargetInfo(TARGET_PATH)
  if (info === undefined) throw new MirrorRefusal('invalid', `no ${TARGET_PATH} is published`)
  const target = await targetBytes(info, { base, stage, fetcher })
  return { versions, target, sha256: sha256(target), snapshot: parseSnapshot(target) }
}

interface Stage { readonly root: Root, readonly timestamp: Timestamp, readonly snapshot: { version: number, expires: string }, readonly targets: { version: number, expires: string } }

async function readStage (stage: string): Promise<Stage> {
  const [root, timestamp, snapshot, targets] = await Promise.all(METADATA_FILES.map(async name => JSON.parse(await readFile(join(stage, name), 'utf8'))))
  return {
    root: Metadata.fromJSON(MetadataKind.Root, root).signed,
    timestamp: Metadata.fromJSON(MetadataKind.Timestamp, timestamp).signed,
    snapshot: Metadata.fromJSON(MetadataKind.Snapshot, snapshot).signed,
    targets: Metadata.fromJSON(MetadataKind.Targets, targets).signed
  }
}

function versionsOf ({ root, timestamp, snapshot, targets }: Stage): Versions {
  const signedAt = timestamp.unrecognizedFields[SIGNED_AT]
  return {
    root: root.version,
    timestamp: timestamp.version,
    snapshot: snapshot.version,
    targets: targets.version,
    signed_at: typeof signedAt === 'number' && Number.isSafeInteger(signedAt) ? signedAt : 0,
    keys: { timestamp: keyPrint(root, 'timestamp'), snapshot: keyPrint(root, 'snapshot'), targets: keyPrint(root, 'targets') }
  }
}

function keyPrint (root: Root, role: string): string {
  return createHash('sha256').update([...root.roles[role]?.keyIDs ?? []].sort().join('\n')).digest('hex')
}

/**
 * Stops a rollback even where the local metadata was lost: tuf-js compares with its own files only. A role's floor ends with its keys:
 * whoever stole a key could have signed a version of two thousand million, and only new keys, which the root vouches for, undo that.
 */
function refuseRollback (found: Versions, floor: Floor | undefined): void {
  if (floor === undefined) return
  for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
    if (found.keys[role] !== floor.keys[role] || found[role] >= floor[role]) continue
    throw new MirrorRefusal('stale', `${role} version ${found[role]} is older than ${floor[role]}, which was seen before`)
  }
}

/** A clock that is behind must not make expired metadata look fresh: it is at least as late as the newest signature. */
function refuseExpired ({ root, timestamp, snapshot, targets }: Stage, { signed_at: signedAt }: Versions, now: Date): void {
  const effectiveNow = new Date(Math.max(now.getTime(), signedAt * 1000))
  for (const [role, { expires }] of Object.entries({ root, timestamp, snapshot, targets })) {
    if (new Date(expires) <= effectiveNow) throw new MirrorRefusal('expired', `${role} expired at ${expires}`)
  }
}

// An unchanged target is already here; its hash is checked again all the same.
async function targetBytes (info: TargetFile, { base, stage, fetcher }: { base: string, stage: string, fetcher: MirrorFetcher }): Promise<Buffer> {
  const hash = info.hashes['sha256'] ?? ''
  if (info.length > MAX_TARGET_BYTES) throw new MirrorRefusal('too_large', `${TARGET_PATH} is said to have ${info.length} bytes`)
  const kept = await readFile(join(stage, TARGET_FILE)).catch(() => undefined)
  if (kept !== undefined && sha256(kept) === hash) return kept
  const slash = info.path.lastIndexOf('/')
  const bytes = await fetcher.downloadBytes(`${base}/targets/${info.path.slice(0, slash + 1)}${hash}.${info.path.slice(slash + 1)}`, info.length)
  if (bytes.length !== info.length || sha256(bytes) !== hash) throw new MirrorRefusal('forged', `${TARGET_PATH} is not the file that was signed`)
  return bytes
}

function parseSnapshot (bytes: Buffer): Snapshot {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new MirrorRefusal('invalid', `${TARGET_PATH} is not JSON: ${messageOf(error)}`, error)
  }
  if (!matches('snapshot', value)) throw new MirrorRefusal('invalid', `${TARGET_PATH} has not the shape of a snapshot`)
  return value
}

export function sha256 (bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
