import { basename } from 'node:path'
import type { SchemaName } from '../contract.js'
import type { Shapes } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { lastAside } from '../files.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** One small file of ours, kept in memory. Changes never overtake one another. */
export interface FileStore<T> {
  /** Reads the file. A damaged one is set aside and reported, and one that cannot be read is left as it is. */
  load (): Promise<void>
  current (): T
  /**
   * Resolves with the new value when it is on disk. What `atOnce` says counts before that, and goes on counting when it cannot be
   * written: every later change writes it too. A file that could not be read is read first, so nothing in it is lost.
   * @throws AppError STORAGE_FAILED; the value is then as before, but for `atOnce`
   */
  change (step: Step<T>, atOnce?: Step<T>): Promise<T>
  /** Writes what counts and is not on disk yet; reads what could not be read. @throws AppError STORAGE_FAILED */
  flush (): Promise<void>
  /** Whether what counts is what the file says. */
  isOnDisk (): boolean
}

export type Step<T> = (value: T) => T

/** What became of a file whose words are not known. */
export type Loss = { readonly kind: 'damaged', readonly keptAs: string } | { readonly kind: 'unreadable', readonly reason: string }

export interface FileStoreOptions<N extends SchemaName> {
  readonly name: N
  readonly path: string
  readonly empty: Shapes[N]
  /** Stands in for a file whose words are not known; `empty` unless told. */
  readonly lost?: (loss: Loss) => Shapes[N]
  readonly log: Log
  readonly now: () => Date
}

export function createFileStore<N extends SchemaName> (options: FileStoreOptions<N>): FileStore<Shapes[N]> {
  const { name, path, empty, lost, log, now } = options
  let stored = empty
  let value = empty
  let said: Array<Step<Shapes[N]>> = []
  let isUnread = false
  let isUnwritten = false
  let last: Promise<unknown> = Promise.resolve()

  function count (next: Shapes[N]): void {
    stored = next
    value = said.reduce((so, step) => step(so), next)
  }

  function loseTo (keptAs: string): void {
    isUnwritten = lost !== undefined
    count(lost?.({ kind: 'damaged', keptAs: basename(keptAs) }) ?? empty)
  }

  async function read (): Promise<void> {
    const found = await readJsonFile(name, path, now())
    // Where the disk was full when it was set aside, nothing else tells of it.
    const aside = found.kind === 'absent' && lost !== undefined ? await lastAside(path) : undefined
    if (found.kind === 'corrupt') log.warn({ path, set_aside: found.setAside, reason: found.reason }, 'a damaged file is set aside')
    if (found.kind === 'ok') count(found.value)
    else if (found.kind === 'corrupt' || aside !== undefined) loseTo(found.kind === 'corrupt' ? found.setAside : aside ?? '')
    else count(empty)
    isUnread = false
  }

  async function write (step: Step<Shapes[N]>): Promise<Shapes[N]> {
    if (isUnread) await read()
    const length = said.length // more may be said while it is written
    const next = step(value)
    if (next !== stored || isUnwritten) await writeJsonFile(name, path, next)
    isUnwritten = false
    said = said.slice(length)
    count(next)
    return next
  }

  async function change (step: Step<Shapes[N]>, atOnce?: Step<Shapes[N]>): Promise<Shapes[N]> {
    if (atOnce !== undefined) {
      said.push(atOnce)
      value = atOnce(value)
    }
    const written = last.then(async () => await write(step))
    last = written.catch(() => undefined) // the caller hears of it; the next change must still run
    return await written
  }

  const flush = async (): Promise<void> => { await change(so => so) }

  return {
    load: async () => {
      try {
        await read()
      } catch (error) {
        isUnread = true
        const reason = messageOf(error)
        log.warn({ path, reason }, 'a file cannot be read; it is left as it is, and read as soon as it can be')
        value = lost?.({ kind: 'unreadable', reason }) ?? empty
      }
      if (!isUnwritten) return
      await flush().catch((error: unknown) => { log.warn({ path, reason: messageOf(error) }, 'that a file was lost could not be written down') })
    },
    current: () => value,
    change,
    flush,
    isOnDisk: () => !isUnread && !isUnwritten && said.length === 0
  }
}
