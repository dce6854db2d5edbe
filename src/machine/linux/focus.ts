import type { Run } from '../../command.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import type { Front } from '../observe/presence.js'
import { sessionOf } from './focus-session.js'
import { parseHyprlandWindow, parseSwayTree } from './focus-wayland.js'
import { askHyprland } from './hyprland.js'
import { parseActiveWindow, parseWindow } from './focus-x11.js'

export interface LinuxFocusOptions {
  readonly run: Run
  readonly env: Readonly<Record<string, string | undefined>>
  /** Name of this computer. */
  readonly host: string
  /** Seconds. */
  readonly monotonic: () => number
}

const MAX_TREE_BYTES = 4 * 1024 * 1024
const NONE = 'no window is in front'
/** A window keeps its process; its number may belong to another window once it is closed. */
const WINDOW_SECONDS = 10

/** Which process has the keyboard, by asking what the session runs on. */
export function createLinuxFront (options: LinuxFocusOptions): () => Promise<Fact<Front>> {
  const x11 = createX11Front(options)
  return async () => await linuxFront(options, x11)
}

async function linuxFront ({ run, env }: LinuxFocusOptions, x11: () => Promise<Fact<Front>>): Promise<Fact<Front>> {
  const session = sessionOf(env)
  switch (session.kind) {
    case 'sway': return told(parseSwayTree((await run('swaymsg', ['-t', 'get_tree'], { maxBytes: MAX_TREE_BYTES })).stdout), 'sway')
    case 'hyprland': return told(parseHyprlandWindow(await askHyprland(env) ?? (await run('hyprctl', ['activewindow', '-j'])).stdout), 'hyprland')
    case 'kde-wayland': return await kdeFront(run)
    case 'x11': return await x11()
    case 'opaque': return unknown(session.reason)
  }
}

function told (front: Front | undefined, source: string): Fact<Front> {
  return front === undefined ? unknown(`${source} told no window in front`) : known(front, source)
}

// The whole chain in one command: each loads a script into the compositor.
async function kdeFront (run: Run): Promise<Fact<Front>> {
  const text = (await run('kdotool', ['getactivewindow', 'getwindowpid'])).stdout
  return /^[1-9]\d{0,9}\n$/.test(text) ? known({ pid: Number(text) }, 'kdotool') : unknown('kdotool is missing or told no window')
}

// Somebody asks every few seconds, and it is nearly always the same window: only that is asked for then.
function createX11Front ({ run, host, monotonic }: LinuxFocusOptions): () => Promise<Fact<Front>> {
  let last: { readonly window: string, readonly at: number, readonly front: Fact<Front> } | undefined
  return async () => {
    const root = await run('xprop', ['-root', '_NET_ACTIVE_WINDOW'])
    const window = parseActiveWindow(root.stdout)
    if (window === undefined) return unknown(root.code === 0 ? NONE : 'xprop is missing or failed')
    const at = monotonic()
    if (last?.window === window && at - last.at < WINDOW_SECONDS) return last.front
    const front = windowFront((await run('xprop', ['-id', window, '_NET_WM_PID', 'WM_CLIENT_MACHINE', 'WM_CLASS'])).stdout, host)
    last = front.kind === 'known' ? { window, at, front } : undefined
    return front
  }
}

function windowFront (text: string, host: string): Fact<Front> {
  const found = parseWindow(text)
  if (found === undefined) return unknown('the window in front does not tell its process')
  const { host: remote, ...front } = found
  // A number of another computer (ssh -X), where it names another process.
  return remote !== undefined && remote !== host ? unknown('the window in front belongs to another computer') : known(front, 'xprop')
}
