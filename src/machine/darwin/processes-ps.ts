import { basename } from 'node:path'
import type { ProcessSample } from '../process.js'

export interface PsTable {
  readonly samples: readonly ProcessSample[]
  /** Lines that could not be read: a foreign locale, a truncated output, a new format. */
  readonly unreadable: number
}

/** The columns that `parsePs` expects. `comm` is last, because every text column that is not is cut to 16 bytes. */
export const PS_COLUMNS = 'pid,ppid,uid,nice,rss,stat,tty,lstart,time,comm'

// pid ppid uid nice rss(KiB) stat tty "Thu Oct  1 09:05:07 2026" minutes:seconds.hundredths path
const ROW = new RegExp([
  /^ *(?<pid>\d{1,10}) +(?<ppid>\d{1,10}) +(?<uid>-?\d{1,10}) +(?<nice>-?\d{1,3}) +(?<rss>\d{1,14}) +(?<stat>[A-Z?][A-Za-z+<>?]*)/,
  / +(?<tty>\S+) +(?<start>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})/,
  / +(?<minutes>\d{1,10}):(?<seconds>[0-5]\d)\.(?<hundredths>\d\d) +(?<comm>.+)$/
].map(part => part.source).join(''))
const HEADER = /^ *PID +PPID /
const BYTES_PER_KIB = 1024

/**
 * Reads `ps -Axo pid,ppid,uid,nice,rss,stat,tty,lstart,time,comm` of macOS (LC_ALL=C, TZ=UTC). TIME is
 * minutes:seconds.hundredths, and the minutes never roll over into hours. A line that does not fit is passed over and
 * counted; the last line counts only when it is whole.
 */
export function parsePs (text: string, now: Date): PsTable {
  const lines = text.split('\n')
  // What follows the last line feed is empty, or a line that was cut off.
  const rest = lines.pop() ?? ''
  const rows = lines.filter(line => line.trim() !== '' && !HEADER.test(line)).map(line => parseRow(line, now))
  const samples = rows.filter(row => row !== undefined)
  return { samples, unreadable: rows.length - samples.length + (rest === '' ? 0 : 1) }
}

function parseRow (line: string, now: Date): ProcessSample | undefined {
  const groups = ROW.exec(line)?.groups
  if (groups === undefined) return undefined
  const { pid = '', ppid = '', uid = '', nice = '', rss = '', stat = '', tty = '', start = '', minutes = '', seconds = '', hundredths = '', comm = '' } = groups
  const startedAt = Date.parse(`${start.slice(4)} UTC`)
  if (Number.isNaN(startedAt)) return undefined
  const executable = comm.startsWith('/') ? comm : undefined
  return {
    pid: Number(pid),
    started: start,
    ppid: Number(ppid),
    uid: Number(uid),
    // The system puts a name that it could not read in parentheses.
    name: executable === undefined ? comm.replace(/^\((.+)\)$/, '$1') : basename(executable),
    ...(executable === undefined ? {} : { executable }),
    cpuSeconds: Number(minutes) * 60 + Number(`${seconds}.${hundredths}`),
    residentBytes: Number(rss) * BYTES_PER_KIB,
    nice: Number(nice),
    state: stateOf(stat),
    ageSeconds: Math.max(0, (now.getTime() - startedAt) / 1000),
    terminal: terminalOf(tty),
    kernelThread: pid === '0'
  }
}

function stateOf (stat: string): ProcessSample['state'] {
  switch (stat.slice(0, 1)) {
    case 'R': return 'running'
    case 'S': case 'I': case 'U': return 'sleeping'
    case 'T': return 'stopped'
    case 'Z': return 'zombie'
    default: return 'other'
  }
}

/** `??` and `-` are none. `ttys003` becomes 4: one more than its number, because 0 means none. Any other terminal is 1. */
function terminalOf (tty: string): number {
  if (tty === '??' || tty === '-') return 0
  const found = /^(?:tty)?s(\d{1,6})$/.exec(tty)
  return found === null ? 1 : Number(found[1]) + 1
}
