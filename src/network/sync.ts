import type { MirrorAttempt, MirrorHealth, NetworkState, Snapshot, TrustState } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { sha256, verifyMirror } from './attempt.js'
import type { Verified } from './attempt.js'
import { classify } from './failure.js'
import { MirrorFetcher } from './fetcher.js'
import type { Http } from './http.js'
import { healthOf, orderMirrors, remember } from './mirrors.js'
import type { Mirror } from './mirrors.js'
import { describeTrust } from './trust-state.js'
import type { RootSource } from './trust-state.js'
import { TARGET_FILE, createTrustStore } from './trust-store.js'
import type { TrustStore } from './trust-store.js'

const TOTAL_MS = 15_000

export type SyncOutcome =
  | { readonly ok: true, readonly server: string, readonly role: Mirror['role'], readonly changed: boolean, readonly snapshot: Snapshot, readonly sha256: string, readonly attempts: readonly MirrorAttempt[] }
  | { readonly ok: false, readonly reason: string, readonly attempts: readonly MirrorAttempt[] }

export interface Syncer {
  /** Reads what is remembered; must be called before anything else. */
  load (): Promise<void>
  /** One at a time: whoever asks while one runs gets that one's outcome. Never throws for what a mirror does. */
  sync (): Promise<SyncOutcome>
  trust (): TrustState
  health (): MirrorHealth[]
  /** Unix time in seconds of the last success, 0 for never. */
  lastSync (): number
  /** Whether the last attempt succeeded. */
  available (): boolean
  /** Ends a running sync and refuses further ones. */
  close (): Promise<void>
}

export interface SyncerOptions {
  readonly primary: string
  readonly backups: readonly string[]
  readonly pinnedRoot: Buffer | undefined
  readonly rootSource: RootSource
  readonly trustDir: string
  /** Where mirror health and the time of the last sync are kept. */
  readonly stateFile: string
  readonly http: Http
  readonly log: Log
  readonly now: () => Date
  readonly random: () => number
  readonly onTrying?: (server: string, role: Mirror['role']) => void
  /** Longest time that one sync may take over all mirrors, in milliseconds. */
  readonly totalMs?: number
}

const NEVER: NetworkState = { last_sync: 0, last_attempt: 0, available: false, mirrors: {} }

/** Brings verified content from the first mirror that has it; every other file and every lie stays outside. */
export function createSyncer (options: SyncerOptions): Syncer {
  const { primary, backups, pinnedRoot, rootSource, trustDir, stateFile, log, now } = options
  const mirrors: Mirror[] = [{ url: primary, role: 'primary' }, ...backups.map((url): Mirror => ({ url, role: 'backup' }))]
  const store = pinnedRoot === undefined ? undefined : createTrustStore({ directory: trustDir, pinnedRoot, log, now })
  const closed = new AbortController()
  let state = NEVER
  let trusted: TrustState = describeTrust({ pinnedRoot, rootSource, floor: undefined, timestamp: undefined, now: now() })
  let running: Promise<SyncOutcome> | undefined

  async function refreshTrust (): Promise<void> {
    trusted = describeTrust({ pinnedRoot, rootSource, floor: store?.floor(), timestamp: await store?.read('timestamp.json'), now: now() })
  }

  async function record (attempts: readonly MirrorAttempt[], ok: boolean): Promise<void> {
    const at = Math.floor(now().getTime() / 1000)
    const known = Object.fromEntries(mirrors.flatMap(({ url }) => state.mirrors[url] === undefined ? [] : [[url, state.mirrors[url]]]))
    for (const { server, ok: good, failure, reason, duration_ms: durationMs } of attempts) {
      known[server] = remember(known[server], { ok: good, durationMs, at, ...(failure === undefined ? {} : { failure }), ...(reason === undefined ? {} : { reason }) })
    }
    state = { last_sync: ok ? at : state.last_sync, last_attempt: at, available: ok, mirrors: known }
    await writeJsonFile('network-state', stateFile, state)
  }

  async function run (): Promise<SyncOutcome> {
    if (store === undefined || trusted.state !== 'pinned') return { ok: false, reason: trusted.message ?? 'no trusted root is pinned', attempts: [] }
    const outcome = await tryMirrors({ ...options, store, mirrors: orderMirrors(mirrors, state.mirrors, options.random), signal: closed.signal })
    await record(outcome.attempts, outcome.ok)
    await refreshTrust()
    return outcome
  }

  return {
    load: async () => {
      await store?.load()
      const stored = await readJsonFile('network-state', stateFile, now())
      if (stored.kind === 'corrupt') log.warn({ event: 'state_damaged', set_aside: stored.setAside, reason: stored.reason }, 'the memory of the network was damaged and set aside')
      state = stored.kind === 'ok' ? stored.value : NEVER
      await refreshTrust()
    },
    sync: async () => await (running ??= run().finally(() => { running = undefined })),
    trust: () => trusted,
    health: () => mirrors.map(mirror => healthOf(mirror, state.mirrors[mirror.url])),
    lastSync: () => state.last_sync,
    available: () => state.available,
    close: async () => {
      closed.abort()
      await running?.catch(() => undefined) // its caller has been told
    }
  }
}

