import { createHash, randomBytes } from 'node:crypto'
import { copyFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { Root } from '@tufjs/models'
import type { Floor } from '../contract-types.js'
import { ensureDirectory, readIfPresent, sweepTemps, syncDirectory, writeSynced } from '../files.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** The four metadata files of a generation, and its one target. */
export const METADATA_FILES = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json'] as const
export const TARGET_FILE = 'optimizations.json'

export interface TrustStore {
  /** Sweeps what a killed sync left and reads the floor. A damaged floor is set aside and reported. */
  load (): Promise<void>
  floor (): Floor | undefined
  /** A scratch copy of the trusted files, seeded with the pinned root where there are none. */
  openStage (): Promise<string>
  dropStage (stage: string): Promise<void>
  /** Whether the trusted generation has the same metadata as a stage: then nothing is written, and an idle laptop's disk stays asleep. */
  holds (stage: string): Promise<boolean>
  /** Makes a stage the trusted generation, together with its floor, in one step that a crash cannot split. */
  commit (stage: string, floor: Omit<Floor, 'generation' | 'pinned_root'>, target: Buffer): Promise<void>
  /** A file of the trusted generation. */
  read (name: string): Promise<Buffer | undefined>
}

export interface TrustStoreOptions {
  readonly directory: string
  readonly pinnedRoot: Buffer
  readonly log: Log
  readonly now: () => Date
}

/**
 * `~/.pqs/trust/`: one directory a generation, and `floor.json`, which names the trusted one. Because a single rename of the floor
 * switches both, the versions that must not be undercut and the files that prove them never disagree.
 */
export function createTrustStore ({ directory, pinnedRoot, log, now }: TrustStoreOptions): TrustStore {
  const floorPath = join(directory, 'floor.json')
  const pin = sha256(pinnedRoot)
  let floor: Floor | undefined

  const generationPath = (generation: number): string => join(directory, `generation-${generation}`)
  const isCurrent = (): boolean => floor !== undefined && floor.pinned_root === pin

  async function sweep (): Promise<void> {
    const keep = new Set(floor === undefined ? [] : [floor.generation, floor.generation - 1].map(each => `generation-${each}`))
    for (const name of await readdir(directory)) {
      if (name.startsWith('stage-') || (name.startsWith('generation-') && !keep.has(name))) await rm(join(directory, name), { recursive: true, force: true })
    }
  }

  async function seed (stage: string): Promise<void> {
    const cached = isCurrent() ? await readIfPresent(join(generationPath(floor?.generation ?? 0), 'root.json')) : undefined
    const usable = cached !== undefined && rootVersion(cached) >= rootVersion(pinnedRoot)
    if (!usable) {
      // tuf-js cannot start from a damaged root; from the pin it walks the chain of signatures again.
      if (floor !== undefined) log.warn({ event: 'trust_reseeded' }, 'the stored root is damaged or another one is pinned: starting again from the pinned root')
      await writeSynced(join(stage, 'root.json'), pinnedRoot)
      return
    }
    const from = generationPath(floor?.generation ?? 0)
    for (const name of [...METADATA_FILES, TARGET_FILE]) await copyFile(join(from, name), join(stage, name)).catch(ignoreMissing)
  }

  async function read (name: string): Promise<Buffer | undefined> {
    return isCurrent() ? await readIfPresent(join(generationPath(floor?.generation ?? 0), name)) : undefined
  }

  return {
    read,
    holds: async stage => {
      const pairs = await Promise.all(METADATA_FILES.map(async name => await Promise.all([read(name), readIfPresent(join(stage, name))])))
      return pairs.every(([kept, fresh]) => kept !== undefined && fresh !== undefined && kept.equals(fresh))
    },
    load: async () => {
      await ensureDirectory(directory)
      await sweepTemps(directory, now())
      const stored = await readJsonFile('floor', floorPath, now())
      if (stored.kind === 'corrupt') log.warn({ event: 'floor_damaged', set_aside: stored.setAside, reason: stored.reason }, 'the trust floor was damaged and set aside')
      floor = stored.kind === 'ok' ? stored.value : undefined
      await sweep()
    },
    floor: () => floor,
    openStage: async () => {
      const stage = join(directory, `stage-${randomBytes(6).toString('hex')}`)
      await ensureDirectory(stage)
      await seed(stage)
      return stage
    },
    dropStage: async stage => { await rm(stage, { recursive: true, force: true }) },
    commit: async (stage, versions, target) => {
      const generation = (floor?.generation ?? 0) + 1
      await rm(join(stage, TARGET_FILE), { force: true })
      await writeSynced(join(stage, TARGET_FILE), target)
      for (const name of METADATA_FILES) await resync(join(stage, name))
      await syncDirectory(stage)
      await rm(generationPath(generation), { recursive: true, force: true })
      await rename(stage, generationPath(generation))
      await syncDirectory(directory)
      const next = { ...versions, generation, pinned_root: pin }
      await writeJsonFile('floor', floorPath, next)
      floor = next
      await sweep()
    }
  }
}

// tuf-js writes without fsync; a copy written with one takes the file's place.
async function resync (path: string): Promise<void> {
  const bytes = await readIfPresent(path)
  if (bytes === undefined) throw new Error(`${path} is missing after a refresh`)
  await writeSynced(`${path}.new`, bytes)
  await rename(`${path}.new`, path)
}

/** The root in some bytes, if they are one that its own keys have signed. */
export function readRoot (bytes: Buffer): Root | undefined {
  try {
    const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(bytes.toString('utf8')))
    root.verifyDelegate(MetadataKind.Root, root)
    return root.signed
  } catch {
    return undefined // the caller decides what a root that is none means
  }
}

function rootVersion (bytes: Buffer): number {
  return readRoot(bytes)?.version ?? 0
}

function ignoreMissing (error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
}

function sha256 (bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
