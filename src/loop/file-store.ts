import type { SchemaName } from '../contract.js'
import type { Shapes } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** One small file of ours, kept in memory. Changes never overtake one another. */
export interface FileStore<T> {
  /** Reads the file. A damaged one is set aside and reported, and `empty` stands in for it. */
  load (): Promise<void>
  current (): T
  /** Resolves with the new value when it is on disk. @throws AppError STORAGE_FAILED; the value is then as before */
  change (step: (value: T) => T): Promise<T>
}

export interface FileStoreOptions<N extends SchemaName> {
  readonly name: N
  readonly path: string
  readonly empty: Shapes[N]
  readonly log: Log
  readonly now: () => Date
}

export function createFileStore<N extends SchemaName> ({ name, path, empty, log, now }: FileStoreOptions<N>): FileStore<Shapes[N]> {
  let value = empty
  let last: Promise<unknown> = Promise.resolve()

  async function write (step: (value: Shapes[N]) => Shapes[N]): Promise<Shapes[N]> {
    const next = step(value)
    if (next !== value) await writeJsonFile(name, path, next)
    value = next
    return next
  }

  return {
    load: async () => {
      try {
        const stored = await readJsonFile(name, path, now())
        if (stored.kind === 'corrupt') log.warn({ path, set_aside: stored.setAside, reason: stored.reason }, 'a damaged file is set aside')
        if (stored.kind === 'ok') value = stored.value
      } catch (error) {
        log.warn({ path, reason: messageOf(error) }, 'a file cannot be read; starting without it')
      }
    },
    current: () => value,
    change: async step => {
      const written = last.then(async () => await write(step))
      last = written.catch(() => undefined) // the caller hears of it; the next change must still run
      return await written
    }
  }
}
