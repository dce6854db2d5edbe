import { cpus } from 'node:os'
import type { App } from './app.js'
import { useOf } from './observe/app-use.js'
import { cpuSince } from './observe/cpu-since.js'
import type { Observation } from './observe/observer.js'
import { busySecondsOf } from './power/cpu-model.js'
import { buildLedger } from './power/ledger.js'
import type { Ledger } from './power/ledger.js'
import type { Reading } from './power/reading.js'

/** Where counters stood at a look that asked everything. */
export interface Mark {
  readonly observation: Observation
  readonly busySeconds: number
}

export function markOf (observation: Observation): Mark {
  return { observation, busySeconds: busySecondsOf(cpus()) ?? 0 }
}

export interface LedgerOf {
  readonly before: Mark
  readonly now: Mark
  readonly reading: Reading | undefined
  readonly cpuCount: number
  /** This program and what it started: a row of its own. */
  readonly ours: ReadonlySet<number>
}

/** The ledger of the interval between two looks. */
export function ledgerBetween ({ before, now, reading, cpuCount, ours }: LedgerOf): Ledger {
  const { table, apps } = now.observation
  const use = cpuSince(before.observation.table, table)
  const stripped = apps.map(app => ({ ...app, processes: app.processes.filter(({ pid }) => !ours.has(pid)) }))
  const others = stripped.filter(({ processes }) => processes.length > 0)
  const own: App = { id: 'own', name: 'own', origin: 'unknown', processes: [...table.processes.values()].filter(({ pid }) => ours.has(pid)) }
  const [ownUse] = useOf([own], use)
  const total = ({ cpuSeconds, endedSeconds }: { cpuSeconds: number, endedSeconds: number }): number => cpuSeconds + endedSeconds
  return buildLedger({
    seconds: use.seconds,
    reading,
    apps: useOf(others, use).map(each => ({ id: each.app.id, name: each.app.name, cpuSeconds: total(each) })),
    ownCpuSeconds: ownUse === undefined ? 0 : total(ownUse),
    totalCpuSeconds: now.busySeconds - before.busySeconds,
    cpuCount
  })
}
