import { readFileSync } from 'node:fs'
import type { Run } from '../../command.js'
import { parseRanges } from '../linux/ranges.js'
import type { ThreadKnob } from './linux-thread-actuator.js'
import type { LinuxThreads } from './linux-threads.js'

export interface AffinityOptions {
  readonly run: Run
  readonly threads: LinuxThreads
  /** Root of `/sys`; only tests give another. */
  readonly sys?: string
}

/**
 * Only the efficiency cores of a hybrid processor. Elsewhere there is nothing to choose: fewer equal cores do the same
 * work with the same energy, and later.
 */
export function createAffinityKnob ({ run, threads, sys = '/sys' }: AffinityOptions): ThreadKnob {
  return {
    name: 'affinity',
    to: efficiencyMask(sys),
    refusal: async (_process, from) => {
      // Process 1 may run wherever the machine has processors.
      if (from !== maskOf(threads, 1, 1)) return 'its processors were chosen by it or by somebody'
      return (await run('taskset', ['--version'])).code === 127 ? 'taskset is not installed' : undefined
    },
    read: async (pid, tids) => new Map(tids.flatMap(tid => {
      const mask = maskOf(threads, pid, tid)
      return mask === undefined ? [] : [[tid, mask] as const]
    })),
    write: async (pid, tids, value) => {
      if (tids.length === threads.list(pid).length && (await run('taskset', ['-a', '-p', value, String(pid)])).code === 0) return
      for (const tid of tids) await run('taskset', ['-p', value, String(tid)])
    }
  }
}

/** Mask of the efficiency cores in hexadecimal digits; undefined where all cores are alike. */
export function efficiencyMask (sys: string): string | undefined {
  let list: string
  try {
    list = readFileSync(`${sys}/devices/cpu_atom/cpus`, 'utf8')
  } catch {
    return undefined // only hybrid processors have it
  }
  const mask = [...parseRanges(list)].reduce((sum, cpu) => sum | 1n << BigInt(cpu), 0n)
  return mask === 0n ? undefined : mask.toString(16)
}

// `Cpus_allowed:\tff,ffffffff`: groups of 32, the highest first.
function maskOf (threads: LinuxThreads, pid: number, tid: number): string | undefined {
  const found = /^Cpus_allowed:\t([0-9a-f,]{1,4096})$/m.exec(threads.text(pid, tid, 'status') ?? '')
  return found === null ? undefined : BigInt(`0x${(found[1] ?? '').replaceAll(',', '')}`).toString(16)
}
