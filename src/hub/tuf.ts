import { createHash } from 'node:crypto'
import { MetaFile, Metadata, Root, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models'
import type { Key } from '@tufjs/models'
import type { SigningKey } from './signing-key.js'

/** Version of each role's newest metadata; 0 where there is none yet. */
export interface Versions { readonly root: number, readonly targets: number, readonly snapshot: number, readonly timestamp: number }

/** The keys that sign publications; they live beside the hub. */
export interface OnlineKeys { readonly targets: SigningKey, readonly snapshot: SigningKey, readonly timestamp: SigningKey }

/** Signed files by their path below the site's root, in the order in which a mirror must receive them. */
export interface Publication { readonly files: ReadonlyMap<string, Buffer>, readonly versions: Versions }

const SPEC_VERSION = '1.0.31'
const DAY_MS = 86_400_000
/** How long each role's signature is good for, in days. */
export const LIFETIME_DAYS = { root: 365, targets: 90, snapshot: 30, timestamp: 7 } as const
/** Members of the root role, and how many of them must sign. */
export const ROOT_THRESHOLD = 2
/** Name of the field in timestamp.json that says when it was signed: a clock that is behind it is wrong. */
export const SIGNED_AT = 'x-signed-at'

export interface RootOptions {
  readonly version: number
  /** Members of the new root role. */
  readonly rootKeys: readonly Key[]
  readonly online: Readonly<Record<keyof OnlineKeys, Key>>
  /** Who signs: the members, and for a rotation enough of the members before. */
  readonly signers: readonly SigningKey[]
  readonly now: Date
}

/** A root of trust: it names the keys of every role. */
export function signRoot ({ version, rootKeys, online, signers, now }: RootOptions): Buffer {
  const { specVersion, expires } = common(version, now, 'root')
  const role = (keys: readonly Key[], threshold: number): Record<string, string[] | number> =>
    ({ keyids: keys.map(({ keyID }) => keyID), threshold })
  const everyKey = [...rootKeys, ...Object.values(online)]
  const root = Root.fromJSON({
    _type: 'root',
    spec_version: specVersion,
    version,
    expires,
    consistent_snapshot: true,
    keys: Object.fromEntries(everyKey.map(key => [key.keyID, key.toJSON()])),
    roles: {
      root: role(rootKeys, ROOT_THRESHOLD),
      targets: role([online.targets], 1),
      snapshot: role([online.snapshot], 1),
      timestamp: role([online.timestamp], 1)
    }
  })
  return signed(root, signers)
}

export interface PublicationOptions {
  readonly keys: OnlineKeys
  readonly previous: Versions
  /** Every root so far, oldest first. */
  readonly roots: readonly Buffer[]
  /** Target path → content, e.g. `community/optimizations.json`. */
  readonly targets: ReadonlyMap<string, Buffer>
  readonly now: Date
}

/** Signs new content: targets, then the metadata that names them, timestamp.json last: a half-copied mirror still serves the old state. */
export function signPublication ({ keys, previous, roots, targets, now }: PublicationOptions): Publication {
  const versions = { root: roots.length, targets: previous.targets + 1, snapshot: previous.snapshot + 1, timestamp: previous.timestamp + 1 }
  const files = new Map<string, Buffer>()
  roots.forEach((root, index) => { files.set(`metadata/${index + 1}.root.json`, root) })
  for (const [path, content] of targets) files.set(`targets/${hashPrefixed(path, sha256(content))}`, content)
  const list = Object.fromEntries([...targets].map(([path, content]) => [path, targetFile(path, content)]))
  const targetsFile = signed(new Targets({ ...common(versions.targets, now, 'targets'), targets: list }), [keys.targets])
  files.set(`metadata/${versions.targets}.targets.json`, targetsFile)
  const meta = { 'targets.json': metaFile(versions.targets, targetsFile) }
  const snapshotFile = signed(new Snapshot({ ...common(versions.snapshot, now, 'snapshot'), meta }), [keys.snapshot])
  files.set(`metadata/${versions.snapshot}.snapshot.json`, snapshotFile)
  const snapshot = metaFile(versions.snapshot, snapshotFile)
  files.set('metadata/timestamp.json', signTimestamp(keys.timestamp, { version: versions.timestamp, snapshot, now }))
  return { files, versions }
}

export interface ResignOptions {
  readonly keys: OnlineKeys
  readonly versions: Versions
  readonly snapshotFile: Buffer
  readonly now: Date
}

/** The same content under a fresh timestamp, so that a mirror that is frozen in time is noticed. */
export function resignTimestamp ({ keys, versions, snapshotFile, now }: ResignOptions): Publication {
  const next = { ...versions, timestamp: versions.timestamp + 1 }
  const file = signTimestamp(keys.timestamp, { version: next.timestamp, snapshot: metaFile(versions.snapshot, snapshotFile), now })
  return { files: new Map([['metadata/timestamp.json', file]]), versions: next }
}

/** Whether targets or snapshot have used up half of their lifetime and want a whole new publication of the same content. */
export function needsRepublication (signedAt: Date, now: Date): boolean {
  return now.getTime() - signedAt.getTime() > LIFETIME_DAYS.snapshot * DAY_MS / 2
}

function signTimestamp (key: SigningKey, { version, snapshot, now }: { version: number, snapshot: MetaFile, now: Date }): Buffer {
  const unrecognizedFields = { [SIGNED_AT]: Math.floor(now.getTime() / 1000) }
  return signed(new Timestamp({ ...common(version, now, 'timestamp'), snapshotMeta: snapshot, unrecognizedFields }), [key])
}

function common (version: number, now: Date, role: keyof typeof LIFETIME_DAYS): { version: number, specVersion: string, expires: string } {
  const expires = new Date(now.getTime() + LIFETIME_DAYS[role] * DAY_MS)
  return { version, specVersion: SPEC_VERSION, expires: `${expires.toISOString().slice(0, 19)}Z` }
}

function signed (content: Root | Targets | Snapshot | Timestamp, signers: readonly SigningKey[]): Buffer {
  const metadata = new Metadata(content)
  for (const signer of signers) metadata.sign(bytes => signer.sign(bytes), true)
  return Buffer.from(JSON.stringify(metadata.toJSON()))
}

function metaFile (version: number, content: Buffer): MetaFile {
  return new MetaFile({ version, length: content.length, hashes: { sha256: sha256(content) } })
}

function targetFile (path: string, content: Buffer): TargetFile {
  return new TargetFile({ path, length: content.length, hashes: { sha256: sha256(content) } })
}

// Consistent snapshots: a name is never reused for other bytes, so a cache can keep it for ever.
function hashPrefixed (path: string, hash: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}${hash}.${path.slice(slash + 1)}`
}

function sha256 (bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
