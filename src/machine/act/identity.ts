import { readFileSync } from 'node:fs'
import type { Run } from '../../command.js'
import { parseStat } from '../linux/processes-stat.js'
import type { ProcessIdentity, ProcessSample } from '../process.js'

/** What is asked about a process right before every signal and every undo. */
export interface Presence {
  readonly started: string
  readonly state: ProcessSample['state']
}

export interface Identity {
  /** The process that has this number now; undefined where there is none (or only its exit status is left). Never throws. */
  read (pid: number): Promise<Presence | undefined>
  /** Whether it is still the same process: a number is given to somebody else as soon as its owner is gone. */
  isSame (process: ProcessIdentity): Promise<boolean>
}

export interface IdentityOptions {
  readonly platform: string
  readonly run: Run
  /** Root of the process file system; only tests give another. */
  readonly proc?: string
}

const PS_ROW = /^ *([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) +([A-Z?])\S* *$/

/** Reads who a process is: from `/proc/PID/stat` on Linux, from `ps -o lstart=` (C locale, UTC) elsewhere. */
export function createIdentity ({ platform, run, proc = '/proc' }: IdentityOptions): Identity {
  const read = platform === 'linux' ? async (pid: number) => readLinux(proc, pid) : async (pid: number) => await readPs(run, pid)
  return { read, isSame: async ({ pid, started }) => (await read(pid))?.started === started }
}

function readLinux (proc: string, pid: number): Presence | undefined {
  let line: string
  try {
    line = readFileSync(`${proc}/${pid}/stat`, 'latin1')
  } catch {
    return undefined // it ended
  }
  const stat = parseStat(line)
  if (stat === undefined || stat.state === 'zombie') return undefined
  return { started: String(stat.startTicks), state: stat.state }
}

// Each column is an option of its own: BSD's ps takes all that follows `lstart=` as the heading of that column.
async function readPs (run: Run, pid: number): Promise<Presence | undefined> {
  const { code, stdout } = await run('ps', ['-o', 'lstart=', '-o', 'stat=', '-p', String(pid)])
  const found = PS_ROW.exec(stdout.replace(/\n$/, ''))
  if (code !== 0 || found === null) return undefined
  const [, started = '', letter = ''] = found
  return letter === 'Z' ? undefined : { started, state: letter === 'T' ? 'stopped' : letter === 'R' ? 'running' : 'sleeping' }
}

/** Which boot of the machine this is; undefined where the platform does not tell, or where start times are dates (macOS). */
export function readBoot ({ platform, proc = '/proc' }: Pick<IdentityOptions, 'platform' | 'proc'>): string | undefined {
  if (platform !== 'linux') return undefined
  try {
    return readFileSync(`${proc}/sys/kernel/random/boot_id`, 'latin1').trim()
  } catch {
    return undefined // hidden by a sandbox
  }
}
