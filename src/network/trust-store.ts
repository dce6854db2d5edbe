import { createHash, randomBytes } from 'node:crypto'
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from '@tufjs/models'
import { matches } from '../contract.js'
import type { Floor } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { ensureDirectory, sweepTemps, syncDirectory, writeSynced } from '../files.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { tufModels } from './tuf-models.js'

/** The four metadata files of a generation, and its one target. */
export const METADATA_FILES = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json'] as const
export const TARGET_FILE = 'optimizations.json'
const FLOOR_FILE = 'floor.json'

export interface TrustStore {
  /** Sweeps what a killed sync left and reads the floor. A damaged floor is set aside, reported, and rebuilt from a generation. */
  load (): Promise<void>
  /** Versions below which nothing is accepted. Under another pin the chain of roots starts anew: the root then has no floor. */
  floor (): Floor | undefined
  /** A scratch copy of the trusted files, seeded with the pinned root where there are none. */
  openStage (): Promise<string>
  dropStage (stage: string): Promise<void>
  /** Whether the trusted generation has the same metadata as a stage: then none of its files is touched. */
  holds (stage: string): Promise<boolean>
  /** Makes a stage the trusted generation, together with its floor, in one step that a crash cannot split. */
  commit (stage: string, floor: Omit<Floor, 'generation' | 'pinned_root'>, target: Buffer): Promise<void>
  /** A file of the trusted generation; one that cannot be read counts as missing, and the next good sync writes it anew. */
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
 * switches both, the versions that must not be undercut and the files that prove them never disagree. Each generation keeps a copy of
 * its floor: were the floor lost with its file, a mirror could serve anything that was ever signed.
 */
export function createTrustStore ({ directory, pinnedRoot, log, now }: TrustStoreOptions): TrustStore {
  const floorPath = join(directory, FLOOR_FILE)
  const pin = sha256(pinnedRoot)
  let floor: Floor | undefined
  let isReseedTold = false

  const generationPath = (generation: number): string => join(directory, `generation-${generation}`)
  const isCurrent = (): boolean => floor !== undefined && floor.pinned_root === pin

  async function readFloor (): Promise<Floor | undefined> {
    const stored = await readJsonFile('floor', floorPath, now())
    if (stored.kind === 'ok') return stored.value
    const copy = await newestCopy()
    const damage = stored.kind === 'corrupt' ? { set_aside: stored.setAside, reason: stored.reason } : { reason: 'missing' }
    if (copy !== undefined) {
      log.warn({ event: 'floor_rebuilt', ...damage }, 'the trust floor was lost and rebuilt from the newest generation')
      await writeJsonFile('floor', floorPath, copy)
    } else if (stored.kind === 'corrupt') {
      log.error({ event: 'floor_lost', ...damage }, 'the trust floor was damaged and no generation has a copy: older states of the network are not refused')
    }
    return copy
  }

  async function newestCopy (): Promise<Floor | undefined> {
    const generations = (await readdir(directory)).flatMap(name => /^generation-(\d+)$/.exec(name)?.[1] ?? []).map(Number)
    for (const generation of generations.sort((a, b) => b - a)) {
      const copy = decodeFloor(await readable(join(generationPath(generation), FLOOR_FILE)))
      if (copy?.generation === generation) return copy
    }
    return undefined
  }

  async function sweep (): Promise<void> {
    const keep = new Set(floor === undefined ? [] : [floor.generation, floor.generation - 1].map(each => `generation-${each}`))
    for (const name of await readdir(directory)) {
      if (name.startsWith('stage-') || (name.startsWith('generation-') && !keep.has(name))) await rm(join(directory, name), { recursive: true, force: true })
    }
  }

  async function seed (stage: string): Promise<void> {
    const cached = await read('root.json')
    if (cached !== undefined && rootVersion(cached) >= rootVersion(pinnedRoot)) {
      for (const name of [...METADATA_FILES, TARGET_FILE]) await copyInto(stage, name)
      return
    }
    // tuf-js cannot start from a damaged root; from the pin it walks the chain of signatures again.
    if (floor !== undefined && !isReseedTold) {
      const reason = isCurrent() ? 'the stored root is damaged' : 'another root is pinned'
      log.warn({ event: 'trust_reseeded', reason }, `${reason}: starting again from the pinned root`)
      isReseedTold = true
    }
    await writeFile(join(stage, 'root.json'), pinnedRoot, { mode: 0o600 })
  }

  async function copyInto (stage: string, name: string): Promise<void> {
    const bytes = await read(name)
    if (bytes !== undefined) await writeFile(join(stage, name), bytes, { mode: 0o600 })
  }

  async function read (name: string): Promise<Buffer | undefined> {
    return floor !== undefined && isCurrent() ? await readable(join(generationPath(floor.generation), name)) : undefined
  }

  async function dropStage (stage: string): Promise<void> {
    await rm(stage, { recursive: true, force: true })
  }

  return {
    read,
    dropStage,
    holds: async stage => {
      const pairs = await Promise.all(METADATA_FILES.map(async name => await Promise.all([read(name), readable(join(stage, name))])))
      return pairs.every(([kept, fresh]) => kept !== undefined && fresh !== undefined && kept.equals(fresh))
    },
    load: async () => {
      await ensureDirectory(directory)
      await sweepTemps(directory, now())
      floor = await readFloor()
      await sweep()
    },
    floor: () => floor === undefined || isCurrent() ? floor : { ...floor, root: 0 },
    openStage: async () => {
      const stage = join(directory, `stage-${randomBytes(6).toString('hex')}`)
      try {
        await ensureDirectory(stage)
        await seed(stage)
      } catch (error) {
        await dropStage(stage)
        throw error
      }
      return stage
    },
    commit: async (stage, versions, target) => {
      const next = { ...versions, generation: (floor?.generation ?? 0) + 1, pinned_root: pin }
      await writeJsonFile('floor', join(stage, FLOOR_FILE), next)
      await replace(join(stage, TARGET_FILE), target)
      // tuf-js writes without fsync; a copy written with one takes the file's place.
      for (const name of METADATA_FILES) await replace(join(stage, name), await readFile(join(stage, name)))
      await syncDirectory(stage)
      await rm(generationPath(next.generation), { recursive: true, force: true })
      await rename(stage, generationPath(next.generation))
      await syncDirectory(directory)
      await writeJsonFile('floor', floorPath, next)
      floor = next
      isReseedTold = false
      // What cannot be swept now is swept at the next start; the generation is in force already.
      await sweep().catch((error: unknown) => { log.debug({ event: 'sweep_failed', reason: messageOf(error) }, 'old generations could not be removed') })
    }
  }
}

async function replace (path: string, bytes: Buffer): Promise<void> {
  await writeSynced(`${path}.new`, bytes)
  await rename(`${path}.new`, path)
}

async function readable (path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined) // whatever stands in the way, there is no such file to trust
}

function decodeFloor (bytes: Buffer | undefined): Floor | undefined {
  try {
    const value: unknown = JSON.parse(bytes?.toString('utf8') ?? 'null')
    return matches('floor', value) ? value : undefined
  } catch {
    return undefined // damaged as well; an older generation may have a good one
  }
}

/** The root in some bytes, if they are one that its own keys have signed. */
export function readRoot (bytes: Buffer): Root | undefined {
  const { Metadata, MetadataKind } = tufModels()
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

function sha256 (bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
