import { readFileSync } from 'node:fs'

/** Answers for one moment; each process is looked up when it is asked for, because most never are. */
export type Traced = Pick<ReadonlySet<number>, 'has'>

/** Those of the processes that a debugger is attached to, from `TracerPid` in `/proc/PID/status`. */
export function createTraced (proc = '/proc'): Traced {
  const known = new Map<number, boolean>()
  return {
    has: pid => {
      const answer = known.get(pid) ?? isTraced(`${proc}/${pid}/status`)
      known.set(pid, answer)
      return answer
    }
  }
}

function isTraced (path: string): boolean {
  try {
    return /^TracerPid:\t[1-9]/m.test(readFileSync(path, 'latin1'))
  } catch {
    return false // it ended; identity refuses it anyway
  }
}
