import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { loadConfig } from '../../src/config.js'
import { createDaemon } from '../../src/daemon/daemon.js'
import type { Daemon } from '../../src/daemon/daemon.js'
import { createSystem } from '../../src/machine/system.js'
import { createPaths } from '../../src/paths.js'
import { burningMachine } from '../process/burning.js'
import type { Machine } from '../process/burning.js'
import { call, eventually } from '../process/harness.js'

interface Owner { teardown (fn: () => unknown): void }

export interface PlantedDaemon {
  readonly machine: Machine
  /** Process of the app that uses power. */
  readonly pid: number
  readonly log: ReadonlyArray<Record<string, unknown>>
  /** The battery gives this share less while the app is held down. */
  plant (share: number): void
  start (): Promise<{ readonly daemon: Daemon, readonly url: string }>
}

const OLD_ENOUGH_MS = 11_000
const WATTS = 10
/** Busy about half of the time. */
const WORK = 'while :; do i=0; while [ $i -lt 40000 ]; do i=$((i+1)); done; /bin/sleep 0.04; done'
const EVERY_MS = 20

/** A real daemon in this process, on a battery whose power follows what the kernel says of one app. */
export function plantedDaemon (t: Owner, config: Readonly<Record<string, unknown>> = {}): PlantedDaemon {
  const machine = burningMachine(t)
  const pid = strangerOf(t, join(machine.home, 'burner'))
  const burner = { name: 'My burner', background_work: 'idle', match: [{ executable: join(machine.home, 'burner') }] }
  writeFileSync(join(machine.home, '.pqs', 'apps.json'), JSON.stringify({ apps: { Burner: burner } }))
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
  const log: Array<Record<string, unknown>> = []
  return {
    machine,
    pid,
    log,
    plant: value => { share = value },
    start: async () => {
      const paths = createPaths(machine.home)
      const { PATH, HYPRLAND_INSTANCE_SIGNATURE: desktop } = machine.env
      const daemon = createDaemon(loadConfig({ text: JSON.stringify({ ...BASE, ...config }), file: 'config', env: {} }), {
        paths,
        log: pino({ level: 'info' }, { write: line => { log.push(JSON.parse(line)) } }),
        system: createSystem(),
        version: '0.0.0',
        platform: 'linux',
        uid: process.getuid?.(),
        doNotTrack: false,
        env: { PATH, HYPRLAND_INSTANCE_SIGNATURE: desktop },
        sensorRoot: root,
        now: () => new Date(),
        random: Math.random,
        randomBytes
      })
      t.teardown(async () => { await daemon.close() })
      const { url } = await daemon.start()
      return { daemon, url }
    }
  }
}

/** Resolves when the app is old enough to be touched. */
export async function untilOldEnough (url: string): Promise<void> {
  const state = async (): Promise<string | undefined> => {
    const { apps } = (await call(`${url}/api/machine`)).json as { apps: Array<{ id: string, state: string }> }
    return apps.find(({ id }) => id === 'user:Burner')?.state
  }
  await eventually(state, seen => seen === 'free', OLD_ENOUGH_MS + 5000)
}

// What this process starts itself belongs to the daemon in it, which never touches its own.
function strangerOf (t: Owner, program: string): number {
  const pid = Number(execFileSync('/bin/sh', ['-c', '"$0" -c "$1" > /dev/null 2>&1 & echo $!', program, WORK], { encoding: 'utf8' }))
  if (getPriority() !== 0) setPriority(pid, 0)
  t.teardown(() => { process.kill(pid, 'SIGKILL') })
  return pid
}

const BASE = {
  listen: { port: 0 },
  // Nobody listens there: what is shared waits in the outbox.
  primary_server: 'http://127.0.0.1:9',
  backup_servers: [],
  auto_fetch_on_startup: false,
  protect: { min_age_s: 10, max_fights: 10 },
  control: { dwell_s: 1, hold_s: 2 },
  optimizer: { automatic: false, observe_s: 1, budget_ms: 200 },
  trial: { pairs: 4, window_s: 1 }
}

/** Whether the kernel has it stopped or in the batch class. */
export function isHeld (pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'T' || Number(fields[38]) === 3
}
