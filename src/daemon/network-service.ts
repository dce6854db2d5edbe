import type { CacheFile, EffectiveSettings, MirrorAttempt, NetworkStatus, Profile, SettingsPatch, SyncResponse } from '../contract-types.js'
import type { CacheStore } from '../cache/store.js'
import type { Config } from '../config.js'
import { AppError, messageOf } from '../errors.js'
import type { Log } from '../log.js'
import { matchProfile } from '../network/match.js'
import type { Matched } from '../network/match.js'
import { profilesOf } from '../network/sanitize.js'
import type { SyncOutcome, Syncer } from '../network/sync.js'
import { effectiveSettings } from '../settings/effective.js'
import type { SettingsStore } from '../settings/store.js'
import type { EventStream } from './events.js'
import type { Counters } from './metrics.js'
import { MESSAGES, appliedLines, narrate, say } from './narration.js'

export type Trigger = 'startup' | 'schedule' | 'manual' | 'published'

export interface NetworkService {
  /** Reads the cache and the user's settings from disk; must be called before anything else. */
  load (): Promise<void>
  /**
   * One at a time: whoever asks while one runs shares that one.
   * @throws AppError NETWORK_DISABLED, NO_TRUSTED_ROOT, TRUST_INVALID, SYNC_FAILED, STORAGE_FAILED
   */
  sync (trigger: Trigger): Promise<SyncResponse>
  changeSettings (patch: SettingsPatch): Promise<EffectiveSettings>
  /** What the program works with now: the matched profile, the effective settings, every profile it knows. */
  view (): NetworkView
  /** Calls back whenever an answer built from `view()` may have changed. */
  onChange (listener: () => void): void
}

export interface NetworkView {
  readonly systemType: string
  readonly matched: Matched
  readonly settings: EffectiveSettings
  readonly available: readonly Profile[]
  readonly contributors: number
  readonly status: Omit<NetworkStatus, 'stale'>
  /** Unix time in milliseconds at which the cached data turns stale. */
  readonly staleAt: number
}

/** Why a sync failed, with what every server did. */
export class SyncError extends AppError {
  readonly servers: readonly MirrorAttempt[]

  constructor (code: 'SYNC_FAILED' | 'NO_TRUSTED_ROOT' | 'TRUST_INVALID', message: string, servers: readonly MirrorAttempt[]) {
    super(code, message)
    this.servers = servers
  }
}

export interface NetworkServiceOptions {
  readonly config: Config
  readonly systemType: string
  readonly bundled: Readonly<Record<string, Profile>>
  readonly cache: CacheStore
  readonly syncer: Syncer
  readonly settings: SettingsStore
  readonly events: EventStream
  readonly counters: Counters
  readonly log: Log
  readonly now: () => Date
}

/** Whether configuration allows the network at all. */
export function isNetworkEnabled (config: Config): boolean {
  return config.enabled && config.distributed_network_enabled
}

