import { rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.js'
import { ensureDirectory } from '../files.js'
import type { LaunchctlResult } from './launchctl.js'
import { CODES, createLaunchctl } from './launchctl.js'
import { programInPlist, renderPlist } from './launchd-plist.js'
import { readPrint } from './launchd-print.js'
import { isThere, readServiceFile, removeServiceFile, writeServiceFile } from './service-file.js'
import type { Service, ServiceParts, ServiceProgram, ServiceState } from './service.js'

export const LABEL = 'org.pqs-network.pqsd'
const BREW_LABEL = 'homebrew.mxcl.pqs-network'
/** bootout returns at once and goes on for seconds; until it is done, bootstrap fails with 5 or 37. */
const BOOTSTRAP_RETRY_MS = 15_000
const BOOTSTRAP_PAUSE_MS = 1000
/** Longer than ExitTimeOut, after which launchd ends the daemon by force. */
const GONE_MS = 25_000
const GONE_PAUSE_MS = 250
const MAX_LOG_BYTES = 10_000_000

/** Both streams of the daemon; launchd makes the file, but not its folder. */
export function launchdLog (home: string): string {
  return join(home, 'Library', 'Logs', 'pqsd', 'pqsd.log')
}

/** The daemon as a launch agent of this user. */
export function createLaunchd ({ uid, home, run, wait }: ServiceParts): Service {
  const agents = join(home, 'Library', 'LaunchAgents')
  const file = join(agents, `${LABEL}.plist`)
  const log = launchdLog(home)
  const launchctl = createLaunchctl(run)
  const domains = [`gui/${uid}`, `user/${uid}`] as const
  const nameIn = (domain: string): string => `${domain}/${LABEL}`

  // Without a login at the screen, as over ssh, there is no gui domain.
  async function ownDomain (): Promise<string> {
    return (await launchctl(['print', domains[0]])).code === 0 ? domains[0] : domains[1]
  }

  async function install (program: ServiceProgram, { start }: { readonly start: boolean }): Promise<void> {
    await launchctl.assertPresent()
    const text = await renderPlist(program, { label: LABEL, log })
    await ensureDirectory(dirname(log))
    await writeServiceFile(file, text)
    if (start) await restart()
    else await launchctl.must(['enable', nameIn(await ownDomain())])
  }

  async function restart (): Promise<void> {
    await bootout()
    await turnLog(log)
    const domain = await ownDomain()
    await launchctl.must(['enable', nameIn(domain)]) // turned off once in Login Items it would not load
    await bootstrap(domain)
    await launchctl.must(['kickstart', nameIn(domain)])
  }

  async function bootstrap (domain: string): Promise<void> {
    for (let waited = 0; ; waited += BOOTSTRAP_PAUSE_MS) {
      const result = await launchctl(['bootstrap', domain, file])
      if (result.code === 0) return
      if (!CODES.tryAgain.includes(result.code) || waited >= BOOTSTRAP_RETRY_MS) throw bootstrapFailed(result, domain)
      await wait(BOOTSTRAP_PAUSE_MS)
    }
  }

  // In either domain, for it may have been put in over ssh and be taken out at the screen.
  async function bootout (): Promise<boolean> {
    const loaded: string[] = []
    for (const domain of domains) if ((await launchctl(['print', nameIn(domain)])).code === 0) loaded.push(nameIn(domain))
    for (const name of loaded) {
      await launchctl.must(['bootout', name], CODES.goneOrGoing)
      await untilGone(name)
    }
    return loaded.length > 0
  }

  async function untilGone (name: string): Promise<void> {
    for (let waited = 0; waited <= GONE_MS; waited += GONE_PAUSE_MS) {
      if ((await launchctl(['print', name])).code !== 0) return
      await wait(GONE_PAUSE_MS)
    }
    throw new AppError('SERVICE_FAILED', `launchd did not end ${name} within ${GONE_MS / 1000} s`)
  }

  async function uninstall (): Promise<boolean> {
    const isInstalled = await isThere(file)
    const present = await launchctl.isPresent()
    if (isInstalled && !present) await launchctl.assertPresent()
    const wasLoaded = present && await bootout()
    if (isInstalled) await removeServiceFile(file)
    return wasLoaded || isInstalled
  }

  async function state (): Promise<ServiceState> {
    const brew = join(agents, `${BREW_LABEL}.plist`)
    const text = await readServiceFile(file).catch(() => undefined)
    if (text === undefined) return await isThere(brew) ? { kind: 'homebrew', file: brew } : { kind: 'absent' }
    const program = programInPlist(text)
    const installed = { kind: 'installed', manager: 'launchd', file, ...program === undefined ? {} : { program } } as const
    for (const domain of domains) {
      const { code, stdout } = await launchctl(['print', nameIn(domain)])
      if (code === 0) return { ...installed, ...readPrint(stdout) }
      if (!CODES.notLoaded.includes(code)) return { ...installed, run: 'unknown', reason: `launchctl print ended with ${code}` }
    }
    return { ...installed, run: 'not_loaded' }
  }

  return { manager: 'launchd', file, install, restart, uninstall, state }
}

function bootstrapFailed ({ code, text }: LaunchctlResult, domain: string): AppError {
  return new AppError('SERVICE_FAILED', `launchctl bootstrap failed with ${code}: ${text}`, {
    details: code === 5 ? afterError5(domain) : []
  })
}

function afterError5 (domain: string): string[] {
  return [
    'look whether pqsd is turned off in System Settings → General → Login Items & Extensions',
    `and what launchd says: launchctl print ${domain}/${LABEL}; launchctl print-disabled ${domain}`
  ]
}

// Nobody else rotates it, and only while the daemon is down is it nobody's. One that cannot be moved is no reason not to start.
async function turnLog (path: string): Promise<void> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0
  if (size > MAX_LOG_BYTES) await rename(path, `${path}.1`).catch(() => undefined)
}
