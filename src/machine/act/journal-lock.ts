import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { AppError, messageOf, systemCode } from '../../errors.js'
import type { ProcessIdentity } from '../process.js'

export interface JournalLock {
  /** @throws AppError ALREADY_RUNNING when it was taken over, which happens only to a process that was taken for dead */
  confirm (): Promise<void>
  release (): Promise<void>
}

export interface LockOptions {
  readonly path: string
  /** The process that takes the lock. */
  readonly self: ProcessIdentity
  readonly isAlive: (process: ProcessIdentity) => Promise<boolean>
}

const ATTEMPTS = 8

/**
 * One writer at a time: a file with the owner's pid and start time, made whole by link(2), which fails when the name is
 * taken. Node has no flock, so the lock of a dead owner has to be taken over: it is moved away, which only one can do,
 * and what was moved is compared with what was found dead. Of several who take over at once two may believe for a moment
 * that they have it, so the owner confirms its lock before each write, and only one can.
 * @throws AppError ALREADY_RUNNING when a living process has it, STORAGE_FAILED
 */
export async function takeJournalLock ({ path, self, isAlive }: LockOptions): Promise<JournalLock> {
  const own = `${self.pid} ${self.started}\n${randomBytes(8).toString('hex')}\n`
  const temp = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(temp, own, { mode: 0o600, flag: 'wx' })
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await linkNew(temp, path)) return { confirm, release }
      await clearDead()
    }
    throw new AppError('ALREADY_RUNNING', 'other processes fight for the journal')
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('STORAGE_FAILED', `${path} could not be written: ${messageOf(error)}`, { cause: error })
  } finally {
    await rm(temp, { force: true })
  }

  async function clearDead (): Promise<void> {
    const found = await textOf(path)
    if (found === undefined) return
    const owner = ownerOf(found)
    if (owner !== undefined && await isAlive(owner)) throw new AppError('ALREADY_RUNNING', `process ${owner.pid} uses the journal`)
    const aside = `${temp}.old`
    if (!await moved(path, aside)) return
    // Somebody was faster, and this is the new owner's: it goes back.
    if (await textOf(aside) !== found) await linkNew(aside, path)
    await rm(aside, { force: true })
  }

  async function confirm (): Promise<void> {
    if (await textOf(path) !== own) throw new AppError('ALREADY_RUNNING', 'another process took over the journal')
  }

  async function release (): Promise<void> {
    if (await textOf(path) === own) await rm(path, { force: true })
  }
}

function ownerOf (text: string): ProcessIdentity | undefined {
  const found = /^([1-9]\d{0,9}) (.{1,64})\n/.exec(text)
  return found === null ? undefined : { pid: Number(found[1]), started: found[2] ?? '' }
}

async function linkNew (from: string, to: string): Promise<boolean> {
  return await unless('EEXIST', link(from, to).then(() => true)) ?? false
}

async function moved (from: string, to: string): Promise<boolean> {
  return await unless('ENOENT', rename(from, to).then(() => true)) ?? false
}

async function textOf (path: string): Promise<string | undefined> {
  return await unless('ENOENT', readFile(path, 'latin1'))
}

async function unless<T> (code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (systemCode(error) === code) return undefined
    throw error
  }
}
