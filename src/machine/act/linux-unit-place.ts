import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A systemd unit of the user's own manager, and the control group that holds its processes. */
export interface UnitPlace {
  readonly unit: string
  readonly cgroup: string
}

/**
 * The unit that holds a process, if it is one that its user may change: a scope or service below
 * `user@UID.service/app.slice`, where desktops put each app. Sessions (`session-2.scope`) belong to the system's manager.
 */
export function unitOf (cgroup: string | undefined, uid: number): UnitPlace | undefined {
  const [, base = '', rest = ''] = new RegExp(`^(/user\\.slice/user-${uid}\\.slice/user@${uid}\\.service/app\\.slice)/(.+)$`).exec(cgroup ?? '') ?? []
  const parts = rest.split('/')
  const index = parts.findIndex(part => !part.endsWith('.slice'))
  const unit = parts[index] ?? ''
  // Never an option to systemctl, never more than one unit.
  if (!/^[A-Za-z0-9:_.\\@][A-Za-z0-9:_.\\@-]{0,254}\.(scope|service)$/.test(unit)) return undefined
  return { unit, cgroup: [base, ...parts.slice(0, index + 1)].join('/') }
}

/** All processes of a control group and those below it; undefined where they cannot be read as a whole. */
export function processesOf (root: string, cgroup: string): ReadonlySet<number> | undefined {
  try {
    return new Set(collect(join(root, cgroup)))
  } catch {
    return undefined // no version 2 hierarchy here, or it just ended
  }
}

function collect (folder: string): number[] {
  const own = readFileSync(join(folder, 'cgroup.procs'), 'latin1').split('\n').filter(line => line !== '').map(Number)
  const below = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return [...own, ...below.flatMap(({ name }) => collect(join(folder, name)))]
}
