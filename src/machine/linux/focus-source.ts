import type { Follow } from '../../command-follow.js'
import type { FocusSource } from '../observe/focus-source.js'
import { sessionOf } from './focus-session.js'
import { hyprlandSocket } from './hyprland.js'
import { followSocket } from './socket-lines.js'

export interface LinuxFocusSourceOptions {
  readonly follow: Follow
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * What tells of a switch on this desktop; undefined where one has to ask again and again: Plasma tells only scripts that
 * run inside it, and the others tell nobody.
 */
export function linuxFocusSource ({ follow, env }: LinuxFocusSourceOptions): FocusSource | undefined {
  const { kind } = sessionOf(env)
  switch (kind) {
    case 'x11': return {
      name: 'xprop',
      listen: onChange => follow('xprop', ['-spy', '-root', '_NET_ACTIVE_WINDOW'], onChange)
    }
    case 'sway': return {
      name: 'sway',
      // Titles change far more often than the focus.
      listen: onChange => follow('swaymsg', ['-t', 'subscribe', '-m', '["window","workspace"]'], line => {
        if (/"change": ?"(?:focus|close|empty)"/.test(line)) onChange()
      })
    }
    case 'hyprland': return hyprland(env)
    case 'kde-wayland': case 'opaque': return undefined
  }
}

function hyprland (env: Readonly<Record<string, string | undefined>>): FocusSource | undefined {
  const path = hyprlandSocket(env, '.socket2.sock')
  if (path === undefined) return undefined
  return {
    name: 'hyprland',
    listen: onChange => followSocket(path, line => {
      if (/^activewindow(?:v2)?>>/.test(line)) onChange()
    })
  }
}
