import type { App } from '../app.js'
import type { Matcher } from '../catalogue.js'
import { groupApps } from '../group-apps.js'
import type { ProcessTable } from '../process.js'
import { useOf } from './app-use.js'
import type { AppUse } from './app-use.js'
import { cpuSince } from './cpu-since.js'
import { unknown } from './fact.js'
import type { Fact } from './fact.js'
import type { Front, PresenceProbes, Wake } from './presence.js'

/** The machine at one moment, and what it did since the moment before. */
export interface Observation {
  readonly at: number
  /** Seconds since the observation before; undefined for the first, whose apps have no use yet. */
  readonly intervalSeconds: number | undefined
  readonly table: ProcessTable
  readonly apps: readonly App[]
  readonly uses: readonly AppUse[]
  readonly front: Fact<Front>
  /** Seconds since the last input of a person. */
  readonly idleSeconds: Fact<number>
  /** Processes that play or record sound. */
  readonly audio: Fact<ReadonlySet<number>>
  readonly wakes: Fact<readonly Wake[]>
}

export interface ObserverParts {
  readonly sample: () => Promise<ProcessTable>
  readonly matcher: Matcher
  readonly presence: PresenceProbes
  /** Our user: a window of another one's is no answer. Undefined where the platform has none. */
  readonly uid: number | undefined
  /** Lets go of what sampling keeps open. */
  readonly close?: () => void
}

export interface Observer {
  /** Looks once. Never rejects; calls that overlap follow each other. */
  observe (): Promise<Observation>
  /** Lets go of what looking keeps open; another look opens it again. */
  close (): void
}

/** Puts samples, apps and presence together, and remembers the last whole table to take differences from. */
export function createObserver ({ sample, matcher, presence, uid, close = () => undefined }: ObserverParts): Observer {
  let previous: ProcessTable | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function once (): Promise<Observation> {
    const [table, front, idleSeconds, audio, wakes] = await Promise.all([
      sample(), presence.front(), presence.idleSeconds(), presence.audio(), presence.wakes()
    ])
    const apps = groupApps(table, matcher)
    const use = previous === undefined ? undefined : cpuSince(previous, table)
    // A sample that failed must not make everything look new the next time.
    if (table.processes.size > 0) previous = table
    return {
      at: table.at,
      intervalSeconds: use?.seconds,
      table,
      apps,
      uses: use === undefined ? [] : useOf(apps, use),
      front: plausible(front, table, uid),
      idleSeconds,
      audio,
      wakes
    }
  }

  return {
    observe: async () => {
      const next = last.then(once)
      last = next.catch(() => undefined)
      return await next
    },
    close
  }
}

/**
 * Windows say themselves whose they are, and in a sandbox with its own numbers they say it wrongly: a process that is
 * not there, is the kernel's or somebody else's cannot have the keyboard.
 */
function plausible (front: Fact<Front>, table: ProcessTable, uid: number | undefined): Fact<Front> {
  if (front.kind === 'unknown') return front
  const process = table.processes.get(front.value.pid)
  if (process === undefined) return unknown('the process in front is not among the processes')
  if (process.kernelThread || (uid !== undefined && process.uid !== uid)) return unknown('the process in front is not one of this user')
  return front
}
