import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { freshHome } from './harness.js'

interface Owner { teardown (fn: () => unknown): void }

export interface Machine {
  readonly home: string
  readonly env: Record<string, string>
  /** Starts a tree of an app of the user's own that keeps processors busy, and belongs to nobody of this program. */
  burn (script?: string): ChildProcess
  /** Whose window is in front, as the recorded compositor tells it. */
  setFront (pid: number): void
  /** Something that is nobody's app: its window is in front at the beginning. */
  readonly bystander: number
}

interface Make {
  readonly desktop?: 'hyprland' | 'x11'
  /** What the app's executable is called. */
  readonly program?: string
}

export const BURNER_PROGRAM = 'burner'

/** What keeps a processor busy. */
export const LOOP = 'while :; do :; done'
/** What keeps it busy about half of the time. */
export const HALF = 'while :; do i=0; while [ $i -lt 40000 ]; do i=$((i+1)); done; /bin/sleep 0.04; done'

/**
 * A home whose user has an app of his own, on a desktop that tells what it is asked (recorded answers, first on PATH). The
 * one with X11 tells of every switch by itself too.
 */
export function burningMachine (t: Owner, { desktop = 'hyprland', program = BURNER_PROGRAM }: Make = {}): Machine {
  const home = freshHome(t)
  const bin = join(home, 'bin')
  const burner = join(home, program)
  for (const folder of [bin, join(home, '.pqs')]) mkdirSync(folder, { mode: 0o700 })
  // A copy, because a shell by its own name is protected.
  copyFileSync('/bin/dash', burner)
  chmodSync(burner, 0o755)
  writeFileSync(join(home, '.pqs', 'apps.json'), JSON.stringify({ apps: { Burner: { name: 'My burner', match: [{ executable: burner }] } } }))
  record(bin, 'pw-dump', '[]')
  record(bin, 'busctl', '{"type":"a(ssssuu)","data":[[]]}')
  const { session, setFront } = desktop === 'x11' ? x11(t, bin) : hyprland(bin)
  const sleeper = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' })
  t.teardown(() => { killGroup(sleeper.pid ?? 0) })
  const bystander = sleeper.pid ?? 0
  setFront(bystander)
  return {
    home,
    bystander,
    env: { PATH: `${bin}:/usr/bin:/bin`, ...session, PQS_AUTO_FETCH_ON_STARTUP: 'false', PQS_LISTEN_PORT: '0', PQS_PROTECT_MIN_AGE_S: '10', PQS_CONTROL_DWELL_S: '1' },
    burn: (script = LOOP) => {
      const child = spawn(burner, ['-c', script], { detached: true, stdio: 'ignore' })
      // A suite that runs at another priority would hand it on, and what is not default is not touched.
      if (getPriority() !== 0) setPriority(child.pid ?? 0, 0)
      t.teardown(() => { killGroup(child.pid ?? 0) })
      return child
    },
    setFront
  }
}

type Desktop = Pick<Machine, 'setFront'> & { readonly session: Record<string, string> }

function hyprland (bin: string): Desktop {
  const front = join(bin, 'front.json')
  record(bin, 'hyprctl', undefined, `/bin/cat '${front}'`)
  return {
    session: { HYPRLAND_INSTANCE_SIGNATURE: 'recorded', DISPLAY: '', WAYLAND_DISPLAY: '', SWAYSOCK: '' },
    setFront: pid => { writeFileSync(front, JSON.stringify({ class: 'recorded', pid })) }
  }
}

function x11 (t: Owner, bin: string): Desktop {
  const [active, told] = [join(bin, 'active'), join(bin, 'told')]
  execFileSync('mkfifo', [told])
  // Open at both ends, so that neither waits for the other.
  const pipe = openSync(told, 'r+')
  t.teardown(() => { closeSync(pipe) })
  // Each process has a window of its own, whose number is the process's.
  const activeOf = (pid: number): string => `_NET_ACTIVE_WINDOW(WINDOW): window id # 0x${pid.toString(16)}\n`
  record(bin, 'xprop', undefined, [`case "$1" in -spy) /bin/cat '${active}'; exec /bin/cat '${told}' ;;`,
    `-root) exec /bin/cat '${active}' ;;`, '*) printf \'_NET_WM_PID(CARDINAL) = %d\\n\' "$2" ;; esac'].join('\n'))
  return {
    session: { DISPLAY: ':7', HYPRLAND_INSTANCE_SIGNATURE: '', WAYLAND_DISPLAY: '', SWAYSOCK: '' },
    setFront: pid => {
      writeFileSync(active, activeOf(pid))
      writeSync(pipe, activeOf(pid))
    }
  }
}

function record (folder: string, name: string, output: string | undefined, command = `echo '${output ?? ''}'`): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
}

function killGroup (leader: number): void {
  if (leader === 0) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

/** State letter and scheduling policy as the kernel tells them. */
export function kernelState (pid: number): { readonly state: string, readonly policy: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', policy: Number(fields[38]) }
}

/** Processor seconds so far. */
export function secondsOf (pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
