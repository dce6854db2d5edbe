import type { MirrorAttempt, Snapshot } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import type { Log } from '../log.js'
import { verifyMirror } from './attempt.js'
import { sha256 } from './digest.js'
import { classify, isOwnFault } from './failure.js'
import { MirrorFetcher } from './fetcher.js'
import type { Http } from './http.js'
import type { Mirror } from './mirrors.js'
import { TARGET_FILE } from './trust-store.js'
import type { TrustStore } from './trust-store.js'

const MAX_REASON = 500

export type SyncOutcome =
  | ({ readonly ok: true, readonly server: string, readonly role: Mirror['role'], readonly attempts: readonly MirrorAttempt[] } & Adopted)
  | {
    readonly ok: false
    readonly reason: string
    readonly attempts: readonly MirrorAttempt[]
    /** The program is stopping, and this says nothing about the mirrors. */
    readonly stopped?: true
  }

interface Adopted { readonly changed: boolean, readonly snapshot: Snapshot, readonly sha256: string }

export interface RoundOptions {
  readonly store: TrustStore
  readonly http: Http
  readonly log: Log
  readonly now: () => Date
  readonly onTrying: ((server: string, role: Mirror['role']) => void) | undefined
  /** Longest time over all mirrors; what a quick one leaves is shared by those after it. */
  readonly totalMs: number
  /** Ends the round at once; the attempt that it cuts off is not reported. */
  readonly signal: AbortSignal
}

/**
 * Asks the mirrors in order until one proves what it serves.
 * @throws AppError STORAGE_FAILED, which no other mirror could mend
 */
export async function tryMirrors (mirrors: readonly Mirror[], options: RoundOptions): Promise<SyncOutcome> {
  const { totalMs, signal, http, onTrying } = options
  const attempts: MirrorAttempt[] = []
  const end = performance.now() + totalMs
  for (const [index, mirror] of mirrors.entries()) {
    const budgetMs = Math.floor((end - performance.now()) / (mirrors.length - index))
    if (signal.aborted || budgetMs <= 0) break
    onTrying?.(mirror.url, mirror.role)
    const fetcher = new MirrorFetcher(http, AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]))
    const { attempt, adopted } = await askMirror(mirror, fetcher, options)
    if (adopted === undefined && signal.aborted) break
    attempts.push(attempt)
    if (adopted !== undefined) return { ok: true, server: mirror.url, role: mirror.role, ...adopted, attempts }
  }
  return { ok: false, reason: 'no server had valid data', attempts }
}

type Keeping = Pick<RoundOptions, 'store' | 'now' | 'log'>
interface Asked { readonly attempt: MirrorAttempt, readonly adopted?: Adopted }

async function askMirror ({ url: server, role }: Mirror, fetcher: MirrorFetcher, { store, now, log }: Keeping): Promise<Asked> {
  const begun = performance.now()
  const facts = (): Omit<MirrorAttempt, 'ok'> => ({
    server, role, duration_ms: Math.round(performance.now() - begun), requests: fetcher.requests, bytes: fetcher.bytes
  })
  try {
    const adopted = await adoptFrom(server, { store, fetcher, now: now() })
    return { attempt: { ...facts(), ok: true }, adopted }
  } catch (error) {
    if (isOwnFault(error)) throw storageFailed(error, log)
    return { attempt: { ...facts(), ok: false, failure: classify(error, fetcher.fault), reason: printable(messageOf(error)) } }
  }
}

function storageFailed (error: unknown, log: Log): AppError {
  const reason = messageOf(error)
  log.error({ event: 'trust_unwritable', reason }, 'what the network published could not be kept; the trusted files are as before')
  return error instanceof AppError ? error : new AppError('STORAGE_FAILED', `the trusted files could not be written: ${reason}`, { cause: error })
}

// A mirror's words end up on terminals and in logs.
function printable (text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, MAX_REASON)
}

interface Adopting { readonly store: TrustStore, readonly fetcher: MirrorFetcher, readonly now: Date }

async function adoptFrom (mirror: string, { store, fetcher, now }: Adopting): Promise<Adopted> {
  const stage = await store.openStage()
  try {
    const before = await store.read(TARGET_FILE)
    const verified = await verifyMirror({ mirror, stage, floor: store.floor(), fetcher, now })
    const isNew = before === undefined || sha256(before) !== verified.sha256
    if (isNew || !await store.holds(stage)) await store.commit(stage, verified.versions, verified.target)
    await refuseDamaged(store, verified.sha256)
    return { changed: isNew, snapshot: verified.snapshot, sha256: verified.sha256 }
  } finally {
    await store.dropStage(stage)
  }
}

/** What is handed out is what is on disk, not what was in memory: a bad disk shows here and not in the settings. */
async function refuseDamaged (store: TrustStore, wanted: string): Promise<void> {
  const bytes = await store.read(TARGET_FILE)
  if (bytes === undefined || sha256(bytes) !== wanted) throw new AppError('STORAGE_FAILED', 'the verified file changed on its way to the disk')
}
