import { readFileSync, readdirSync } from 'node:fs'
import { parseStat } from '../linux/processes-stat.js'
import type { Stat } from '../linux/processes-stat.js'

/** Threads and children of processes, read from `/proc`. What ended meanwhile is missing; nothing throws. */
export interface LinuxThreads {
  /** Thread ids of a process, its main thread first. */
  list (pid: number): number[]
  stat (pid: number, tid: number): Stat | undefined
  /** Text of a file of one thread, such as `status`. */
  text (pid: number, tid: number, name: string): string | undefined
  /** Children of all threads; they inherit priorities, I/O class, policy and affinity. */
  children (pid: number): number[]
  /** User that a process acts for; undefined where it ended. */
  uid (pid: number): number | undefined
}

const NUMBER = /^[1-9]\d{0,9}$/

export function createLinuxThreads (proc = '/proc'): LinuxThreads {
  const text = (pid: number, tid: number, name: string): string | undefined => readText(`${proc}/${pid}/task/${tid}/${name}`)
  const list = (pid: number): number[] => numbersIn(`${proc}/${pid}/task`).sort((one, other) => Number(other === pid) - Number(one === pid))
  return {
    list,
    text,
    uid: pid => {
      const found = /^Uid:\t\d+\t(\d{1,10})\t/m.exec(text(pid, pid, 'status') ?? '')
      return found === null ? undefined : Number(found[1])
    },
    stat: (pid, tid) => parseStat(text(pid, tid, 'stat') ?? ''),
    children: pid => {
      const lists = list(pid).map(tid => text(pid, tid, 'children'))
      // A kernel without CONFIG_PROC_CHILDREN has no such file.
      if (lists.every(each => each === undefined)) return childrenByParent(proc, pid)
      return lists.flatMap(each => (each ?? '').split(' ').filter(word => NUMBER.test(word)).map(Number))
    }
  }
}

function childrenByParent (proc: string, parent: number): number[] {
  return numbersIn(proc).filter(pid => parseStat(readText(`${proc}/${pid}/stat`) ?? '')?.ppid === parent)
}

function numbersIn (folder: string): number[] {
  try {
    return readdirSync(folder).filter(name => NUMBER.test(name)).map(Number)
  } catch {
    return [] // it ended
  }
}

function readText (path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined // it ended, or belongs to somebody else
  }
}
