import type { Run } from '../../command.js'

export interface FamilyMember {
  readonly pid: number
  readonly ppid: number
  readonly uid: number
  /** Highest present priority of its threads; 31 is the default of a process, 4 and below the background. */
  readonly priority: number
  /** Text of `lstart`. */
  readonly started: string
}

const COLUMNS = ['-o', 'pid=', '-o', 'ppid=', '-o', 'uid=', '-o', 'pri=', '-o', 'lstart=']
const ROW = /^ *(\d{1,10}) +(\d{1,10}) +(-?\d{1,10}) +(\d{1,3}) +([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) *$/

/** Who started whom, of all processes (macOS `ps -A`). Undefined where it cannot be read; lines that do not fit are passed over. */
export async function readFamily (run: Run): Promise<ReadonlyMap<number, FamilyMember> | undefined> {
  const { code, stdout } = await run('ps', ['-A', ...COLUMNS])
  if (code !== 0) return undefined
  const members = stdout.split('\n').flatMap(line => {
    const [, pid, ppid, uid, priority, started] = ROW.exec(line) ?? []
    if (started === undefined) return []
    return [{ pid: Number(pid), ppid: Number(ppid), uid: Number(uid), priority: Number(priority), started }]
  })
  return new Map(members.map(member => [member.pid, member]))
}
