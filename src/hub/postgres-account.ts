import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { AppError, messageOf } from '../errors.js'

const run = promisify(execFile)

/** Names that a system user for PostgreSQL usually has; the first is the one that is made when there is none. */
const NAMES = ['pqsd', 'postgres', '_postgres']

export interface Account { readonly uid: number, readonly gid: number }

/**
 * PostgreSQL refuses to run as root, so root needs another user for it: the owner of the cluster if there is one already, else a
 * system user.
 */
export async function postgresAccount (existingCluster: string | undefined): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = existingCluster === undefined ? undefined : await stat(existingCluster).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of NAMES) {
    const account = await lookUp(name)
    if (account !== undefined) return account
  }
  return await createAccount()
}

/** Whether a user other than root can reach a path: every folder on the way must let it through. */
export async function canReach (path: string, { uid, gid }: Account): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const info = await stat(folder).catch(() => undefined)
    if (info !== undefined) {
      const bit = info.uid === uid ? 0o100 : info.gid === gid ? 0o010 : 0o001
      if ((info.mode & bit) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}

async function lookUp (name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined // `id` fails for a name that nobody has
  }
}

async function createAccount (): Promise<Account> {
  const [name = ''] = NAMES
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
    const account = await lookUp(name)
    if (account !== undefined) return account
    throw new Error(`${name} was added but cannot be found`)
  } catch (error) {
    const advice = 'run the hub as an ordinary user, or set DATABASE_URL'
    throw new AppError('DATABASE_FAILED', `PostgreSQL does not run as root and no user could be made for it (${messageOf(error)}): ${advice}`, { cause: error })
  }
}
