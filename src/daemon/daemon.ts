import { rm } from 'node:fs/promises'
import { createClosers } from '../closers.js'
import type { Config } from '../config.js'
import type { Runtime } from '../contract-types.js'
import { AppError } from '../errors.js'
import { ensureDirectory, sweepTemps } from '../files.js'
import { writeJsonFile } from '../json-file.js'
import { refuseWrongClock } from './clock.js'
import { compose } from './compose.js'
import type { DaemonDeps, Services } from './compose.js'
import { refuseSecondInstance } from './instance.js'
import { narrate, say } from './narration.js'
import { isNetworkEnabled } from './network-service.js'
import type { Trigger } from './network-service.js'
import { openServers } from './servers.js'
import type { Address } from './servers.js'
import { showNotice } from './sharing-notice.js'

export interface Daemon {
  /** Serves from the cache as soon as it can; the first sync goes on in the background. @throws AppError, also when closed meanwhile */
  start (): Promise<Address>
  /** Syncs unless one is running already; failures are logged, not thrown. */
  sync (trigger: Trigger): Promise<void>
  /** Ends everything in reverse order of its start; may be called at any time, any number of times. */
  close (): Promise<void>
}

/** Close to the five seconds after which the process is ended anyway. */
const CLOSE_MS = 4500

export function createDaemon (config: Config, deps: DaemonDeps): Daemon {
  const { log, paths, now } = deps
  const closers = createClosers({
    deadlineMs: CLOSE_MS,
    // One part that fails to close must not keep the others open.
    attempt: async work => { await work().catch((error: unknown) => { log.error({ event: 'close_failed', err: error }, 'could not close') }) }
  })
  let services: Services | undefined
  let starting: Promise<Address> | undefined
  let closing: Promise<void> | undefined

  async function sync (trigger: Trigger): Promise<void> {
    if (closing !== undefined) return
    await services?.network.sync(trigger).catch((error: unknown) => { log.debug({ err: error }, 'sync failed') }) // told by the service
  }

  function goOn (): void {
    if (closing !== undefined) throw new AppError('INTERNAL', 'stopped while starting')
  }

  async function begin (): Promise<Address> {
    refuseWrongClock(now())
    await ensureDirectory(paths.state)
    await refuseSecondInstance(paths.runtime, { now: now(), log })
    await sweepTemps(paths.state, now())
    await rm(paths.link, { force: true })
    services = await compose(config, deps, sync)
    const { http } = services
    closers.add(async () => { await http.close() })
    goOn()
    say(log, narrate.initializing())
    closers.add(async () => { await services?.machine.close() }, async () => { await services?.loop.close() })
    await load(services)
    goOn()
    const address = await listen(services)
    addClosers(services)
    services.pump.plan()
    services.loop.start()
    goOn()
    await startNetwork(services)
    return address
  }

  async function load ({ network, contributor, notice, machine, loop }: Services): Promise<void> {
    await machine.start()
    await loop.load()
    await network.load()
    await notice.load()
    await contributor.start()
    await showNotice({ contributor, notice, log, level: config.log_level })
  }

  async function listen (ready: Services): Promise<Address> {
    const { address, close } = await openServers(config, deps, ready)
    closers.add(close)
    await writeJsonFile('runtime', paths.runtime, runtimeOf(address, deps, ready.instance))
    closers.add(async () => { await rm(paths.runtime, { force: true }) })
    const { url, socket } = address
    log.info({ event: 'listening', url, socket }, `👂 Listening on ${url}${socket === null ? '' : ` and ${socket}`}`)
    return address
  }

  function addClosers ({ pump, contributor, syncer, events, schedule, machine, loop }: Services): void {
    closers.add(
      async () => { await pump.close() },
      async () => { await contributor.close() },
      async () => { await syncer.close() },
      async () => { events.close() },
      async () => { await schedule.stop() },
      // The first to be closed: nobody stays stopped for as long as anything else takes.
      async () => { await machine.close() },
      async () => { await loop.close() }
    )
  }

  async function startNetwork ({ schedule }: Services): Promise<void> {
    if (!isNetworkEnabled(config)) {
      say(log, narrate.networkDisabled())
      return
    }
    await schedule.start()
    if (!config.auto_fetch_on_startup) return
    say(log, narrate.autoFetching())
    void sync('startup')
  }

  async function startOrEnd (): Promise<Address> {
    try {
      return await begin()
    } catch (error) {
      await closers.run()
      throw error
    }
  }

  async function end (): Promise<void> {
    await starting?.catch(() => undefined) // told to whoever started it
    await closers.run()
    log.info({ event: 'stopped' }, '👋 Stopped')
  }

  return {
    start: async () => await (starting ??= startOrEnd()),
    sync,
    close: async () => { await (closing ??= end()) }
  }
}

function runtimeOf ({ port, socket }: Address, { version, now }: DaemonDeps, instance: string): Runtime {
  return { pid: process.pid, port, socket, version, instance, started_at: Math.floor(now().getTime() / 1000) }
}