interface Round extends SyncerOptions { readonly store: TrustStore, readonly mirrors: readonly Mirror[], readonly signal: AbortSignal }

async function tryMirrors ({ store, mirrors, signal, http, now, onTrying, totalMs = TOTAL_MS }: Round): Promise<SyncOutcome> {
  const attempts: MirrorAttempt[] = []
  const end = performance.now() + totalMs
  for (const [index, mirror] of mirrors.entries()) {
    const budgetMs = Math.floor((end - performance.now()) / (mirrors.length - index))
    if (signal.aborted || budgetMs <= 0) break
    onTrying?.(mirror.url, mirror.role)
    const fetcher = new MirrorFetcher(http, AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]))
    const begun = performance.now()
    const finish = (rest: Pick<MirrorAttempt, 'ok' | 'failure' | 'reason'>): void => {
      attempts.push({ server: mirror.url, role: mirror.role, duration_ms: Math.round(performance.now() - begun), requests: fetcher.requests, bytes: fetcher.bytes, ...rest })
    }
    try {
      const adopted = await adoptFrom(mirror, { store, fetcher, now: now() })
      finish({ ok: true })
      return { ok: true, server: mirror.url, role: mirror.role, ...adopted, attempts }
    } catch (error) {
      finish({ ok: false, failure: classify(error, fetcher.fault), reason: messageOf(error).slice(0, 500) })
    }
  }
  return { ok: false, reason: 'no server had valid data', attempts }
}

interface Adopted { readonly changed: boolean, readonly snapshot: Snapshot, readonly sha256: string }

async function adoptFrom (mirror: Mirror, { store, fetcher, now }: { store: TrustStore, fetcher: MirrorFetcher, now: Date }): Promise<Adopted> {
  const stage = await store.openStage()
  try {
    const before = await store.read(TARGET_FILE)
    const verified = await verifyMirror({ mirror: mirror.url, stage, floor: store.floor(), fetcher, now })
    const isNew = before === undefined || sha256(before) !== verified.sha256
    if (isNew || !await store.holds(stage)) await store.commit(stage, verified.versions, verified.target)
    await refuseDamaged(store, verified)
    return { changed: isNew, snapshot: verified.snapshot, sha256: verified.sha256 }
  } finally {
    await store.dropStage(stage)
  }
}

/** What is handed out is what is on disk, not what was in memory: a bad disk shows here and not in the settings. */
async function refuseDamaged (store: TrustStore, { sha256: wanted }: Verified): Promise<void> {
  const bytes = await store.read(TARGET_FILE)
  if (bytes === undefined || sha256(bytes) !== wanted) throw new Error('the verified file changed on its way to the disk')
}
