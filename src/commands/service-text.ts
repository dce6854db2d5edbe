import type { InstalledState, ServiceState } from '../service/service.js'

const RUNS: Readonly<Record<InstalledState['run'], string>> = {
  running: 'runs',
  starting: 'is being started',
  stopped: 'is stopped',
  failed: 'failed and is tried again every 30 s',
  not_loaded: 'is not loaded',
  unknown: 'could not be asked for'
}

/** What launchd or systemd says of the daemon, in one line. */
export function serviceText (state: ServiceState | undefined): string {
  if (state === undefined) return 'this system has no service manager that pqsd knows'
  if (state.kind === 'absent') return 'not installed; pqsd install starts the daemon at every login'
  if (state.kind === 'homebrew') return `kept by brew services (${state.file})`
  const { manager, run, pid, reason, enabled, lingers } = state
  return [
    `${manager} job ${RUNS[run]}${pid === undefined ? '' : ` as pid ${pid}`}`,
    ...reason === undefined ? [] : [reason],
    ...enabled === false ? ['it will not start at the next login'] : [],
    ...lingers === false ? ['ends when you log out'] : []
  ].join(', ')
}
