import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError, messageOf, systemCode } from './errors.js'

const TEMP_SUFFIX = '.tmp'

/** Makes a directory (and its parents) that only this user can enter. @throws AppError STORAGE_FAILED */
export async function ensureDirectory (path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new AppError('STORAGE_FAILED', `the directory ${path} cannot be made: ${messageOf(error)}`, { cause: error })
  }
}

/**
 * Replaces a file as a whole: a reader, or the next start after a crash at any moment, sees the old bytes or the new
 * ones, never a part. Temp file in the same directory, full write, fsync, rename, fsync of the directory.
 * @throws AppError STORAGE_FAILED; the old file is then intact.
 */
export async function writeFileAtomic (path: string, data: string | Uint8Array, mode = 0o600): Promise<void> {
  const temp = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}${TEMP_SUFFIX}`)
  try {
    await ensureDirectory(dirname(path))
    await writeSynced(temp, data, mode)
    await rename(temp, path)
    await syncDirectory(dirname(path))
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined) // the first fault is the one to report
    throw new AppError('STORAGE_FAILED', `${path} could not be written: ${messageOf(error)}`, { cause: error })
  }
}

/** Writes one new file and fsyncs it; not atomic by itself. */
export async function writeSynced (path: string, data: string | Uint8Array, mode = 0o600): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await writeFully(file, typeof data === 'string' ? Buffer.from(data) : data)
    await file.sync()
  } finally {
    await file.close()
  }
}

// A full disk makes write(2) return fewer bytes than asked for without an error, so the rest is tried again.
async function writeFully (file: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0
  while (offset < bytes.length) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset)
    offset += bytesWritten
  }
}

/** Makes renames and removals in a directory durable. */
export async function syncDirectory (path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** The bytes of a file, or undefined where there is none. @throws AppError STORAGE_FAILED for one that is there and cannot be read */
export async function readIfPresent (path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new AppError('STORAGE_FAILED', `${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

const ASIDE = '.corrupt-'

/** What a damaged file is called that is kept for its owner. */
export function asideOf (path: string, now: Date): string {
  return `${path}${ASIDE}${now.toISOString().replace(/[:.]/g, '-')}`
}

/** The newest that is kept aside of a file; undefined where there is none, or no folder yet. */
export async function lastAside (path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch((): string[] => [])
  return names.filter(each => each.startsWith(`${basename(path)}${ASIDE}`)).sort().at(-1)
}

/** Moves a damaged file out of the way, keeping it for its owner. Returns the new path. */
export async function setAside (path: string, now: Date): Promise<string> {
  const aside = asideOf(path, now)
  await rename(path, aside)
  await syncDirectory(dirname(path))
  return aside
}

/**
 * Removes the temp files that a killed process left in a directory. Only those older than a minute, so as not to race a live writer.
 * In a directory that is not ours alone, `prefix` (`.<name>.`) narrows it to the temp files of one file.
 */
export async function sweepTemps (directory: string, now: Date, prefix = '.'): Promise<number> {
  let names: string[]
  try {
    names = await readdir(directory)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0
    throw error
  }
  let swept = 0
  for (const name of names.filter(each => each.startsWith(prefix) && each.endsWith(TEMP_SUFFIX))) {
    const path = join(directory, name)
    const info = await stat(path).catch(() => undefined)
    if (info === undefined || now.getTime() - info.mtimeMs < 60_000) continue
    await rm(path, { force: true })
    swept++
  }
  return swept
}
