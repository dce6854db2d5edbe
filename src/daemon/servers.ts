import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config.js'
import { expandHome } from '../paths.js'
import { createApi } from './api.js'
import type { DaemonDeps, Services } from './compose.js'
import type { GuardPolicy } from './guard.js'
import { isSocketPathTooLong, listenOnPort, listenOnSocket } from './instance.js'
import { createListener } from './listener.js'
import { createPeerLookup } from './peer.js'

export interface Address { readonly url: string, readonly port: number, readonly socket: string | null }

export interface OpenServers { readonly close: () => Promise<void>, readonly address: Address }

/** Opens the TCP port and the Unix socket, both behind the guard. @throws AppError PORT_IN_USE, LISTEN_FAILED, CONFIG_INVALID */
export async function openServers (config: Config, deps: DaemonDeps, services: Services): Promise<OpenServers> {
  const { log, paths, platform, uid } = deps
  let port = config.listen.port
  // Read at every request: port 0 becomes a real port only after listening.
  const policy = (): GuardPolicy => ({ port, trustedHosts: config.trusted_hosts, behindProxy: config.behind_proxy, token: services.token })
  const guarded = { policy, peerUid: createPeerLookup(platform), ownUid: uid, log }
  const app = await createApi({ services, log, serverFactory: handler => createListener(handler, { ...guarded, transport: 'tcp' }) })
  await app.ready()
  await listenOnPort(app.server, config.listen.host, config.listen.port)
  port = (app.server.address() as AddressInfo).port
  const closeTcp = async (): Promise<void> => {
    await closeServer(app.server)
    await app.close()
  }
  try {
    const socket = await openSocket(expandHome(config.listen.socket, paths.home), createListener(app.routing, { ...guarded, transport: 'unix' }), log)
    return {
      address: { url: `http://${config.listen.host}:${port}`, port, socket: socket?.path ?? null },
      close: async () => {
        await socket?.close()
        await closeTcp()
      }
    }
  } catch (error) {
    await closeTcp()
    throw error
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
