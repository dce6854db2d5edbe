import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { Root } from '@tufjs/models'
import { AppError, messageOf, systemCode } from '../errors.js'
import { readIfPresent } from '../files.js'

/**
 * Every root of the hub, oldest first.
 * @throws AppError KEYS_INVALID when there is none, or daemons could not walk from the first to the last
 */
export async function readRootChain (dataDir: string): Promise<Buffer[]> {
  const names = await readdir(join(dataDir, 'roots')).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  const count = names.filter(name => /^\d+\.root\.json$/.test(name)).length
  if (count === 0) throw new AppError('KEYS_INVALID', `${dataDir} has no keys yet; make them with: pqsd hub init`)
  const chain = await Promise.all(Array.from({ length: count }, async (_, index) => {
    const bytes = await readIfPresent(rootPath(dataDir, index + 1))
    if (bytes === undefined) throw new AppError('KEYS_INVALID', `${rootPath(dataDir, index + 1)} is missing: daemons cannot walk the chain of roots`)
    return bytes
  }))
  refuseBroken(chain)
  return chain
}

/**
 * A root that daemons refuse, once published, makes every mirror look like a forger until it is taken back.
 * @throws AppError KEYS_INVALID when one is damaged, misplaced or not signed by the keys of itself and of the one before
 */
export function refuseBroken (chain: readonly Buffer[]): void {
  let before: Metadata<Root> | undefined
  for (const [index, bytes] of chain.entries()) {
    const root = decodeRoot(bytes)
    if (root.signed.version !== index + 1) throw new AppError('KEYS_INVALID', `root ${index + 1} of the hub says that it is root ${root.signed.version}`)
    verify(root, root)
    if (before !== undefined) verify(before, root)
    before = root
  }
}

function verify (by: Metadata<Root>, root: Metadata<Root>): void {
  try {
    by.verifyDelegate(MetadataKind.Root, root)
  } catch (error) {
    throw new AppError('KEYS_INVALID', `root ${root.signed.version} of the hub is not signed by enough keys: ${messageOf(error)}`, { cause: error })
  }
}

/** A hub's name for life: a hash over the root keys of its first root. */
export function hubIdOf (firstRoot: Buffer): string {
  const ids = rootOf(firstRoot).roles[MetadataKind.Root]?.keyIDs ?? []
  return createHash('sha256').update([...ids].sort().join('\n')).digest('hex').slice(0, 32)
}

/** @throws AppError KEYS_INVALID when it is not a root that its own keys have signed */
export function rootOf (bytes: Buffer): Root {
  const root = decodeRoot(bytes)
  verify(root, root)
  return root.signed
}

function decodeRoot (bytes: Buffer): Metadata<Root> {
  try {
    return Metadata.fromJSON(MetadataKind.Root, JSON.parse(bytes.toString('utf8')))
  } catch (error) {
    throw new AppError('KEYS_INVALID', `the hub's root is damaged: ${messageOf(error)}`, { cause: error })
  }
}

export function rootPath (dataDir: string, version: number): string {
  return join(dataDir, 'roots', `${version}.root.json`)
}
