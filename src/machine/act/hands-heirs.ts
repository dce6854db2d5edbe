import type { ProcessSample, ProcessTable } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { Change } from './change.js'

/** Follows what held processes start: it inherits their values, and who undoes finds it only below them. */
export interface Heirs {
  /** What a process was held by that joins; its children have the same. */
  inherit (changes: readonly Change[], at: number): void
  /** What has to be given back to those whose way to a held process is gone, because one in between has ended. Each is told once. */
  orphaned (look: HeirsLook): Change[]
}

export interface HeirsLook {
  readonly table: ProcessTable
  /** Of the app: what starts itself anew and ends is found there, and nowhere below. */
  readonly app: readonly ProcessSample[]
  readonly isHeld: (process: ProcessSample) => boolean
}

// Start times are whole seconds on macOS.
const SLACK_SECONDS = 1
// Stops are not inherited, and a unit is given back as a whole.
const NOT_INHERITED: ReadonlySet<string> = new Set(['stop', 'unit_weight', 'unit_quota', 'unit_memory', 'unit_freeze'])

export function createHeirs (): Heirs {
  const values = new Map<string, Change>()
  let since = Infinity
  let below: ReadonlySet<string> = new Set()
  let known: ReadonlySet<string> = new Set()

  return {
    inherit: (changes, at) => {
      for (const change of changes) if (!NOT_INHERITED.has(change.actuator)) values.set(change.actuator, change)
      if (values.size > 0) since = Math.min(since, at)
    },
    orphaned: ({ table, app, isHeld }) => {
      const born = [...table.processes.values()].filter(each => table.at - each.ageSeconds >= since - SLACK_SECONDS && !isHeld(each))
      const sheltered = new Set(born.filter(each => hasHeldAncestor(each, table, isHeld)).map(identityKey))
      const own = new Set(app.map(identityKey))
      const lost = born.filter(each => {
        const key = identityKey(each)
        return !sheltered.has(key) && !known.has(key) && (own.has(key) || below.has(key))
      })
      known = new Set([...born.map(identityKey).filter(key => known.has(key)), ...lost.map(identityKey)])
      below = sheltered
      return lost.flatMap(({ pid, started }) => [...values.values()].map(change => ({ ...change, process: { pid, started } })))
    }
  }
}

function hasHeldAncestor (process: ProcessSample, table: ProcessTable, isHeld: (process: ProcessSample) => boolean): boolean {
  const seen = new Set<number>()
  for (let at = table.processes.get(process.ppid); at !== undefined && !seen.has(at.pid); at = table.processes.get(at.ppid)) {
    if (isHeld(at)) return true
    seen.add(at.pid) // a number that was reused can make a loop of parents
  }
  return false
}
