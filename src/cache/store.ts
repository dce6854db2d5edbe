import { lstat, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { CacheFile } from '../contract-types.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import { sweepTemps } from '../files.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Stored } from '../json-file.js'
import type { Log } from '../log.js'

export interface CacheStore {
  /** Reads the file. Never fatal: what does not validate is set aside, what cannot be read counts as absent; both are logged. */
  load (): Promise<Stored<CacheFile>>
  /** What is on disk, as far as this process knows. */
  current (): CacheFile | undefined
  /** @throws AppError STORAGE_FAILED; file and `current()` are then as before. */
  save (cache: CacheFile): Promise<void>
}

export interface CacheStoreOptions {
  readonly path: string
  readonly log: Log
  readonly now: () => Date
}

/** The verified content of the last sync, in one file in the user's home. */
export function createCacheStore ({ path, log, now }: CacheStoreOptions): CacheStore {
  let current: CacheFile | undefined

  async function read (): Promise<Stored<CacheFile>> {
    try {
      const target = await targetOf(path)
      await sweepTemps(dirname(target), now(), `.${basename(target)}.`)
      return await readJsonFile('cache', target, now())
    } catch (error) {
      log.warn({ path, reason: messageOf(error) }, 'the cache cannot be read; starting without it')
      return { kind: 'absent' }
    }
  }

  return {
    load: async () => {
      const stored = await read()
      if (stored.kind === 'corrupt') {
        log.warn({ path, set_aside: stored.setAside, reason: stored.reason }, 'the cache was damaged and is set aside; the next sync writes a new one')
      }
      current = stored.kind === 'ok' ? stored.value : undefined
      return stored
    },
    current: () => current,
    save: async cache => {
      await writeJsonFile('cache', await targetOf(path).catch(unusable), cache)
      current = cache
    }
  }
}

// A symbolic link is the user's own arrangement: it stays, and the file behind it is replaced. Anything that is not a
// regular file is never read (a fifo would block), moved or renamed over (the link may lead to /dev/null).
async function targetOf (path: string): Promise<string> {
  const target = await isLink(path) ? await realpath(path).catch(error => unlessMissing(error, path)) : path
  const info = await stat(target).catch(error => unlessMissing(error, undefined))
  if (info !== undefined && !info.isFile()) throw new AppError('STORAGE_FAILED', `${path} is not a regular file`)
  return target
}

async function isLink (path: string): Promise<boolean> {
  const info = await lstat(path).catch(error => unlessMissing(error, undefined))
  return info?.isSymbolicLink() ?? false
}

function unusable (error: unknown): never {
  throw error instanceof AppError ? error : new AppError('STORAGE_FAILED', `the cache cannot be written: ${messageOf(error)}`, { cause: error })
}

function unlessMissing<T> (error: unknown, value: T): T {
  if (systemCode(error) === 'ENOENT') return value
  throw error
}
