import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import { parse } from '../contract.js'
import type { TrustState } from '../contract-types.js'
import { loadTrustedRoot } from '../daemon/trusted-root.js'
import { AppError, messageOf } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'
import { print } from './output.js'
import { readConfig } from './read-config.js'

interface RootSummary {
  readonly sha256: string
  readonly version: number
  readonly expires: string
  readonly keys: number
  readonly threshold: number
}

/** `pqsd trust show`: which root is pinned, and what the running daemon has verified from it. */
export async function showTrust (context: Context): Promise<void> {
  const config = await readConfig(context)
  const { bytes, source } = await loadTrustedRoot(config.trusted_root, context.paths.home)
  const pinned = bytes === undefined ? null : summaryOf(bytes, config.trusted_root)
  const verified = await verifiedState(context)
  print(context.output, { source, pinned, verified }, () => [
    pinned === null ? 'No root is pinned: network content is refused. Pin one with: pqsd trust pin FILE' : `Pinned     ${config.trusted_root === '' ? 'packaged root' : config.trusted_root}`,
    ...(pinned === null ? [] : summaryLines(pinned)),
    verified === null ? 'Verified   (no daemon is running)' : `Verified   root ${verified.root_version ?? 0}, timestamp ${verified.timestamp_version ?? 0}, snapshot ${verified.snapshot_version ?? 0}, targets ${verified.targets_version ?? 0}${verified.expires === undefined ? '' : `, until ${verified.expires}`}`
  ])
}

/** `pqsd trust pin FILE`: copies a hub's root.json to ~/.pqs/root.json and names it in the configuration. */
export async function pinTrust (context: Context, file: string): Promise<void> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new AppError('USAGE', `${file} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  const summary = summaryOf(bytes, file)
  await readConfig(context) // a faulty configuration is reported before anything is changed
  const target = join(context.paths.state, 'root.json')
  await writeFileAtomic(target, bytes)
  const path = context.env['PQS_CONFIG'] ?? context.paths.config
  const current: unknown = JSON.parse((await readIfPresent(path))?.toString('utf8') ?? '{}')
  await writeFileAtomic(path, `${JSON.stringify({ ...current as object, trusted_root: target }, null, 2)}\n`)
  print(context.output, { pinned: summary, path: target }, () => [`Pinned ${target}`, ...summaryLines(summary), 'Compare the fingerprint with the one that the hub\'s operator gives you. A running daemon takes it at its next start.'])
}

function summaryLines ({ sha256, version, expires, keys, threshold }: RootSummary): string[] {
  return [`Root       version ${version}, ${threshold} of ${keys} keys, until ${expires}`, `SHA-256    ${sha256}`]
}

function summaryOf (bytes: Buffer, file: string): RootSummary {
  try {
    const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(bytes.toString('utf8')))
    root.verifyDelegate(MetadataKind.Root, root)
    const role = root.signed.roles[MetadataKind.Root]
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      version: root.signed.version,
      expires: root.signed.expires,
      keys: role?.keyIDs.length ?? 0,
      threshold: role?.threshold ?? 0
    }
  } catch (error) {
    throw new AppError('TRUST_INVALID', `${file} is not a root.json signed by its own keys: ${messageOf(error)}`, { cause: error })
  }
}

async function verifiedState ({ paths, now }: Context): Promise<TrustState | null> {
  try {
    const daemon = await connectToDaemon(paths, now())
    return parse('status-response', await daemon.get('/api/network/status'), 'INTERNAL').trust
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_RUNNING') return null
    throw error
  }
}
