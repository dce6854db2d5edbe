import type { Floor, TrustState } from '../contract-types.js'
import { sha256 } from './digest.js'
import { readRoot } from './trust-store.js'
import { tufModels } from './tuf-models.js'

export type RootSource = TrustState['root_source']

const DAY_MS = 86_400_000

export interface TrustFacts {
  readonly pinnedRoot: Buffer | undefined
  readonly rootSource: RootSource
  readonly floor: Floor | undefined
  /** timestamp.json of the trusted generation. */
  readonly timestamp: Buffer | undefined
  readonly now: Date
}

/** How the status page shows what this computer believes, and why it may believe nothing. */
export function describeTrust ({ pinnedRoot, rootSource, floor, timestamp, now }: TrustFacts): TrustState {
  const unusable = { root_source: rootSource, clock_suspect: false, expired: false }
  if (pinnedRoot === undefined) {
    return { ...unusable, state: 'unpinned', message: 'no trusted root is pinned: network content is refused and the bundled profiles serve; pin one with: pqsd trust pin FILE' }
  }
  if (readRoot(pinnedRoot) === undefined) {
    return { ...unusable, state: 'invalid', message: 'the trusted root is not a root.json signed by its own keys; pin another one with: pqsd trust pin FILE' }
  }
  // What was verified from another pin says nothing about what this one vouches for.
  if (floor === undefined || floor.pinned_root !== sha256(pinnedRoot)) return { ...unusable, state: 'pinned' }
  const expires = expiryOf(timestamp)
  const latest = Math.max(now.getTime(), floor.signed_at * 1000)
  return {
    state: 'pinned',
    root_source: rootSource,
    root_version: floor.root,
    timestamp_version: floor.timestamp,
    snapshot_version: floor.snapshot,
    targets_version: floor.targets,
    clock_suspect: now.getTime() < floor.signed_at * 1000 - DAY_MS,
    expired: expires !== undefined && new Date(expires).getTime() <= latest,
    ...(expires === undefined ? {} : { expires })
  }
}

function expiryOf (timestamp: Buffer | undefined): string | undefined {
  if (timestamp === undefined) return undefined
  const { Metadata, MetadataKind } = tufModels()
  try {
    return Metadata.fromJSON(MetadataKind.Timestamp, JSON.parse(timestamp.toString('utf8'))).signed.expires
  } catch {
    return undefined // damaged on disk; the next sync starts again from the pinned root
  }
}
