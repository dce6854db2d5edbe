import { setTimeout } from 'node:timers/promises'
import type { OutboxItem } from '../contract-types.js'
import type { Log } from '../log.js'
import { backoffMs } from './backoff.js'
import type { Ingest, IngestAnswer } from './ingest.js'
import type { Outbox } from './outbox.js'

const BATCH = 64
const MAX_FAILURES = 3
const PAUSE_MS = 1000

export interface FlushResult {
  readonly sent: readonly string[]
  /** Tried without success, or not reached: they wait in the outbox. */
  readonly retried: readonly string[]
  readonly buried: ReadonlyArray<{ readonly id: string, readonly reason: string }>
  /** Why something has to wait. */
  readonly reason?: string
}

export interface WakeOptions {
  readonly outbox: Outbox
  readonly ingest: Ingest
  /** Aborts at the deadline, at close and when the caller gives up. */
  readonly signal: AbortSignal
  readonly permitted: () => boolean
  readonly log: Log
  readonly random: () => number
}

export interface WakeReport extends FlushResult {
  /** What failed as a whole and is to be deferred. */
  readonly left: readonly OutboxItem[]
  /** How long the hub asked to be left alone. */
  readonly restMs: number
}

interface State {
  readonly groups: OutboxItem[][]
  readonly sent: string[]
  readonly buried: Array<{ id: string, reason: string }>
  readonly left: OutboxItem[]
  failures: number
  restMs: number
  reason: string | undefined
}

/**
 * Sends items in batches. An acknowledged item leaves the outbox; a refused batch is halved until the culprit stands alone and is
 * buried, so that the others go on; after the third failure, or one that asks for patience, the rest is left for another time.
 */
export async function wake (items: readonly OutboxItem[], options: WakeOptions): Promise<WakeReport> {
  const state: State = { groups: chunks(items), sent: [], buried: [], left: [], failures: 0, restMs: 0, reason: undefined }
  while (!options.signal.aborted && options.permitted()) {
    const group = state.groups.shift()
    if (group === undefined) break
    const answer = await options.ingest(group, options.signal)
    if (answer.kind === 'accepted') await settle(group, answer.ids, state, options)
    else if (answer.kind === 'refused') await isolate(group, answer, state, options)
    else await retryOrStop(group, answer, state, options)
  }
  state.left.push(...state.groups.flat())
  const { sent, buried, left, restMs, reason } = state
  return { sent, buried, left, restMs, retried: left.map(idOf), ...reason === undefined ? {} : { reason } }
}

async function settle (group: readonly OutboxItem[], ids: ReadonlySet<string>, state: State, { outbox }: WakeOptions): Promise<void> {
  const accepted = group.map(idOf).filter(id => ids.has(id))
  await outbox.remove(accepted)
  state.sent.push(...accepted)
  const forgotten = group.filter(item => !ids.has(idOf(item)))
  if (forgotten.length > 0) leave(forgotten, 'the hub did not acknowledge it', state)
}

async function isolate (
  group: readonly OutboxItem[], { reason, byHub }: Extract<IngestAnswer, { kind: 'refused' }>, state: State, { outbox, log }: WakeOptions
): Promise<void> {
  const [first] = group
  if (first === undefined) return
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2)
    state.groups.unshift(group.slice(0, middle), group.slice(middle))
  } else if (byHub) {
    await outbox.bury(idOf(first), reason)
    state.buried.push({ id: idOf(first), reason })
    log.warn({ id: idOf(first), reason }, 'the hub refused a contribution for good')
  } else {
    leave(group, reason, state)
  }
}

async function retryOrStop (
  group: OutboxItem[], { reason, restMs, soon }: Extract<IngestAnswer, { kind: 'failed' }>, state: State, { signal, random }: WakeOptions
): Promise<void> {
  state.failures++
  if (soon && state.failures < MAX_FAILURES && !signal.aborted) {
    state.reason = reason
    state.groups.unshift(group)
    await setTimeout(random() * PAUSE_MS * 2 ** state.failures, undefined, { signal }).catch(() => undefined) // rejects only when aborted
    return
  }
  leave([...group, ...state.groups.splice(0).flat()], reason, state)
  state.restMs = restMs
}

function leave (items: readonly OutboxItem[], reason: string, state: State): void {
  state.left.push(...items)
  state.reason = reason
}

/** When items that failed together are due again: together, so that one request can take them all. */
export function deferralMs (items: readonly OutboxItem[], restMs: number, random: () => number): number {
  const failures = Math.max(0, ...items.map(item => item.attempts))
  return restMs + backoffMs(failures, random)
}

function idOf (item: OutboxItem): string {
  return item.contribution.id
}

function chunks (items: readonly OutboxItem[]): OutboxItem[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))
}
