import { createHubKeys } from '../../src/hub/keys.js'
import type { HubKeys } from '../../src/hub/keys.js'
import { resignTimestamp, signPublication, signRoot } from '../../src/hub/tuf.js'
import type { Publication, RootOptions, Versions } from '../../src/hub/tuf.js'
import type { Snapshot } from '../../src/contract-types.js'

export type Files = ReadonlyMap<string, Buffer>

export const TARGET = 'community/optimizations.json'

/** A published document that differs from others by its time. */
export const documentOf = (generatedAt: number): Snapshot => ({
  schema: 1, hub: 'ab'.repeat(16), generated_at: generatedAt, k: 1, totals: { contributors: 1, optimizations: 1, types: 0 }, profiles: {}
})

export interface Repository {
  /** The first root, as daemons pin it. */
  readonly pin: Buffer
  keys: HubKeys
  versions: Versions
  readonly roots: Buffer[]
  now: () => Date
  /** Everything that was ever published: as a mirror that deletes nothing has it. */
  files (): Files
  /** Publishes new content; `content` may be bytes that are no snapshot at all. */
  publish (content?: Buffer): void
  /** Only signs the timestamp again. */
  resign (): void
  /** Adds a root; by default with the same keys. */
  renew (options?: Partial<RootOptions>): void
}

export interface RepositoryOptions { readonly keys?: HubKeys, readonly now?: () => Date }

/** What a hub publishes, made by the hub's own signer, without a hub. Published once already. */
export function createRepository ({ keys = createHubKeys(), now = () => new Date() }: RepositoryOptions = {}): Repository {
  const files = new Map<string, Buffer>()
  let generatedAt = 1_795_000_000
  const repository: Repository = {
    pin: rootOf({ keys, version: 1, now: now() }),
    keys,
    versions: { root: 1, targets: 0, snapshot: 0, timestamp: 0 },
    roots: [],
    now,
    files: () => new Map(files),
    publish: (content = Buffer.from(JSON.stringify(documentOf(++generatedAt)))) => {
      const { keys, versions: previous, roots } = repository
      put(signPublication({ keys, previous, roots, targets: new Map([[TARGET, content]]), now: repository.now() }))
    },
    resign: () => {
      const { keys, versions } = repository
      const snapshotFile = files.get(`metadata/${versions.snapshot}.snapshot.json`) ?? Buffer.alloc(0)
      put(resignTimestamp({ keys, versions, snapshotFile, now: repository.now() }))
    },
    renew: options => {
      const version = repository.roots.length + 1
      const root = rootOf({ keys: repository.keys, version, now: repository.now(), ...options })
      repository.roots.push(root)
      files.set(`metadata/${version}.root.json`, root)
    }
  }
  function put ({ files: fresh, versions }: Publication): void {
    for (const [path, bytes] of fresh) files.set(path, bytes)
    repository.versions = versions
  }
  repository.roots.push(repository.pin)
  repository.publish()
  return repository
}

export function rootOf ({ keys, version, now, ...rest }: { keys: HubKeys, version: number, now: Date } & Partial<RootOptions>): Buffer {
  const online = { targets: keys.targets.publicKey, snapshot: keys.snapshot.publicKey, timestamp: keys.timestamp.publicKey }
  return signRoot({ version, rootKeys: keys.root.map(key => key.publicKey), online, signers: keys.root.slice(0, 2), now, ...rest })
}

/** The files with some of them exchanged or, where undefined, missing. */
export function altered (files: Files, changes: Readonly<Record<string, Buffer | string | undefined>>): Files {
  const copy = new Map(files)
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === undefined) copy.delete(path)
    else copy.set(path, Buffer.from(bytes))
  }
  return copy
}

/** Path of the only file that matches. */
export function pathOf (files: Files, pattern: RegExp): string {
  const found = [...files.keys()].filter(path => pattern.test(path)).sort((a, b) => versionIn(a) - versionIn(b)).at(-1)
  if (found === undefined) throw new Error(`no file matches ${pattern}`)
  return found
}

export function bytesOf (files: Files, path: string): Buffer {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`there is no ${path}`)
  return bytes
}

function versionIn (path: string): number {
  return Number(/(\d+)\.\w+\.json$/.exec(path)?.[1] ?? 0)
}
