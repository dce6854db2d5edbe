import { once } from 'node:events'
import type { Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo, NetConnectOpts } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GuardPolicy, Transport } from '../../src/daemon/guard.js'
import { createListener } from '../../src/daemon/listener.js'
import type { Handler } from '../../src/daemon/listener.js'
import { createPeerLookup } from '../../src/daemon/peer.js'
import type { PeerLookup } from '../../src/daemon/peer.js'
import type { Log } from '../../src/log.js'

export const quiet: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

interface Owner { teardown (fn: () => unknown): void }

export interface ListenerSetup {
  readonly transport?: Transport
  readonly policy?: Partial<GuardPolicy>
  readonly peerUid?: PeerLookup
  readonly ownUid?: number | undefined
  readonly handler?: Handler
}

export interface RunningListener {
  readonly server: Server
  readonly target: NetConnectOpts
  readonly port: number
  /** Method and target of every request that the guard let through. */
  readonly handled: string[]
  /** The rule behind every refusal. */
  readonly rules: string[]
  /** What the guard goes by from now on. */
  setPolicy (policy: Partial<GuardPolicy>): void
}

const OPEN = { trustedHosts: [], behindProxy: false, token: undefined }

/** The real listener on a port, or a Unix socket, of its own. */
export async function runListener (t: Owner, setup: ListenerSetup = {}): Promise<RunningListener> {
  const { transport = 'tcp', peerUid = createPeerLookup(process.platform), handler = answerOk } = setup
  const ownUid = 'ownUid' in setup ? setup.ownUid : process.getuid?.()
  const handled: string[] = []
  const rules: string[] = []
  const log: Log = { ...quiet, debug: (fields: { rule: string }) => { rules.push(fields.rule) } }
  let policy: GuardPolicy = { port: 0, ...OPEN, ...setup.policy }
  const server = createListener((request, response) => {
    handled.push(`${request.method ?? ''} ${request.url ?? ''}`)
    handler(request, response)
  }, { transport, policy: () => policy, peerUid, ownUid, log })
  t.teardown(async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise(resolve => server.close(resolve))
  })
  const target = await open(t, server, transport)
  policy = { ...policy, port: 'port' in target ? target.port : 5002 }
  const { port } = policy
  return { server, target, port, handled, rules, setPolicy: changes => { policy = { port, ...OPEN, ...changes } } }
}

async function open (t: Owner, server: Server, transport: Transport): Promise<{ host: string, port: number } | { path: string }> {
  if (transport === 'tcp') {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  }
  const folder = mkdtempSync(join(tmpdir(), 'pqs-'))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  await once(server.listen(join(folder, 's')), 'listening')
  return { path: join(folder, 's') }
}

const answerOk: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end('{"ok":true}')
}
