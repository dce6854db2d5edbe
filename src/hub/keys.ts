import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { Root } from '@tufjs/models'
import { AppError, messageOf, systemCode } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { writeJsonFile } from '../json-file.js'
import { createSigningKey, readSigningKey } from './signing-key.js'
import type { SigningKey } from './signing-key.js'
import { ROOT_THRESHOLD, signRoot } from './tuf.js'
import type { OnlineKeys } from './tuf.js'

const ROOT_KEYS = 3
const ONLINE_ROLES = ['targets', 'snapshot', 'timestamp'] as const

export interface HubKeys extends OnlineKeys { readonly root: readonly SigningKey[] }

export interface InitResult {
  /** Folder of the root keys, to be moved to places that are not on a network. */
  readonly rootKeys: string
  /** The file that daemons pin. */
  readonly root: string
  readonly sha256: string
  readonly hubId: string
}

/** A fresh set: three root keys, of which two must sign, and one key for each role that signs every day. */
export function createHubKeys (): HubKeys {
  return {
    root: Array.from({ length: ROOT_KEYS }, () => createSigningKey('root')),
    targets: createSigningKey('targets'),
    snapshot: createSigningKey('snapshot'),
    timestamp: createSigningKey('timestamp')
  }
}

/**
 * Makes a hub's keys. The root is written last: where it is missing, nobody can have pinned anything, so a half-made
 * set is simply made anew.
 * @throws AppError KEYS_INVALID when the folder has a finished set already; STORAGE_FAILED
 */
export async function initKeys (dataDir: string, { now }: { now: Date }): Promise<InitResult> {
  const pin = join(dataDir, 'root.json')
  if (await readIfPresent(pin) !== undefined) throw new AppError('KEYS_INVALID', `${dataDir} has keys already; nothing was changed`)
  const keys = createHubKeys()
  const rootKeys = join(dataDir, 'root-keys')
  for (const [index, key] of keys.root.entries()) await writeJsonFile('signing-key', join(rootKeys, `root-${index + 1}.json`), key.toFile())
  for (const role of ONLINE_ROLES) await writeJsonFile('signing-key', keyPath(dataDir, role), keys[role].toFile())
  const root = signRoot({ version: 1, rootKeys: keys.root.map(key => key.publicKey), online: publicKeys(keys), signers: keys.root, now })
  await writeFileAtomic(join(dataDir, 'roots', '1.root.json'), root, 0o644)
  await writeFileAtomic(pin, root, 0o644)
  return { rootKeys, root: pin, sha256: createHash('sha256').update(root).digest('hex'), hubId: hubIdOf(root) }
}

/** The keys that sign publications. @throws AppError KEYS_INVALID when one is missing, damaged or not named by the newest root. */
export async function loadOnlineKeys (dataDir: string): Promise<OnlineKeys> {
  const root = readRoot((await readRootChain(dataDir)).at(-1) ?? Buffer.alloc(0))
  const [targets, snapshot, timestamp] = await Promise.all(ONLINE_ROLES.map(async role => {
    const key = await readKey(keyPath(dataDir, role))
    if (root.roles[role]?.keyIDs.includes(key.publicKey.keyID) === true) return key
    throw new AppError('KEYS_INVALID', `${keyPath(dataDir, role)} is not the ${role} key that the root names`)
  }))
  if (targets === undefined || snapshot === undefined || timestamp === undefined) throw new Error('three roles have three keys')
  return { targets, snapshot, timestamp }
}

/** Every root of the hub, oldest first. @throws AppError KEYS_INVALID when there is none or one is missing in between. */
export async function readRootChain (dataDir: string): Promise<Buffer[]> {
  const names = await readdir(join(dataDir, 'roots')).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  const count = names.filter(name => /^\d+\.root\.json$/.test(name)).length
  if (count === 0) throw new AppError('KEYS_INVALID', `${dataDir} has no keys yet; make them with: pqsd hub init`)
  return await Promise.all(Array.from({ length: count }, async (_, index) => {
    const bytes = await readIfPresent(rootPath(dataDir, index + 1))
    if (bytes === undefined) throw new AppError('KEYS_INVALID', `${rootPath(dataDir, index + 1)} is missing: daemons cannot walk the chain of roots`)
    return bytes
  }))
}