export function createNetworkService (options: NetworkServiceOptions): NetworkService {
  const { config, cache, syncer, settings, events, counters, log } = options
  const listeners: Array<() => void> = []
  let view: NetworkView | undefined
  let running: Promise<SyncResponse> | undefined

  const seconds = (): number => Math.floor(options.now().getTime() / 1000)

  function refresh (): NetworkView {
    view = buildView(options)
    for (const listener of listeners) listener()
    return view
  }

  async function adopt (outcome: Extract<SyncOutcome, { ok: true }>): Promise<boolean> {
    const previous = cache.current()
    const root = syncer.rootId()
    if (previous?.snapshot_sha256 === outcome.sha256 && previous.pinned_root === root) return false
    await cache.save({ ...cacheOf(outcome, seconds()), ...(root === undefined ? {} : { pinned_root: root }) })
    return true
  }

  function announce (current: NetworkView): void {
    for (const { path, reason } of current.settings.skipped) say(log, narrate.skipped(path, reason))
    if (current.matched.recommended === null) say(log, narrate.noneFor(current.systemType))
    else for (const line of appliedLines(current.matched.recommended, current.systemType, current.settings.settings)) say(log, line)
  }

  function refuse (outcome: Extract<SyncOutcome, { ok: false }>): never {
    const { state, message: reason = outcome.reason } = syncer.trust()
    if (outcome.stopped === true) throw new SyncError('SYNC_FAILED', outcome.reason, outcome.attempts)
    say(log, state === 'pinned' ? narrate.allServersDown() : narrate.untrusted(syncer.trust()))
    if (state === 'pinned') throw new SyncError('SYNC_FAILED', MESSAGES.allServersDown, outcome.attempts)
    throw new SyncError(state === 'invalid' ? 'TRUST_INVALID' : 'NO_TRUSTED_ROOT', reason, outcome.attempts)
  }

  async function syncOnce (): Promise<SyncResponse> {
    const outcome = await syncer.sync()
    for (const attempt of outcome.attempts.filter(each => !each.ok)) say(log, narrate.failedServer(attempt))
    if (!outcome.ok) return refuse(outcome)
    const changed = await adopt(outcome)
    const current = refresh()
    say(log, narrate.fetched(outcome.role, outcome.server))
    say(log, narrate.total(current.status.cached_optimizations))
    if (changed) announce(current)
    counters.syncs.success++
    events.publish({ kind: 'sync', success: true, changed, message: MESSAGES.synced, at: seconds() })
    if (changed) events.publish({ kind: 'settings', reason: 'profile', at: seconds() })
    return syncResponse(current, outcome, changed)
  }

  function failed (error: unknown, trigger: Trigger): never {
    counters.syncs.failure++
    // What the servers did has been said; a full disk or a fault of this program has not.
    if (!(error instanceof SyncError)) say(log, narrate.notKept(messageOf(error)))
    if (trigger === 'schedule') say(log, narrate.scheduledFailed())
    events.publish({ kind: 'sync', success: false, changed: false, message: messageOf(error), at: seconds() })
    refresh()
    throw error
  }

  return {
    load: async () => {
      const stored = await cache.load()
      await settings.load()
      await syncer.load()
      const cached = believed(options)
      if (stored.kind === 'ok' && isNetworkEnabled(config) && cached === undefined) say(log, narrate.cacheUnbelieved())
      const at = newestBy(options.now(), [cached?.last_sync ?? 0])
      if (isNetworkEnabled(config)) say(log, narrate.cacheLoaded(Object.keys(cached?.optimizations ?? {}).length, at))
      announce(refresh())
    },
    sync: async trigger => {
      if (!isNetworkEnabled(config)) throw new AppError('NETWORK_DISABLED', 'the distributed network is turned off by configuration')
      running ??= syncOnce().catch((error: unknown) => failed(error, trigger)).finally(() => { running = undefined })
      return await running
    },
    changeSettings: async patch => {
      await settings.patch(patch)
      say(log, narrate.settingsChanged(patch))
      events.publish({ kind: 'settings', reason: 'user', at: seconds() })
      return refresh().settings
    },
    view: () => view ?? refresh(),
    onChange: listener => { listeners.push(listener) }
  }
}

function cacheOf ({ snapshot, server, sha256 }: Extract<SyncOutcome, { ok: true }>, at: number): CacheFile {
  const { profiles, skipped } = profilesOf(snapshot)
  return {
    optimizations: profiles,
    last_sync: at,
    cached_at: at,
    generated_at: snapshot.generated_at,
    server,
    snapshot_sha256: sha256,
    hub: snapshot.hub,
    k: snapshot.k,
    totals: snapshot.totals,
    skipped
  }
}

// What was verified from another root, or is no longer vouched for by any, must not outlive the trust in it.
function believed ({ config, cache, syncer }: NetworkServiceOptions): CacheFile | undefined {
  const cached = isNetworkEnabled(config) ? cache.current() : undefined
  return cached !== undefined && cached.pinned_root === syncer.rootId() ? cached : undefined
}

function buildView (options: NetworkServiceOptions): NetworkView {
  const { config, systemType, bundled, syncer, settings } = options
  const cached = believed(options)
  const shared = cached?.optimizations ?? {}
  const matched = matchProfile({ systemType, shared, bundled })
  const lastSync = cached === undefined ? 0 : newestBy(options.now(), [cached.last_sync, syncer.lastSync()])
  const staleAt = (lastSync + config.auto_sync_interval) * 1000
  return {
    systemType,
    matched,
    settings: effectiveSettings({ systemType, layers: matched.layers, own: settings.current(), skipped: cached?.skipped ?? [] }),
    available: Object.values({ ...bundled, ...shared }),
    contributors: cached?.totals.contributors ?? 0,
    staleAt,
    status: {
      enabled: isNetworkEnabled(config),
      network_available: isNetworkEnabled(config) && syncer.available(),
      last_sync: lastSync,
      cached_optimizations: Object.keys(shared).length,
      auto_sync_enabled: isNetworkEnabled(config)
    }
  }
}

// A sync under a clock that was ahead is written down with a time that the right clock has not reached: when it was is not known, and
// counted as it stands it would hide for as long that the data is stale.
function newestBy (now: Date, times: readonly number[]): number {
  return Math.max(0, ...times.filter(at => at * 1000 <= now.getTime()))
}

function syncResponse (view: NetworkView, { server, attempts }: Extract<SyncOutcome, { ok: true }>, changed: boolean): SyncResponse {
  return {
    success: true,
    message: MESSAGES.synced,
    optimizations_fetched: view.status.cached_optimizations,
    optimizations_applied: view.matched.recommended !== null,
    last_sync: view.status.last_sync,
    server,
    changed,
    servers: [...attempts],
    skipped: view.settings.skipped
  }
}
