import { readFileSync, readdirSync } from 'node:fs'
import { endianness } from 'node:os'
import { basename } from 'node:path'
import type { ProcessSample, ProcessTable } from '../process.js'
import { parseAuxv } from './auxv.js'
import type { KernelUnits } from './auxv.js'
import { readDetails } from './processes-details.js'
import type { Details } from './processes-details.js'
import { parseStat } from './processes-stat.js'
import type { Stat } from './processes-stat.js'
import { createProcessFiles } from './process-files.js'
import type { ProcessFiles } from './process-files.js'

export interface LinuxSamplerOptions {
  readonly proc?: string
  /** Monotonic seconds. */
  readonly monotonic: () => number
  /** Whether the arguments of this executable are wanted. */
  readonly isInterpreter: (executable: string) => boolean
  /** Reads the stat files of `proc`; without, none stays open between samples. */
  readonly files?: ProcessFiles
}

interface Kept extends Details { readonly startTicks: number, readonly image: string, readonly name: string, readonly started: string }
interface Line { readonly text: string, readonly stat: Stat }
interface Scan { readonly units: KernelUnits, readonly uptimeSeconds: number, round: number, denied: boolean }

// Nothing announces a change of user or control group, so details are read again every 48th scan, a part of them each time.
const REFRESH_ROUNDS = 48
// After so many processes other work gets its turn.
const CHUNK = 150

/**
 * Samples every process from `/proc`: one small read for each, and the details only for those that are new or have
 * become another program. A process that ends while it is read is left out. `partial` is set where processes are
 * hidden from this user (`hidepid`), and the table is then empty or holds one's own. Never rejects.
 */
export function createLinuxSampler ({ proc = '/proc', monotonic, isInterpreter, files }: LinuxSamplerOptions): () => Promise<ProcessTable> {
  const kept = new Map<number, Kept>()
  const lines = new Map<number, Line>()
  const statFiles = files ?? createProcessFiles({ pathOf: pid => `${proc}/${pid}/stat`, most: 0 })
  let units: KernelUnits | undefined
  let round = 0

  return async () => {
    const at = monotonic()
    units ??= readUnits(proc)
    const uptimeSeconds = parseUptime(readText(`${proc}/uptime`))
    if (units === undefined || uptimeSeconds === undefined) return { at, processes: new Map(), partial: true }
    const scan: Scan = { units, uptimeSeconds, round: round++, denied: false }
    const pids = processIds(proc)
    const processes = new Map<number, ProcessSample>()
    for (const [index, pid] of pids.entries()) {
      if (index > 0 && index % CHUNK === 0) await new Promise(resolve => { setImmediate(resolve) })
      const sample = sampleOne(pid, scan)
      if (sample !== undefined) processes.set(pid, sample)
    }
    for (const known of [kept, lines]) for (const pid of known.keys()) if (!processes.has(pid)) known.delete(pid)
    statFiles.keepOnly(pid => processes.has(pid))
    return { at, processes, partial: scan.denied || !processes.has(1) }
  }

  function sampleOne (pid: number, scan: Scan): ProcessSample | undefined {
    const stat = readStat(pid, scan)
    if (stat === undefined || stat.pid !== pid) return undefined
    const details = detailsOf(stat, scan.round)
    return details === undefined ? undefined : sampleOf(stat, details, scan)
  }

  function readStat (pid: number, scan: Scan): Stat | undefined {
    let text: string | undefined
    try {
      text = statFiles.read(pid)
    } catch {
      scan.denied = true // we may not look
    }
    if (text === undefined) return undefined
    // Most processes sleep, and the line of one that sleeps stays the same.
    const before = lines.get(pid)
    if (before?.text === text) return before.stat
    const stat = parseStat(text)
    if (stat !== undefined) lines.set(pid, { text, stat })
    return stat
  }

  function detailsOf (stat: Stat, thisRound: number): Kept | undefined {
    const known = kept.get(stat.pid)
    const same = known !== undefined && known.startTicks === stat.startTicks && known.image === stat.image
    if (same && (stat.pid + thisRound) % REFRESH_ROUNDS !== 0) return known
    const details = readDetails(`${proc}/${stat.pid}`, isInterpreter)
    if (details === undefined) return undefined
    const comm = Buffer.from(stat.comm, 'latin1').toString('utf8')
    const name = details.executable === undefined ? comm : basename(details.executable)
    const fresh = { ...details, startTicks: stat.startTicks, image: stat.image, name, started: String(stat.startTicks) }
    kept.set(stat.pid, fresh)
    return fresh
  }
}

function sampleOf (stat: Stat, details: Kept, { units, uptimeSeconds }: Scan): ProcessSample {
  const { ticksPerSecond, pageBytes } = units
  const sample: { -readonly [K in keyof ProcessSample]: ProcessSample[K] } = {
    pid: stat.pid,
    started: details.started,
    ppid: stat.ppid,
    uid: details.uid,
    name: details.name,
    cpuSeconds: stat.ownTicks / ticksPerSecond,
    endedChildrenSeconds: stat.childTicks / ticksPerSecond,
    residentBytes: stat.residentPages * pageBytes,
    nice: stat.nice,
    threads: stat.threads,
    state: stat.state,
    ageSeconds: Math.max(0, uptimeSeconds - stat.startTicks / ticksPerSecond),
    policy: stat.policy,
    terminal: stat.terminal,
    kernelThread: stat.kernelThread
  }
  if (details.executable !== undefined) sample.executable = details.executable
  if (details.cgroup !== undefined) sample.cgroup = details.cgroup
  if (details.command !== undefined) sample.command = details.command
  return sample
}

function processIds (proc: string): number[] {
  try {
    return readdirSync(proc).filter(name => /^[1-9]\d{0,9}$/.test(name)).map(Number)
  } catch {
    return [] // without /proc nothing is known; the table says that it is partial
  }
}

function readUnits (proc: string): KernelUnits | undefined {
  const wordBytes = ['arm', 'ia32', 'mips', 'mipsel', 'ppc', 's390'].includes(process.arch) ? 4 : 8
  try {
    return parseAuxv(readFileSync(`${proc}/self/auxv`), { wordBytes, littleEndian: endianness() === 'LE' })
  } catch {
    return undefined // without units no time of /proc means anything; the table says that it is partial
  }
}

function parseUptime (text: string | undefined): number | undefined {
  const found = /^(\d{1,12}\.\d\d) /.exec(text ?? '')
  return found === null ? undefined : Number(found[1])
}

function readText (path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // as above
  }
}
