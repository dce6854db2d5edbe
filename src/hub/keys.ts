import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, messageOf } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { writeJsonFile } from '../json-file.js'
import { hubIdOf, readRootChain, refuseBroken, rootOf, rootPath } from './root-chain.js'
import { createSigningKey, readSigningKey } from './signing-key.js'
import type { SigningKey } from './signing-key.js'
import { ROOT_THRESHOLD, signRoot } from './tuf.js'
import type { OnlineKeys } from './tuf.js'

export { hubIdOf, readRootChain } from './root-chain.js'

const ROOT_KEYS = 3
const NO_ROOT = Buffer.alloc(0)
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
 * Makes a hub's keys. The first root is written last: without it nobody can have pinned anything, so a half-made set is simply made anew.
 * With it, a missing root.json is only written again, be it that a crash came before it or that somebody moved it to the daemons.
 * @throws AppError KEYS_INVALID when the folder has a finished set already; STORAGE_FAILED
 */
export async function initKeys (dataDir: string, { now }: { now: Date }): Promise<InitResult> {
  const pin = join(dataDir, 'root.json')
  if (await readIfPresent(pin) !== undefined) throw new AppError('KEYS_INVALID', `${dataDir} has keys already; nothing was changed`)
  const rootKeys = join(dataDir, 'root-keys')
  if (await readIfPresent(rootPath(dataDir, 1)) !== undefined) return await writePin(dataDir, await readRootChain(dataDir), rootKeys)
  const keys = createHubKeys()
  await writeRootKeys(rootKeys, keys)
  await writeOnlineKeys(dataDir, keys)
  const root = signRoot({ version: 1, rootKeys: keys.root.map(key => key.publicKey), online: publicKeys(keys), signers: keys.root, now })
  await writeFileAtomic(rootPath(dataDir, 1), root, 0o644)
  return await writePin(dataDir, [root], rootKeys)
}

async function writeRootKeys (folder: string, keys: HubKeys): Promise<void> {
  for (const [index, key] of keys.root.entries()) await writeJsonFile('signing-key', join(folder, `root-${index + 1}.json`), key.toFile())
}

async function writeOnlineKeys (dataDir: string, keys: OnlineKeys): Promise<void> {
  for (const role of ONLINE_ROLES) await writeJsonFile('signing-key', keyPath(dataDir, role), keys[role].toFile())
}

async function writePin (dataDir: string, chain: readonly Buffer[], rootKeys: string): Promise<InitResult> {
  const [first = NO_ROOT, newest = first] = [chain[0], chain.at(-1)]
  const pin = join(dataDir, 'root.json')
  await writeFileAtomic(pin, newest, 0o644)
  return { rootKeys, root: pin, sha256: createHash('sha256').update(newest).digest('hex'), hubId: hubIdOf(first) }
}

/** The keys that sign publications. @throws AppError KEYS_INVALID when one is missing, damaged or not named by the newest root. */
export async function loadOnlineKeys (dataDir: string): Promise<OnlineKeys> {
  const root = rootOf((await readRootChain(dataDir)).at(-1) ?? NO_ROOT)
  const [targets, snapshot, timestamp] = await Promise.all(ONLINE_ROLES.map(async role => {
    const key = await readSigningKey(keyPath(dataDir, role))
    if (root.roles[role]?.keyIDs.includes(key.publicKey.keyID) === true) return key
    throw new AppError('KEYS_INVALID', `${keyPath(dataDir, role)} is not the ${role} key that the root names; new keys come with: pqsd hub renew --rotate-online`)
  }))
  if (targets === undefined || snapshot === undefined || timestamp === undefined) throw new Error('three roles have three keys')
  return { targets, snapshot, timestamp }
}

export interface RenewOptions {
  readonly now: Date
  /** Make new keys for targets, snapshot and timestamp, because the old ones may have been stolen. */
  readonly rotateOnline?: boolean
  /** Make new root keys, because an old one was lost or may have been stolen; they are written to a folder of their own. */
  readonly replaceRootKeys?: boolean
}

/**
 * Signs the next version of the root with the root keys of a folder, at least two of them.
 * @throws AppError KEYS_INVALID when too few of them belong to the current root
 */
export async function renewRoot (dataDir: string, rootKeysDir: string, options: RenewOptions): Promise<InitResult> {
  const { now, rotateOnline = false, replaceRootKeys = false } = options
  const chain = await readRootChain(dataDir)
  const current = rootOf(chain.at(-1) ?? NO_ROOT)
  const version = chain.length + 1
  const members = current.roles['root']?.keyIDs ?? []
  const signers = (await readKeys(rootKeysDir)).filter(key => members.includes(key.publicKey.keyID))
  if (signers.length < ROOT_THRESHOLD) throw new AppError('KEYS_INVALID', `${rootKeysDir} has ${signers.length} of the current root keys; ${ROOT_THRESHOLD} must sign`)
  const fresh = createHubKeys()
  const online = rotateOnline ? fresh : await loadOnlineKeys(dataDir)
  const rootKeys = replaceRootKeys ? fresh.root.map(key => key.publicKey) : members.flatMap(id => current.keys[id] ?? [])
  // The old keys vouch for the new ones, and the new ones prove that somebody holds them.
  const everySigner = replaceRootKeys ? [...signers, ...fresh.root] : signers
  const root = signRoot({ version, rootKeys, online: publicKeys(online), signers: everySigner, now })
  refuseBroken([...chain, root])
  const folder = replaceRootKeys ? join(dataDir, `root-keys-${version}`) : rootKeysDir
  // Keys before the root that names them: a crash in between leaves keys that no root names, which loadOnlineKeys reports.
  if (replaceRootKeys) await writeRootKeys(folder, fresh)
  if (rotateOnline) await writeOnlineKeys(dataDir, fresh)
  await writeFileAtomic(rootPath(dataDir, version), root, 0o644)
  return await writePin(dataDir, [...chain, root], folder)
}

/** Each key of a folder once: a second copy of a file must not count as a second signer. */
async function readKeys (folder: string): Promise<SigningKey[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AppError('KEYS_INVALID', `${folder} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  const keys = await Promise.all(names.filter(name => name.endsWith('.json')).sort().map(async name => await readSigningKey(join(folder, name))))
  return [...new Map(keys.map(key => [key.publicKey.keyID, key])).values()]
}

function publicKeys (keys: OnlineKeys): Record<keyof OnlineKeys, SigningKey['publicKey']> {
  return { targets: keys.targets.publicKey, snapshot: keys.snapshot.publicKey, timestamp: keys.timestamp.publicKey }
}

function keyPath (dataDir: string, role: string): string {
  return join(dataDir, 'keys', `${role}.json`)
}
