import type { ProcessIdentity } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { Slice } from './cap-budget.js'
import type { ProcessControl, Usage } from './cap-control.js'

/** Measures what processes and their descendants used since the last time. */
export interface Meter {
  measure (members: readonly ProcessIdentity[]): Promise<Slice>
  /** They run again from now on. */
  resumed (): void
  /** The next measurement starts anew. */
  forget (): void
  /** Share of one core over about the last ten seconds; undefined until a second has passed. */
  readonly share: number | undefined
}

interface Mark { readonly at: number, readonly used: number }

const WINDOW_SECONDS = 10
const SHORTEST_WINDOW_SECONDS = 1

export function createMeter (control: ProcessControl, monotonic: () => number): Meter {
  let last: ReadonlyMap<string, Usage> | undefined
  let children = new Map<string, ProcessIdentity>()
  let measuredAt = monotonic()
  let resumedAt = measuredAt
  let total = 0
  let marks: Mark[] = []

  // A process that was started after the last measurement used all that it has since then.
  function usedSince (now: ReadonlyMap<string, Usage>, before: ReadonlyMap<string, Usage>, born: ReadonlySet<string>): number {
    let used = 0
    for (const [key, usage] of now) {
      const earlier = before.get(key)
      if (earlier === undefined) used += born.has(key) ? usage.seconds : 0
      else if (earlier.counter === usage.counter) used += Math.max(0, usage.seconds - earlier.seconds)
      else used += Math.max(0, usage.tickSeconds - earlier.tickSeconds)
    }
    return used
  }

  function findChildren (members: readonly ProcessIdentity[]): ReadonlySet<string> {
    const born = new Set<string>()
    const found = new Map<string, ProcessIdentity>()
    const known = new Set(members.map(identityKey))
    const queue = [...members]
    for (const process of queue) {
      for (const child of control.children(process)) {
        const key = identityKey(child)
        if (known.has(key) || found.has(key)) continue
        found.set(key, child)
        queue.push(child)
        if (!children.has(key)) born.add(key)
      }
    }
    children = found
    return last === undefined ? new Set() : born
  }

  async function measure (members: readonly ProcessIdentity[]): Promise<Slice> {
    const born = findChildren(members)
    const usage = await control.usage([...members, ...children.values()])
    const now = monotonic()
    const used = last === undefined ? 0 : usedSince(usage, last, born)
    const slice = { used, elapsed: now - measuredAt, running: now - Math.max(resumedAt, measuredAt) }
    const first = last === undefined
    last = usage
    measuredAt = now
    if (!first) remember(now, used)
    return first ? { used: 0, elapsed: 0, running: 0 } : slice
  }

  function remember (at: number, used: number): void {
    total += used
    marks.push({ at, used: total })
    while (marks[0] !== undefined && at - marks[0].at > WINDOW_SECONDS) marks.shift()
  }

  return {
    measure,
    resumed: () => { resumedAt = monotonic() },
    forget: () => {
      last = undefined
      children.clear()
      marks = []
    },
    get share () {
      const [first, end] = [marks[0], marks.at(-1)]
      if (first === undefined || end === undefined || end.at - first.at < SHORTEST_WINDOW_SECONDS) return undefined
      return (end.used - first.used) / (end.at - first.at)
    }
  }
}
