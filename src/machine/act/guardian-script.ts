import { accessSync, constants } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The same path from src/machine/act and dist/machine/act.
const SCRIPT = fileURLToPath(new URL('../../../data/guardian.sh', import.meta.url))
// dash needs a tenth of bash's memory; what /bin/sh is differs from system to system.
const SHELLS = ['/bin/dash', '/usr/bin/dash', '/bin/sh'] as const

export interface GuardianCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/**
 * How to start the guardian. `leaseSeconds`: after so long without a beat it resumes everything. It reads start times where
 * `createIdentity` does on this platform.
 */
export function guardianCommand (leaseSeconds: number, platform: string): GuardianCommand {
  const command = SHELLS.find(isExecutable) ?? '/bin/sh'
  // Nothing of the user's environment decides what the shell does at its start (ENV, BASH_ENV) or runs.
  return { command, args: [SCRIPT, String(leaseSeconds), platform === 'linux' ? 'proc' : 'ps'], env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }
}

function isExecutable (path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // asking is the only way to know; another shell is tried
  }
}
