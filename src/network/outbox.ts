import { join } from 'node:path'
import type { Contribution, OutboxItem } from '../contract-types.js'
import { sweepTemps } from '../files.js'
import { writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { isDue } from './backoff.js'
import { createItemFiles } from './outbox-files.js'

const MAX_ITEMS = 200
const MAX_DEAD = 50
const MAX_AGE_MS = 30 * 86_400_000
const MAX_REASON = 300

/** As the status page shows it. */
export interface OutboxDepth {
  readonly depth: number
  readonly dead: number
  /** Unix time in seconds. */
  readonly next_attempt: number | null
}

export interface Deferral {
  /** Unix time in milliseconds. */
  readonly nextAt: number
  readonly reason: string
}

export interface Outbox {
  /** On disk when it returns; due now, or at `notBefore`. Over the limit the oldest are dropped. @throws AppError STORAGE_FAILED */
  put (contribution: Contribution, server: string, notBefore?: Date): Promise<void>
  /** What waits, oldest first. Reads the disk, so what the user deleted by hand is never sent. */
  list (): Promise<OutboxItem[]>
  /** Writes down that a try failed and when the next one is due. An item that is gone meanwhile stays gone. */
  defer (ids: readonly string[], deferral: Deferral): Promise<void>
  remove (ids: readonly string[]): Promise<void>
  /** Moves an item that can never be accepted to `dead/`. */
  bury (id: string, reason: string): Promise<void>
  /** Removes everything, dead and damaged items and temp files included. */
  clear (): Promise<void>
  /** As of the last call of any other method. `next_attempt` looks only at items for servers that pass. */
  depth (isReachable?: (server: string | undefined) => boolean): OutboxDepth
}

export interface OutboxOptions {
  readonly directory: string
  readonly log: Log
  readonly now: () => Date
}

/**
 * Contributions that the hub has not acknowledged yet, one file each. An item is removed only after the hub said that it has it, so a
 * crash at any moment sends it once more at worst, and the hub counts by id.
 */
export function createOutbox ({ directory, log, now }: OutboxOptions): Outbox {
  const waiting = createItemFiles({ directory, log, now })
  const dead = createItemFiles({ directory: join(directory, 'dead'), log, now })
  const known = new Map<string, OutboxItem>()
  let deadCount = 0
  let scanned = false
  let last: Promise<unknown> = Promise.resolve()

  // One operation at a time: a deferral that reads before and writes after a clear() would bring an item back.
  async function exclusive<T> (operation: () => Promise<T>): Promise<T> {
    const result = last.then(operation)
    last = result.catch(() => undefined)
    return await result
  }

  async function write (item: OutboxItem): Promise<void> {
    await writeJsonFile('outbox-item', waiting.pathOf(item.contribution.id), item)
    known.set(item.contribution.id, item)
  }

  async function remove (ids: readonly string[]): Promise<void> {
    await waiting.remove(ids.map(waiting.pathOf))
    for (const id of ids) known.delete(id)
  }

  async function bury (item: OutboxItem, reason: string): Promise<void> {
    const { id } = item.contribution
    await writeJsonFile('outbox-item', dead.pathOf(id), { ...item, last_error: reason.slice(0, MAX_REASON) })
    await remove([id])
    const paths = await dead.oldestFirst()
    await dead.remove(paths.slice(0, -MAX_DEAD))
    deadCount = Math.min(paths.length, MAX_DEAD)
  }

  async function scan (): Promise<OutboxItem[]> {
    if (!scanned) await sweep()
    const items = await waiting.readAll()
    known.clear()
    for (const item of items) known.set(item.contribution.id, item)
    scanned = true
    return items.sort((a, b) => a.created_at - b.created_at || (a.contribution.id < b.contribution.id ? -1 : 1))
  }

  async function sweep (): Promise<void> {
    await sweepTemps(directory, now())
    await sweepTemps(join(directory, 'dead'), now())
    deadCount = (await dead.oldestFirst()).length
  }

  async function buryExpired (items: readonly OutboxItem[]): Promise<OutboxItem[]> {
    const isExpired = (item: OutboxItem): boolean => now().getTime() - item.created_at * 1000 > MAX_AGE_MS
    const expired = items.filter(isExpired)
    for (const item of expired) await bury(item, 'expired: not accepted within 30 days')
    if (expired.length > 0) log.warn({ count: expired.length }, 'contributions that waited for 30 days are given up')
    return items.filter(item => !isExpired(item))
  }

  async function dropOldest (): Promise<void> {
    if (scanned && known.size <= MAX_ITEMS) return
    const surplus = (await scan()).slice(0, -MAX_ITEMS).map(item => item.contribution.id)
    if (surplus.length === 0) return
    await remove(surplus)
    log.warn({ count: surplus.length, limit: MAX_ITEMS }, 'the outbox is full; the oldest contributions are dropped')
  }

  return {
    put: async (contribution, server, notBefore) => {
      await exclusive(async () => {
        const at = now().getTime()
        const nextAt = Math.max(at, notBefore?.getTime() ?? at)
        await write({ contribution, server, created_at: Math.floor(at / 1000), attempts: 0, next_at: nextAt })
        await dropOldest()
      })
    },
    list: async () => await exclusive(async () => await buryExpired(await scan())),
    defer: async (ids, { nextAt, reason }) => {
      await exclusive(async () => {
        for (const id of ids) {
          const item = await waiting.read(id)
          if (item === undefined) continue
          await write({ ...item, attempts: item.attempts + 1, next_at: nextAt, last_error: reason.slice(0, MAX_REASON) })
        }
      })
    },
    remove: async ids => { await exclusive(async () => { await remove(ids) }) },
    bury: async (id, reason) => {
      await exclusive(async () => {
        const item = await waiting.read(id)
        if (item !== undefined) await bury(item, reason)
      })
    },
    clear: async () => {
      await exclusive(async () => {
        await waiting.empty()
        known.clear()
        deadCount = 0
      })
    },
    depth: (isReachable = () => true) => {
      const at = now()
      const times = [...known.values()].filter(({ server }) => isReachable(server)).map(item => dueAt(item, at))
      return { depth: known.size, dead: deadCount, next_attempt: times.length === 0 ? null : Math.ceil(Math.min(...times) / 1000) }
    }
  }
}

function dueAt ({ next_at: nextAt }: OutboxItem, now: Date): number {
  return isDue(nextAt, now) ? Math.min(nextAt, now.getTime()) : nextAt
}
