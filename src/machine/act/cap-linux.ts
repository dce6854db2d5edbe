import { createProcessFiles } from '../linux/process-files.js'
import type { ProcessFiles } from '../linux/process-files.js'
import { parseStat } from '../linux/processes-stat.js'
import type { Stat } from '../linux/processes-stat.js'
import type { ProcessIdentity } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { ProcessControl, Usage } from './cap-control.js'

const TICKS_PER_SECOND = 100
const NANOSECONDS = 1e9
/** So many files of a kind stay open; what a larger app has beyond them is opened each time. */
const KEPT_FILES = 128

/**
 * Stops and measures by `/proc`. Everything is synchronous: between the check of the start time and the signal no other work of this
 * program may come in between, and the files are the kernel's memory.
 */
export function createLinuxControl (): ProcessControl {
  const stats = createProcessFiles({ pathOf: pid => `/proc/${pid}/stat`, most: KEPT_FILES })
  const schedules = createProcessFiles({ pathOf: pid => `/proc/${pid}/schedstat`, most: KEPT_FILES })
  // Not kept: the list of one that has ended is empty for ever, and no error tells that its number is another's by now.
  const childLists = createProcessFiles({ pathOf: pid => `/proc/${pid}/task/${pid}/children`, most: 0 })

  function statOf (pid: number): Stat | undefined {
    const text = read(stats, pid)
    const stat = text === undefined ? undefined : parseStat(text)
    return stat === undefined || stat.state === 'zombie' ? undefined : stat
  }

  function isSame ({ pid, started }: ProcessIdentity): boolean {
    return String(statOf(pid)?.startTicks) === started
  }

  function usageOf (process: ProcessIdentity): Usage | undefined {
    const stat = statOf(process.pid)
    if (stat === undefined || String(stat.startTicks) !== process.started) return undefined
    const tickSeconds = stat.ownTicks / TICKS_PER_SECOND
    // schedstat has nanoseconds, but only those of the first thread.
    const exact = stat.threads === 1 ? /^(\d{1,19}) /.exec(read(schedules, process.pid) ?? '')?.[1] : undefined
    if (exact === undefined) return { process, seconds: tickSeconds, counter: 'ticks', tickSeconds }
    return { process, seconds: Number(exact) / NANOSECONDS, counter: 'exact', tickSeconds }
  }

  function send (target: ProcessIdentity, signal: 'SIGSTOP' | 'SIGCONT'): boolean {
    if (!isSame(target)) return false
    try {
      process.kill(target.pid, signal)
      return true
    } catch {
      return false // ended this instant, or it became somebody else's
    }
  }

  return {
    usage: async processes => {
      const found = processes.map(usageOf).filter(usage => usage !== undefined)
      return new Map(found.map(usage => [identityKey(usage.process), usage]))
    },
    signal: async (processes, signal) => processes.filter(process => send(process, signal)),
    children: ({ pid }) => {
      const pids = (read(childLists, pid) ?? '').split(' ').filter(text => /^\d{1,10}$/.test(text)).map(Number)
      return pids.flatMap(child => {
        const stat = statOf(child)
        return stat === undefined ? [] : [{ pid: child, started: String(stat.startTicks) }]
      })
    },
    forget: processes => {
      const gone = new Set(processes.map(({ pid }) => pid))
      for (const files of [stats, schedules]) files.keepOnly(pid => !gone.has(pid))
    }
  }
}

function read (files: ProcessFiles, pid: number): string | undefined {
  try {
    return files.read(pid)
  } catch {
    return undefined // we may not look, or too many files are open
  }
}
