import { jsonOf, pidOf, propertyOf } from '../observe/decode.js'
import type { Front } from '../observe/presence.js'

// No tree of windows is as large or deep; a hostile one must not cost more than this.
const MAX_NODES = 20_000

/** The focused window in `swaymsg -t get_tree`; undefined where an empty workspace has the focus. */
export function parseSwayTree (text: string): Front | undefined {
  const open: unknown[] = [jsonOf(text)]
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen++) {
    const node = open.pop()
    if (propertyOf(node, 'focused') === true) return frontOf(node, 'app_id')
    for (const key of ['nodes', 'floating_nodes']) {
      const children = propertyOf(node, key)
      if (Array.isArray(children)) for (const child of children) open.push(child)
    }
  }
  return undefined
}

/** The window in `hyprctl activewindow -j`, which is `{}` where there is none. */
export function parseHyprlandWindow (text: string): Front | undefined {
  return frontOf(jsonOf(text), 'class')
}

function frontOf (window: unknown, labelKey: string): Front | undefined {
  const pid = pidOf(propertyOf(window, 'pid'))
  const label = propertyOf(window, labelKey)
  return pid === undefined ? undefined : { pid, ...(typeof label === 'string' && label !== '' ? { label } : {}) }
}
