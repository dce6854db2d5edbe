import { access, constants, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { loadTrustedRoot } from '../daemon/trusted-root.js'
import type { Config } from '../config.js'
import { parse } from '../contract.js'
import type { Runtime, StatusResponse } from '../contract-types.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import { identifyMachine } from '../machine/identify.js'
import { createSystem } from '../machine/system.js'
import { createHttp } from '../network/http.js'
import { readRoot } from '../network/trust-store.js'
import { kernelFaults } from '../optimizer/kernels.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'
import { EXIT } from './exit-codes.js'
import { paint, print } from './output.js'
import { readConfig } from './read-config.js'

export interface Check {
  readonly name: string
  readonly state: 'ok' | 'warning' | 'fault'
  readonly found: string
  /** How to mend it, where something is to be mended. */
  readonly mend?: string
}

const MINIMUM_NODE = [20, 19] as const
const MARKS = { ok: { colour: 'green', sign: '✓' }, warning: { colour: 'yellow', sign: '!' }, fault: { colour: 'red', sign: '✗' } } as const

/** `pqsd doctor`: looks at everything the daemon needs and says how to mend what is wrong. Returns the exit code. */
export async function doctor (context: Context): Promise<number> {
  const checks = await runChecks(context)
  print(context.output, { success: checks.every(({ state }) => state !== 'fault'), checks }, () => checks.flatMap(({ name, state, found, mend }) => [
    `${paint(context.output, MARKS[state].colour, MARKS[state].sign)} ${name.padEnd(14)} ${found}`,
    ...(mend === undefined ? [] : [`  ${''.padEnd(14)} → ${mend}`])
  ]))
  return checks.some(({ state }) => state === 'fault') ? EXIT.failure : EXIT.ok
}

// A check that itself fails is a finding too, and must not hide what the others find.
async function attempt (name: string, check: () => Promise<Check[]>): Promise<Check[]> {
  try {
    return await check()
  } catch (error) {
    return [{ name, state: 'fault', found: messageOf(error) }]
  }
}

function checkKernels (): Check {
  const faults = kernelFaults()
  if (faults.length === 0) return { name: 'kernels', state: 'ok', found: 'the optimizer computes with WebAssembly SIMD' }
  const mend = faults.some(({ kind }) => kind === 'missing') ? 'npm run build' : 'use a processor and a Node that have WebAssembly SIMD'
  return { name: 'kernels', state: 'warning', found: `${faults.map(({ message }) => message).join('; ')}: slower, with the same results`, mend }
}

async function runChecks (context: Context): Promise<Check[]> {
  const config = await readConfig(context).catch((error: unknown) => error)
  const basics = [checkNode(), checkKernels(), ...await attempt('state', async () => [await checkHome(context)]), ...await attempt('machine', async () => [await checkMachine()])]
  if (!isConfig(config)) return [...basics, { name: 'configuration', state: 'fault', found: messageOf(config), mend: 'correct the paths it lists' }]
  let running: RunningDaemon | undefined
  const daemon = await attempt('daemon', async () => {
    running = await askDaemon(context)
    return running === undefined ? [await checkPort(config)] : checkDaemon(running)
  })
  const status = running?.status
  return [
    ...basics,
    { name: 'configuration', state: 'ok', found: context.env['PQS_CONFIG'] ?? context.paths.config },
    ...daemon,
    // What a running daemon works with counts, not what it would work with after a restart.
    ...await attempt('trusted root', async () => [status === undefined ? await checkRoot(context, config) : checkTrust(status)]),
    ...await attempt('servers', async () => await checkServers(context, status?.servers ?? { primary: config.primary_server, backups: [...config.backup_servers] }))
  ]
}

function isConfig (value: unknown): value is Config {
  return typeof value === 'object' && value !== null && 'primary_server' in value
}

function checkNode (): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const good = major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])
  return good
    ? { name: 'node', state: 'ok', found: process.version }
    : { name: 'node', state: 'fault', found: process.version, mend: `install Node ${MINIMUM_NODE.join('.')} or newer` }
}

async function checkHome ({ paths, uid }: Context): Promise<Check> {
  const info = await stat(paths.state).catch(() => undefined)
  if (info === undefined) return { name: 'state', state: 'ok', found: `${paths.state} will be made at the first start` }
  if (uid !== undefined && info.uid !== uid) return { name: 'state', state: 'fault', found: `${paths.state} belongs to user ${info.uid}`, mend: `sudo chown -R ${uid} ${paths.state}` }
  const writable = await access(paths.state, constants.W_OK | constants.X_OK).then(() => true, () => false)
  if (!info.isDirectory() || !writable) return { name: 'state', state: 'fault', found: `${paths.state} is not a folder that can be written`, mend: `chmod u+rwx ${paths.state}` }
  if ((info.mode & 0o077) !== 0) return { name: 'state', state: 'warning', found: `${paths.state} is open to other users`, mend: `chmod 700 ${paths.state}` }
  return { name: 'state', state: 'ok', found: paths.state }
}

