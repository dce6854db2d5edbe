import type { Run } from '../../command.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import type { Front } from '../observe/presence.js'
import { sessionOf } from './focus-session.js'
import { parseHyprlandWindow, parseKdeWindow, parseSwayTree } from './focus-wayland.js'
import { askHyprland } from './hyprland.js'
import { parseActiveWindow, parseWindow } from './focus-x11.js'

export interface LinuxFocusOptions {
  readonly run: Run
  readonly env: Readonly<Record<string, string | undefined>>
  /** Name of this computer. */
  readonly host: string
}

const MAX_TREE_BYTES = 4 * 1024 * 1024
const NONE = 'no window is in front'

/** Which process has the keyboard, by asking what the session runs on. */
export async function linuxFront ({ run, env, host }: LinuxFocusOptions): Promise<Fact<Front>> {
  const session = sessionOf(env)
  switch (session.kind) {
    case 'sway': return told(parseSwayTree((await run('swaymsg', ['-t', 'get_tree'], { maxBytes: MAX_TREE_BYTES })).stdout), 'sway')
    case 'hyprland': return told(parseHyprlandWindow(await askHyprland(env) ?? (await run('hyprctl', ['activewindow', '-j'])).stdout), 'hyprland')
    case 'kde-wayland': return await kdeFront(run)
    case 'x11': return await x11Front(run, host)
    case 'opaque': return unknown(session.reason)
  }
}

function told (front: Front | undefined, source: string): Fact<Front> {
  return front === undefined ? unknown(`${source} told no window in front`) : known(front, source)
}

async function kdeFront (run: Run): Promise<Fact<Front>> {
  const window = parseKdeWindow((await run('kdotool', ['getactivewindow'])).stdout)
  if (window === undefined) return unknown('kdotool is missing or told no window')
  const text = (await run('kdotool', ['getwindowpid', window])).stdout
  const pid = /^[1-9]\d{0,9}\n$/.test(text) ? Number(text) : undefined
  return told(pid === undefined ? undefined : { pid }, 'kdotool')
}

async function x11Front (run: Run, host: string): Promise<Fact<Front>> {
  const root = await run('xprop', ['-root', '_NET_ACTIVE_WINDOW'])
  const window = parseActiveWindow(root.stdout)
  if (window === undefined) return unknown(root.code === 0 ? NONE : 'xprop is missing or failed')
  const { stdout } = await run('xprop', ['-id', window, '_NET_WM_PID', 'WM_CLIENT_MACHINE', 'WM_CLASS'])
  const found = parseWindow(stdout)
  if (found === undefined) return unknown('the window in front does not tell its process')
  const { host: remote, ...front } = found
  // A number of another computer (ssh -X), where it names another process.
  return remote !== undefined && remote !== host ? unknown('the window in front belongs to another computer') : known(front, 'xprop')
}
