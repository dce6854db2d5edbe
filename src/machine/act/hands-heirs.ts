import type { ProcessSample, ProcessTable } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { Change } from './change.js'
import type { Member } from './hands-engage.js'

/** Follows what held processes start: it inherits their values, and who undoes finds it only below them. */
export interface Heirs {
  /** Who is there before anybody is held. */
  saw (table: ProcessTable): void
  /** What a process was held by that joins; its children have the same. */
  inherit (member: Member): void
  /** All of them run freely, and so does what was below them. */
  freed (): void
  /** What has to be given back to those whose way to a held process is gone, because one in between has ended. Each is told once. */
  orphaned (look: HeirsLook): Change[]
  /** Who was started while this was held, by `identityKey`. */
  born (): ReadonlySet<string>
}

export interface HeirsLook {
  readonly table: ProcessTable
  /** Of the app: what starts itself anew and ends is found there, and nowhere below. */
  readonly app: readonly ProcessSample[]
  /** Whether it is one of the processes that this holds. */
  readonly isHeld: (process: ProcessSample) => boolean
}

const SCHED_BATCH = 3
// Stops are not inherited, and a unit is given back as a whole.
const NOT_INHERITED: ReadonlySet<string> = new Set(['stop', 'unit_weight', 'unit_quota', 'unit_memory', 'unit_freeze'])

/** No clock tells who was started when: the system's go on in sleep or are set, ours does not and is not. Who was not there is new. */
export function createHeirs (): Heirs {
  const values = new Map<string, Change>()
  let uid: number | undefined
  let there: ReadonlySet<string> = new Set()
  let below: ReadonlySet<string> = new Set()
  let born: ReadonlySet<string> = new Set()
  let wasHeld = false

  function saw ({ processes }: ProcessTable): void {
    there = new Set([...processes.values()].map(identityKey))
  }

  function bornUntil (processes: readonly ProcessSample[]): ProcessSample[] {
    return processes.filter(each => {
      const key = identityKey(each)
      return each.uid === uid && (born.has(key) || (wasHeld && !there.has(key)))
    })
  }

  return {
    saw,
    inherit: ({ process, changes }) => {
      for (const change of changes) if (!NOT_INHERITED.has(change.actuator)) values.set(change.actuator, change)
      if (values.size === 0) return
      uid = process.uid
      wasHeld = true
    },
    freed: () => { below = new Set() },
    orphaned: ({ table, app, isHeld }) => {
      // A look that saw nobody, or not everybody, says nothing of who is gone.
      if (table.processes.size === 0 || table.partial === true) return []
      const processes = [...table.processes.values()]
      const alive = bornUntil(processes)
      const free = alive.filter(each => !isHeld(each))
      const sheltered = new Set(free.filter(each => hasHeldAncestor(each, table, isHeld)).map(identityKey))
      const own = new Set(app.map(identityKey))
      const lost = free.filter(each => {
        const key = identityKey(each)
        const isNew = !born.has(key) && own.has(key)
        return !sheltered.has(key) && (below.has(key) || isNew) && hasInherited(each, values)
      })
      const changes = lost.flatMap(({ pid, started }) => [...values.values()].map(change => ({ ...change, process: { pid, started } })))
      wasHeld = processes.some(isHeld)
      if (!wasHeld) values.clear()
      born = new Set(wasHeld ? alive.map(identityKey) : [])
      below = sheltered
      saw(table)
      return changes
    },
    born: () => born
  }
}

// An heir has everything that it could inherit. Who shows another value has chosen it, and keeps it.
function hasInherited ({ nice, policy }: ProcessSample, values: ReadonlyMap<string, Change>): boolean {
  const lowered = values.get('nice')
  if (lowered !== undefined && nice !== Number(lowered.to)) return false
  return !values.has('batch') || policy === undefined || policy === SCHED_BATCH
}

function hasHeldAncestor (process: ProcessSample, table: ProcessTable, isHeld: (process: ProcessSample) => boolean): boolean {
  const seen = new Set<number>()
  for (let at = table.processes.get(process.ppid); at !== undefined && !seen.has(at.pid); at = table.processes.get(at.ppid)) {
    if (isHeld(at)) return true
    seen.add(at.pid) // a number that was reused can make a loop of parents
  }
  return false
}
