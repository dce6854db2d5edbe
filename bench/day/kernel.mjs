// What the kernel says of processes: the values that a tuner changes, and what was used.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

const TICKS = 100

function statOf (path) {
  try {
    const stat = readFileSync(path, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined // it has ended
  }
}

export function threadsOf (pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number)
  } catch {
    return [] // it has ended
  }
}

/** Nice value, policy and processors of each thread, and whether the process is stopped: one text a thread. */
export function valuesOf (pid) {
  const values = new Map()
  for (const tid of threadsOf(pid)) {
    const fields = statOf(`/proc/${pid}/task/${tid}/stat`)
    if (fields === undefined) continue
    const stopped = fields[0] === 'T' || fields[0] === 't'
    values.set(tid, `${stopped ? 'stopped ' : ''}nice ${fields[16]} policy ${fields[38]} on ${affinityOf(pid, tid)}`)
  }
  return values
}

function affinityOf (pid, tid) {
  try {
    return /^Cpus_allowed:\t(\S+)$/m.exec(readFileSync(`/proc/${pid}/task/${tid}/status`, 'latin1'))?.[1]
  } catch {
    return undefined // it has ended
  }
}

/** The same with the I/O class, for which a command has to run. */
export function allValuesOf (pid) {
  const values = valuesOf(pid)
  const classes = ioClassesOf([...values.keys()])
  return new Map([...values].map(([tid, value], i) => [tid, `${value} io ${classes[i]}`]))
}

// One call for all; it stops at the first that ended, and then each is asked alone.
function ioClassesOf (tids) {
  const lines = ask(tids)?.split('\n').slice(0, -1)
  return lines?.length === tids.length ? lines : tids.map(tid => ask([tid])?.trim())
}

function ask (tids) {
  try {
    return execFileSync('ionice', ['-p', ...tids.map(String)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** Processor seconds of a process and of those that it started and that have ended. */
export function secondsWithEnded (pid) {
  const fields = statOf(`/proc/${pid}/stat`)
  return fields === undefined ? 0 : [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) / TICKS
}

/** Processor seconds that this machine was busy since it started. */
export function busySeconds () {
  const [user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'latin1').split('\n')[0].split(/ +/).slice(1).map(Number)
  return (user + nice + system + irq + soft) / TICKS
}
