import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Test } from 'tap'
import { parseStat } from '../../../src/machine/linux/processes-stat.js'
import type { Stat } from '../../../src/machine/linux/processes-stat.js'
import type { ProcessSample } from '../../../src/machine/process.js'

/** What the kernel says of a process; undefined when it is gone. */
export function statOf (pid: number): Stat | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return undefined // it is gone, which is an answer
  }
}

export function sampleOf (pid: number): ProcessSample {
  const stat = statOf(pid)
  if (stat === undefined) throw new Error(`there is no process ${pid}`)
  return {
    pid,
    started: String(stat.startTicks),
    ppid: stat.ppid,
    uid: process.getuid?.() ?? 0,
    name: 'burner', // a shell, as which it burns, is protected
    executable: '/opt/burner/burner',
    cpuSeconds: stat.ownTicks / 100,
    residentBytes: stat.residentPages * 4096,
    nice: 0,
    state: stat.state,
    ageSeconds: 600,
    policy: stat.policy,
    terminal: 0,
    kernelThread: false
  }
}

/** Parents first. */
export function treeOf (root: number): ProcessSample[] {
  const found = [root]
  for (const pid of found) {
    for (const name of readdirSync('/proc').filter(each => /^\d+$/.test(each))) {
      if (statOf(Number(name))?.ppid === pid) found.push(Number(name))
    }
  }
  return found.map(sampleOf)
}

export const BURN = 'while :; do :; done'
export const REST = 'exec sleep 100000'

/** A parent and its children in a session of their own; each runs the loop. All are killed after the test. */
export async function startTree (t: Test, children: number, work: string): Promise<ProcessSample[]> {
  const script = `i=0; while [ $i -lt ${children} ]; do (trap '' HUP; ${work}) & i=$((i + 1)); done; echo ready; ${work}`
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = child.pid ?? 0
  t.teardown(() => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // All have ended.
    }
  })
  await once(createInterface({ input: child.stdout }), 'line')
  await until(() => treeOf(pid).length > children)
  return treeOf(pid)
}

/** Polls until the condition holds; fails after the deadline. */
export async function until (condition: () => boolean, milliseconds = 5000): Promise<void> {
  const deadline = performance.now() + milliseconds
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`not so after ${milliseconds} ms: ${String(condition)}`)
    await new Promise(resolve => { setTimeout(resolve, 10) })
  }
}

export function secondsUsed (processes: readonly ProcessSample[]): number {
  return processes.reduce((sum, { pid }) => sum + (statOf(pid)?.ownTicks ?? 0) / 100, 0)
}
