import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '../command.js'

export interface StablePath {
  readonly path: string
  /** It goes away with the next upgrade or by itself, and nothing better was found. */
  readonly versioned: boolean
}

const CELLAR = /^(?<prefix>.*)\/Cellar\/(?<formula>[^/]+)\/[^/]+\/(?<rest>.*)$/
/** A version in the path (nvm, asdf, volta, mise, an unpacked tarball, the Nix store), a shell's own folder (fnm), npm's cache of npx. */
const VERSIONED = /\d+\.\d+\.\d+|\/fnm_multishells\/|\/_npx\//
const SYSTEM_NODES = ['/opt/homebrew/bin/node', '/usr/local/bin/node', '/usr/bin/node'] as const
const MINIMUM_NODE = [20, 19] as const

/** The name by which an upgrade of Homebrew keeps a file reachable: below opt/, or linked into bin/. Other paths as they are. */
export async function stablePath (path: string): Promise<StablePath> {
  const { prefix, formula, rest = '' } = CELLAR.exec(path)?.groups ?? {}
  if (prefix === undefined || formula === undefined) return { path, versioned: VERSIONED.test(path) }
  const linked = rest.startsWith('bin/') ? [join(prefix, rest)] : []
  for (const candidate of [...linked, join(prefix, 'opt', formula, rest)]) {
    if (await isSame(candidate, path)) return { path: candidate, versioned: false }
  }
  return { path, versioned: true }
}

export interface NodeParts {
  /** The Node that runs now, as process.execPath has it: with every link resolved. */
  readonly execPath: string
  readonly run: Run
  readonly systemNodes?: readonly string[]
}

/** The Node that a service can rely on: this one under a lasting name, else the system's own, else this one as it is. */
export async function stableNode ({ execPath, run, systemNodes = SYSTEM_NODES }: NodeParts): Promise<StablePath> {
  const own = await stablePath(execPath)
  if (!own.versioned) return own
  for (const path of systemNodes) if (await isGoodNode(path, run)) return { path, versioned: false }
  return own
}

/** Whether a path will not outlive an upgrade of what it belongs to. */
export function isVersioned (path: string): boolean {
  return VERSIONED.test(path) || CELLAR.test(path)
}

/** Whether this Node is there and new enough. */
export async function isGoodNode (path: string, run: Run): Promise<boolean> {
  const { code, stdout } = await run(path, ['--version'])
  const [major = 0, minor = 0] = /^v(\d+)\.(\d+)\./.exec(stdout)?.slice(1).map(Number) ?? []
  return code === 0 && (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]))
}

async function isSame (one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map(async path => await realpath(path).catch(() => undefined)))
  return left !== undefined && left === right
}
