import type { CacheFile, EffectiveSettings, MirrorAttempt, NetworkStatus, Profile, SettingsPatch, SyncResponse } from '../contract-types.js'
import type { CacheStore } from '../cache/store.js'
import type { Config } from '../config.js'
import { AppError } from '../errors.js'
import type { Log } from '../log.js'
import { matchProfile } from '../network/match.js'
import type { Matched } from '../network/match.js'
import { profilesOf } from '../network/sanitize.js'
import type { SyncOutcome, Syncer } from '../network/sync.js'
import { effectiveSettings } from '../settings/effective.js'
import type { SettingsStore } from '../settings/store.js'
import type { EventStream } from './events.js'
import { MESSAGES, appliedLines, narrate } from './narration.js'
import type { Line } from './narration.js'

export type Trigger = 'startup' | 'schedule' | 'manual' | 'published'

export interface NetworkService {
  /** Reads the cache and the user's settings from disk; must be called before anything else. */
  load (): Promise<void>
  /** @throws AppError NETWORK_DISABLED, NO_TRUSTED_ROOT, SYNC_FAILED */
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
  readonly log: Log
  readonly now: () => Date
}

/** Whether configuration allows the network at all. */
export function isNetworkEnabled (config: Config): boolean {
  return config.enabled && config.distributed_network_enabled
}

export function createNetworkService (options: NetworkServiceOptions): NetworkService {
  const { config, cache, syncer, settings, events, log } = options
  const listeners: Array<() => void> = []
  let view: NetworkView | undefined

  const say = (line: Line): void => { log[line.level](line.fields, line.text) }
  const seconds = (): number => Math.floor(options.now().getTime() / 1000)

  function refresh (): NetworkView {
    view = buildView(options)
    for (const listener of listeners) listener()
    return view
  }

  async function adopt (outcome: Extract<SyncOutcome, { ok: true }>): Promise<boolean> {
    const previous = cache.current()
    if (previous?.snapshot_sha256 === outcome.sha256) return false
    await cache.save(cacheOf(outcome, seconds()))
    return true
  }

  function announce (current: NetworkView): void {
    for (const { path, reason } of current.settings.skipped) say(narrate.skipped(path, reason))
    if (current.matched.recommended === null) say(narrate.noneFor(current.systemType))
    else for (const line of appliedLines(current.matched.recommended, current.systemType, current.settings.settings)) say(line)
  }

  function fail (outcome: Extract<SyncOutcome, { ok: false }>, trigger: Trigger): never {
    const unpinned = syncer.trust().state !== 'pinned'
    say(unpinned ? narrate.untrusted(syncer.trust()) : narrate.allServersDown())
    if (trigger === 'schedule') say(narrate.scheduledFailed())
    const message = unpinned ? syncer.trust().message ?? outcome.reason : MESSAGES.allServersDown
    events.publish({ kind: 'sync', success: false, changed: false, message, at: seconds() })
    refresh()
    throw new SyncError(unpinned ? 'NO_TRUSTED_ROOT' : 'SYNC_FAILED', message, outcome.attempts)
  }

  return {
    load: async () => {
      const stored = await cache.load()
      await settings.load()
      await syncer.load()
      const cached = stored.kind === 'ok' ? stored.value : undefined
      if (isNetworkEnabled(config)) say(narrate.cacheLoaded(Object.keys(cached?.optimizations ?? {}).length, cached?.last_sync ?? 0))
      announce(refresh())
    },
    sync: async trigger => {
      if (!isNetworkEnabled(config)) throw new AppError('NETWORK_DISABLED', 'the distributed network is turned off by configuration')
      const outcome = await syncer.sync()
      for (const attempt of outcome.attempts.filter(each => !each.ok)) say(narrate.failedServer(attempt))
      if (!outcome.ok) return fail(outcome, trigger)
      const changed = await adopt(outcome)
      const current = refresh()
      say(narrate.fetched(outcome.role, outcome.server))
      say(narrate.total(current.status.cached_optimizations))
      if (changed) announce(current)
      events.publish({ kind: 'sync', success: true, changed, message: MESSAGES.synced, at: seconds() })
      if (changed) events.publish({ kind: 'settings', reason: 'profile', at: seconds() })
      return syncResponse(current, outcome, changed)
    },
    changeSettings: async patch => {
      await settings.patch(patch)
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

function buildView ({ config, systemType, bundled, cache, syncer, settings }: NetworkServiceOptions): NetworkView {
  const cached = isNetworkEnabled(config) ? cache.current() : undefined
  const shared = cached?.optimizations ?? {}
  const matched = matchProfile({ systemType, shared, bundled })
  const lastSync = Math.max(cached?.last_sync ?? 0, cached === undefined ? 0 : syncer.lastSync())
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
