import type { ProcessSample } from '../process.js'

/** One line of `/proc/PID/stat`, in the kernel's units. */
export interface Stat {
  readonly pid: number
  /** The kernel's name for it: at most 15 bytes, and anything may stand in it. */
  readonly comm: string
  readonly state: ProcessSample['state']
  readonly ppid: number
  readonly terminal: number
  readonly kernelThread: boolean
  readonly ownTicks: number
  readonly childTicks: number
  readonly nice: number
  readonly threads: number
  readonly startTicks: number
  readonly residentPages: number
  readonly policy: number
  /**
   * Changes when the process becomes another program without a new pid or start time, as every wrapper script that
   * ends in `exec` does.
   */
  readonly image: string
}

const FLAG_KTHREAD = 0x00200000
const FLAG_FORKED_NOT_EXECUTED = 0x40

// Fields 3 to 41 of proc_pid_stat(5), in one expression because this is the most frequent work of an idle daemon. Only
// decimal digits count, and no more of them than a number holds exactly.
const FIELDS = new RegExp([
  /^ ([A-Za-z]) (\d{1,10}) -?\d+ -?\d+ (-?\d{1,10}) -?\d+ (\d{1,10}) \d+ \d+ \d+ \d+ /, // 3 state 4 ppid 7 terminal 9 flags
  /(\d{1,15}) (\d{1,15}) (\d{1,15}) (\d{1,15}) -?\d+ (-?\d{1,3}) (\d{1,8}) -?\d+ /, // 14 user 15 system 16, 17 of children 19 nice 20 threads
  /(\d{1,15}) \d+ (\d{1,12}) \d+ (\d+)(?: -?\d+){14} (\d{1,3}) / // 22 start 24 resident 26 start of the code 41 policy
].map(part => part.source).join(''))

/** Reads one line; undefined where it is not whole. The name ends at the last parenthesis, because it may hold `) (` itself. */
export function parseStat (line: string): Stat | undefined {
  const open = line.indexOf('(')
  const close = line.lastIndexOf(')')
  const found = FIELDS.exec(line.slice(close + 1))
  if (close < open || found === null || !line.endsWith('\n') || !/^[1-9]\d{0,9} $/.test(line.slice(0, open))) return undefined
  const [, state = '', ppid, terminal, flags, user, system, childUser, childSystem, nice, threads, start, resident, code, policy] = found
  const comm = line.slice(open + 1, close)
  return {
    pid: Number(line.slice(0, open - 1)),
    comm,
    state: stateOf(state),
    ppid: Number(ppid),
    terminal: Number(terminal),
    kernelThread: (Number(flags) & FLAG_KTHREAD) !== 0,
    ownTicks: Number(user) + Number(system),
    childTicks: Number(childUser) + Number(childSystem),
    nice: Number(nice),
    threads: Number(threads),
    startTicks: Number(start),
    residentPages: Number(resident),
    policy: Number(policy),
    image: `${code} ${Number(flags) & FLAG_FORKED_NOT_EXECUTED} ${comm}`
  }
}

function stateOf (letter: string): ProcessSample['state'] {
  switch (letter) {
    case 'R': return 'running'
    case 'S': case 'D': case 'I': return 'sleeping'
    case 'T': case 't': return 'stopped'
    case 'Z': return 'zombie'
    default: return 'other'
  }
}
