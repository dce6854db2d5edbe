import type { Run } from '../../command.js'
import type { ProcessIdentity } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { ProcessControl, Usage } from './cap-control.js'

interface Row { readonly started: string, readonly seconds: number }

// pid "Thu Oct  1 09:05:07 2026" stat minutes:seconds.hundredths
const ROW = /^ *(\d{1,10}) +([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) +([A-Z?])\S* +(\d{1,10}):([0-5]\d\.\d\d) *$/

/**
 * Stops and measures with `ps -o pid=,lstart=,stat=,time=` (C locale, UTC): one command for all processes before each signal, in hundredths
 * of a second. Children are found with the next sample, because asking for them costs a listing of all processes.
 */
export function createDarwinControl (run: Run): ProcessControl {
  async function rowsOf (processes: readonly ProcessIdentity[]): Promise<ReadonlyMap<number, Row>> {
    if (processes.length === 0) return new Map()
    const { stdout } = await run('ps', ['-o', 'pid=', '-o', 'lstart=', '-o', 'stat=', '-o', 'time=', '-p', processes.map(({ pid }) => pid).join()])
    // The last line counts only when it is whole. A zombie has ended.
    const rows = stdout.split('\n').slice(0, -1).map(line => ROW.exec(line)).filter(row => row !== null && row[3] !== 'Z')
    return new Map(rows.map(row => [Number(row?.[1]), { started: row?.[2] ?? '', seconds: Number(row?.[4]) * 60 + Number(row?.[5]) }]))
  }

  return {
    usage: async processes => {
      const rows = await rowsOf(processes)
      const found = new Map<string, Usage>()
      for (const process of processes) {
        const row = rows.get(process.pid)
        if (row?.started !== process.started) continue
        found.set(identityKey(process), { process, seconds: row.seconds, counter: 'ticks', tickSeconds: row.seconds })
      }
      return found
    },
    signal: async (processes, signal) => {
      const rows = await rowsOf(processes)
      return processes.filter(({ pid, started }) => rows.get(pid)?.started === started && send(pid, signal))
    },
    children: () => [],
    forget: () => undefined
  }
}

function send (pid: number, signal: 'SIGSTOP' | 'SIGCONT'): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false // ended this instant, or it became somebody else's
  }
}
