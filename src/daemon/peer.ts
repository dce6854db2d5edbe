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

// A client that connects an IPv6 socket to ::ffff:127.0.0.1, as Java does, has its row in the other table.
async function lookupProc (connection: Connection): Promise<number | undefined> {
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const uid = uidFromProc(await readFile(table, 'latin1').catch(() => ''), connection)
    if (uid !== undefined) return uid
  }
  return undefined
}

// As /proc/net prints them: 32-bit words in the byte order of the machine; every machine that Node runs on is little-endian but s390x.
const IPV4_LOOPBACK = ['0100007F', '0000000000000000FFFF00000100007F']
const IPV6_LOOPBACK = ['00000000000000000000000001000000']

/**
 * Finds the peer's row in the text of /proc/net/tcp: its local end is our remote end. Column 8 is the owner, but a socket that its
 * process has closed already, or that waits in TIME_WAIT, is listed as root's with inode 0: whoever posts and hangs up would be root.
 */
export function uidFromProc (table: string, { remoteAddress, remotePort, localPort }: Connection): number | undefined {
  const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0')
  // Only the whole address tells rows apart: 127.0.0.2 with the same two ports is another user's choice to make.
  const addresses = remoteAddress === '::1' ? IPV6_LOOPBACK : IPV4_LOOPBACK
  const ends = addresses.map(address => ({ peer: `${address}:${hex(remotePort)}`, own: `${address}:${hex(localPort)}` }))
  for (const line of table.split('\n').slice(1)) {
    const [, local = '', remote = '', , , , , uid = '', , inode = '0'] = line.trim().split(/\s+/)
    const isPeer = ends.some(({ peer, own }) => local === peer && remote === own)
    if (isPeer && inode !== '0' && /^\d+$/.test(uid)) return Number(uid)
  }
  return undefined
}

async function lookupLsof (connection: Connection): Promise<number | undefined> {
  try {
    const { stdout } = await run('/usr/sbin/lsof', ['-nP', `-iTCP@127.0.0.1:${connection.localPort}`, '-sTCP:ESTABLISHED', '-Fpun'], { timeout: 2000 })
    return uidFromLsof(stdout, connection)
  } catch {
    return undefined // lsof exits 1 when it finds nothing; the caller then fails closed
  }
}

/** Finds the peer in `lsof -F pun` output: lines p<pid>, u<uid>, f<fd>, n<local>-><remote>. */
export function uidFromLsof (output: string, { remotePort, localPort }: Connection): number | undefined {
  let uid: number | undefined
  for (const line of output.split('\n')) {
    if (line.startsWith('p')) uid = undefined
    else if (/^u\d+$/.test(line)) uid = Number(line.slice(1))
    else if (line === `n127.0.0.1:${remotePort}->127.0.0.1:${localPort}`) return uid
  }
  return undefined
}
