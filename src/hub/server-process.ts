import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemCode } from '../errors.js'
import { readIfPresent } from '../files.js'

const run = promisify(execFile)

export interface PidFile { readonly pid?: number, readonly socket: string, readonly status: string }

/**
 * What a server says about itself. Layout: src/include/utils/pidfile.h; line 1 is the pid, line 5 the socket's folder, line 8 the
 * state.
 */
export async function readPidFile (cluster: string): Promise<PidFile> {
  const text = (await readIfPresent(join(cluster, 'postmaster.pid')))?.toString('utf8')
  const lines = text?.split('\n') ?? []
  const pid = Number(lines[0])
  const rest = { socket: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' }
  return Number.isInteger(pid) && pid > 0 ? { pid, ...rest } : rest
}

/**
 * Whether a process is the server of this cluster, and not another one that was given its number. A server works in its data
 * folder, which names it best; a container's root may not look there, but may read the command line.
 */
export async function servesCluster (pid: number, cluster: string): Promise<boolean> {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (folder !== undefined) return folder === await realpath(cluster)
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => {
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
    return stdout
  })
  return command.includes(cluster)
}

export function isAlive (pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

// A server whose hub was killed is a child of init, and some containers' init reaps late.
function isZombie (pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false // no /proc here, or gone in between, which the next look notices
  }
}

export function signal (pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error
  }
}
