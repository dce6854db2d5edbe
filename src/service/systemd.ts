import { join } from 'node:path'
import { isThere, readServiceFile, removeServiceFile, writeServiceFile } from './service-file.js'
import type { Service, ServiceParts, ServiceProgram, ServiceState } from './service.js'
import { createSystemctl } from './systemctl.js'
import { SHOWN, readShow } from './systemd-show.js'
import { programInUnit, renderUnit } from './systemd-unit.js'

export const UNIT = 'pqsd.service'
const BREW_UNIT = 'homebrew.pqs-network.service'

/** The daemon as a unit of the user's own systemd. */
export function createSystemd ({ uid, home, configHome, run }: ServiceParts): Service {
  const units = join(configHome ?? join(home, '.config'), 'systemd', 'user')
  const file = join(units, UNIT)
  const systemctl = createSystemctl(run, uid)

  async function assertReachable (): Promise<void> {
    const problem = await systemctl.problem()
    if (problem !== undefined) throw problem
  }

  async function install (program: ServiceProgram, { start }: { readonly start: boolean }): Promise<void> {
    await assertReachable()
    await writeServiceFile(file, await renderUnit(program))
    await systemctl.must(['daemon-reload'])
    await systemctl.must(['enable', UNIT])
    if (start) await restart()
  }

  async function restart (): Promise<void> {
    await assertReachable()
    await systemctl(['reset-failed', UNIT]) // a new attempt counts anew; there may be nothing to reset
    await systemctl.must(['restart', UNIT]) // starts it where it does not run
  }

  async function uninstall (): Promise<boolean> {
    if (!await isThere(file)) return false
    await assertReachable()
    await systemctl.must(['disable', '--now', UNIT])
    await removeServiceFile(file)
    await systemctl.must(['daemon-reload'])
    await systemctl(['reset-failed', UNIT])
    return true
  }

  async function state (): Promise<ServiceState> {
    const brew = join(units, BREW_UNIT)
    const text = await readServiceFile(file).catch(() => undefined)
    if (text === undefined) return await isThere(brew) ? { kind: 'homebrew', file: brew } : { kind: 'absent' }
    const program = programInUnit(text)
    const installed = { kind: 'installed', manager: 'systemd', file, ...program === undefined ? {} : { program } } as const
    const { code, stdout } = await systemctl(['show', UNIT, `--property=${SHOWN.join(',')}`])
    if (code !== 0) return { ...installed, run: 'unknown', reason: 'systemd has no session of this user that could be reached' }
    return { ...installed, ...readShow(stdout), ...await lingering() }
  }

  async function lingering (): Promise<{ lingers?: boolean }> {
    const { stdout } = await run('loginctl', ['show-user', String(uid), '--property=Linger'])
    const answer = /^Linger=(yes|no)$/m.exec(stdout)?.[1]
    return answer === undefined ? {} : { lingers: answer === 'yes' }
  }

  return { manager: 'systemd', file, install, restart, uninstall, state }
}
