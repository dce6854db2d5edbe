import { link, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError, messageOf } from '../../errors.js'
import { asideOf, ensureDirectory, readIfPresent, syncDirectory, writeFileAtomic } from '../../files.js'
import type { ProcessIdentity } from '../process.js'
import type { Change } from './change.js'
import { journalLine, readJournalText } from './journal-lines.js'
import { takeJournalLock } from './journal-lock.js'
import type { JournalLock } from './journal-lock.js'

/** The write-ahead journal of everything that is held down (`~/.pqs/journal.jsonl`). */
export interface Journal {
  /**
   * Takes the lock and reads what an earlier process left undone. A torn last line is dropped; a damaged file is kept
   * aside and reported, and every whole entry in it still counts.
   * @throws AppError ALREADY_RUNNING when another process has the journal open, STORAGE_FAILED
   */
  open (): Promise<readonly Change[]>
  /** On disk and fsynced when it resolves. @throws AppError STORAGE_FAILED or ALREADY_RUNNING, and then nothing may be done */
  begin (changes: readonly Change[]): Promise<void>
  /** What was undone, gone or given up. Compacts when nothing is left. @throws AppError like begin; the changes then stay pending */
  end (ids: readonly string[]): Promise<void>
  /** Everything begun and not ended, in order. */
  pending (): readonly Change[]
  /** Gives the lock back. Idempotent. */
  close (): Promise<void>
}

export interface JournalOptions {
  readonly path: string
  /** The process that writes. */
  readonly self: ProcessIdentity
  readonly isAlive: (process: ProcessIdentity) => Promise<boolean>
  readonly now: () => Date
  /** Which boot of the machine this is, where the platform tells. Process numbers and start times begin anew with each. */
  readonly boot?: string
  /** A damaged journal was kept under another name. */
  readonly onDamage?: (setAside: string) => void
}

const COMPACT_BYTES = 262_144

/** What the journal at a path says is still to be undone, for those who may not write it. @throws AppError STORAGE_FAILED */
export async function readPending (path: string, boot?: string): Promise<readonly Change[]> {
  return readJournalText(await textOf(path), boot).pending
}

export function createJournal (options: JournalOptions): Journal {
  const { path, boot } = options
  const pending = new Map<string, Change>()
  let lock: JournalLock | undefined
  let file: FileHandle | undefined
  let length = 0
  let last: Promise<unknown> = Promise.resolve()

  // One write after the other: what is journaled first is on disk first.
  async function inOrder<T> (work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    try {
      return await done
    } catch (error) {
      if (error instanceof AppError) throw error
      throw new AppError('STORAGE_FAILED', `${path} could not be written: ${messageOf(error)}`, { cause: error })
    }
  }

  return {
    open: async () => await inOrder(start),
    begin: async changes => { await inOrder(async () => { await begin(changes) }) },
    end: async ids => { await inOrder(async () => { await end(ids) }) },
    pending: () => [...pending.values()],
    close: async () => { await inOrder(stop) }
  }

  async function start (): Promise<readonly Change[]> {
    if (lock !== undefined) return [...pending.values()]
    await ensureDirectory(dirname(path))
    lock = await takeJournalLock({ ...options, path: `${path}.lock` })
    try {
      const text = await textOf(path)
      const content = readJournalText(text, boot)
      if (content.damaged) await keepAside()
      for (const change of content.pending) pending.set(change.id, change)
      if (content.clean && text !== '') await reopen(Buffer.byteLength(text))
      else await rewrite()
      return content.pending
    } catch (error) {
      await stop()
      throw error
    }
  }

  // A second name, not a new one: until the rewritten journal takes the old name, everything is still found there.
  async function keepAside (): Promise<void> {
    const aside = asideOf(path, options.now())
    await link(path, aside)
    await syncDirectory(dirname(path))
    options.onDamage?.(aside)
  }

  async function rewrite (): Promise<void> {
    const text = [...pending.values()].map(beginLine).join('')
    await writeFileAtomic(path, text)
    await reopen(Buffer.byteLength(text))
  }

  async function reopen (bytes: number): Promise<void> {
    await file?.close()
    file = undefined
    file = await open(path, 'a', 0o600)
    length = bytes
  }

  async function begin (changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return
    await append(changes.map(beginLine).join(''))
    for (const change of changes) pending.set(change.id, change)
  }

  async function end (ids: readonly string[]): Promise<void> {
    const known = ids.filter(id => pending.has(id))
    if (known.length === 0) return
    if (known.length === pending.size) await clear()
    else await append(known.map(id => journalLine({ kind: 'end', id })).join(''))
    for (const id of known) pending.delete(id)
    if (length > COMPACT_BYTES) await rewrite()
  }

  function beginLine (change: Change): string {
    return journalLine({ kind: 'begin', ...boot === undefined ? {} : { boot }, change })
  }

  async function writable (): Promise<FileHandle> {
    if (lock === undefined || file === undefined) throw new AppError('STORAGE_FAILED', `${path} is not open`)
    await lock.confirm()
    return file
  }

  async function append (text: string): Promise<void> {
    const handle = await writable()
    const bytes = Buffer.from(text)
    try {
      const { bytesWritten } = await handle.write(bytes)
      if (bytesWritten < bytes.length) throw new Error('the disk is full')
      await handle.datasync()
      length += bytes.length
    } catch (error) {
      await handle.truncate(length).catch(() => undefined) // the first fault is the one to report; a torn line is tolerated
      throw error
    }
  }

  async function clear (): Promise<void> {
    const handle = await writable()
    await handle.truncate(0)
    await handle.datasync()
    length = 0
  }

  async function stop (): Promise<void> {
    await file?.close()
    file = undefined
    await lock?.release()
    lock = undefined
    pending.clear()
  }
}

async function textOf (path: string): Promise<string> {
  try {
    return (await readIfPresent(path))?.toString('utf8') ?? ''
  } catch (error) {
    throw new AppError('STORAGE_FAILED', `${path} could not be read: ${messageOf(error)}`, { cause: error })
  }
}
