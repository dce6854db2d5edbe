import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** One loopback TCP connection as this daemon sees it. */
export interface Connection { readonly remoteAddress: string, readonly remotePort: number, readonly localPort: number }

/** The user id that owns the other end, or undefined where the system does not say. */
export type PeerLookup = (connection: Connection) => Promise<number | undefined>

const run = promisify(execFile)

/** Which lookup works on this platform: Linux reads /proc/net/tcp, macOS asks lsof. */
export function createPeerLookup (platform: string): PeerLookup {
  switch (platform) {
    case 'linux': return async connection => await lookupProc(connection)
    case 'darwin': return async connection => await lookupLsof(connection)
    default: return async () => undefined
  }
}

async function lookupProc ({ remoteAddress, remotePort, localPort }: Connection): Promise<number | undefined> {
  const table = remoteAddress.includes(':') ? '/proc/net/tcp6' : '/proc/net/tcp'
  return uidFromProc(await readFile(table, 'latin1').catch(() => ''), remotePort, localPort)
}

/** Finds the peer's row in the text of /proc/net/tcp: its local end is our remote end. Column 8 is the owner. */
export function uidFromProc (table: string, remotePort: number, localPort: number): number | undefined {
  const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0')
  for (const line of table.split('\n').slice(1)) {
    const columns = line.trim().split(/\s+/)
    const [, local = '', remote = '', , , , , uid = ''] = columns
    if (local.endsWith(`:${hex(remotePort)}`) && remote.endsWith(`:${hex(localPort)}`) && /^\d+$/.test(uid)) return Number(uid)
  }
  return undefined
}

async function lookupLsof ({ remotePort, localPort }: Connection): Promise<number | undefined> {
  try {
    const { stdout } = await run('/usr/sbin/lsof', ['-nP', `-iTCP@127.0.0.1:${localPort}`, '-sTCP:ESTABLISHED', '-Fpun'], { timeout: 2000 })
    return uidFromLsof(stdout, remotePort, localPort)
  } catch {
    return undefined // lsof exits 1 when it finds nothing; the caller then fails closed
  }
}

/** Finds the peer in `lsof -F pun` output: lines p<pid>, u<uid>, f<fd>, n<local>-><remote>. */
export function uidFromLsof (output: string, remotePort: number, localPort: number): number | undefined {
  let uid: number | undefined
  for (const line of output.split('\n')) {
    if (line.startsWith('p')) uid = undefined
    else if (/^u\d+$/.test(line)) uid = Number(line.slice(1))
    else if (line.startsWith('n') && line.includes(`:${remotePort}->`) && line.endsWith(`:${localPort}`)) return uid
  }
  return undefined
}