/** A hub's name for life: a hash over the root keys of its first root. */
export function hubIdOf (firstRoot: Buffer): string {
  const ids = readRoot(firstRoot).roles[MetadataKind.Root]?.keyIDs ?? []
  return createHash('sha256').update([...ids].sort().join('\n')).digest('hex').slice(0, 32)
}

export interface RenewOptions {
  readonly now: Date
  /** Make new keys for targets, snapshot and timestamp, because the old ones may have been stolen. */
  readonly rotateOnline?: boolean
}

/**
 * Signs the next version of the root with the root keys of a folder, at least two of them.
 * @throws AppError KEYS_INVALID when too few of them belong to the current root
 */
export async function renewRoot (dataDir: string, rootKeysDir: string, { now, rotateOnline = false }: RenewOptions): Promise<InitResult> {
  const chain = await readRootChain(dataDir)
  const current = readRoot(chain.at(-1) ?? Buffer.alloc(0))
  const members = current.roles[MetadataKind.Root]?.keyIDs ?? []
  const signers = (await readKeys(rootKeysDir)).filter(key => members.includes(key.publicKey.keyID))
  if (signers.length < ROOT_THRESHOLD) throw new AppError('KEYS_INVALID', `${rootKeysDir} has ${signers.length} of the current root keys; ${ROOT_THRESHOLD} must sign`)
  const online = rotateOnline ? createHubKeys() : await loadOnlineKeys(dataDir)
  const rootKeys = members.flatMap(id => current.keys[id] ?? [])
  const root = signRoot({ version: chain.length + 1, rootKeys, online: publicKeys(online), signers, now })
  // Keys before the root that names them: a crash in between leaves keys that no root names, which loadOnlineKeys reports.
  if (rotateOnline) for (const role of ONLINE_ROLES) await writeJsonFile('signing-key', keyPath(dataDir, role), online[role].toFile())
  await writeFileAtomic(rootPath(dataDir, chain.length + 1), root, 0o644)
  await writeFileAtomic(join(dataDir, 'root.json'), root, 0o644)
  return { rootKeys: rootKeysDir, root: join(dataDir, 'root.json'), sha256: createHash('sha256').update(root).digest('hex'), hubId: hubIdOf(chain[0] ?? root) }
}

async function readKeys (folder: string): Promise<SigningKey[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AppError('KEYS_INVALID', `${folder} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  return await Promise.all(names.filter(name => name.endsWith('.json')).sort().map(async name => await readKey(join(folder, name))))
}

async function readKey (path: string): Promise<SigningKey> {
  const bytes = await readIfPresent(path)
  if (bytes === undefined) throw new AppError('KEYS_INVALID', `${path} is missing`)
  try {
    return readSigningKey(JSON.parse(bytes.toString('utf8')), path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('KEYS_INVALID', `${path} is not a key file: ${messageOf(error)}`, { cause: error })
  }
}

function readRoot (bytes: Buffer): Root {
  try {
    const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(bytes.toString('utf8')))
    root.verifyDelegate(MetadataKind.Root, root)
    return root.signed
  } catch (error) {
    throw new AppError('KEYS_INVALID', `the hub's root is damaged: ${messageOf(error)}`, { cause: error })
  }
}

function publicKeys (keys: OnlineKeys): Record<keyof OnlineKeys, SigningKey['publicKey']> {
  return { targets: keys.targets.publicKey, snapshot: keys.snapshot.publicKey, timestamp: keys.timestamp.publicKey }
}

function keyPath (dataDir: string, role: string): string {
  return join(dataDir, 'keys', `${role}.json`)
}

function rootPath (dataDir: string, version: number): string {
  return join(dataDir, 'roots', `${version}.root.json`)
}