async function checkMachine (): Promise<Check> {
  const { systemType, chip } = await identifyMachine(createSystem())
  const known = systemType !== 'unknown' && !systemType.endsWith('_unknown')
  return { name: 'machine', state: known ? 'ok' : 'warning', found: `${systemType}${chip === '' ? '' : ` (${chip})`}`, ...(known ? {} : { mend: 'profiles of other machines can not be matched exactly; please report this chip' }) }
}

interface RunningDaemon { readonly runtime: Runtime, readonly status: StatusResponse }

async function askDaemon ({ paths, now }: Context): Promise<RunningDaemon | undefined> {
  try {
    const { runtime, get } = await connectToDaemon(paths, now())
    return { runtime, status: parse('status-response', await get('/api/network/status'), 'INTERNAL') }
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_RUNNING') return undefined
    throw error
  }
}

function checkDaemon ({ runtime, status: { trust } }: RunningDaemon): Check[] {
  const daemon: Check = { name: 'daemon', state: 'ok', found: `runs as pid ${runtime.pid} on port ${runtime.port}` }
  if (!trust.clock_suspect) return [daemon]
  return [daemon, { name: 'clock', state: 'fault', found: 'this computer\'s clock is behind what the network has already signed', mend: 'set the clock, or turn on automatic time' }]
}

async function checkPort ({ listen }: Config): Promise<Check> {
  return await isFree(listen.port)
    ? { name: 'daemon', state: 'warning', found: `not running; port ${listen.port} is free`, mend: 'pqsd run' }
    : { name: 'daemon', state: 'fault', found: `not running, and port ${listen.port} is taken by another process`, mend: 'choose another port: listen.port or PQS_LISTEN_PORT' }
}

async function isFree (port: number): Promise<boolean> {
  const probe = createServer()
  return await new Promise((resolve, reject) => {
    probe.once('error', error => {
      if (systemCode(error) === 'EADDRINUSE') resolve(false)
      else reject(new AppError('LISTEN_FAILED', `port ${port} cannot be opened: ${messageOf(error)}`, { cause: error }))
    })
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => { probe.close(() => { resolve(true) }) })
  })
}

const PIN = 'get root.json from the operator of your hub and run: pqsd trust pin root.json'

async function checkRoot ({ paths }: Context, config: Config): Promise<Check> {
  const { bytes, source } = await loadTrustedRoot(config.trusted_root, paths.home)
  if (bytes !== undefined && readRoot(bytes) === undefined) return { name: 'trusted root', state: 'fault', found: `${config.trusted_root} is not a root.json signed by its own keys`, mend: PIN }
  if (source !== 'none') return { name: 'trusted root', state: 'ok', found: source === 'packaged' ? 'packaged' : config.trusted_root }
  return { name: 'trusted root', state: 'warning', found: 'none: network content is refused, the bundled profiles serve', mend: PIN }
}

function checkTrust ({ trust }: StatusResponse): Check {
  if (trust.state !== 'pinned') return { name: 'trusted root', state: 'warning', found: trust.message ?? trust.state, mend: PIN }
  if (trust.expired) return { name: 'trusted root', state: 'warning', found: `the newest signatures expired at ${trust.expires ?? 'an unknown time'}; the data is kept, nothing new is taken`, mend: 'ask the operator of the hub whether it still runs' }
  return { name: 'trusted root', state: 'ok', found: `pinned; ${trust.expires === undefined ? 'nothing verified yet' : `signatures good until ${trust.expires}`}` }
}

async function checkServers ({ version }: Context, { primary, backups }: Pick<StatusResponse['servers'], 'primary' | 'backups'>): Promise<Check[]> {
  const http = createHttp({ userAgent: `pqsd/${version}`, requestTimeoutMs: 5000 })
  try {
    return await Promise.all([primary, ...backups].map(async (server, index): Promise<Check> => {
      const name = index === 0 ? 'primary' : `backup ${index}`
      const url = new URL('metadata/timestamp.json', server.endsWith('/') ? server : `${server}/`)
      return await http.get(url.href, { maxBytes: 16_384 }).then(
        ({ status }) => status === 200
          ? { name, state: 'ok', found: server }
          : { name, state: 'warning', found: `${server} answered ${status}; it does not publish signed profiles`, mend: 'check primary_server and backup_servers' },
        (error: unknown) => ({ name, state: 'warning', found: `${server} cannot be reached: ${messageOf(error)}`, mend: 'check the internet connection; cached data is used meanwhile' })
      )
    }))
  } finally {
    await http.close()
  }
}
