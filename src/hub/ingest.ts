import type { HubConfig } from '../config.js'
import type { Contribution } from '../contract-types.js'
import { dayOf } from '../epoch.js'
import { AppError } from '../errors.js'
import { assertTimely, bodyHashOf } from './admission.js'
import type { Database } from './database.js'
import { lockIngest, readKnown, writeChanges } from './ingest-store.js'
import { createLedger } from './ledger.js'
import type { Entry, ItemResult } from './ledger.js'
import { loadPeppers } from './peppers.js'
import type { Peppers } from './peppers.js'

export interface Ingest {
  /**
   * Stores a request as a whole; resolves only when it is committed. `prefix` is the sender's network, where votes per network are limited.
   * @throws AppError BAD_REQUEST, ID_REUSED, CONTRIBUTION_REFUSED, HUB_UNAVAILABLE
   */
  submit (contributions: readonly Contribution[], prefix?: string): Promise<ItemResult[]>
  /** Forgets the secrets of all epochs but these; another replica may have been the one that closed them. */
  forget (open: readonly string[]): void
  /** Waits for what was submitted. */
  close (): Promise<void>
}

export interface IngestOptions {
  readonly database: Database
  readonly config: Pick<HubConfig, 'window_days' | 'votes_per_prefix'>
  readonly now: () => Date
  readonly onStored: (accepted: number) => void
}

interface Request {
  readonly items: ReadonlyArray<{ readonly contribution: Contribution, readonly bodyHash: string }>
  readonly prefix: string | undefined
  readonly resolve: (results: ItemResult[]) => void
  readonly reject: (error: unknown) => void
}

const GROUP_ITEMS = 512
const MAX_WAITING_ITEMS = 16_384

/** Gathers concurrent requests into one transaction at a time: a commit costs the disk the same for one row or five hundred. */
export function createIngest ({ database, config, now, onStored }: IngestOptions): Ingest {
  const peppers = new Map<string, Buffer>()
  let waiting: Request[] = []
  let waitingItems = 0
  let pumping: Promise<void> | undefined
  let closed = false

  async function pump (): Promise<void> {
    while (waiting.length > 0) await store(nextGroup())
    pumping = undefined
  }

  function nextGroup (): Request[] {
    let items = 0
    const fits = waiting.findIndex(request => (items += request.items.length) > GROUP_ITEMS)
    const group = waiting.slice(0, fits === -1 ? undefined : Math.max(1, fits))
    waiting = waiting.slice(group.length)
    waitingItems -= group.reduce((sum, request) => sum + request.items.length, 0)
    return group
  }

  async function store (group: readonly Request[]): Promise<void> {
    try {
      const { outcomes, accepted } = await storeGroup(group)
      for (const [index, { resolve, reject }] of group.entries()) {
        const outcome = outcomes[index]
        if (Array.isArray(outcome)) resolve(outcome)
        else reject(outcome)
      }
      if (accepted > 0) onStored(accepted)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  async function storeGroup (group: readonly Request[]): Promise<{ outcomes: Array<ItemResult[] | AppError>, accepted: number }> {
    const epochs = new Set(group.flatMap(request => request.items.map(item => item.contribution.epoch)))
    const secrets = await loadPeppers(database, epochs, peppers)
    const requests = group.map(request => entriesOf(request, secrets))
    return await database.transaction(async client => {
      await lockIngest(client)
      const ledger = createLedger(await readKnown(client, requests.flat()), config.votes_per_prefix)
      const outcomes = requests.map(entries => attempt(() => ledger.admit(entries)))
      const changes = ledger.changes()
      await writeChanges(client, changes, dayOf(now()))
      return { outcomes, accepted: changes.accepted.length }
    })
  }

  return {
    submit: async (contributions, prefix) => {
      for (const contribution of contributions) assertTimely(contribution, now(), config.window_days)
      if (closed || waitingItems > MAX_WAITING_ITEMS) throw new AppError('HUB_UNAVAILABLE', 'the hub has too much to do; try again later')
      const items = contributions.map(contribution => ({ contribution, bodyHash: bodyHashOf(contribution) }))
      return await new Promise((resolve, reject) => {
        waiting.push({ items, prefix, resolve, reject })
        waitingItems += items.length
        pumping ??= pump()
      })
    },
    forget: open => { for (const epoch of peppers.keys()) if (!open.includes(epoch)) peppers.delete(epoch) },
    close: async () => {
      closed = true
      await pumping
    }
  }
}

function entriesOf ({ items, prefix }: Request, secrets: Peppers): Entry[] {
  return items.map(({ contribution, bodyHash }) => ({
    contribution,
    bodyHash,
    tagHash: secrets.tagHash(contribution.epoch, contribution.tag),
    prefixHash: prefix === undefined ? undefined : secrets.prefixHash(contribution.epoch, prefix)
  }))
}

// One request's fault is its own; the others of the group are stored.
function attempt<T> (work: () => T): T | AppError {
  try {
    return work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
