import type { MirrorAttempt, MirrorHealth, NetworkState, TrustState } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { sha256 } from './digest.js'
import type { Http } from './http.js'
import { distinctMirrors, healthOf, orderMirrors, remember } from './mirrors.js'
import type { Mirror } from './mirrors.js'
import type { SyncOutcome } from './round.js'
import { describeTrust } from './trust-state.js'
import type { RootSource } from './trust-state.js'
import { createTrustStore } from './trust-store.js'

const TOTAL_MS = 15_000
const STOPPING = 'this program is stopping'

export type { SyncOutcome } from './round.js'

export interface Syncer {
  /** Reads what is remembered; must be called before anything else. */
  load (): Promise<void>
  /**
   * One at a time: whoever asks while one runs gets that one's outcome. Never throws for what a mirror does.
   * @throws AppError STORAGE_FAILED when this computer cannot keep what was verified; what it had before is intact
   */
  sync (): Promise<SyncOutcome>
  trust (): TrustState
  /** SHA-256 of the pinned root that content is verified from; undefined where there is no usable one. */
  rootId (): string | undefined
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
  const { pinnedRoot, rootSource, stateFile, log, now, onTrying, totalMs = TOTAL_MS } = options
  const mirrors = distinctMirrors(options.primary, options.backups)
  const store = pinnedRoot === undefined ? undefined : createTrustStore({ directory: options.trustDir, pinnedRoot, log, now })
  const closed = new AbortController()
  let state = NEVER
  let timestamp: Buffer | undefined
  let running: Promise<SyncOutcome> | undefined

  const trust = (): TrustState => describeTrust({ pinnedRoot, rootSource, floor: store?.floor(), timestamp, now: now() })

  async function record (attempts: readonly MirrorAttempt[], ok: boolean): Promise<void> {
    const at = Math.floor(now().getTime() / 1000)
    const known = Object.fromEntries(mirrors.flatMap(({ url }) => state.mirrors[url] === undefined ? [] : [[url, state.mirrors[url]]]))
    for (const attempt of attempts) known[attempt.server] = remember(known[attempt.server], attempt, at)
    state = { last_sync: ok ? at : state.last_sync, last_attempt: at, available: ok, mirrors: known }
    // It is a memory of the mirrors, no part of what is trusted: without it the next start asks them in another order.
    await writeJsonFile('network-state', stateFile, state).catch((error: unknown) => {
      log.warn({ event: 'state_unwritable', reason: messageOf(error) }, 'what the mirrors did could not be written down')
    })
  }

  async function remembered (): Promise<NetworkState> {
    try {
      const stored = await readJsonFile('network-state', stateFile, now())
      if (stored.kind === 'corrupt') log.warn({ event: 'state_damaged', set_aside: stored.setAside, reason: stored.reason }, 'the memory of the network was damaged and set aside')
      return stored.kind === 'ok' ? stored.value : NEVER
    } catch (error) {
      log.warn({ event: 'state_unreadable', reason: messageOf(error) }, 'the memory of the network cannot be read; starting without it')
      return NEVER
    }
  }

  async function run (): Promise<SyncOutcome> {
    const { state: pinned, message = 'no trusted root is pinned' } = trust()
    if (store === undefined || pinned !== 'pinned') return { ok: false, reason: message, attempts: [] }
    if (closed.signal.aborted) return { ok: false, stopped: true, reason: STOPPING, attempts: [] }
    const { tryMirrors } = await import('./round.js') // a daemon answers before it verifies
    const order = orderMirrors(mirrors, state.mirrors, options.random)
    const outcome = await tryMirrors(order, { store, http: options.http, now, log, onTrying, totalMs, signal: closed.signal })
    // Cut short by ourselves, so it says nothing about the mirrors.
    if (!outcome.ok && closed.signal.aborted) return { ok: false, stopped: true, reason: STOPPING, attempts: outcome.attempts }
    await record(outcome.attempts, outcome.ok)
    timestamp = await store.read('timestamp.json')
    return outcome
  }

  return {
    load: async () => {
      await store?.load()
      state = await remembered()
      timestamp = await store?.read('timestamp.json')
    },
    sync: async () => await (running ??= run().finally(() => { running = undefined })),
    trust,
    rootId: () => pinnedRoot === undefined || trust().state !== 'pinned' ? undefined : sha256(pinnedRoot),
    health: () => mirrors.map(mirror => healthOf(mirror, state.mirrors[mirror.url])),
    lastSync: () => state.last_sync,
    available: () => state.available,
    close: async () => {
      closed.abort()
      await running?.catch(() => undefined) // its caller has been told
    }
  }
}
