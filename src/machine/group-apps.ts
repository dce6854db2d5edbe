import type { App } from './app.js'
import type { Matcher } from './catalogue.js'
import type { KnownApp } from './catalogue-rules.js'
import { isBoundary } from './group-apps-boundary.js'
import { oneLine } from './machine-type.js'
import type { ProcessSample, ProcessTable } from './process.js'

// Start times are whole seconds on macOS, so parent and child may seem to have begun in the wrong order.
const AGE_SLACK_SECONDS = 1.01
const KERNEL = '[kernel]'

/**
 * Every process in exactly one app. A process that a list knows goes to that app; the others follow their parent,
 * unless they are a shell, a terminal or a service manager, or the parent is a launcher. What belongs to nobody is
 * grouped by its name and has no public id. On macOS the pages of Safari and Mail are drawn by processes of the
 * system that are launchd's children; which app they serve cannot be asked for, so they stay on their own.
 */
export function groupApps (table: ProcessTable, matcher: Matcher): App[] {
  const owners = new Map<number, KnownApp | undefined>()
  const groups = new Map<string, { app: Omit<App, 'processes'>, processes: ProcessSample[] }>()
  for (const process of table.processes.values()) {
    const { id, name, origin, idleWork } = ownerOf(process, { table, matcher, owners }) ?? unknownApp(process)
    const group = groups.get(id) ?? { app: { id, name, origin, ...idleWork === true ? { idleWork } : {} }, processes: [] }
    group.processes.push(process)
    groups.set(id, group)
  }
  return [...groups.values()].map(({ app, processes }) => ({ ...app, processes }))
}

interface Search { readonly table: ProcessTable, readonly matcher: Matcher, readonly owners: Map<number, KnownApp | undefined> }

/**
 * Walks up until somebody is known, then tells everybody on the way. A loop, which only a torn table can hold, ends at
 * the first one seen.
 */
function ownerOf (process: ProcessSample, { table, matcher, owners }: Search): KnownApp | undefined {
  const way: ProcessSample[] = []
  let owner: KnownApp | undefined
  for (let at: ProcessSample | undefined = process; at !== undefined; at = parentOf(at, table)) {
    const isOwn = at === process
    if (owners.has(at.pid)) {
      owner = inherited(owners.get(at.pid), isOwn)
      break
    }
    const own = matcher.appOf(at)
    if (own !== undefined) owners.set(at.pid, own)
    else way.push(at)
    owner = inherited(own, isOwn)
    if (own !== undefined || isBoundary(at)) break
    owners.set(at.pid, undefined)
  }
  for (const each of way) owners.set(each.pid, owner)
  return owner
}

function inherited (app: KnownApp | undefined, isOwn: boolean): KnownApp | undefined {
  return app?.launcher === true && !isOwn ? undefined : app
}

// A parent is older than its child; a younger one got the number of a parent that ended while the table was read.
function parentOf (child: ProcessSample, table: ProcessTable): ProcessSample | undefined {
  const parent = table.processes.get(child.ppid)
  return parent !== undefined && parent.pid !== child.pid && parent.ageSeconds + AGE_SLACK_SECONDS >= child.ageSeconds ? parent : undefined
}

function unknownApp ({ name, kernelThread }: ProcessSample): Omit<App, 'processes'> {
  const shown = kernelThread ? KERNEL : oneLine(name)
  return { id: `process:${shown}`, name: shown, origin: 'unknown' }
}
