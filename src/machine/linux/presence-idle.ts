import type { Run } from '../../command.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import { sessionOf } from './focus-session.js'

export interface LinuxIdleOptions {
  readonly run: Run
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

const MUTTER = ['call', '--session', '--dest', 'org.gnome.Mutter.IdleMonitor', '--object-path', '/org/gnome/Mutter/IdleMonitor/Core',
  '--method', 'org.gnome.Mutter.IdleMonitor.GetIdletime'] as const

/** Seconds since the last input: from the display server where it tells, else from the login manager's hint. */
export async function linuxIdle ({ run, env, now }: LinuxIdleOptions): Promise<Fact<number>> {
  if (sessionOf(env).kind === 'x11') {
    const seconds = parseMilliseconds((await run('xprintidle', [])).stdout)
    if (seconds !== undefined) return known(seconds, 'xprintidle')
  } else if ((env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':').includes('gnome')) {
    const seconds = parseMutterIdle((await run('gdbus', MUTTER)).stdout)
    if (seconds !== undefined) return known(seconds, 'mutter')
  }
  return await hinted(run, env['XDG_SESSION_ID'], now())
}

async function hinted (run: Run, session: string | undefined, now: Date): Promise<Fact<number>> {
  if (session === undefined || !/^\w{1,32}$/.test(session)) return unknown('nobody told the idle time, and the session is not known')
  const { stdout } = await run('loginctl', ['show-session', session, '-p', 'IdleHint', '-p', 'IdleSinceHint'])
  const since = parseIdleHint(stdout)
  if (since === undefined) return unknown('the login manager told no time since when the session is idle')
  const seconds = (now.getTime() - since.getTime()) / 1000
  return seconds < 0 ? unknown('the login manager told a time in the future') : known(seconds, 'logind')
}

/** `xprintidle` prints milliseconds. */
export function parseMilliseconds (text: string): number | undefined {
  return /^\d{1,12}\n$/.test(text) ? Number(text) / 1000 : undefined
}

/** `(uint64 12345,)`, in milliseconds. */
export function parseMutterIdle (text: string): number | undefined {
  const found = /^\(uint64 (\d{1,12}),\)\n$/.exec(text)
  return found === null ? undefined : Number(found[1]) / 1000
}

/**
 * Since when the session is idle; undefined where it is not. "Not idle" is no time: on many desktops nobody ever sets
 * the hint.
 */
export function parseIdleHint (text: string): Date | undefined {
  const microseconds = /^IdleSinceHint=([1-9]\d{12,16})\n/m.exec(text)?.[1]
  return /^IdleHint=yes\n/m.test(text) && microseconds !== undefined ? new Date(Number(microseconds) / 1000) : undefined
}
