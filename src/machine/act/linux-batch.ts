import type { Run } from '../../command.js'
import type { ThreadKnob } from './linux-thread-actuator.js'
import type { LinuxThreads } from './linux-threads.js'

const POLICIES = ['other', 'fifo', 'rr', 'batch', 'iso', 'idle', 'deadline']

/**
 * Scheduling policy SCHED_BATCH: wakes up later and runs longer. SCHED_IDLE would save more, but nobody except root
 * gets out of it again where RLIMIT_NICE is 0 (sched_setscheduler(2)).
 */
export function createBatchKnob (run: Run, threads: LinuxThreads): ThreadKnob {
  return {
    name: 'batch',
    to: 'batch',
    refusal: async ({ pid }, from) => {
      if (from !== 'other') return `its scheduling policy is ${from}, which it or somebody chose`
      const { code, stdout } = await run('chrt', ['-a', '-p', String(pid)])
      if (code === 127) return 'chrt is not installed'
      // Setting the policy would clear this flag, and it could not be set again with its old meaning.
      return stdout.includes('RESET_ON_FORK') ? 'it resets its policy on fork, which would be lost' : undefined
    },
    read: async (pid, tids) => new Map(tids.flatMap(tid => {
      const policy = threads.stat(pid, tid)?.policy
      return policy === undefined ? [] : [[tid, POLICIES[policy] ?? String(policy)] as const]
    })),
    write: async (pid, tids, value) => {
      const policy = value === 'batch' ? '-b' : '-o'
      // One call for all; it fails as a whole where a thread ends meanwhile or where chrt has no -a.
      if (tids.length === threads.list(pid).length && (await run('chrt', ['-a', policy, '-p', '0', String(pid)])).code === 0) return
      for (const tid of tids) await run('chrt', [policy, '-p', '0', String(tid)])
    }
  }
}
