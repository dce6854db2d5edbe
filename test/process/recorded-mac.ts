import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { fixture } from '../machine/recorded-system.js'
import { freshHome } from './harness.js'
import { macTools } from './recorded-mac-tools.js'

interface Owner { teardown (fn: () => unknown): void }

export interface Mac {
  readonly home: string
  /** What makes the built program take this machine for that Mac. */
  readonly env: Record<string, string>
  /** Google Chrome and one of its helpers: real processes that rest until they are woken. */
  readonly chrome: readonly [main: number, helper: number]
  /** Every recorded command so far, with its arguments. */
  calls (command: string): string[]
  /** The app in front is another one from now on, and the system says so to whoever listens. */
  bringToFront (app: 'Chrome' | 'Finder'): void
  /** Keeps a processor busy from now on. */
  wake (pid: number): void
}

const AS_MAC = new URL('as-mac.mjs', import.meta.url).href
// More than Linux ever gives, so that nothing of the recording is a process of this machine.
const BEYOND = 5_000_000
const ASN = { Finder: '0x0-0x10010', Chrome: '0x0-0x45045' } as const
const REST = "trap 'while :; do :; done' USR1; sleep 1000 & while :; do wait; done"

/**
 * A Mac as far as its commands tell: they are real ones, first on PATH, and print what was recorded, but that the processes of Chrome and
 * Finder are processes of this machine, with their real start times and states.
 */
export function recordedMac (t: Owner): Mac {
  const home = freshHome(t)
  const bin = join(home, 'bin')
  for (const folder of [bin, join(home, '.pqs'), join(bin, 'background')]) mkdirSync(folder, { mode: 0o700 })
  const [main, helper, finder] = [start(t), start(t), start(t)]
  writeFileSync(join(bin, 'real'), realRows({ main, helper, finder }))
  writeFileSync(join(bin, 'recorded'), othersThanChrome(fixture('darwin/ps.txt')))
  for (const [name, text] of Object.entries(answers())) writeFileSync(join(bin, name), text)
  for (const [name, script] of Object.entries(macTools(bin))) writeFileSync(join(bin, name), script, { mode: 0o755 })
  const pipe = notifications(t, bin)
  const bringToFront = (app: keyof typeof ASN): void => {
    writeFileSync(join(bin, 'front'), `ASN:${ASN[app]}:\n`)
    writeFileSync(join(bin, 'info'), app === 'Finder' ? finderRecord(finder) : chromeLines(main))
    writeSync(pipe, `Notification: kLSNotifyBecameFrontmost time=1 dataRef={ "LSASN"=ASN:${ASN[app]}:, } affectedASN="${app}" ASN:${ASN[app]}:\n`)
  }
  bringToFront('Finder')
  return {
    home,
    env: {
      NODE_OPTIONS: `--import=${AS_MAC}`,
      PATH: `${bin}:/usr/bin:/bin`,
      ...{ PQS_AUTO_FETCH_ON_STARTUP: 'false', PQS_LISTEN_PORT: '0', PQS_PROTECT_MIN_AGE_S: '10', PQS_CONTROL_DWELL_S: '1' }
    },
    chrome: [main, helper],
    calls: command => linesOf(join(bin, 'calls')).filter(line => line.startsWith(command)),
    bringToFront,
    wake: pid => { process.kill(pid, 'SIGUSR1') }
  }
}

function start (t: Owner): number {
  const child: ChildProcess = spawn('/bin/sh', ['-c', REST], { detached: true, stdio: 'ignore' })
  const pid = child.pid ?? 0
  if (getPriority() !== 0) setPriority(pid, 0)
  t.teardown(() => { process.kill(-pid, 'SIGKILL') })
  return pid
}

/** `PID PARENT PATH`; a parent of 0 is the real one's place taken by launchd. */
function realRows ({ main, helper, finder }: Readonly<Record<'main' | 'helper' | 'finder', number>>): string {
  const [chrome = '', renderer = ''] = fixture('darwin/ps.txt').split('\n').flatMap(line => /\S*\/Applications\/Google Chrome.*$/.exec(line)?.[0] ?? [])
  return `${main} 1 ${chrome}\n${helper} ${main} ${renderer}\n${finder} 1 /System/Library/CoreServices/Finder.app/Contents/MacOS/Finder\n`
}

function othersThanChrome (table: string): string {
  const others = table.split('\n').filter(line => !line.includes('Google Chrome')).join('\n')
  return others.replace(/^ *(\d+) +(\d+)/gm, (_, pid: string, parent: string) => `${beyond(pid)} ${beyond(parent)}`)
}

function beyond (pid: string): string {
  return String(Number(pid) + (Number(pid) > 1 ? BEYOND : 0))
}

function answers (): Record<string, string> {
  return {
    battery: fixture('darwin/power/m1-pro-charging.xml'),
    hid: fixture('darwin/ioreg-hid.txt'),
    assertions: fixture('darwin/pmset-assertions.txt').replace(/(?<=\b(?:pid|PID:) )\d+/g, beyond),
    batt: fixture('darwin/power/pmset-batt-discharging.txt'),
    therm: fixture('darwin/thermal/pmset-therm-intel.txt'),
    settings: 'System-wide power settings:\nCurrently in use:\n lowpowermode         1\n',
    pressure: fixture('darwin/thermal/notifyutil-moderate.txt')
  }
}

/** The whole record that macOS 27 prints whatever was asked for. */
function finderRecord (pid: number): string {
  return fixture('darwin/lsappinfo-info-macos-27.txt').replace('pid = 624', `pid = ${pid}`)
}

/** What earlier ones print. */
function chromeLines (pid: number): string {
  return fixture('darwin/lsappinfo-info.txt').replace('27285', String(pid))
}

function notifications (t: Owner, bin: string): number {
  execFileSync('mkfifo', [join(bin, 'told')])
  // Open at both ends, so that neither waits for the other.
  const pipe = openSync(join(bin, 'told'), 'r+')
  t.teardown(() => { closeSync(pipe) })
  return pipe
}

function linesOf (file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
}
