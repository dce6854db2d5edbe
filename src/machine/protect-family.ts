import type { ProcessTable } from './process.js'

interface Mark { readonly pid: number, readonly name: string }

/** The given processes and everything below them. */
export function descendantsOf (table: ProcessTable, pids: Iterable<number>): ReadonlySet<number> {
  const children = childrenOf(table)
  const found = new Set<number>(pids)
  // A set goes on with what is added while it is walked; a loop of parents, which a reused pid can make, ends by itself.
  for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child)
  return found
}

/** Everything above the given processes, each with the name of one that is below it; init is above everything and counts for nothing. */
export function nearestBelow (table: ProcessTable, marks: Iterable<Mark>): ReadonlyMap<number, string> {
  const marked = new Map<number, string>()
  for (const { pid, name } of marks) {
    let parent = table.processes.get(pid)?.ppid
    while (parent !== undefined && parent > 1 && !marked.has(parent)) {
      marked.set(parent, name)
      parent = table.processes.get(parent)?.ppid
    }
  }
  return marked
}

/** Everything above the given processes. */
export function ancestorsOf (table: ProcessTable, pids: readonly number[]): ReadonlySet<number> {
  return new Set(nearestBelow(table, pids.map(pid => ({ pid, name: '' }))).keys())
}

function childrenOf (table: ProcessTable): ReadonlyMap<number, number[]> {
  const children = new Map<number, number[]>()
  for (const { pid, ppid } of table.processes.values()) {
    const siblings = children.get(ppid)
    if (siblings === undefined) children.set(ppid, [pid])
    else siblings.push(pid)
  }
  return children
}
