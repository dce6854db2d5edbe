import type { App } from '../app.js'
import type { CpuUse } from './cpu-since.js'

export interface AppUse {
  readonly app: App
  /** Processor seconds of its living processes during the interval. */
  readonly cpuSeconds: number
  /** The same of children of theirs that ended during the interval, as far as the system tells. */
  readonly endedSeconds: number
}

/** Sums what the processes of each app used. */
export function useOf (apps: readonly App[], use: CpuUse): AppUse[] {
  return apps.map(app => ({
    app,
    cpuSeconds: sum(app, use.byPid),
    endedSeconds: sum(app, use.endedByPid)
  }))
}

function sum ({ processes }: App, byPid: ReadonlyMap<number, number>): number {
  return processes.reduce((total, { pid }) => total + (byPid.get(pid) ?? 0), 0)
}
