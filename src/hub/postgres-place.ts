import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, lstat, mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { canReach, postgresAccount } from './postgres-account.js'
import type { Account } from './postgres-account.js'

/** Where root keeps clusters that their own user could not reach below the hub's private folder. */
export const SYSTEM_FOLDER = '/var/lib/pqsd'

// sockaddr_un holds 104 bytes on macOS, 108 on Linux, and PostgreSQL adds "/.s.PGSQL.5432".
const LONGEST_SOCKET_FOLDER = 103 - '/.s.PGSQL.5432'.length

export interface Place {
  /** User that the server runs as; undefined: the user of this process. */
  readonly account: Account | undefined
  readonly cluster: string
  /** Where a copy of the binaries goes when those in node_modules cannot be used. */
  readonly spare: string
}

/** Decides once where the cluster is; a cluster outside the data folder is remembered in `<dataDir>/postgres-at`. */
export async function findPlace (dataDir: string): Promise<Place> {
  const inside = resolve(dataDir, 'postgres')
  const pointer = join(dataDir, 'postgres-at')
  const known = (await readIfPresent(pointer))?.toString('utf8').trim() ?? (await isFolder(inside) ? inside : undefined)
  const account = await postgresAccount(known)
  if (account === undefined) return { account, cluster: inside, spare: resolve(dataDir) }
  const cluster = known ?? (await canReach(dataDir, account) ? inside : await placeOutside(pointer))
  if (cluster !== inside) await openSystemFolder()
  return { account, cluster, spare: cluster === inside ? resolve(dataDir) : SYSTEM_FOLDER }
}

async function openSystemFolder (): Promise<void> {
  await mkdir(SYSTEM_FOLDER, { recursive: true })
  await chmod(SYSTEM_FOLDER, 0o711)
}

// Not a hash of the path: a new data folder at an old path must not meet the old folder's votes.
async function placeOutside (pointer: string): Promise<string> {
  const cluster = join(SYSTEM_FOLDER, randomBytes(8).toString('hex'))
  await writeFileAtomic(pointer, `${cluster}\n`)
  return cluster
}

/** The cluster's own folder, or a short private one where that would make the socket's name too long. */
export async function socketFolder ({ cluster, account }: Place): Promise<string> {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_FOLDER) return cluster
  const folder = join(tmpdir(), `pqsd-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`)
  const made = await mkdir(folder, { mode: 0o700 }).then(() => true, () => false)
  if (made && account !== undefined) await chown(folder, account.uid, account.gid)
  await assertPrivate(folder, account?.uid ?? process.getuid?.())
  return folder
}

// In a shared temp folder anybody can take the name first and then read every query.
async function assertPrivate (folder: string, owner: number | undefined): Promise<void> {
  const info = await lstat(folder)
  if (!info.isDirectory() || (owner !== undefined && info.uid !== owner)) {
    throw new AppError('DATABASE_FAILED', `${folder} must be a folder of the database's user (uid ${owner}); remove it`)
  }
  if ((info.mode & 0o077) !== 0) await chmod(folder, 0o700)
}

async function isFolder (path: string): Promise<boolean> {
  return await stat(path).then(info => info.isDirectory(), () => false)
}
