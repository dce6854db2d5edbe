import { pidOf } from '../observe/decode.js'
import type { Front } from '../observe/presence.js'

/** `_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007` → `0x3a00007`; undefined for 0x0, which is no window. */
export function parseActiveWindow (text: string): string | undefined {
  const id = /^_NET_ACTIVE_WINDOW\(WINDOW\): window id # (0x[0-9a-f]{1,8})(?:, 0x0)?\s*\n/.exec(text)?.[1]
  return id === undefined || Number(id) === 0 ? undefined : id
}

/** What `xprop -id … _NET_WM_PID WM_CLIENT_MACHINE WM_CLASS` says of a window. */
export interface X11Window extends Front {
  /** The computer that the window's program runs on, as it calls itself. */
  readonly host?: string
}

/** Undefined where the window tells no process, which it need not. */
export function parseWindow (text: string): X11Window | undefined {
  const pid = pidOf(/^_NET_WM_PID\(CARDINAL\) = (\d{1,10})\s*\n/m.exec(text)?.[1])
  if (pid === undefined) return undefined
  const host = /^WM_CLIENT_MACHINE\(\w+\) = "([^"]{1,255})"\s*\n/m.exec(text)?.[1]
  const label = /^WM_CLASS\(\w+\) = "[^"]*", "([^"]{1,255})"\s*\n/m.exec(text)?.[1]
  return { pid, ...(host === undefined ? {} : { host }), ...(label === undefined ? {} : { label }) }
}
