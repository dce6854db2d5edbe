import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { BURNER_PROGRAM, HALF, burningMachine } from '../process/burning.js'
import type { Machine } from '../process/burning.js'
import { freshHome } from '../process/harness.js'

// Tests run side by side and see each other's processes; a daemon that acts by itself must leave those of the others alone. So
// each file of tests calls its app differently.
const PROGRAMS = ['planted-loop', 'planted-two', 'planted-kill'] as const
const FOREIGN = [...PROGRAMS, BURNER_PROGRAM, 'chromium', 'chrome']
export type PlantedProgram = typeof PROGRAMS[number]

interface Owner { teardown (fn: () => unknown): void }

export interface PlantedMachine {
  readonly machine: Machine
  /** Names of processes that belong to other tests. */
  readonly foreign: readonly string[]
  /** Process of the app that uses power. */
  readonly pid: number
  /** The folder that stands for `/` where sensors read. */
  readonly root: string
  /** The battery gives this share less while the app is held down. */
  plant (share: number): void
  /** A home for another installation on it, which knows the app and nothing else. */
  anotherHome (): string
}

const WATTS = 10
const EVERY_MS = 20

/** A machine with an app of the user's own, on a battery whose power follows what the kernel says of that app. */
export function plantedMachine (t: Owner, program: PlantedProgram): PlantedMachine {
  const machine = burningMachine(t, { program })
  const executable = join(machine.home, program)
  const pid = strangerOf(t, executable)
  const burner = { name: 'My burner', background_work: 'idle', match: [{ executable }] }
  const catalogue = JSON.stringify({ apps: { Burner: burner } })
  writeFileSync(join(machine.home, '.pqs', 'apps.json'), catalogue)
  const root = join(machine.home, 'root')
  const battery = join(root, 'sys/class/power_supply/BAT0')
  mkdirSync(battery, { recursive: true })
  const files = { type: 'Battery', status: 'Discharging', present: '1', capacity: '60', scope: 'System' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(battery, name), `${text}\n`)
  let share = 0
  const tell = (): void => {
    const watts = WATTS * (isHeld(pid) ? 1 - share : 1)
    writeFileSync(join(battery, '.next'), `${Math.round(watts * 1e6)}\n`)
    renameSync(join(battery, '.next'), join(battery, 'power_now'))
  }
  tell()
  const timer = setInterval(tell, EVERY_MS)
  t.teardown(() => { clearInterval(timer) })
  return {
    machine,
    foreign: FOREIGN.filter(each => each !== program),
    pid,
    root,
    plant: value => { share = value },
    anotherHome: () => {
      const home = freshHome(t)
      mkdirSync(join(home, '.pqs'), { mode: 0o700 })
      writeFileSync(join(home, '.pqs', 'apps.json'), catalogue)
      return home
    }
  }
}

// What this process starts itself belongs to the daemon in it, which never touches its own.
function strangerOf (t: Owner, program: string): number {
  const pid = Number(execFileSync('/bin/sh', ['-c', '"$0" -c "$1" > /dev/null 2>&1 & echo $!', program, HALF], { encoding: 'utf8' }))
  if (getPriority() !== 0) setPriority(pid, 0)
  t.teardown(() => { process.kill(pid, 'SIGKILL') })
  return pid
}

/** Whether the kernel has it stopped or in the batch class. */
export function isHeld (pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'T' || Number(fields[38]) === 3
}
