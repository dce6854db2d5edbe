import { rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config.js'
import type { Runtime } from '../contract-types.js'
import { ensureDirectory, sweepTemps } from '../files.js'
import { writeJsonFile } from '../json-file.js'
import { expandHome } from '../paths.js'
import { createApi } from './api.js'
import { compose } from './compose.js'
import type { DaemonDeps, Services } from './compose.js'
import type { GuardPolicy } from './guard.js'
import { isSocketPathTooLong, listenOnPort, listenOnSocket, refuseSecondInstance } from './instance.js'
import { createListener } from './listener.js'
import { narrate } from './narration.js'
import { isNetworkEnabled } from './network-service.js'
import type { Trigger } from './network-service.js'
import { createPeerLookup } from './peer.js'

export interface Address { readonly url: string, readonly port: number, readonly socket: string | null }

export interface Daemon {
  /** Serves from the cache as soon as it can; the first sync goes on in the background. */
  start (): Promise<Address>
  /** Syncs unless one is running already; failures are logged, not thrown. */
  sync (trigger: Trigger): Promise<void>
  /** Ends everything in reverse order of its start; may be called at any time, any number of times. */
  close (): Promise<void>
}

export function createDaemon (config: Config, deps: DaemonDeps): Daemon {
  const { log, paths, now } = deps
  const closers: Array<{ name: string, close: () => Promise<void> }> = []
  const onClose = (name: string, close: () => Promise<void>): void => { closers.unshift({ name, close }) }
  let services: Services | undefined
  let closing: Promise<void> | undefined

  async function sync (trigger: Trigger): Promise<void> {
    if (services === undefined || closing !== undefined) return
    const { network, counters } = services
    await network.sync(trigger).then(() => { counters.syncs.success++ }, (error: unknown) => {
      counters.syncs.failure++
      log.debug({ err: error }, 'sync failed')
    })
  }

  async function closeAll (): Promise<void> {
    for (const { name, close } of closers.splice(0)) {
      // One part that fails to close must not keep the others open.
      await close().catch((error: unknown) => { log.error({ part: name, err: error }, 'could not close') })
    }
    log.info({ event: 'stopped' }, '👋 Stopped')
  }

  async function listen (ready: Services): Promise<Address> {
    const { servers, address } = await openServers(config, deps, ready)
    onClose('servers', async () => { await servers() })
    await writeJsonFile('runtime', paths.runtime, { ...runtimeOf(address, deps), instance: ready.instance })
    onClose('runtime file', async () => { await rm(paths.runtime, { force: true }) })
    return address
  }

  async function begin (): Promise<Address> {
    await ensureDirectory(paths.state)
    await sweepTemps(paths.state, now())
    await refuseSecondInstance(paths.runtime, now())
    services = await compose(config, deps, sync)
    const { network, contributor, notice, schedule, pump, http, syncer, events } = services
    onClose('http client', async () => { await http.close() })
    log.info(narrate.initializing().fields, narrate.initializing().text)
    await network.load()
    await notice.load()
    await contributor.start()
    await showNotice(services)
    const address = await listen(services)
    log.info({ event: 'listening', url: address.url, socket: address.socket }, `👂 Listening on ${address.url}${address.socket === null ? '' : ` and ${address.socket}`}`)
    onClose('pump', async () => { await pump.close() })
    onClose('sender', async () => { await contributor.close() })
    onClose('syncer', async () => { await syncer.close() })
    onClose('event streams', async () => { events.close() })
    onClose('schedule', async () => { await schedule.stop() })
    pump.plan()
    await startNetwork(services)
    return address
  }

  // Nothing is shared before this has been in the log.
  async function showNotice ({ contributor, notice }: Services): Promise<void> {
    const { enabled, reason, notice: text } = contributor.sharing()
    if (!enabled) log.info({ event: 'sharing_off', reason }, `🔒 Sharing is off: ${reason ?? ''}`)
    if (!enabled || notice.shown()) return
    for (const line of text.split('\n')) log.info({ event: 'sharing_notice' }, `📣 ${line}`)
    await notice.markShown('log')
  }

  async function startNetwork ({ schedule }: Services): Promise<void> {
    if (!isNetworkEnabled(config)) {
      log.info(narrate.networkDisabled().fields, narrate.networkDisabled().text)
      return
    }
    await schedule.start()
    if (!config.auto_fetch_on_startup) return
    log.info(narrate.autoFetching().fields, narrate.autoFetching().text)
    void sync('startup')
  }

  return {
    start: async () => {
      try {
        return await begin()
      } catch (error) {
        await (closing ??= closeAll())
        throw error
      }
    },
    sync,
    close: async () => { await (closing ??= closeAll()) }
  }
}

function runtimeOf ({ port, socket }: Address, { version, now }: DaemonDeps): Omit<Runtime, 'instance'> {
  return { pid: process.pid, port, socket, version, started_at: Math.floor(now().getTime() / 1000) }
}

interface OpenServers { readonly servers: () => Promise<void>, readonly address: Address }

/** Opens the TCP port and the Unix socket, both behind the guard. Returns what closes them. */
async function openServers (config: Config, deps: DaemonDeps, services: Services): Promise<OpenServers> {
  const { log, paths, platform, uid } = deps
  let port = config.listen.port
  // Read at every request: port 0 becomes a real port only after listening.
  const policy = (): GuardPolicy => ({ port, trustedHosts: config.trusted_hosts, behindProxy: config.behind_proxy, token: services.token })
  const guarded = { policy, peerUid: createPeerLookup(platform), ownUid: uid, log }
  const app = await createApi({ services, log, serverFactory: handler => createListener(handler, { ...guarded, transport: 'tcp' }) })
  await app.ready()
  await listenOnPort(app.server, config.listen.host, config.listen.port)
  port = (app.server.address() as AddressInfo).port
  const socket = await openSocket(expandHome(config.listen.socket, paths.home), createListener(app.routing, { ...guarded, transport: 'unix' }), log)
  return {
    address: { url: `http://${config.listen.host}:${port}`, port, socket: socket?.path ?? null },
    servers: async () => {
      await socket?.close()
      await closeServer(app.server)
      await app.close()
    }
  }
}

async function openSocket (path: string, server: Server, log: DaemonDeps['log']): Promise<{ path: string, close: () => Promise<void> } | undefined> {
  if (path === '') return undefined
  if (isSocketPathTooLong(path)) {
    log.warn({ event: 'no_socket', path }, '⚠️ No Unix socket: its path would be longer than the system allows')
    return undefined
  }
  await listenOnSocket(server, path)
  return { path, close: async () => { await closeServer(server) } }
}

async function closeServer (server: Server): Promise<void> {
  if (!server.listening) return
  await new Promise<void>(resolve => {
    server.close(() => { resolve() })
    server.closeAllConnections()
  })
}
