import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Test } from 'tap'
import type { Change } from '../../../src/machine/act/change.js'
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Actuator } from '../../../src/machine/act/actuator.js'
import type { ActuatorName } from '../../../src/machine/act/change.js'
import { createRunner } from '../../../src/command.js'
import { parseStat } from '../../../src/machine/linux/processes-stat.js'
import type { ProcessSample } from '../../../src/machine/process.js'
import { sampleOf } from '../sample.js'

export const ownUid = process.getuid?.() ?? -1
export const run = createRunner(process.env)

/** Why tests that need a tool of Linux are skipped; false where it is there. */
export function missing (...tools: string[]): string | false {
  if (process.platform !== 'linux') return 'only on Linux'
  const found = (tool: string): boolean => (process.env['PATH'] ?? '').split(':').some(folder => existsSync(`${folder}/${tool}`))
  return tools.every(found) ? false : `needs ${tools.join(', ')}`
}

/** A child of its own session that says `ready` and ends with the test. */
export async function start (t: Test, command: string, args: readonly string[]): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(command, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
  const { pid } = child
  if (pid === undefined || child.stdout === null) throw new Error(`${command} did not start`)
  t.teardown(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    process.kill(-pid, 'SIGKILL') // its own session: it and all that it started
    await exited
  })
  await once(child.stdout, 'data')
  return Object.assign(child, { pid })
}

/** A process with many threads, as apps have. */
export async function startThreads (t: Test): Promise<number> {
  const script = 'const { Worker } = require("node:worker_threads"); const w = new Worker("setInterval(() => {}, 1000)", { eval: true });' +
    'w.on("online", () => console.log("ready")); setInterval(() => {}, 1000)'
  return (await start(t, process.execPath, ['-e', script])).pid
}

export function statsOf (pid: number): Array<{ tid: number, nice: number, policy: number, state: string }> {
  return readdirSync(`/proc/${pid}/task`).flatMap(tid => {
    const stat = statOf(`/proc/${pid}/task/${tid}/stat`)
    return stat === undefined ? [] : [{ tid: Number(tid), nice: stat.nice, policy: stat.policy, state: stat.state }]
  })
}

// A thread may end between the listing and the look.
function statOf (path: string): ReturnType<typeof parseStat> {
  try {
    return parseStat(readFileSync(path, 'latin1'))
  } catch {
    return undefined
  }
}

export function startedOf (pid: number): string {
  return String(parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.startTicks)
}

export function sampleOfPid (pid: number): ProcessSample {
  return sampleOf({ pid, started: startedOf(pid), uid: ownUid })
}

export function actuatorNamed (name: ActuatorName, actuators: readonly Actuator[] = createActuators({ platform: 'linux', run, uid: ownUid })): Actuator {
  const found = actuators.find(actuator => actuator.name === name)
  if (found === undefined) throw new Error(`no actuator ${name}`)
  return found
}

let ids = 0

/** The change that an actuator offers for a process. */
export async function offered (actuator: Actuator, process: ProcessSample, wish = {}): Promise<Change> {
  const offer = await actuator.offer(process, wish)
  if (!offer.possible) throw new Error(`${actuator.name} is not possible: ${offer.reason}`)
  const { from, to, unit } = offer
  return { id: `change-${ids++}`, actuator: actuator.name, process: { pid: process.pid, started: process.started }, from, to, ...unit === undefined ? {} : { unit } }
}

/** Polls until it is so. */
export async function until (what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
