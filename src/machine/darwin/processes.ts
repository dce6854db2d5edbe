import type { Run } from '../../command.js'
import type { ProcessTable } from '../process.js'
import { PS_COLUMNS, parsePs } from './processes-ps.js'

export interface DarwinSamplerOptions {
  readonly run: Run
  readonly now: () => Date
  /** Monotonic seconds. */
  readonly monotonic: () => number
}

const LIMITS = { timeoutMs: 5000, maxBytes: 8 * 1024 * 1024 }

/**
 * Samples every process with one `ps`. The exact source would be `proc_pid_rusage`, which also knows nanojoules and
 * wake-ups, but it can only be reached through a native add-on, and this program has none; besides, it answers only for
 * one's own processes, while `ps` is setuid root and sees all of them. So CPU time is in hundredths of a second, start
 * times are in seconds, and the time of children that have ended is not told. Never rejects; `partial` says that `ps`
 * failed or that some of its lines could not be read.
 */
export function createDarwinSampler ({ run, now, monotonic }: DarwinSamplerOptions): () => Promise<ProcessTable> {
  return async () => {
    const { code, stdout } = await run('ps', ['-Axo', PS_COLUMNS], LIMITS)
    const at = monotonic()
    const { samples, unreadable } = parsePs(stdout, now())
    const processes = new Map(samples.map(sample => [sample.pid, sample]))
    return { at, processes, partial: code !== 0 || unreadable > 0 || samples.length === 0 }
  }
}
