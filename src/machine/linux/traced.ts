import { readFileSync } from 'node:fs'

/** Those of the processes that a debugger is attached to, from `TracerPid` in `/proc/PID/status`. */
export function readTraced (pids: Iterable<number>, proc = '/proc'): ReadonlySet<number> {
  const traced = new Set<number>()
  for (const pid of pids) {
    try {
      if (/^TracerPid:\t[1-9]/m.test(readFileSync(`${proc}/${pid}/status`, 'latin1'))) traced.add(pid)
    } catch {
      // It ended; identity refuses it anyway.
    }
  }
  return traced
}
