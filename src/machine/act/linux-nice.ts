import { setPriority } from 'node:os'
import type { ThreadKnob } from './linux-thread-actuator.js'
import type { LinuxThreads } from './linux-threads.js'

const HELD = 10
const HIGHEST = 20

/**
 * Niceness, only where it can come back: an unprivileged user lowers it to N only if the RLIMIT_NICE of the process
 * itself is at least 20 − N (setpriority(2)); by default it is 0.
 */
export function createNiceKnob (threads: LinuxThreads): ThreadKnob {
  return {
    name: 'nice',
    to: String(HELD),
    refusal: ({ pid }, from) => {
      if (from !== '0') return `its niceness is ${from}, which it or somebody chose`
      const limit = niceLimit(threads.text(pid, pid, 'limits') ?? '')
      return limit >= HIGHEST ? undefined : `its niceness could not be taken back: RLIMIT_NICE is ${limit}, and 20 would be needed`
    },
    read: async (pid, tids) => new Map(tids.flatMap(tid => {
      const nice = threads.stat(pid, tid)?.nice
      return nice === undefined ? [] : [[tid, String(nice)] as const]
    })),
    write: async (_pid, tids, value) => { for (const tid of tids) setNice(tid, Number(value)) }
  }
}

/** Soft limit in the line `Max nice priority` of `/proc/PID/limits`; unreadable counts as none. */
export function niceLimit (limits: string): number {
  const found = /^Max nice priority +(\d{1,9}|unlimited) /m.exec(limits)
  return found?.[1] === 'unlimited' ? Infinity : Number(found?.[1] ?? 0)
}

function setNice (tid: number, value: number): void {
  try {
    setPriority(tid, value)
  } catch {
    // It ended or may not be changed: the values are read again after this, and they decide.
  }
}
