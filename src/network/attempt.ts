import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { Root, Snapshot as SnapshotRole, TargetFile, Targets, Timestamp } from '@tufjs/models'
import { Updater } from 'tuf-js'
import { matches, problemOfPart } from '../contract.js'
import type { Floor, Snapshot } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { sha256 } from './digest.js'
import { MirrorRefusal } from './failure.js'
import { MAX_TARGET_BYTES } from './fetcher.js'
import type { MirrorFetcher } from './fetcher.js'
import { METADATA_FILES, TARGET_FILE } from './trust-store.js'

/** A chain of roots is walked this far in one sync. */
const MAX_ROOT_ROTATIONS = 32
const TARGET_PATH = 'community/optimizations.json'
/** Field of timestamp.json with the time of its signing. */
const SIGNED_AT = 'x-signed-at'
const ONLINE_ROLES = ['timestamp', 'snapshot', 'targets'] as const

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
 * us: nothing below the floor, nothing expired by the best clock known, the content itself, its shape. tuf-js looks at the wall clock by
 * itself, so `now` can only refuse more than it does, never less.
 * @throws what tuf-js throws, NetworkError or MirrorRefusal; the stage is then worthless
 */
export async function verifyMirror ({ mirror, stage, floor, fetcher, now }: AttemptOptions): Promise<Verified> {
  const base = mirror.replace(/\/+$/, '')
  const config = { maxRootRotations: MAX_ROOT_ROTATIONS }
  await new Updater({ metadataDir: stage, metadataBaseUrl: `${base}/metadata`, fetcher, config }).refresh()
  const metadata = await readStage(stage)
  const versions = versionsOf(metadata)
  refuseUnreasonable(versions)
  refuseRollback(versions, floor)
  refuseExpired(metadata, new Date(Math.max(now.getTime(), versions.signed_at * 1000)))
  const target = await targetBytes(metadata.targets, { base, stage, fetcher })
  return { versions, target, sha256: sha256(target), snapshot: parseSnapshot(target) }
}

interface Stage { readonly root: Root, readonly timestamp: Timestamp, readonly snapshot: SnapshotRole, readonly targets: Targets }

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
    signed_at: typeof signedAt === 'number' ? signedAt : 0,
    keys: { timestamp: keyPrint(root, 'timestamp'), snapshot: keyPrint(root, 'snapshot'), targets: keyPrint(root, 'targets') }
  }
}

function keyPrint (root: Root, role: string): string {
  return createHash('sha256').update([...root.roles[role]?.keyIDs ?? []].sort().join('\n')).digest('hex')
}

/** TUF takes any number for a version. One that the floor cannot hold would be accepted, but not remembered. */
function refuseUnreasonable (versions: Versions): void {
  for (const field of ['root', ...ONLINE_ROLES, 'signed_at'] as const) {
    const problem = problemOfPart(`floor#/properties/${field}`, versions[field])
    if (problem !== undefined) throw new MirrorRefusal('invalid', `${field} ${versions[field]} is not possible: ${problem}`)
  }
}

/**
 * Stops a rollback even where the local metadata was lost: tuf-js compares with its own files only. A role's floor ends with its keys:
 * whoever stole a key could have signed a version of a thousand million, and only new keys, which the root vouches for, undo that. The
 * root has a floor of its own, or an old root would bring the old keys back and with them end the floors of all other roles.
 */
function refuseRollback (found: Versions, floor: Floor | undefined): void {
  if (floor === undefined) return
  refuseOlder('root', found.root, floor.root)
  for (const role of ONLINE_ROLES) if (found.keys[role] === floor.keys[role]) refuseOlder(role, found[role], floor[role])
}

function refuseOlder (role: string, found: number, seen: number): void {
  if (found < seen) throw new MirrorRefusal('stale', `${role} version ${found} is older than ${seen}, which was seen before`)
}

/**
 * A clock that is behind must not make expired metadata look fresh: it is at least as late as the newest signature. That is the one just
 * found, since its version is not below the floor; a later time in the floor came from a hub whose clock was wrong, or from a stolen key.
 */
function refuseExpired ({ root, timestamp, snapshot, targets }: Stage, effectiveNow: Date): void {
  for (const [role, { expires }] of Object.entries({ root, timestamp, snapshot, targets })) {
    const expiry = new Date(expires)
    // tuf-js takes a date that is none for one that never comes.
    if (Number.isNaN(expiry.getTime())) throw new MirrorRefusal('invalid', `${role} expires at no date`)
    if (expiry <= effectiveNow) throw new MirrorRefusal('expired', `${role} expired at ${expires}`)
  }
}

interface Source { readonly base: string, readonly stage: string, readonly fetcher: MirrorFetcher }

// Delegations are not followed: one role signs the one target there is.
async function targetBytes ({ targets }: Targets, { base, stage, fetcher }: Source): Promise<Buffer> {
  const info: TargetFile | undefined = targets[TARGET_PATH]
  const hash = info?.hashes['sha256'] ?? ''
  if (info === undefined || !/^[0-9a-f]{64}$/.test(hash)) throw new MirrorRefusal('invalid', `no ${TARGET_PATH} with a SHA-256 is published`)
  if (info.length > MAX_TARGET_BYTES) throw new MirrorRefusal('too_large', `${TARGET_PATH} is said to have ${info.length} bytes`)
  // An unchanged target is already here; its hash is checked again all the same.
  const kept = await readFile(join(stage, TARGET_FILE)).catch(() => undefined)
  if (kept !== undefined && sha256(kept) === hash) return kept
  const bytes = await fetcher.downloadBytes(`${base}/targets/community/${hash}.optimizations.json`)
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
