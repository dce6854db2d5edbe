import type { OutboxItem } from '../contract-types.js'
import type { Log } from '../log.js'
import { isDue } from './backoff.js'
import type { Http } from './http.js'
import { createIngest } from './ingest.js'
import type { Outbox } from './outbox.js'
import { hubIdOf } from './tag.js'
import { deferralMs, wake } from './wake.js'
import type { FlushResult, WakeReport } from './wake.js'

const WAKE_MS = 15_000
const STORAGE_REST_MS = 5 * 60_000

export interface FlushOptions {
  readonly signal?: AbortSignal
  /** Only this item; without it, everything that is due. */
  readonly only?: string
}

export interface Sender {
  /**
   * Sends what is due. One flush runs at a time: who comes meanwhile shares the running one, or the next one where that must cover more.
   * A shared flush obeys the signal of the caller that began it.
   */
  flush (options?: FlushOptions): Promise<FlushResult>
  /** Unix time in milliseconds before which nothing is sent, whatever is due. */
  restsUntil (): number
  /** Ends a running flush and refuses further ones. What was under way counts as not sent. */
  close (): Promise<void>
}

export interface SenderOptions {
  readonly outbox: Outbox
  readonly http: Http
  readonly server: string
  /** Sharing is on and the notice was shown. Asked before every request: while it says no, nothing is sent. */
  readonly permitted: () => boolean
  readonly log: Log
  readonly now: () => Date
  readonly random: () => number
  /** Longest time that one flush may take. */
  readonly wakeMs?: number
}

/** What a flush is asked to cover. */
interface Order { all: boolean, readonly ids: Set<string>, readonly signal: AbortSignal | undefined }
interface Job { readonly order: Order, readonly done: Promise<FlushResult> }

export function createSender (options: SenderOptions): Sender {
  const { outbox, http, server, permitted, log, now, random, wakeMs = WAKE_MS } = options
  const ingest = createIngest({ http, server, now })
  const hubId = hubIdOf(server)
  const closed = new AbortController()
  let running: Job | undefined
  let queued: Job | undefined
  let restUntil = 0

  function flush ({ signal, only }: FlushOptions = {}): Promise<FlushResult> {
    const order: Order = { all: only === undefined, ids: new Set(only === undefined ? [] : [only]), signal }
    if (running === undefined && queued === undefined) return begin(order)
    if (running?.order.all === true && order.all) return running.done
    queued ??= enqueue(order)
    queued.order.all ||= order.all
    for (const id of order.ids) queued.order.ids.add(id)
    return queued.done
  }

  function begin (order: Order): Promise<FlushResult> {
    const done = run(order).finally(() => { running = undefined })
    running = { order, done }
    return done
  }

  function enqueue (order: Order): Job {
    const next = async (): Promise<FlushResult> => {
      queued = undefined
      return await begin(order)
    }
    return { order, done: Promise.resolve(running?.done).then(next, next) }
  }

  async function run (order: Order): Promise<FlushResult> {
    try {
      return await sendDue(order)
    } catch (error) {
      // What could not be written down would be due again at once: without a rest a full disk here hammers the hub.
      restUntil = now().getTime() + STORAGE_REST_MS
      throw error
    }
  }

  async function sendDue ({ all, ids, signal }: Order): Promise<FlushResult> {
    const mayContinue = (): boolean => permitted() && !closed.signal.aborted && signal?.aborted !== true
    if (!mayContinue()) return { sent: [], retried: [], buried: [], reason: 'sending is not permitted now' }
    const wanted = ({ contribution, next_at: nextAt }: OutboxItem): boolean => (all || ids.has(contribution.id)) && isDue(nextAt, now())
    const items = (await outbox.list()).filter(item => isForThisHub(item.server) && wanted(item))
    if (!isDue(restUntil, now())) return { sent: [], retried: items.map(item => item.contribution.id), buried: [], reason: 'sending rests for a while' }
    const deadline = AbortSignal.timeout(wakeMs)
    const ended = AbortSignal.any([deadline, closed.signal, ...signal === undefined ? [] : [signal]])
    const report = await wake(items, { outbox, ingest, signal: ended, permitted, log, random })
    // Cut short by ourselves, so it says nothing about the hub.
    if (mayContinue()) await defer(report)
    if (report.sent.length > 0) log.info({ event: 'contributions_accepted', count: report.sent.length }, 'contributions were accepted by the hub')
    return resultOf(report)
  }

  // The tag is made for one hub. At another one it would link the two.
  function isForThisHub (wanted: string | undefined): boolean {
    return wanted === undefined || hubIdOf(wanted) === hubId
  }

  async function defer ({ left, restMs, reason = 'no time left' }: WakeReport): Promise<void> {
    if (left.length === 0) return
    const nextAt = now().getTime() + deferralMs(left, restMs, random)
    restUntil = now().getTime() + restMs
    await outbox.defer(left.map(item => item.contribution.id), { nextAt, reason })
    const { depth } = outbox.depth(isForThisHub)
    log.info({ event: 'contributions_wait', count: depth, deferred: left.length, reason, next_attempt: new Date(nextAt).toISOString() }, 'contributions wait for the hub')
  }

  return {
    flush,
    restsUntil: () => restUntil,
    close: async () => {
      closed.abort()
      await Promise.allSettled([running?.done, queued?.done])
    }
  }
}

function resultOf ({ sent, retried, buried, reason }: WakeReport): FlushResult {
  return { sent, retried, buried, ...reason === undefined ? {} : { reason } }
}
