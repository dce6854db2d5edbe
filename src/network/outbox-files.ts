import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OutboxItem } from '../contract-types.js'
import { messageOf, systemCode } from '../errors.js'
import { setAside, syncDirectory } from '../files.js'
import { readJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** 200 items of this size are the 2 MB that the outbox may take; one of ours is about 1 kB. */
const MAX_ITEM_BYTES = 10_000
const ITEM_NAME = /^[0-9a-f]{32}\.json$/

export interface ItemFiles {
  /** Every item that can be read, in no order. A damaged file is set aside and logged. */
  readAll (): Promise<OutboxItem[]>
  read (id: string): Promise<OutboxItem | undefined>
  /** Paths of the items, longest untouched first. */
  oldestFirst (): Promise<string[]>
  pathOf (id: string): string
  remove (paths: readonly string[]): Promise<void>
  /** Removes everything in the directory, whatever it is. */
  empty (): Promise<void>
}

export interface ItemFilesOptions {
  readonly directory: string
  readonly log: Log
  readonly now: () => Date
}

/** The files of one directory of outbox items, `<id>.json` each. */
export function createItemFiles ({ directory, log, now }: ItemFilesOptions): ItemFiles {
  const pathOf = (id: string): string => join(directory, `${id}.json`)

  async function paths (): Promise<string[]> {
    return (await namesIn(directory)).filter(name => ITEM_NAME.test(name)).map(name => join(directory, name))
  }

  async function damaged (path: string, reason: string, aside?: string): Promise<undefined> {
    log.warn({ path, set_aside: aside ?? await setAside(path, now()), reason }, 'a waiting contribution was damaged and is set aside')
  }

  async function readPath (path: string): Promise<OutboxItem | undefined> {
    try {
      if ((await stat(path)).size > MAX_ITEM_BYTES) return await damaged(path, `more than ${MAX_ITEM_BYTES} bytes`)
      const stored = await readJsonFile('outbox-item', path, now())
      if (stored.kind === 'absent') return undefined
      if (stored.kind === 'corrupt') return await damaged(path, stored.reason, stored.setAside)
      if (`${stored.value.contribution.id}.json` !== basename(path)) return await damaged(path, 'the id is not that of the file name')
      return stored.value
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') log.warn({ path, reason: messageOf(error) }, 'a waiting contribution cannot be read; it stays where it is')
      return undefined
    }
  }

  return {
    pathOf,
    read: async id => await readPath(pathOf(id)),
    readAll: async () => {
      const items: OutboxItem[] = []
      for (const path of await paths()) items.push(...[await readPath(path)].filter(item => item !== undefined))
      return items
    },
    oldestFirst: async () => {
      const dated = await Promise.all((await paths()).map(async path => ({ path, at: (await stat(path)).mtimeMs })))
      return dated.sort((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1)).map(({ path }) => path)
    },
    remove: async paths => {
      if (paths.length === 0) return
      for (const path of paths) await rm(path, { force: true })
      await syncDirectory(directory).catch(unlessMissing)
    },
    empty: async () => {
      for (const name of await namesIn(directory)) await rm(join(directory, name), { recursive: true, force: true })
      await syncDirectory(directory).catch(unlessMissing)
    }
  }
}

async function namesIn (directory: string): Promise<string[]> {
  return await readdir(directory).catch(unlessMissing) ?? []
}

function unlessMissing (error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error
}
