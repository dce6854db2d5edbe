import type { ProcessIdentity } from '../process.js'

export interface Usage {
  readonly process: ProcessIdentity
  /** Seconds of processor time so far. Only differences between two readings of the same kind mean anything. */
  readonly seconds: number
  /** Which counter it is: a process that starts a second thread is counted by another one from then on. */
  readonly counter: 'exact' | 'ticks'
  /** Seconds of the coarser counter, for the change between the two. */
  readonly tickSeconds: number
}

/** What stopping and measuring processes needs of a platform. */
export interface ProcessControl {
  /** By `identityKey`; a process that has ended or is another one by now is absent. Never throws. */
  usage (processes: readonly ProcessIdentity[]): Promise<ReadonlyMap<string, Usage>>
  /** Sends to each whose start time still agrees, in this order. Returns those that were reached. Never throws. */
  signal (processes: readonly ProcessIdentity[], signal: 'SIGSTOP' | 'SIGCONT'): Promise<readonly ProcessIdentity[]>
  /** Direct children at this moment; none where the platform does not tell cheaply. Never throws. */
  children (process: ProcessIdentity): readonly ProcessIdentity[]
  /** Lets go of what was kept open for asking them again and again. */
  forget (processes: readonly ProcessIdentity[]): void
}
