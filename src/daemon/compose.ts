import { rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { createCacheStore } from '../cache/store.js'
import type { Config } from '../config.js'
import type { StatusResponse } from '../contract-types.js'
import type { Log } from '../log.js'
import { lostControl } from '../loop/control.js'
import { createFileStore } from '../loop/file-store.js'
import { createLoop } from '../loop/loop.js'
import { pause } from '../loop/pause.js'
import { createRunsStore } from '../loop/runs-store.js'
import { identifyMachine } from '../machine/identify.js'
import type { System } from '../machine/system.js'
import { readBundledProfiles } from '../network/bundled.js'
import { createContributor, sharingOf } from '../network/contribute.js'
import type { Contributor } from '../network/contribute.js'
import { createHttp } from '../network/http.js'
import type { Http } from '../network/http.js'
import { createNotice } from '../network/notice.js'
import type { Notice } from '../network/notice.js'
import { createOutbox } from '../network/outbox.js'
import { loadSecret, slotFraction } from '../network/secret.js'
import { createSender } from '../network/sender.js'
import { createSyncer } from '../network/sync.js'
import type { Syncer } from '../network/sync.js'
import type { Paths } from '../paths.js'
import { expandHome } from '../paths.js'
import { createSettingsStore } from '../settings/store.js'
import { actionLine } from './action-line.js'
import { angleFile } from './angle-file.js'
import { createByteCache } from './byte-cache.js'
import { createEventStream } from './events.js'
import { createMachineService } from './machine-service.js'
import { createCounters } from './metrics.js'
import { narrate } from './narration.js'
import { createNetworkService } from './network-service.js'
import type { Trigger } from './network-service.js'
import { createPump } from './pump.js'
import type { Pump } from './pump.js'
import { networkStatus, sharedOptimizations } from './responses.js'
import { createResultSharing } from './result-sharing.js'
import { createSchedule } from './schedule.js'
import type { Schedule } from './schedule.js'
import type { ApiServices } from './services.js'
import { loadToken } from './token.js'
import { loadTrustedRoot } from './trusted-root.js'

const REQUEST_TIMEOUT_MS = 5000

export interface DaemonDeps {
  readonly paths: Paths
  readonly log: Log
  readonly system: System
  readonly version: string
  readonly platform: string
  /** User id of this process; undefined where the platform has none. */
  readonly uid: number | undefined
  readonly doNotTrack: boolean
  /** Environment of the user's session: PATH, and which display, compositor and buses to ask. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Root of the power sensors' files, where it is not /. */
  readonly sensorRoot?: string
  readonly now: () => Date
  readonly random: () => number
  readonly randomBytes: (size: number) => Buffer
}

export interface Services extends ApiServices {
  readonly contributor: Contributor
  readonly http: Http
  readonly notice: Notice
  readonly syncer: Syncer
  readonly schedule: Schedule
  readonly pump: Pump
  readonly token: string | undefined
  readonly instance: string
}

/** Reads what the machine and the disk say, and wires every room by hand, in order. Nothing runs yet. */
export async function compose (config: Config, deps: DaemonDeps, sync: (trigger: Trigger) => Promise<void>): Promise<Services> {
  const { paths, log, now, random, randomBytes, version } = deps
  const [machine, root, secret, token] = await Promise.all([
    identifyMachine(deps.system),
    loadTrustedRoot(config.trusted_root, paths.home),
    loadSecret(paths.secret, { randomBytes, log, now }),
    config.auth === 'token' ? loadToken(paths.token, { randomBytes, log, now }) : undefined
  ])
  const instance = randomBytes(16).toString('hex')
  const startedAt = now()
  const events = createEventStream()
  const counters = createCounters()
  const http = createHttp({ userAgent: `pqsd/${version}`, requestTimeoutMs: REQUEST_TIMEOUT_MS })

  const syncer = createSyncer({
    primary: config.primary_server,
    backups: config.backup_servers,
    pinnedRoot: root.bytes,
    rootSource: root.source,
    trustDir: paths.trust,
    stateFile: paths.network,
    http,
    log,
    now,
    random,
    onTrying: server => { log.info(narrate.trying(server).fields, narrate.trying(server).text) }
  })
  const network = createNetworkService({
    config,
    systemType: machine.systemType,
    bundled: readBundledProfiles(),
    cache: createCacheStore({ path: expandHome(config.local_cache_file, paths.home), log, now }),
    syncer,
    settings: createSettingsStore({ path: paths.settings, log, now }),
    events,
    counters,
    log,
    now
  })

  const machineService = createMachineService({
    journal: paths.journal,
    now,
    load: async () => {
      const { watchOf } = await import('../machine/watch-parts.js')
      return await watchOf({
        platform: deps.platform,
        env: deps.env,
        uid: deps.uid ?? -1,
        pid: process.pid,
        host: hostname(),
        home: paths.home,
        journal: paths.journal,
        apps: paths.apps,
        systemType: machine.systemType,
        cpuCount: deps.system.cpuCount,
        processControl: () => loop.mode(),
        neverTouch: () => loop.neverTouch(),
        protect: config.protect,
        dwellSeconds: config.control.dwell_s,
        onEvent: action => {
          log.info({ event: 'action', ...action }, actionLine(action))
          events.publish({ kind: 'action', action, at: Math.floor(now().getTime() / 1000) })
        },
        ...deps.sensorRoot === undefined ? {} : { sensorRoot: deps.sensorRoot },
        now,
        monotonic: () => performance.now() / 1000,
        log
      })
    }
  })

  const notice = createNotice({ path: paths.notice, log, now })
  const outbox = createOutbox({ directory: paths.outbox, log, now })
  const sharing = sharingOf(config, deps.doNotTrack)
  const permitted = (): boolean => sharing.enabled && notice.shown()
  const sender = createSender({ outbox, http, server: config.primary_server, permitted, log, now, random })
  const { systemType } = machine
  const contributor = createContributor({ config, sharing, systemType, secret, outbox, sender, notice, log, now, randomBytes })

  const fraction = slotFraction(secret, 'sync')
  const schedule = createSchedule({ expression: config.sync_schedule, fraction, log, run: async () => { await sync('schedule') } })
  const status = (): StatusResponse => networkStatus({
    config,
    view: network.view(),
    now: now(),
    health: syncer.health(),
    trust: syncer.trust(),
    nextSync: schedule.next(),
    outbox: contributor.depth(),
    sharing: contributor.sharing()
  })
  const clock = (): number => now().getTime()
  const turnsStale = (): number => clock() < network.view().staleAt ? network.view().staleAt : Infinity
  const shared = createByteCache(() => ({ value: sharedOptimizations(network.view(), now()), until: turnsStale() }), clock)
  const nextSync = (): number => schedule.next()?.getTime() ?? Infinity
  const statusBytes = createByteCache(() => ({ value: status(), until: Math.min(turnsStale(), nextSync()) }), clock)
  const share = createResultSharing({ contributor, config, secret, now, random })
  const loop = createLoop({
    machine: { ...machineService, hold: machineService.holdPlanned, release: machineService.letGo },
    runs: createRunsStore({ directory: paths.runs, log, now }),
    control: createFileStore({ name: 'control', path: paths.control, empty: {}, lost: lostControl, log, now }),
    learned: createFileStore({ name: 'learned', path: paths.learned, empty: { apps: {} }, log, now }),
    memory: angleFile(paths.angles, now),
    config,
    settings: () => network.view().settings,
    matched: () => network.view().matched,
    systemType,
    efficiencyCores: machine.cores.efficiency ?? 0,
    share: async (result, run, when) => {
      const submission = await share(result, run, when)
      contributed()
      return submission
    },
    newShareId: () => randomBytes(16).toString('hex'),
    onEvent: event => { events.publish({ ...event, at: Math.floor(now().getTime() / 1000) }) },
    log,
    now,
    monotonic: () => performance.now() / 1000,
    pause,
    random
  })
  const changed = (): void => {
    shared.invalidate()
    statusBytes.invalidate()
  }
  network.onChange(changed)
  const pump = createPump({
    dueAt: () => sharing.enabled ? toMs(contributor.depth().next_attempt) : null,
    flush: async () => {
      await contributor.flush()
      changed()
    },
    now
  })

  const contributed = (): void => {
    changed()
    pump.plan()
  }

  return {
    network,
    machine: machineService,
    loop,
    contributor,
    notice,
    events,
    counters,
    http,
    syncer,
    schedule,
    pump,
    token,
    instance,
    status,
    sharedOptimizations: shared,
    networkStatus: statusBytes,
    contributed,
    pageServed: () => { void rm(paths.link, { force: true }).catch((error: unknown) => { log.debug({ err: error }, 'the link to the page could not be removed') }) },
    now,
    health: () => ({ status: 'ok', version, pid: process.pid, instance, uptime_seconds: (clock() - startedAt.getTime()) / 1000 })
  }
}

function toMs (epochSeconds: number | null): number | null {
  return epochSeconds === null ? null : epochSeconds * 1000
}
